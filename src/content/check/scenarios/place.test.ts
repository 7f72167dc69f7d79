import { describe } from 'vitest';
import { tells } from '../../../../tests/tools/tells.ts';
import { goodCase } from '../../../../tests/tools/scenario-text.ts';
import type { Edit } from '../../../../tests/tools/course-copy.ts';

/** The small case as a file of the small course, whose facts and objectives have other names. */
const inCourse = (...edits: [from: string, to: string][]): string =>
	[['[zien]', '[handelen]'], ['f_een', 'f_licht'], ...edits].reduce((text, [from = '', to = '']) => {
		if (!text.includes(from)) throw new Error(`the case has no "${from}"`);
		return text.replaceAll(from, () => to);
	}, goodCase);

const shown: [string, string][] = [
	['<Question id="p_doen"/>', '<Scenario id="fiets"/>\n\n<Question id="p_doen"/>']
];

const twice: Edit = [
	['<Question id="p_kleur"/>', '<Scenario id="fiets"/>\n\n<Scenario id="fiets"/>\n\n<Question id="p_kleur"/>']
];

/** The small case in both languages, in a lesson of each. */
const both = (nl: string, en: string): Record<string, Edit> => ({
	'nl/scenarios/fiets.yaml': nl,
	'en/scenarios/fiets.yaml': en,
	'nl/lessons/oefenen.md': shown,
	'en/lessons/oefenen.md': shown
});

describe('where a scenario stands', () => {
	tells(
		'one that is the same in both languages, in one lesson, is told nothing of',
		both(inCourse(), inCourse()),
		''
	);

	tells(
		'a file with another name than its scenario is told',
		both(inCourse(['id: fiets', 'id: fietsen']), inCourse()),
		`
course/nl/scenarios/fiets.yaml:1  id
  found: scenario "fietsen" in a file called fiets.yaml
  wanted: the same name for the file and the scenario
  mend: write id: fiets, or rename the file to fietsen.yaml
course/nl/scenarios/fiets.yaml:1  id  (warning)
  found: scenario "fietsen", which no lesson shows
  wanted: a lesson with it
  mend: write <Scenario id="fietsen"/> in a lesson, or remove the file
course/nl/scenarios/fiets.yaml:1  id
  found: scenario "fietsen" is missing in "en"
  wanted: every scenario in every language of the course
  mend: translate it in en/scenarios, or remove it here
`
	);

	tells(
		'a scenario that no lesson shows is a warning',
		{ 'nl/scenarios/fiets.yaml': inCourse(), 'en/scenarios/fiets.yaml': inCourse() },
		`
course/nl/scenarios/fiets.yaml:1  id  (warning)
  found: scenario "fiets", which no lesson shows
  wanted: a lesson with it
  mend: write <Scenario id="fiets"/> in a lesson, or remove the file
`
	);

	tells(
		'a scenario in two places is told with the other',
		{
			'nl/scenarios/fiets.yaml': inCourse(),
			'en/scenarios/fiets.yaml': inCourse(),
			'nl/lessons/licht.md': twice,
			'en/lessons/licht.md': twice
		},
		`
course/nl/lessons/licht.md:64  Scenario.id
  found: scenario "fiets" a second time
  wanted: every scenario in one place: course/nl/lessons/licht.md:62 has it
  mend: remove one of the two
`
	);

	tells(
		'a step that an LMS could not tell from a question is told',
		{
			...both(inCourse(['balie', 'b']), inCourse(['balie', 'b'])),
			'nl/questions/oefenen.yaml': [['id: p_doen', 'id: fiets_b']],
			'en/questions/oefenen.yaml': [['id: p_doen', 'id: fiets_b']],
			'nl/lessons/oefenen.md': [
				['<Question id="p_doen"/>', '<Scenario id="fiets"/>\n\n<Question id="fiets_b"/>']
			],
			'en/lessons/oefenen.md': [
				['<Question id="p_doen"/>', '<Scenario id="fiets"/>\n\n<Question id="fiets_b"/>']
			]
		},
		`
course/en/scenarios/fiets.yaml:31  steps[1].id
  found: a step that would be recorded as "fiets_b", which is taken
  wanted: a name of its own in the LMS: course/en/questions/oefenen.yaml:33 has this one
  mend: give the step another id
course/nl/scenarios/fiets.yaml:31  steps[1].id
  found: a step that would be recorded as "fiets_b", which is taken
  wanted: a name of its own in the LMS: course/nl/questions/oefenen.yaml:33 has this one
  mend: give the step another id
`
	);
});

describe('two translations of a scenario', () => {
	tells(
		'that lacks one is told in the other',
		{ 'nl/scenarios/fiets.yaml': inCourse(), 'nl/lessons/oefenen.md': shown, 'en/lessons/oefenen.md': shown },
		`
course/nl/scenarios/fiets.yaml:1  id
  found: scenario "fiets" is missing in "en"
  wanted: every scenario in every language of the course
  mend: translate it in en/scenarios, or remove it here
`
	);

	tells(
		'may not differ in their steps',
		both(inCourse(), inCourse(['balie', 'toonbank'])),
		`
course/en/scenarios/fiets.yaml:11  steps
  found: other steps than in "nl"
  wanted: the same: lege_plek, balie
  mend: make fiets alike in both languages; only texts may differ
`
	);

	tells(
		'may not differ in how they end',
		both(inCourse(), inCourse(['ends: mixed', 'ends: bad'])),
		`
course/en/scenarios/fiets.yaml:50  endings
  found: other endings than in "nl"
  wanted: the same: gevonden (good), onbekend (mixed)
  mend: make fiets alike in both languages; only texts may differ
`
	);

	tells(
		'may not differ in what a choice is worth',
		both(inCourse(), inCourse(['grade: risky', 'grade: harmful'])),
		`
course/en/scenarios/fiets.yaml:26  steps[0].choices[1].grade
  found: other grade than in "nl"
  wanted: the same: risky
  mend: make fiets alike in both languages; only texts may differ
`
	);

	tells(
		'may not differ in where a choice leads',
		both(
			inCourse(),
			inCourse(['to: onbekend', 'to: [{ when: { is: [foto] }, to: gevonden }, { to: onbekend }]'])
		),
		`
course/en/scenarios/fiets.yaml:49  steps[1].choices[1].to
  found: other to than in "nl"
  wanted: the same: onbekend
  mend: make fiets alike in both languages; only texts may differ
`
	);

	tells(
		'may not differ in the choices of a step',
		both(
			inCourse(),
			inCourse([
				'  - id: balie\n',
				`      - id: wachten
        text: U wacht.
        grade: risky
        consequence: Er gebeurt niets.
        reason: Wachten kost tijd.
        objectives: [handelen]
        to: balie
  - id: balie
`
			])
		),
		`
course/en/scenarios/fiets.yaml:15  steps[0].choices
  found: other choices than in "nl"
  wanted: the same: foto_maken, doorlopen
  mend: make fiets alike in both languages; only texts may differ
`
	);
});
