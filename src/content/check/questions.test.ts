import { describe } from 'vitest';
import { tells } from '../../../tests/tools/tells.ts';

describe('each question by itself', () => {
	tells(
		'an id that is taken is told with who has it',
		{
			'nl/questions/oefenen.yaml': [['id: p_volgorde', 'id: p_kleur']],
			'en/questions/oefenen.yaml': [['id: p_volgorde', 'id: p_kleur']]
		},
		`
course/en/lessons/oefenen.md:38  Question.id
  found: question "p_volgorde", which isn't there
  wanted: one of: p_kleur, p_waar, p_doen, p_paren, p_groepen, t_kleur, t_tas, t_stuk, t_volgorde, p_lijn, p_zoek, p_foto and 4 more
  mend: did you mean "t_volgorde"? Otherwise add it to questions, or remove it here
course/en/questions/oefenen.yaml:3  questions[0].id
  found: type: single
  wanted: the same as in "nl": ordering
  mend: make p_kleur alike in both languages; only texts may differ
course/en/questions/oefenen.yaml:71  questions[4].id
  found: id "p_kleur", which is taken
  wanted: an id of its own: course/en/questions/oefenen.yaml:3 has this one
  mend: give one of the two another id; the one that was released keeps it
course/nl/lessons/oefenen.md:38  Question.id
  found: question "p_volgorde", which isn't there
  wanted: one of: p_kleur, p_waar, p_doen, p_paren, p_groepen, t_kleur, t_tas, t_stuk, t_volgorde, p_lijn, p_zoek, p_foto and 4 more
  mend: did you mean "t_volgorde"? Otherwise add it to questions, or remove it here
course/nl/questions/oefenen.yaml:71  questions[4].id
  found: id "p_kleur", which is taken
  wanted: an id of its own: course/nl/questions/oefenen.yaml:3 has this one
  mend: give one of the two another id; the one that was released keeps it
`
	);

	tells(
		'an id that stands twice in a question is told',
		{ 'nl/questions/oefenen.yaml': [['id: rood', 'id: wit']] },
		`
course/nl/questions/oefenen.yaml:18  questions[0].options[1].id
  found: id "wit" a second time in this question
  wanted: every id once
  mend: give one of the two another id
`
	);

	tells(
		'a question without a right answer is told',
		{ 'nl/questions/oefenen.yaml': [['correct: true', 'correct: false']] },
		`
course/nl/questions/oefenen.yaml:13  questions[0].options
  found: no option that is right
  wanted: at least one option with correct: true or grade: strong
  mend: mark the right one
`
	);

	tells(
		'a question about acting without a strong option is told',
		{ 'nl/questions/oefenen.yaml': [['grade: strong', 'grade: risky']] },
		`
course/nl/questions/oefenen.yaml:39  questions[2].options
  found: no option that is right
  wanted: at least one option with correct: true or grade: strong
  mend: mark the right one
`
	);

	tells(
		'options that mix right or wrong with grades are told',
		{ 'nl/questions/oefenen.yaml': [['correct: true', 'grade: strong']] },
		`
course/nl/questions/oefenen.yaml:14  questions[0].options[0]
  found: correct, while other options have a grade
  wanted: grade on every option of this question
  mend: write grade: strong, defensible, risky or harmful
course/nl/questions/oefenen.yaml:22  questions[0].options[2]
  found: correct, while other options have a grade
  wanted: grade on every option of this question
  mend: write grade: strong, defensible, risky or harmful
`
	);

	tells(
		'an option with both marks is told',
		{ 'nl/questions/oefenen.yaml': [['grade: strong', 'grade: strong\n        correct: true']] },
		`
course/nl/questions/oefenen.yaml:40  questions[2].options[0]
  found: both grade and correct
  wanted: grade (about acting) or correct (right or wrong), not both
  mend: remove one of the two, and do the same for all options of this question
`
	);

	tells(
		'an option without any mark is told',
		{ 'nl/questions/oefenen.yaml': [['        correct: true\n', '']] },
		`
course/nl/questions/oefenen.yaml:18  questions[0].options[1]
  found: an option without correct or grade
  wanted: correct: true or false, or a grade
  mend: write correct: true or correct: false
`
	);

	tells(
		'a critical question that no answer can fail is told',
		{ 'nl/questions/toets.yaml': [['grade: harmful', 'grade: risky']] },
		`
course/nl/questions/toets.yaml:28  questions[2].critical
  found: critical, but no option is harmful
  wanted: an option with grade: harmful, which then fails the exam
  mend: give an option grade: harmful, or remove critical
`
	);

	tells(
		'a critical question of a form without harm is told',
		{ 'nl/questions/toets.yaml': [['weight: 2', 'critical: true']] },
		`
course/nl/questions/toets.yaml:19  questions[1].critical
  found: critical on a question of type truefalse
  wanted: critical only where an option can be harmful: single or multiple
  mend: remove critical
`
	);

	tells(
		'a pair with an unknown target is told',
		{ 'nl/questions/oefenen.yaml': [['target: voor', 'target: vor']] },
		`
course/nl/questions/oefenen.yaml:61  questions[3].sources[0].target
  found: target "vor", which this question does not have
  wanted: one of: voor, achter
  mend: did you mean "voor"? Otherwise choose one of those, or add it to targets
`
	);

	tells(
		'an item of an unknown group is told',
		{ 'nl/questions/oefenen.yaml': [['group: niet', 'group: nit']] },
		`
course/nl/questions/oefenen.yaml:100  questions[5].items[2].group
  found: group "nit", which this question does not have
  wanted: one of: wel, niet
  mend: did you mean "niet"? Otherwise choose one of those, or add it to groups
`
	);
});
