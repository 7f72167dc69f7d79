import { describe } from 'vitest';
import { tells } from '../../../tests/tools/tells.ts';

describe('course.yaml against what there is', () => {
	tells(
		'a course whose folder has another name is told',
		{},
		`
coarse/course.yaml:1  id
  found: "course" in a folder called "coarse"
  wanted: the same name for the folder and the course
  mend: write id: coarse, or rename the folder to course
`,
		{ folder: 'coarse' }
	);

	tells(
		'a folder whose name can be no id is to be renamed',
		{},
		`
course kopie/course.yaml:1  id
  found: "course" in a folder called "course kopie"
  wanted: the same name for the folder and the course
  mend: rename the folder to course
`,
		{ folder: 'course kopie' }
	);

	tells(
		'a lesson without a file is told in every language that lacks it',
		{ 'en/lessons/oefenen.md': null },
		`
course/course.yaml:25  lessons[1]
  found: no file en/lessons/oefenen.md
  wanted: a file for every lesson in every language of the course
  mend: write the lesson, or take it off the list
`
	);

	tells(
		'a lesson file that course.yaml does not name is told',
		{ 'nl/lessons/extra.md': '---\ntitle: Extra\nminutes: 1\n---\n\nTekst.\n' },
		`
course/nl/lessons/extra.md:1
  found: lesson "extra", which course.yaml does not name
  wanted: one of: licht, oefenen
  mend: add it to lessons in course.yaml, or remove the file
`
	);

	tells(
		'a lesson that stands twice in the order is told',
		{ 'course.yaml': [['  - oefenen\n', '  - oefenen\n  - licht\n']] },
		`
course/course.yaml:26  lessons[2]
  found: lesson "licht" a second time
  wanted: every lesson once
  mend: remove one of the two
`
	);

	tells(
		'a language and a region that stand twice in their list are told',
		{
			'course.yaml': [
				['languages: [nl, en]', 'languages: [nl, en, nl]'],
				['regions: [streek, land]', 'regions: [streek, land, streek]']
			]
		},
		`
course/course.yaml:4  languages[2]
  found: language "nl" a second time
  wanted: every language once
  mend: remove one of the two
course/course.yaml:5  regions[2]
  found: region "streek" a second time
  wanted: every region once
  mend: remove one of the two
`
	);

	tells(
		'an objective that no lesson teaches is told',
		{ 'nl/lessons/oefenen.md': [['[handelen]', '[]']], 'en/lessons/oefenen.md': [['[handelen]', '[]']] },
		`
course/course.yaml:32  objectives[1]
  found: objective "handelen", which no lesson teaches
  wanted: at least one lesson for every objective
  mend: add handelen to objectives in the head of a lesson, or remove the objective
`
	);

	tells(
		'an objective that no exam question tests is told',
		{
			'nl/questions/toets.yaml': [
				['objectives: [handelen]', 'objectives: [verlichting]'],
				['objectives: [handelen]', 'objectives: [verlichting]']
			],
			'en/questions/toets.yaml': [
				['objectives: [handelen]', 'objectives: [verlichting]'],
				['objectives: [handelen]', 'objectives: [verlichting]']
			]
		},
		`
course/course.yaml:32  objectives[1]
  found: objective "handelen", which no exam question tests
  wanted: at least one exam question for every objective
  mend: add handelen to objectives of an exam question, or remove the objective
course/course.yaml:46  exam.blueprint.handelen
  found: 1 to draw from 0 exam questions that can be left for "handelen"
  wanted: at least 1
  mend: write 1 more exam question for handelen, or draw fewer
`
	);

	tells(
		'a blueprint that names an unknown objective is told',
		{ 'course.yaml': [['    handelen: 1', '    handeln: 1']] },
		`
course/course.yaml:46  exam.blueprint.handeln
  found: objective "handeln", which isn't there
  wanted: one of: verlichting, handelen
  mend: did you mean "handelen"? Otherwise choose one of those, or add the objective
`
	);

	tells(
		'an exam that draws nothing is told: nobody could pass it',
		{ 'course.yaml': [['blueprint:\n    verlichting: 1\n    handelen: 1', 'blueprint: {}']] },
		`
course/course.yaml:44  exam.blueprint
  found: an exam that draws no questions
  wanted: questions for every objective
  mend: write under blueprint how many to draw for each, e.g. verlichting: 1
`
	);

	tells(
		'an objective that the exam never draws is told',
		{ 'course.yaml': [['    handelen: 1\n', '']] },
		`
course/course.yaml:44  exam.blueprint
  found: no questions to draw for objective "handelen"
  wanted: at least 1 for every objective of a course with an exam
  mend: write handelen: 1 under blueprint
`
	);

	tells(
		'a course without an exam draws nothing',
		{
			'course.yaml': [
				[
					`exam:
  title:
    nl: Eindtoets
    en: Final test
  minutes: 5
  after: licht
  passMark: 70
  blueprint:
    verlichting: 1
    handelen: 1
`,
					''
				],
				['exam: passed', 'exam: none']
			]
		},
		''
	);

	tells(
		'a bank too small for the blueprint says how many more are needed',
		{ 'course.yaml': [['    handelen: 1', '    handelen: 3']] },
		`
course/course.yaml:46  exam.blueprint.handelen
  found: 3 to draw from 2 exam questions that can be left for "handelen"
  wanted: at least 3
  mend: write 1 more exam question for handelen, or draw fewer
`
	);

	tells(
		'a bank that has just enough is fine',
		{
			'course.yaml': [
				['verlichting: 1', 'verlichting: 2'],
				['handelen: 1', 'handelen: 2']
			]
		},
		''
	);

	tells(
		'a bank is too small when an objective before it can take its questions',
		{
			'nl/questions/toets.yaml': [
				['objectives: [verlichting]', 'objectives: [verlichting, handelen]'],
				['objectives: [handelen]', 'objectives: [verlichting, handelen]'],
				['objectives: [handelen]', 'objectives: [verlichting, handelen]']
			],
			'en/questions/toets.yaml': [
				['objectives: [verlichting]', 'objectives: [verlichting, handelen]'],
				['objectives: [handelen]', 'objectives: [verlichting, handelen]'],
				['objectives: [handelen]', 'objectives: [verlichting, handelen]']
			],
			'course.yaml': [
				['verlichting: 1', 'verlichting: 3'],
				['handelen: 1', 'handelen: 2']
			]
		},
		`
course/course.yaml:46  exam.blueprint.handelen
  found: 2 to draw from 0 exam questions that can be left for "handelen"
  wanted: at least 2
  mend: write 2 more exam questions for handelen, or draw fewer
`
	);

	tells(
		'a lesson to reread that does not exist is told',
		{ 'course.yaml': [['reread: oefenen', 'reread: oefnen']] },
		`
course/course.yaml:36  objectives[1].reread
  found: lesson "oefnen", which isn't there
  wanted: one of: licht, oefenen
  mend: did you mean "oefenen"? Otherwise choose one of those, or add the lesson
`
	);

	tells(
		'an exam behind a lesson that does not exist is told',
		{ 'course.yaml': [['after: licht', 'after: lict']] },
		`
course/course.yaml:42  exam.after
  found: lesson "lict", which isn't there
  wanted: one of: licht, oefenen
  mend: did you mean "licht"? Otherwise choose one of those, or add the lesson
`
	);

	tells(
		'an objective that course.yaml does not have is told where it is named',
		{
			'nl/lessons/oefenen.md': [['[handelen]', '[handelen, handln]']],
			'en/lessons/oefenen.md': [['[handelen]', '[handelen, handln]']]
		},
		`
course/en/lessons/oefenen.md:4  objectives[1]
  found: objective "handln", which course.yaml does not have
  wanted: one of: verlichting, handelen
  mend: did you mean "handelen"? Otherwise choose one of those, or add it to course.yaml
course/nl/lessons/oefenen.md:4  objectives[1]
  found: objective "handln", which course.yaml does not have
  wanted: one of: verlichting, handelen
  mend: did you mean "handelen"? Otherwise choose one of those, or add it to course.yaml
`
	);

	tells(
		'a course that is completed by an exam it does not have is told',
		{
			'course.yaml': [
				[
					`exam:
  title:
    nl: Eindtoets
    en: Final test
  minutes: 5
  after: licht
  passMark: 70
  blueprint:
    verlichting: 1
    handelen: 1
`,
					''
				]
			]
		},
		`
course/course.yaml:39  completion.exam
  found: passed, but the course has no exam
  wanted: none
  mend: write exam: none, or add the exam
`
	);

	tells(
		'files and folders that nothing reads are told',
		{ 'nl/vragen/a.yaml': 'x', 'nl/questions/b.yml': 'x', 'fact.yaml': 'x' },
		`
course/fact.yaml:1
  found: "fact.yaml", which nothing reads
  wanted: only: course.yaml, facts.yaml, released.json, regions, brands, media, nl, en
  mend: did you mean "facts.yaml"? Otherwise rename or remove it
course/nl/questions/b.yml:1
  found: "b.yml", which nothing reads
  wanted: files that end in .yaml
  mend: rename it to end in .yaml, or remove it
course/nl/vragen:1
  found: "vragen", which nothing reads
  wanted: only: lessons, handouts, questions, scenarios, workshops, evaluation.yaml, terms.yaml, reference.yaml
  mend: rename or remove it
`
	);
});
