import { describe } from 'vitest';
import type { Edit } from '../../../tests/tools/course-copy.ts';
import { goodForms } from '../../../tests/tools/form-text.ts';
import { tells } from '../../../tests/tools/tells.ts';

const lesson: Edit = [
	[
		'<Question id="p_kleur"/>',
		['p_kleur', 'x_zoeken', 'x_lijn', 'x_logboek', 'x_getal']
			.map((id) => `<Question id="${id}"/>`)
			.join('\n\n')
	]
];

/** The four questions in both languages, spoilt in Dutch. */
function spoilt(...edits: [from: string, to: string][]): Record<string, Edit> {
	const text = edits.reduce((before, [from, to]) => {
		if (!before.includes(from)) throw new Error(`the questions have no "${from}"`);
		return before.replace(from, () => to);
	}, goodForms);
	return {
		'nl/questions/vormen.yaml': text,
		'en/questions/vormen.yaml': goodForms,
		'nl/lessons/licht.md': lesson,
		'en/lessons/licht.md': lesson
	};
}

describe('the richer forms of question', () => {
	tells('without a slip are told nothing of', spoilt(), '');
});

describe('signals to be found', () => {
	tells(
		'a kind of signal that is not there comes with the nearest one',
		spoilt(['signal: vragen', 'signal: vraag']),
		`
course/nl/questions/vormen.yaml:11  questions[0].material.rows[0].signal
  found: signal "vraag", which this question does not have
  wanted: one of: vragen, volgen
  mend: choose one of those
`
	);
	tells(
		'a row that counts but has no id is told',
		spoilt(['{ text: Om acht uur. }', '{ text: Om acht uur., signal: volgen }']),
		`
course/nl/questions/vormen.yaml:13  questions[0].material.rows[2]
  found: a row with signal or feedback, but without id
  wanted: an id on every row that can be marked
  mend: write id: …, or remove signal and feedback
`
	);
	tells(
		'no signal at all is told',
		spoilt([', signal: vragen', '']),
		`
course/nl/questions/vormen.yaml:10  questions[0].material.rows
  found: no row with a signal
  wanted: at least one
  mend: write signal: … on a row that is one
`
	);
	tells(
		'signals alone are told: then marking everything is right',
		spoilt(['{ id: rij_twee, text: Tot straks. }', '{ text: Tot straks. }']),
		`
course/nl/questions/vormen.yaml:10  questions[0].material.rows
  found: a signal on every row that can be marked
  wanted: at least one row with an id and without signal: else marking everything is right
  mend: give rows that are no signal an id
`
	);
	tells(
		'ids that stand twice are told, of rows and of kinds',
		spoilt(['id: rij_twee', 'id: rij_een'], ['id: volgen', 'id: vragen']),
		`
course/nl/questions/vormen.yaml:12  questions[0].material.rows[1].id
  found: id "rij_een" a second time in this question
  wanted: every id once
  mend: give one of the two another id
course/nl/questions/vormen.yaml:16  questions[0].kinds[1].id
  found: id "vragen" a second time in this question
  wanted: every id once
  mend: give one of the two another id
`
	);
});

describe('a pattern line', () => {
	tells(
		'a lane that is not there is told',
		spoilt(['lane: deur', 'lane: deurr']),
		`
course/nl/questions/vormen.yaml:27  questions[1].incidents[2].lane
  found: lane "deurr", which this question does not have
  wanted: one of: app, deur
  mend: did you mean "deur"? Otherwise choose one of those
`
	);
	tells(
		'a threshold that is no incident is told',
		spoilt(['threshold: i_drie', 'threshold: i_vijf']),
		`
course/nl/questions/vormen.yaml:29  questions[1].threshold
  found: incident "i_vijf", which this question does not have
  wanted: one of: i_een, i_twee, i_drie, i_vier
  mend: did you mean "i_vier"? Otherwise choose one of those
`
	);
	tells(
		'days that do not start at the first incident are told',
		spoilt(['day: 0', 'day: 1']),
		`
course/nl/questions/vormen.yaml:25  questions[1].incidents[0].day
  found: day 1 for the first incident
  wanted: 0: days are counted from the first incident
  mend: take 1 from every day
`
	);
	tells(
		'an incident before the one it follows is told',
		spoilt(['day: 3', 'day: 1']),
		`
course/nl/questions/vormen.yaml:27  questions[1].incidents[2].day
  found: day 1 behind day 2
  wanted: incidents in the order in which they happened
  mend: put the incident where it belongs, or correct its day
`
	);
	tells(
		'lanes with one id are told',
		spoilt(['id: deur, text: Aan', 'id: app, text: Aan']),
		`
course/nl/questions/vormen.yaml:23  questions[1].lanes[1].id
  found: id "app" a second time in this question
  wanted: every id once
  mend: give one of the two another id
course/nl/questions/vormen.yaml:27  questions[1].incidents[2].lane
  found: lane "deur", which this question does not have
  wanted: one of: app, app
  mend: choose one of those
course/nl/questions/vormen.yaml:28  questions[1].incidents[3].lane
  found: lane "deur", which this question does not have
  wanted: one of: app, app
  mend: choose one of those
`
	);
});

