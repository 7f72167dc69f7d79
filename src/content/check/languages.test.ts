import { describe } from 'vitest';
import { tells } from '../../../tests/tools/tells.ts';

describe('every language alike', () => {
	tells(
		'a text that lacks a language is told',
		{ 'course.yaml': [['  en: Be seen on your bicycle\n', '']] },
		`
course/course.yaml:6  title.en
  found: no text in "en"
  wanted: a text in every language of the course: nl, en
  mend: add en: …
`
	);

	tells(
		'a text in a language the course does not have is told',
		{ 'course.yaml': [['  en: Be seen on your bicycle\n', '  en: Be seen\n  fr: Bonjour\n']] },
		`
course/course.yaml:9  title.fr
  found: a text in "fr"
  wanted: only languages of the course: nl, en
  mend: remove it, or add fr to languages in course.yaml
`
	);

	tells(
		'a language without a folder is told',
		{ en: null },
		`
course/course.yaml:4  languages[1]
  found: no folder "en"
  wanted: a folder courses/course/en with lessons and questions
  mend: make the folder, or take the language off the list
`
	);

	tells(
		'a question that was not translated is told',
		{
			'en/questions/toets.yaml': [
				[
					`  - id: t_tas
    type: truefalse
    objectives: [verlichting]
    stem: A lamp on a bag is fine if it can be seen well.
    answer: true
    weight: 2
`,
					''
				]
			]
		},
		`
course/nl/questions/toets.yaml:14  questions[1].id
  found: question "t_tas" is missing in "en"
  wanted: every question in every language of the course
  mend: translate it in en/questions, or remove it here
`
	);

	tells(
		'a translation with another right answer is told',
		{ 'en/questions/toets.yaml': [['answer: true', 'answer: false']] },
		`
course/en/questions/toets.yaml:14  questions[1].id
  found: key: truefalse answer=false
  wanted: the same as in "nl": truefalse answer=true
  mend: make t_tas alike in both languages; only texts may differ
`
	);

	tells(
		'a translation with other options is told',
		{ 'en/questions/oefenen.yaml': [['id: blauw', 'id: blue']] },
		`
course/en/questions/oefenen.yaml:3  questions[0].id
  found: parts: wit, rood, blue
  wanted: the same as in "nl": wit, rood, blauw
  mend: make p_kleur alike in both languages; only texts may differ
`
	);

	tells(
		'a translation with another weight is told',
		{ 'en/questions/toets.yaml': [['weight: 2', 'weight: 3']] },
		`
course/en/questions/toets.yaml:14  questions[1].id
  found: weight: 3
  wanted: the same as in "nl": 2
  mend: make t_tas alike in both languages; only texts may differ
`
	);

	tells(
		'a lesson that shows other questions in translation is told',
		{ 'en/lessons/licht.md': [['<Question id="p_waar"/>\n', '']] },
		`
course/en/lessons/licht.md:1
  found: questions: p_kleur
  wanted: the same as in "nl", in the same order: p_kleur, p_waar
  mend: put the same <Question/> blocks in both
`
	);
});
