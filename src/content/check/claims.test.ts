import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../../tests/tools/course-copy.ts';
import { tells } from '../../../tests/tools/tells.ts';
import { unsourcedClaims } from '../claims/find.ts';
import type { Passage, Role } from '../reading/passages.ts';

const mend =
	'write <Fact id="…">…</Fact> around the claim, or say it without the figure; if it is no claim, add the exact ' +
	'words to claims.allow in course.yaml and say why';

function claimsIn(text: string, role: Role = 'telling'): string[] {
	const passage: Passage = {
		owner: { kind: 'lesson', id: 'licht' },
		role,
		language: 'nl',
		file: 'licht.md',
		field: '',
		text,
		lineAt: () => 1
	};
	return unsourcedClaims(passage).map(({ kind, words }) => `${kind}: ${words}`);
}

describe('a claim without a source', () => {
	test.each([
		['Van de fietsers had 12,5 procent licht.', 'a percentage: 12,5 procent'],
		['Eén procent had niets.', 'a percentage: Eén procent'],
		['Zo’n 40% had licht.', 'a percentage: 40%'],
		['Drie op de tien fietsers vallen.', 'a share: Drie op de tien'],
		['Negen van de tien lampen branden.', 'a share: Negen van de tien'],
		['Er waren 137.000 slachtoffers.', 'a count: 137.000 slachtoffers'],
		['Het ging om tienduizenden mannen.', 'a count: tienduizenden'],
		['Sinds 2000 is het verboden.', 'a year: 2000'],
		['Dat kost € 75.', 'an amount: € 75.'],
		['Dat kost 75 euro.', 'an amount: 75 euro'],
		['Uit Brits onderzoek blijkt het.', 'research: Uit Brits onderzoek'],
		['Zie artikel 285b lid 2 van het wetboek.', 'an article of law: artikel 285b lid 2'],
		['Dat heet 285b Sr.', 'an article of law: 285b Sr'],
		['Het staat in het Wetboek van Strafrecht.', 'a law: Wetboek van Strafrecht'],
		['Volgens een rechter is dat verwijtbaar.', 'a ruling: Volgens een rechter'],
		['Er staat drie jaar gevangenisstraf op.', 'a punishment: drie jaar gevangenisstraf'],
		['Meld het binnen drie maanden.', 'a term: binnen drie maanden'],
		['Het verbod duurt maximaal 90 dagen.', 'a term: maximaal 90 dagen'],
		['Kom naar Spoorlaan 448.', 'an address: Spoorlaan 448'],
		['Post naar 5038 CC.', 'an address: 5038 CC'],
		['Kijk op www.voorbeeld.nl.', 'an address: www.voorbeeld.nl.']
	])('is found in the course’s own words: %s', (text, found) => {
		expect(claimsIn(text)).toEqual([found]);
	});

	test.each([
		'Ada (36) fietst op 4 september om 17.40 uur met drie lampen. Gevaar? Bel 112.',
		'Binnen een uur is de lamp weer heel.',
		'U hoeft niet te wachten tot het er tien zijn.',
		'Een van de twee lampen brandt.',
		'Ze doet onderzoek naar lampen.',
		'Lees [de wet](https://wetten.overheid.nl/BWBR0004825/).',
		'<Fact id="f_licht">Van de 137.000 fietsers had 12 procent licht</Fact>.'
	])('is not seen in story matter, links and facts: %s', (text) => {
		expect(claimsIn(text)).toEqual([]);
	});

	test('is no claim when its figure stands in a fact of the same paragraph, or a fact follows the year', () => {
		expect(
			claimsIn('In 2023 was <Fact id="f_licht">12 procent</Fact> donker. Die 12 procent daalt.')
		).toEqual([]);
		expect(claimsIn('In 2023 was <Fact id="f_licht">12 procent</Fact> donker. Nu 13 procent.')).toEqual([
			'a percentage: 13 procent'
		]);
	});

	test('is looked for in a story only where no story needs it, and never in wrong answers and material', () => {
		const text = 'In 2019, 40 procent, binnen drie maanden, artikel 5.';
		expect(claimsIn(text, 'story')).toEqual(['a percentage: 40 procent', 'an article of law: artikel 5']);
		expect(claimsIn(text, 'wrong')).toEqual([]);
		expect(claimsIn(text, 'material')).toEqual([]);
	});

	tells(
		'is told with its line in a lesson',
		{ 'nl/lessons/licht.md': [['Rood, en goed te zien.', 'Zo rijdt 40 procent.']] },
		`
course/nl/lessons/licht.md:31
  found: a percentage without a source: "40 procent"
  wanted: a fact behind every figure, article of law, term and address
  mend: ${mend}
`
	);

	tells(
		'is told with field and line in the notice of a course',
		{ 'course.yaml': [['Er komt een ongeval ter sprake.', 'Dat is artikel 5.']] },
		`
course/course.yaml:19  notice.nl
  found: an article of law without a source: "artikel 5"
  wanted: a fact behind every figure, article of law, term and address
  mend: ${mend}
`
	);

	tells(
		'may stand in a contact whose source names a fact, and not in another',
		{
			'regions/land.yaml': [['source: ', 'source: f_licht, ']],
			'regions/streek.yaml': [['purpose:\n      nl: ', 'purpose:\n      nl: Binnen zeven dagen; ']]
		},
		`
course/regions/streek.yaml:11  contacts[0].purpose.nl
  found: a term without a source: "Binnen zeven dagen"
  wanted: a fact behind every figure, article of law, term and address
  mend: ${mend}
`
	);

	test('may be asked about in a question that names a fact, and not in one that names none', async () => {
		const asked: [string, string] = ['stem: ', 'stem: Bij 40 procent? '];
		const bare: [string, string] = ['<Fact id="f_licht">voor</Fact>', 'voor'];
		const said = await problemsOf({ 'nl/questions/oefenen.yaml': [asked, bare] });
		expect(said.join('\n')).toContain('found: a percentage without a source: "40 procent"');
		const sourced = await problemsOf({ 'nl/questions/oefenen.yaml': [asked] });
		expect(sourced.join('\n')).not.toContain('40 procent');
	});
});

describe('words that are allowed', () => {
	const lesson: Record<string, [string, string][]> = {
		'nl/lessons/licht.md': [['Voor wit, achter rood.', 'Zo rijdt 40 procent.']]
	};
	const allow = (text: string): [string, string][] => [
		['completion:', `claims:\n  allow:\n    - text: ${text}\n      because: een voorbeeld\ncompletion:`]
	];

	tells('quiet the rule exactly there', { ...lesson, 'course.yaml': allow('rijdt 40 procent') }, '');

	tells(
		'and stand nowhere are warned of',
		{ 'course.yaml': allow('rijdt 41 procent') },
		`
course/course.yaml:49  claims.allow[0]  (warning)
  found: "rijdt 41 procent" is allowed and needs it nowhere
  wanted: exact words of the course that look like a claim
  mend: remove it, or write the words as they stand in the text
`
	);
});