describe('a logbook', () => {
	tells(
		'an example for a field that is not there is told, and the one that lacks',
		spoilt(['wat: Hij', 'was: Hij']),
		`
course/nl/questions/vormen.yaml:42  questions[2].entries[0].model
  found: no example for field "wat" of entry "e_een"
  wanted: an example for every field, to compare with
  mend: add wat: …
course/nl/questions/vormen.yaml:42  questions[2].entries[0].model.was
  found: field "was", which this question does not have
  wanted: one of: dag, wat, bron
  mend: did you mean "wat"? Otherwise choose one of those
`
	);
	tells(
		'fields with one id are told',
		spoilt(['{ id: bron, text: Bron }', '{ id: dag, text: Bron }'], [', bron: foto', '']),
		`
course/nl/questions/vormen.yaml:40  questions[2].fields[2].id
  found: id "dag" a second time in this question
  wanted: every id once
  mend: give one of the two another id
`
	);
});

describe('a number', () => {
	tells(
		'a scale upside down is told',
		spoilt(['max: 100', 'max: -100']),
		`
course/nl/questions/vormen.yaml:51  questions[3].max
  found: max -100, min 0
  wanted: max above min
  mend: correct one of them
`
	);
	tells(
		'a step that does not divide the scale is told',
		spoilt(['step: 5', 'step: 7']),
		`
course/nl/questions/vormen.yaml:52  questions[3].step
  found: step 7 on the scale from 0 to 100
  wanted: a step that divides the scale into at most 256 marks
  mend: choose another step, min or max
`
	);
	tells(
		'a scale with more marks than a saved answer can name is told',
		spoilt(['step: 5', 'step: 0.1']),
		`
course/nl/questions/vormen.yaml:52  questions[3].step
  found: step 0.1 on the scale from 0 to 100
  wanted: a step that divides the scale into at most 256 marks
  mend: choose another step, min or max
`
	);
	tells(
		'an answer outside the scale is told',
		spoilt(['to: 50', 'to: 150']),
		`
course/nl/questions/vormen.yaml:54  questions[3].answer
  found: 40 to 150
  wanted: a range inside the scale from 0 to 100, the lower number first
  mend: correct from and to
`
	);
	tells(
		'an answer that no mark of the scale gives is told',
		spoilt(['{ from: 40, to: 50 }', '{ from: 41, to: 44 }']),
		`
course/nl/questions/vormen.yaml:54  questions[3].answer
  found: no mark of the scale between 41 and 44
  wanted: an answer that can be given
  mend: make the answer wider, or the step smaller
`
	);
});

const opinion: Edit = [
	[
		'questions:\n',
		`questions:
  - id: t_mening
    type: likert
    objectives: [handelen]
    stem: Wat vindt u?
    scale: [{ id: een, text: Oneens }, { id: twee, text: Neutraal }, { id: drie, text: Eens }]
`
	]
];

describe('in the exam', () => {
	tells(
		'a form that has no right answer is told',
		{ 'nl/questions/toets.yaml': opinion, 'en/questions/toets.yaml': opinion },
		`
course/en/questions/toets.yaml:4  questions[0].type
  found: a question of type likert in the exam bank
  wanted: a form that can be marked
  mend: put it in a file with bank: practice
course/nl/questions/toets.yaml:4  questions[0].type
  found: a question of type likert in the exam bank
  wanted: a form that can be marked
  mend: put it in a file with bank: practice
`
	);
});
