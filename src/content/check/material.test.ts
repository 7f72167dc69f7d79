import { describe } from 'vitest';
import type { Edit } from '../../../tests/tools/course-copy.ts';
import { goodCase } from '../../../tests/tools/scenario-text.ts';
import { tells } from '../../../tests/tools/tells.ts';

const logbook = (...lines: string[]): string => `bank: practice
questions:
  - id: x_logboek
    type: logbook
    objectives: [handelen]
    stem: Schrijf op wat er was.
    fields: [{ id: dag, text: Dag }, { id: wat, text: Wat }, { id: bron, text: Bron }]
    entries: [{ id: e_een, text: Een, model: { dag: ma, wat: Iets., bron: foto } }]
    checks: [{ id: feit, text: Een feit? }, { id: klopt, text: Klopt de dag? }]
    material:
      - title: Wat u ziet
${lines.map((line) => `        ${line}\n`).join('')}`;

const lesson: Edit = [['<Question id="p_kleur"/>', '<Question id="p_kleur"/>\n\n<Question id="x_logboek"/>']];

/** A logbook with this material in Dutch; in English it is as it should be. */
const withMaterial = (...lines: string[]): Record<string, Edit> => ({
	'nl/lessons/licht.md': lesson,
	'en/lessons/licht.md': lesson,
	'nl/questions/proef.yaml': logbook(...lines),
	'en/questions/proef.yaml': logbook('kind: note', 'rows: [{ text: Een fiets. }]')
});

const picture = 'picture: { src: fiets.svg, alt: Een fiets, width: 100, height: 60 }';

const inLesson: Edit = [['<Question id="p_kleur"/>', '<Question id="p_kleur"/>\n\n<Scenario id="fiets"/>']];

/** The small case with the names of the small course. */
const inCourse = goodCase.replaceAll('[zien]', '[handelen]').replace('f_een', 'f_licht');

describe('material', () => {
	tells(
		'of a picture with a place for each row is told nothing of',
		withMaterial('kind: picture', picture, 'rows: [{ text: De lamp, area: [10, 10, 90, 90] }]'),
		''
	);
	tells(
		'of kind picture needs one',
		withMaterial('kind: picture', 'rows: [{ text: De lamp, area: [1, 1, 9, 9] }]'),
		`
course/nl/questions/proef.yaml:11  questions[0].material[0]
  found: material of kind picture without one
  wanted: picture with src, alt, width and height
  mend: add picture: …
`
	);
	tells(
		'with a picture that is not there comes with the nearest',
		withMaterial(
			'kind: picture',
			picture.replace('fiets', 'fits'),
			'rows: [{ text: De lamp, area: [1, 1, 9, 9] }]'
		),
		`
course/nl/questions/proef.yaml:13  questions[0].material[0].picture.src
  found: picture "fits.svg", which isn't there
  wanted: one of: fiets.svg
  mend: did you mean "fiets.svg"? Otherwise put the file with the pictures of the course
`
	);
	tells(
		'of a picture needs a place for every row',
		withMaterial('kind: picture', picture, 'rows: [{ text: De lamp }]'),
		`
course/nl/questions/proef.yaml:14  questions[0].material[0].rows[0]
  found: a row without area
  wanted: area: [x, y, width, height] in percent of the picture
  mend: say where it is in the picture
`
	);
	tells(
		'may not point outside the picture',
		withMaterial('kind: picture', picture, 'rows: [{ text: De lamp, area: [60, 10, 50, 20] }]'),
		`
course/nl/questions/proef.yaml:14  questions[0].material[0].rows[0].area
  found: area [60, 10, 50, 20], which is partly outside the picture
  wanted: area: [x, y, width, height] in percent of the picture
  mend: x + width and y + height are 100 at most, both sizes above 0
`
	);
	tells(
		'may not point at nothing',
		withMaterial('kind: picture', picture, 'rows: [{ text: De lamp, area: [60, 10, 0, 20] }]'),
		`
course/nl/questions/proef.yaml:14  questions[0].material[0].rows[0].area
  found: area [60, 10, 0, 20], which is empty
  wanted: area: [x, y, width, height] in percent of the picture
  mend: x + width and y + height are 100 at most, both sizes above 0
`
	);
	tells(
		'of another kind has no picture',
		withMaterial('kind: chat', picture, 'rows: [{ text: De lamp }]'),
		`
course/nl/questions/proef.yaml:13  questions[0].material[0].picture
  found: a picture in material of kind chat
  wanted: pictures and areas only in material of kind picture
  mend: write kind: picture, or remove it
`
	);
	tells(
		'of another kind has no places',
		withMaterial('kind: chat', 'rows: [{ text: Ja }, { text: De lamp, area: [1, 1, 9, 9] }]'),
		`
course/nl/questions/proef.yaml:13  questions[0].material[0].rows[1].area
  found: a row with an area in material of kind chat
  wanted: pictures and areas only in material of kind picture
  mend: write kind: picture, or remove it
`
	);
	tells(
		'in a step of a case is looked at as well',
		{
			'nl/lessons/licht.md': inLesson,
			'en/lessons/licht.md': inLesson,
			'nl/scenarios/fiets.yaml': inCourse.replace(
				'    choices:\n',
				'    material: [{ kind: picture, title: Plek, rows: [{ text: Leeg }] }]\n    choices:\n'
			),
			'en/scenarios/fiets.yaml': inCourse
		},
		`
course/nl/scenarios/fiets.yaml:15  steps[0].material[0]
  found: material of kind picture without one
  wanted: picture with src, alt, width and height
  mend: add picture: …
`
	);
});
