import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { onCopy, problemsOf } from '../../tests/tools/course-copy.ts';
import { tells } from '../../tests/tools/tells.ts';
import { checkCourse } from './check.ts';
import { printProblem } from './problem.ts';
import { listCourses } from './read.ts';

describe('a course', () => {
	test('that is not there is told with those that are, and the one that was meant', async () => {
		const [problem, ...others] = await onCopy({}, (folder) => {
			const courses = join(folder, '..');
			mkdirSync(join(courses, 'fietsles'));
			mkdirSync(join(courses, '.schema'));
			return checkCourse(join(courses, 'cours')).problems.map(printProblem);
		});
		expect(others).toEqual([]);
		expect(problem?.replace(/^\.cache\/copy-\w+\//, '')).toBe(
			[
				'cours:1',
				'  found: no course "cours"',
				'  wanted: one of: course, fietsles',
				'  mend: did you mean "course"? Otherwise ask for a course that is there'
			].join('\n')
		);
	});

	tells(
		'without course.yaml is told, and nothing else of it is judged',
		{ 'course.yaml': null },
		`
course/course.yaml:1
  found: no such file
  wanted: this file
  mend: write course.yaml, or move the folder out of the way
`
	);

	tells(
		'with an id longer than an LMS keeps is told',
		{
			'nl/questions/toets.yaml': [['id: t_volgorde', `id: t_${'x'.repeat(59)}`]],
			'en/questions/toets.yaml': [['id: t_volgorde', `id: t_${'x'.repeat(59)}`]]
		},
		['en', 'nl']
			.map(
				(language) => `course/${language}/questions/toets.yaml:37  questions[3].id
  found: "t_${'x'.repeat(58)}…" (text)
  wanted: an id: a small letter, then small letters, digits and _ (60 characters at most)
  mend: write it as an id, for example t_${'x'.repeat(58)}`
			)
			.join('\n')
	);

	test('with mistakes in many files is told all of them at once, by file and line', async () => {
		const problems = await problemsOf({
			'course.yaml': [['reread: oefenen', 'reread: oefnen']],
			'facts.yaml': [['confidence: one', 'confidence: two']],
			'regions/land.yaml': [['status: verified', 'status: sure']],
			'nl/lessons/licht.md': [
				['Lamp vergeten.', '{lamp}'],
				['<Figure id="points"', '<Figure id="dots"']
			],
			'nl/questions/toets.yaml': [['correct: true', 'correct: false']],
			'en/questions/oefenen.yaml': [['text: Stop', 'tekst: Stop']]
		});
		expect(problems.map((text) => text.split('\n', 2).join(''))).toEqual([
			'course/course.yaml:36  objectives[1].reread  found: lesson "oefnen", which isn\'t there',
			'course/en/questions/oefenen.yaml:76  questions[4].items[0].text  found: nothing',
			'course/en/questions/oefenen.yaml:77  questions[4].items[0].tekst  found: unknown field "tekst"',
			'course/facts.yaml:25  facts[1].confidence  found: "two" (text)',
			'course/nl/lessons/licht.md:38  Figure.id  found: id="dots"',
			'course/nl/lessons/licht.md:51  found: {lamp}',
			'course/nl/questions/toets.yaml:7  questions[0].options  found: no option that is right',
			'course/regions/land.yaml:21  contacts[0].status  found: "sure" (text)'
		]);
	});
});

test('courses are the folders that are not hidden', () => {
	expect(listCourses('tests/fixtures')).toContain('course');
	expect(listCourses('courses')).toContain('stalking');
	expect(listCourses('courses')).not.toContain('.schema');
	expect(listCourses('nowhere')).toEqual([]);
});
