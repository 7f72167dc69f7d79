import { describe } from 'vitest';
import { tells } from '../../tests/tools/tells.ts';

describe('what does not fit its schema', () => {
	tells(
		'an unknown field comes with the fields there are and the nearest one',
		{ 'nl/questions/oefenen.yaml': [['feedback: Wit is', 'feedbak: Wit is']] },
		`
course/nl/questions/oefenen.yaml:17  questions[0].options[0].feedbak
  found: unknown field "feedbak"
  wanted: one of: id, text, correct, grade, feedback
  mend: did you mean "feedback"? Otherwise remove it
`
	);

	tells(
		'a misspelt field that is needed is told as unknown and as missing',
		{ 'course.yaml': [['quickExit:', 'quickExt:']] },
		`
course/course.yaml:1  quickExit
  found: nothing
  wanted: text
  mend: add the field quickExit
course/course.yaml:21  quickExt
  found: unknown field "quickExt"
  wanted: one of: id, version, released, languages, regions, title, neutralTitle, description, audience, notice, quickExit, reportTo, lessons, handouts, objectives, exam, completion, language, mainRoad, claims
  mend: did you mean "quickExit"? Otherwise remove it
`
	);

	tells(
		'a number written as a word is told with how to write it',
		{ 'course.yaml': [['passMark: 70', 'passMark: zeventig']] },
		`
course/course.yaml:43  exam.passMark
  found: "zeventig" (text)
  wanted: a number
  mend: write a number in digits, for example passMark: 70
`
	);

	tells(
		'a number in quotes is told to lose them',
		{ 'course.yaml': [['passMark: 70', 'passMark: "65"']] },
		`
course/course.yaml:43  exam.passMark
  found: "65" (text)
  wanted: a number
  mend: take the quotes away: passMark: 65
`
	);

	tells(
		'a number with a sign behind it, and one in words below a name, come with a number that may stand there',
		{
			'course.yaml': [
				['passMark: 70', 'passMark: 70%'],
				['verlichting: 1', 'verlichting: een']
			]
		},
		`
course/course.yaml:43  exam.passMark
  found: "70%" (text)
  wanted: a number
  mend: write a number in digits, for example passMark: 70
course/course.yaml:45  exam.blueprint.verlichting
  found: "een" (text)
  wanted: a number
  mend: write a number in digits, for example verlichting: 5
`
	);

	tells(
		'a number with a part where a whole one is wanted is told, without a word of quotes',
		{ 'course.yaml': [['minutes: 5', 'minutes: 7.5']] },
		`
course/course.yaml:41  exam.minutes
  found: 7.5 (number)
  wanted: a whole number
  mend: write a whole number in digits, for example minutes: 5
`
	);

	tells(
		'ja is no yes: true or false is asked for',
		{ 'nl/questions/oefenen.yaml': [['correct: true', 'correct: ja']] },
		`
course/nl/questions/oefenen.yaml:20  questions[0].options[1].correct
  found: "ja" (text)
  wanted: true or false
  mend: write correct: true or correct: false
`
	);

	tells(
		'a phone number without quotes is a number, and quotes are asked for',
		{ 'regions/streek.yaml': [['013-0000000', '112']] },
		`
course/regions/streek.yaml:14  contacts[0].phone
  found: 112 (number)
  wanted: text
  mend: write text; put it in quotes: phone: "…"
`
	);

	tells(
		'text where there should be one a language is told',
		{
			'course.yaml': [
				[
					`title:
  nl: Zichtbaar op de fiets
  en: Be seen on your bicycle`,
					'title: Zichtbaar'
				]
			]
		},
		`
course/course.yaml:6  title
  found: "Zichtbaar" (text)
  wanted: a value per name, such as a text per language
  mend: write each on a line of its own under title, indented, e.g. nl: …
`
	);

	tells(
		'a field that is missing is told at the line of what it is missing from',
		{ 'nl/questions/oefenen.yaml': [['    stem: Een losse lamp op een jas mag.\n', '']] },
		`
course/nl/questions/oefenen.yaml:25  questions[1].stem
  found: nothing
  wanted: text
  mend: add the field stem
`
	);

	tells(
		'a fact without source is told with what a source holds',
		{
			'facts.yaml': [
				[
					`    source:
      title: Fietsverlichting
      publisher: Rijksoverheid
      date: "2026"
`,
					''
				]
			]
		},
		`
course/facts.yaml:15  facts[1].source
  found: nothing
  wanted: a group of fields: title, publisher, url, date
  mend: add the field source
`
	);

	tells(
		'a form of question that does not exist comes with those that do',
		{ 'nl/questions/oefenen.yaml': [['type: truefalse', 'type: truefals']] },
		`
course/nl/questions/oefenen.yaml:26  questions[1].type
  found: "truefals" (text)
  wanted: one of: single, multiple, truefalse, matching, ordering, sorting, spotting, pattern, logbook, numeric, likert, reflection
  mend: did you mean "truefalse"? Otherwise choose one of those
`
	);

	tells(
		'a grade off the list comes with the list',
		{ 'nl/questions/oefenen.yaml': [['grade: risky', 'grade: risk']] },
		`
course/nl/questions/oefenen.yaml:49  questions[2].options[2].grade
  found: "risk" (text)
  wanted: one of: strong, defensible, risky, harmful
  mend: did you mean "risky"? Otherwise choose one of those
`
	);

	tells(
		'a malformed id is told with one that would do, and not as missing elsewhere',
		{ 'nl/questions/oefenen.yaml': [['id: p_waar', 'id: P-Waar']] },
		`
course/nl/questions/oefenen.yaml:25  questions[1].id
  found: "P-Waar" (text)
  wanted: an id: a small letter, then small letters, digits and _ (60 characters at most)
  mend: write it as an id, for example p_waar
`
	);

	tells(
		'a list that is too short says how many more',
		{ 'nl/questions/oefenen.yaml': [['      - id: kijken\n        text: Kijken wat er is\n', '']] },
		`
course/nl/questions/oefenen.yaml:75  questions[4].items
  found: a list of 2
  wanted: at least 3
  mend: add 1 more to items
`
	);

	tells(
		'a text that is too long says by how much',
		{ 'nl/questions/oefenen.yaml': [['text: Blauw', 'text: ' + 'x'.repeat(450)]] },
		`
course/nl/questions/oefenen.yaml:23  questions[0].options[2].text
  found: a text of 450 characters
  wanted: at most 400 characters
  mend: make it 50 shorter
`
	);

	tells(
		'an empty text is told',
		{ 'nl/questions/oefenen.yaml': [['text: Blauw', 'text: ""']] },
		`
course/nl/questions/oefenen.yaml:23  questions[0].options[2].text
  found: an empty text
  wanted: text
  mend: write the text, or remove text
`
	);

	tells(
		'a number out of range is told with the bound',
		{ 'course.yaml': [['passMark: 70', 'passMark: 170']] },
		`
course/course.yaml:43  exam.passMark
  found: 170 (number)
  wanted: a number of at most 100
  mend: change the number
`
	);

	tells(
		'an address that is not https is told',
		{ 'course.yaml': [['https://www.buienradar.nl/', 'http://www.buienradar.nl/']] },
		`
course/course.yaml:21  quickExit
  found: "http://www.buienradar.nl/" (text)
  wanted: an address that starts with https://
  mend: correct quickExit
`
	);

	tells(
		'a malformed e-mail address is told',
		{ 'course.yaml': [['redactie@example.org', 'redactie']] },
		`
course/course.yaml:22  reportTo
  found: "redactie" (text)
  wanted: an e-mail address
  mend: correct reportTo
`
	);

	tells(
		'a day that is none is told',
		{ 'facts.yaml': [['checked: 2026-10-20', 'checked: 20 oktober']] },
		`
course/facts.yaml:12  facts[0].checked
  found: "20 oktober" (text)
  wanted: a day of the calendar as YYYY-MM-DD, e.g. 2026-11-23
  mend: correct checked
`
	);

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
