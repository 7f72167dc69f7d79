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
});
