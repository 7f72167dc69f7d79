import { describe } from 'vitest';
import { tells } from '../../tests/tools/tells.ts';

describe('a file that does not fit its schema', () => {
	tells(
		'text that is not YAML is told once, where it stands',
		{ 'facts.yaml': [['    basis: RVV 1990, artikel 35', '    basis: RVV 1990: artikel 35']] },
		`
course/facts.yaml:3
  found: text that is not YAML: Nested mappings are not allowed in compact mappings
  wanted: valid YAML
  mend: look at the indentation, quotes and colons on this line and the one before; put text with a colon in quotes
`
	);

	tells(
		'a field that stands twice is told',
		{ 'facts.yaml': [['    basis: RVV', '    id: f_licht\n    basis: RVV']] },
		`
course/facts.yaml:3
  found: the same field twice
  wanted: every field once
  mend: keep one of the two
`
	);

	tells(
		'a file of questions for no bank is told',
		{
			'nl/questions/toets.yaml': [['bank: exam', 'bank: toets']],
			'en/questions/toets.yaml': [['bank: exam', 'bank: toets']]
		},
		`
course/course.yaml:27  objectives[0]
  found: objective "verlichting", which no exam question tests
  wanted: at least one exam question for every objective
  mend: add verlichting to objectives of an exam question, or remove the objective
course/course.yaml:32  objectives[1]
  found: objective "handelen", which no exam question tests
  wanted: at least one exam question for every objective
  mend: add handelen to objectives of an exam question, or remove the objective
course/course.yaml:45  exam.blueprint.verlichting
  found: 1 to draw from 0 exam questions that can be left for "verlichting"
  wanted: at least 1
  mend: write 1 more exam question for verlichting, or draw fewer
course/course.yaml:46  exam.blueprint.handelen
  found: 1 to draw from 0 exam questions that can be left for "handelen"
  wanted: at least 1
  mend: write 1 more exam question for handelen, or draw fewer
course/en/questions/toets.yaml:1  bank
  found: "toets" (text)
  wanted: one of: practice, exam
  mend: choose one of those
course/nl/questions/toets.yaml:1  bank
  found: "toets" (text)
  wanted: one of: practice, exam
  mend: choose one of those
`
	);

	tells(
		'a day that no calendar has, and a version that no release could follow, are told',
		{
			'course.yaml': [
				['version: 1.2.0', 'version: 01.2.0'],
				['released: 2026-11-01', 'released: 2027-02-31']
			],
			'facts.yaml': [['date: "2026"', 'date: "2026-13"']]
		},
		`
course/course.yaml:2  version
  found: "01.2.0" (text)
  wanted: a version of three numbers without zeros in front, e.g. 1.0.0
  mend: correct version
course/course.yaml:3  released
  found: "2027-02-31" (text)
  wanted: a day of the calendar as YYYY-MM-DD, e.g. 2026-11-23
  mend: correct released
course/facts.yaml:22  facts[1].source.date
  found: "2026-13" (text)
  wanted: a year, month or day in quotes, e.g. "2026", "2026-11" or "2026-11-23"
  mend: correct date
`
	);

	tells(
		'a damaged slot table is told',
		{ 'released.json': [['"format": 1', '"format": 2']] },
		`
course/released.json:2  format
  found: 2 (number)
  wanted: 1
  mend: write 1
`
	);

	tells(
		'an emptied lesson and hand-out are told as empty, and nothing that stood in them as missing or unused',
		{
			'nl/lessons/oefenen.md': '\n<!-- later -->\n',
			'nl/lessons/licht.md': '---\ntitle: Licht\nminutes: 9\n---\n\n',
			'nl/handouts/kaart.md': ''
		},
		`
course/nl/handouts/kaart.md:1
  found: an empty hand-out
  wanted: a head and a text below it
  mend: put back what stood there, write ---, title: …, about: …, --- and the text, or remove the file and take the hand-out off the list in course.yaml
course/nl/lessons/licht.md:1
  found: an empty lesson: nothing below its head
  wanted: a text below the head
  mend: put back what stood there, write the text, or remove the file and take the lesson off the list in course.yaml
course/nl/lessons/oefenen.md:1
  found: an empty lesson
  wanted: a head and a text below it
  mend: put back what stood there, write ---, title: …, minutes: …, --- and the text, or remove the file and take the lesson off the list in course.yaml
`
	);

	tells(
		'of an empty lesson no measures of reading and no idle facts are told',
		{
			'course.yaml': [
				[
					'completion:',
					'language:\n  meanSentence: 30\n  longestSentence: 60\n  longWords: 50\n' +
						'  passive: 100\n  fleschDouma: 0\ncompletion:'
				]
			],
			'nl/lessons/licht.md': '---\ntitle: Verkeersveiligheidsverlichting\nminutes: 9\n---\n',
			'en/lessons/licht.md': '',
			'nl/terms.yaml':
				'address: { write: u, not: [je] }\nterms: []\nblame: []\nabbreviations: [{ short: RVV }]\n'
		},
		`
course/en/lessons/licht.md:1
  found: an empty lesson
  wanted: a head and a text below it
  mend: put back what stood there, write ---, title: …, minutes: …, --- and the text, or remove the file and take the lesson off the list in course.yaml
course/nl/lessons/licht.md:1
  found: an empty lesson: nothing below its head
  wanted: a text below the head
  mend: put back what stood there, write the text, or remove the file and take the lesson off the list in course.yaml
`
	);

	tells(
		'a lesson whose file is gone is told once, and nothing that stood in it as missing or unused',
		{ 'nl/lessons/licht.md': null },
		`
course/course.yaml:24  lessons[0]
  found: no file nl/lessons/licht.md
  wanted: a file for every lesson in every language of the course
  mend: write the lesson, or take it off the list
`
	);

	tells(
		'a lesson without a head is told',
		{ 'nl/lessons/oefenen.md': 'Tekst.\n', 'en/lessons/oefenen.md': 'Text.\n' },
		`
course/en/lessons/oefenen.md:1
  found: a lesson without a head
  wanted: YAML between two lines of --- at the top
  mend: start the file with ---, title: …, minutes: …, ---
course/nl/lessons/oefenen.md:1
  found: a lesson without a head
  wanted: YAML between two lines of --- at the top
  mend: start the file with ---, title: …, minutes: …, ---
course/nl/questions/oefenen.yaml:33  questions[2].id  (warning)
  found: question "p_doen", which no lesson shows
  wanted: a lesson with it
  mend: write <Question id="p_doen"/> in a lesson, or remove the question
course/nl/questions/oefenen.yaml:54  questions[3].id  (warning)
  found: question "p_paren", which no lesson shows
  wanted: a lesson with it
  mend: write <Question id="p_paren"/> in a lesson, or remove the question
course/nl/questions/oefenen.yaml:71  questions[4].id  (warning)
  found: question "p_volgorde", which no lesson shows
  wanted: a lesson with it
  mend: write <Question id="p_volgorde"/> in a lesson, or remove the question
course/nl/questions/oefenen.yaml:82  questions[5].id  (warning)
  found: question "p_groepen", which no lesson shows
  wanted: a lesson with it
  mend: write <Question id="p_groepen"/> in a lesson, or remove the question
course/nl/questions/vormen.yaml:3  questions[0].id  (warning)
  found: question "p_lijn", which no lesson shows
  wanted: a lesson with it
  mend: write <Question id="p_lijn"/> in a lesson, or remove the question
course/nl/questions/vormen.yaml:50  questions[1].id  (warning)
  found: question "p_zoek", which no lesson shows
  wanted: a lesson with it
  mend: write <Question id="p_zoek"/> in a lesson, or remove the question
course/nl/questions/vormen.yaml:86  questions[2].id  (warning)
  found: question "p_foto", which no lesson shows
  wanted: a lesson with it
  mend: write <Question id="p_foto"/> in a lesson, or remove the question
course/nl/questions/vormen.yaml:113  questions[3].id  (warning)
  found: question "p_logboek", which no lesson shows
  wanted: a lesson with it
  mend: write <Question id="p_logboek"/> in a lesson, or remove the question
course/nl/questions/vormen.yaml:145  questions[4].id  (warning)
  found: question "p_getal", which no lesson shows
  wanted: a lesson with it
  mend: write <Question id="p_getal"/> in a lesson, or remove the question
course/nl/questions/vormen.yaml:158  questions[5].id  (warning)
  found: question "p_mening", which no lesson shows
  wanted: a lesson with it
  mend: write <Question id="p_mening"/> in a lesson, or remove the question
course/nl/questions/vormen.yaml:170  questions[6].id  (warning)
  found: question "p_voor_uzelf", which no lesson shows
  wanted: a lesson with it
  mend: write <Question id="p_voor_uzelf"/> in a lesson, or remove the question
course/nl/scenarios/donkere_weg.yaml:1  id  (warning)
  found: scenario "donkere_weg", which no lesson shows
  wanted: a lesson with it
  mend: write <Scenario id="donkere_weg"/> in a lesson, or remove the file
course/nl/scenarios/gesprek_bram.yaml:1  id  (warning)
  found: scenario "gesprek_bram", which no lesson shows
  wanted: a lesson with it
  mend: write <Scenario id="gesprek_bram"/> in a lesson, or remove the file
`
	);

	tells(
		'a lesson head with a wrong type is told at its line in the lesson',
		{ 'nl/lessons/licht.md': [['minutes: 3', 'minutes: drie']] },
		`
course/nl/lessons/licht.md:3  minutes
  found: "drie" (text)
  wanted: a number
  mend: write a number in digits, for example minutes: 5
`
	);
});
