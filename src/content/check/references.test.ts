import { describe } from 'vitest';
import { tells } from '../../../tests/tools/tells.ts';

describe('what is named exists, and what exists is used', () => {
	tells(
		'a lesson that names a question that does not exist is told',
		{
			'nl/lessons/licht.md': [['id="p_waar"', 'id="p_war"']],
			'en/lessons/licht.md': [['id="p_waar"', 'id="p_war"']]
		},
		`
course/en/lessons/licht.md:64  Question.id
  found: question "p_war", which isn't there
  wanted: one of: p_kleur, p_waar, p_doen, p_paren, p_volgorde, p_groepen, t_kleur, t_tas, t_stuk, t_volgorde, p_lijn, p_zoek and 5 more
  mend: did you mean "p_waar"? Otherwise add it to questions, or remove it here
course/nl/lessons/licht.md:64  Question.id
  found: question "p_war", which isn't there
  wanted: one of: p_kleur, p_waar, p_doen, p_paren, p_volgorde, p_groepen, t_kleur, t_tas, t_stuk, t_volgorde, p_lijn, p_zoek and 5 more
  mend: did you mean "p_waar"? Otherwise add it to questions, or remove it here
course/nl/questions/oefenen.yaml:25  questions[1].id  (warning)
  found: question "p_waar", which no lesson shows
  wanted: a lesson with it
  mend: write <Question id="p_waar"/> in a lesson, or remove the question
`
	);

	tells(
		'a lesson that names a fact that does not exist is told',
		{ 'nl/lessons/licht.md': [['id="f_licht"', 'id="f_lict"']] },
		`
course/nl/lessons/licht.md:10  Fact.id
  found: fact "f_lict", which isn't there
  wanted: one of: f_licht, f_losse_lamp
  mend: did you mean "f_licht"? Otherwise add it to facts.yaml, or remove it here
`
	);

	tells(
		'a question that names a fact that does not exist is told at its line',
		{
			'nl/questions/oefenen.yaml': [
				['Ja. <Fact id="f_losse_lamp">Als', '>-\n      Ja.\n      <Fact id="f_lose_lamp">Als']
			]
		},
		`
course/nl/questions/oefenen.yaml:32  questions[1].whenTrue
  found: fact "f_lose_lamp", which isn't there
  wanted: one of: f_licht, f_losse_lamp
  mend: did you mean "f_losse_lamp"? Otherwise add it to facts.yaml, or remove it here
`
	);

	tells(
		'a lesson that names a picture that does not exist is told',
		{ 'nl/lessons/licht.md': [['fiets.svg', 'fits.svg']] },
		`
course/nl/lessons/licht.md:42  Picture.src
  found: picture "fits.svg", which isn't there
  wanted: one of: fiets.svg
  mend: did you mean "fiets.svg"? Otherwise add it to the media folder, or remove it here
`
	);

	tells(
		'a picture of another site in a lesson is told with where its file has to be',
		{ 'nl/lessons/licht.md': [['fiets.svg', 'https://x.nl/foto/rem.png?v=2']] },
		`
course/nl/lessons/licht.md:42  Picture.src
  found: a picture from elsewhere: https://x.nl/foto/rem.png?v=2
  wanted: the name of a picture of this course: nothing is fetched from elsewhere while a course runs
  mend: put the file into the media folder of the course, then write src="rem.png"
`
	);

	tells(
		'a link to a lesson that does not exist is told',
		{ 'nl/lessons/licht.md': [['lesson:oefenen', 'lesson:oefening']] },
		`
course/nl/lessons/licht.md:10  link
  found: lesson "oefening", which isn't there
  wanted: one of: licht, oefenen
  mend: did you mean "oefenen"? Otherwise add it to course.yaml, or remove it here
`
	);

	tells(
		'an exam question in a lesson is told',
		{
			'nl/lessons/licht.md': [
				['<Question id="p_waar"/>', '<Question id="p_waar"/>\n\n<Question id="t_tas"/>']
			],
			'en/lessons/licht.md': [
				['<Question id="p_waar"/>', '<Question id="p_waar"/>\n\n<Question id="t_tas"/>']
			]
		},
		`
course/en/lessons/licht.md:66  Question.id
  found: question "t_tas" of the exam bank
  wanted: a question from a file with bank: practice
  mend: choose a practice question; the exam draws its own
course/nl/lessons/licht.md:66  Question.id
  found: question "t_tas" of the exam bank
  wanted: a question from a file with bank: practice
  mend: choose a practice question; the exam draws its own
`
	);

	tells(
		'a question used twice is told with where it stands already',
		{
			'nl/lessons/oefenen.md': [
				['<Question id="p_doen"/>', '<Question id="p_doen"/>\n\n<Question id="p_kleur"/>']
			],
			'en/lessons/oefenen.md': [
				['<Question id="p_doen"/>', '<Question id="p_doen"/>\n\n<Question id="p_kleur"/>']
			]
		},
		`
course/en/lessons/oefenen.md:36  Question.id
  found: question "p_kleur" a second time
  wanted: every question in one place: course/en/lessons/licht.md:62 has it
  mend: remove one of the two, or write a question of its own
course/nl/lessons/oefenen.md:36  Question.id
  found: question "p_kleur" a second time
  wanted: every question in one place: course/nl/lessons/licht.md:62 has it
  mend: remove one of the two, or write a question of its own
`
	);

	tells(
		'a practice question that no lesson shows is warned of',
		{
			'nl/lessons/licht.md': [['<Question id="p_waar"/>\n', '']],
			'en/lessons/licht.md': [['<Question id="p_waar"/>\n', '']]
		},
		`
course/nl/questions/oefenen.yaml:25  questions[1].id  (warning)
  found: question "p_waar", which no lesson shows
  wanted: a lesson with it
  mend: write <Question id="p_waar"/> in a lesson, or remove the question
`
	);

	tells(
		'a fact that nothing uses is warned of',
		{
			'facts.yaml': [
				[
					'facts:\n',
					`facts:
  - id: f_vrij
    statement: {nl: Vrij, en: Free}
    source: {title: T, publisher: P, date: "2026"}
    checked: 2026-10-20
    reviewBy: 2027-10-20
    confidence: one
`
				]
			]
		},
		`
course/facts.yaml:2  facts[0].id  (warning)
  found: fact "f_vrij", which nothing uses
  wanted: a text that rests on it
  mend: write <Fact id="f_vrij">…</Fact> around the claim, remove the fact, or say in kept why it stays
`
	);

	tells(
		'a fact id that is taken is told',
		{
			'facts.yaml': [
				[
					'facts:\n',
					`facts:
  - id: f_licht
    statement: {nl: Vrij, en: Free}
    source: {title: T, publisher: P, date: "2026"}
    checked: 2026-10-20
    reviewBy: 2027-10-20
    confidence: one
`
				]
			]
		},
		`
course/facts.yaml:8  facts[1].id
  found: fact "f_licht" a second time
  wanted: every id once: course/facts.yaml:2 has it
  mend: give one of the two another id
`
	);
});
