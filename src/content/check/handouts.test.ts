import { describe, expect, test } from 'vitest';
import { onCopy, problemsOf } from '../../../tests/tools/course-copy.ts';
import { tells } from '../../../tests/tools/tells.ts';
import { compileCourse } from '../compile.ts';

const card = 'nl/handouts/kaart.md';

describe('hand-outs', () => {
	tells(
		'a hand-out without a file is told in every language that lacks it',
		{ 'en/handouts/kaart.md': null },
		`
course/course.yaml:51  handouts[0]
  found: no file en/handouts/kaart.md
  wanted: a file for every hand-out in every language of the course
  mend: write the hand-out, or take it off the list
`
	);

	tells(
		'a hand-out that course.yaml does not name is told with the one that was meant',
		{ 'nl/handouts/kaarten.md': '---\ntitle: Kaarten\nabout: Voor thuis.\n---\n\nTekst.\n' },
		`
course/nl/handouts/kaarten.md:1
  found: hand-out "kaarten", which course.yaml does not name
  wanted: one of: kaart
  mend: did you mean "kaart"? Otherwise add it to handouts in course.yaml, or remove the file
`
	);

	tells(
		'what must be pressed is refused on paper',
		{ [card]: [['<Ticks>', '<More title="Meer">\n\nTekst.\n\n</More>\n\n<Ticks>']] },
		`
course/nl/handouts/kaart.md:16  More
  found: <More> in a hand-out
  wanted: one of: Fact, Callout, Cards, Card, Material, Ticks, Write, Figure, Picture, Contact, Contacts, Phone
  mend: say it in words: on paper it can’t be pressed
`
	);

	tells(
		'lines to write on are refused on screen',
		{ 'nl/lessons/licht.md': [['## Wat u ziet\n', '<Write label="Naam" rows="1"/>\n\n## Wat u ziet\n']] },
		`
course/nl/lessons/licht.md:12  Write
  found: <Write> in a lesson
  wanted: one of: Fact, Term, Callout, Cards, Card, Material, More, Figure, Picture, Question, Scenario, Contact, Contacts, Compare, Phone
  mend: use it in a hand-out: it is there to be written on
`
	);

	tells(
		'a hand-out without a head is told how to begin',
		{ [card]: 'Tekst.\n' },
		`
course/nl/handouts/kaart.md:1
  found: a hand-out without a head
  wanted: YAML between two lines of --- at the top
  mend: start the file with ---, title: …, about: …, ---
`
	);

	tells(
		'more sheets than two are refused',
		{ [card]: [['contacts: true', 'contacts: true\nsheets: 3']] },
		`
course/nl/handouts/kaart.md:12  sheets
  found: 3 (number)
  wanted: a number of at most 2
  mend: change the number
`
	);

	test.each([
		[
			'a claim in the text',
			[['Bel <Phone', 'In 2023 gold dit voor 12 procent. Bel <Phone']],
			'without a source'
		],
		['a claim in a form', [['Lamp, dynamo, draad', 'Geldt voor 12 procent']], 'form.fields[1].help'],
		[
			'a phone number in the text',
			[['Bel <Phone id="politie"/>', 'Bel 0900-8844']],
			'the phone number 0900-8844'
		],
		['a fact that is not there', [['f_licht', 'f_lucht']], 'fact "f_lucht", which isn\'t there'],
		['a contact that a region lacks', [['Phone id="politie"', 'Phone id="politic"']], 'no contact "politic"'],
		['a tag that is on no list', [['<Ticks>', '<Tick>']], 'unknown block <Tick>']
	] as const)('is checked like a lesson: %s is told', async (_, edits, words) => {
		const problems = await problemsOf({ [card]: edits.map(([from, to]): [string, string] => [from, to]) });
		expect(problems.join('\n')).toContain(words);
		expect(problems.join('\n')).toContain(card);
	});

	test('reach the player with their facts, their form and an address for a link to a page', async () => {
		const pack = await onCopy({}, async (folder) => (await compileCourse(folder)).editions['nl']?.handouts);
		expect(pack?.facts.map(({ id }) => id)).toEqual(['f_licht']);
		expect(pack?.handouts).toMatchObject([
			{
				id: 'kaart',
				title: 'Licht op één blad',
				contacts: true,
				sheets: 1,
				form: {
					entries: 2,
					fields: [
						{ label: 'Datum', help: null, long: false },
						{ label: 'Wat was er <em>stuk</em>?', help: 'Lamp, dynamo, draad', long: true }
					]
				}
			}
		]);
		expect(pack?.handouts[0]?.html).toContain('href="#/handouts"');
		expect(pack?.handouts[0]?.html).toMatch(/<div class="ticks">[\s\S]*<li>voor brandt<\/li>/);
		expect(pack?.handouts[0]?.html.match(/class="write-line"/g)).toHaveLength(2);
	});
});
