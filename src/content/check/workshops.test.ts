import { describe } from 'vitest';
import { tells } from '../../../tests/tools/tells.ts';

const plan = 'nl/workshops/avond.yaml';

describe('a plan for a workshop', () => {
	tells('a plan without a slip is told nothing of', {}, '');

	tells(
		'a kind of step that is none is told, with those there are',
		{ [plan]: [['kind: pattern', 'kind: patroon']] },
		`
course/nl/workshops/avond.yaml:33  steps[3].kind
  found: "patroon" (text)
  wanted: one of: introduction, rules, plenary, pause, vote, groups, case, dialogue, pattern, closing
  mend: choose one of those
`
	);

	tells(
		'a field of another kind of step is told, with the fields of this one',
		{ [plan]: [['question: p_lijn', 'question: p_lijn\n    discuss: Waarom?']] },
		`
course/nl/workshops/avond.yaml:38  steps[3].discuss
  found: unknown field "discuss"
  wanted: one of: kind, id, title, minutes, aim, materials, notes, lesson, skippable, question
  mend: remove it
`
	);

	tells(
		'a question that cannot be voted on is told, with those that can',
		{ [plan]: [['question: p_kleur', 'question: p_klur']] },
		`
course/nl/workshops/avond.yaml:29  steps[2].question
  found: "p_klur", which is no practice question (single or truefalse) of this course
  wanted: one of: p_kleur, p_waar
  mend: did you mean "p_kleur"? Otherwise choose one of those, or write the practice question (single or truefalse)
`
	);

	tells(
		'a dialogue where a case belongs is told',
		{ [plan]: [['scenario: donkere_weg', 'scenario: gesprek_bram']] },
		`
course/nl/workshops/avond.yaml:44  steps[4].scenario
  found: "gesprek_bram", which is no case of this course
  wanted: one of: donkere_weg
  mend: choose one of those, or write the case
`
	);

	tells(
		'a lesson without notes is told where its notes are asked for',
		{ [plan]: [['lesson: licht', 'lesson: oefenen']] },
		`
course/nl/workshops/avond.yaml:14  steps[0].lesson
  found: "oefenen", which is no lesson with notes of this course
  wanted: one of: licht
  mend: choose one of those, or write the lesson with notes
`
	);

	tells(
		'a contact nobody knows is told',
		{ [plan]: [['contacts: [politie]', 'contacts: [poltie]']] },
		`
course/nl/workshops/avond.yaml:71  steps[7].contacts[0]
  found: "poltie", which is no contact of this course
  wanted: one of: politie, werkplaats, wijkpost
  mend: did you mean "politie"? Otherwise choose one of those, or write the contact
`
	);

	tells(
		'minutes the wrong way round are told',
		{ [plan]: [['{ min: 6, max: 9 }', '{ min: 9, max: 6 }']] },
		`
course/nl/workshops/avond.yaml:35  steps[3].minutes
  found: min 9 and max 6
  wanted: min up to max
  mend: write min: 6 and max: 9
`
	);

	tells(
		'a plan whose steps do not fit its minutes is told',
		{ [plan]: [['minutes: 40', 'minutes: 90']] },
		`
course/nl/workshops/avond.yaml:3  minutes
  found: 90 minutes, and steps that take 35 to 58 together
  wanted: a number from 35 to 58
  mend: give the steps a higher max, or add a step
`
	);

	tells(
		'something heavy before the house rules is told',
		{ [plan]: [['kind: rules', 'kind: plenary']] },
		`
course/nl/workshops/avond.yaml:32  steps[3]
  found: a pattern before the house rules
  wanted: a step of kind rules before the first case, dialogue, pattern or groups
  mend: add a step with kind: rules that says what is coming and that anyone may leave the room
`
	);

	tells(
		'a plan without a closing is told',
		{
			[plan]: [
				['kind: closing', 'kind: plenary'],
				['    contacts: [politie]\n', '']
			]
		},
		`
course/nl/workshops/avond.yaml:65  steps[7]
  found: a plenary as the last step
  wanted: a last step of kind closing, with aftercare
  mend: end the plan with kind: closing
`
	);

	tells(
		'house rules that may be skipped are told',
		{ [plan]: [['notes: Wijs de deur aan.', 'skippable: true\n    notes: Wijs de deur aan.']] },
		`
course/nl/workshops/avond.yaml:23  steps[1].skippable
  found: a rules that may be skipped
  wanted: house rules and closing in every workshop
  mend: remove skippable here; make another step shorter or skippable
`
	);

	tells(
		'a file with another name than its plan is told',
		{ [plan]: [['id: avond', 'id: ochtend']] },
		`
course/nl/workshops/avond.yaml:1  id
  found: "ochtend" in a file called avond.yaml
  wanted: the same name for the plan and its file
  mend: write id: avond, or rename the file to ochtend.yaml
`
	);

	tells(
		'two steps of one name are told',
		{ [plan]: [['- id: vooraf', '- id: welkom']] },
		`
course/nl/workshops/avond.yaml:17  steps[1].id
  found: step "welkom" a second time
  wanted: every id once
  mend: give one of the two another id
`
	);

	tells(
		'a phone number in a plan is told, as in any text',
		{ [plan]: [['screens: [Dank voor het meedenken.]', 'screens: [Bel 0900-8844.]']] },
		`
course/nl/workshops/avond.yaml:70  steps[7].screens[0]
  found: the phone number 0900-8844
  wanted: no phone numbers in text but 112: others change, and differ by region
  mend: use <Phone id="…"/> in a lesson, or name the organisation without its number
`
	);
});

const form = 'nl/evaluation.yaml';

describe('the form at the end of a workshop', () => {
	tells(
		'a kind of question that is none is told, with those there are',
		{ [form]: [['kind: open', 'kind: vrij']] },
		`
course/nl/evaluation.yaml:10  questions[1].kind
  found: "vrij" (text)
  wanted: one of: scale, open
  mend: choose one of those
`
	);

	tells(
		'a phone number on it is told, as in any text',
		{ [form]: [['Leg dit blad op de stapel.', 'Bel 0900-8844.']] },
		`
course/nl/evaluation.yaml:13  closing
  found: the phone number 0900-8844
  wanted: no phone numbers in text but 112: others change, and differ by region
  mend: use <Phone id="…"/> in a lesson, or name the organisation without its number
`
	);
});

describe('notes to a lesson', () => {
	tells(
		'notes without their lesson are told',
		{ 'nl/lessons/lich.notes.md': 'Let op de klok.' },
		`
course/nl/lessons/lich.notes.md:1
  found: notes to "lich", which is no lesson
  wanted: notes to one of: licht, oefenen
  mend: did you mean "licht"? Otherwise rename the file to <lesson>.notes.md, or remove it
`
	);

	tells(
		'a tag in notes is told with its line',
		{ 'nl/lessons/licht.notes.md': 'Let op.\n\nKijk <Fact id="f_licht">hier</Fact>.' },
		`
course/nl/lessons/licht.notes.md:3
  found: <Fact id="f_licht">
  wanted: Markdown without tags: nobody can press a source in notes
  mend: remove the tag; the lesson has the claim with its source
`
	);
});
