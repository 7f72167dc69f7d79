import { describe, expect, test } from 'vitest';
import { fixtureCourse } from '../../tests/tools/course-copy.ts';
import { tells } from '../../tests/tools/tells.ts';
import { matrixPage } from './document/matrix-page.ts';
import { matrixOf, printMatrix, type Matrix } from './matrix.ts';
import { readCourse } from './read.ts';

function matrix(): Matrix {
	const { course } = readCourse(fixtureCourse);
	const [language] = course?.languages ?? [];
	if (!course || !language) throw new Error('the small course can’t be read');
	return matrixOf(course, language);
}

describe('the objectives matrix', () => {
	test('names where each objective is taught, and counts what practises and tests it', () => {
		expect(printMatrix(matrix())).toBe(
			[
				'course (nl)',
				'',
				'objective    taught   practised                          tested       drawn',
				'verlichting  licht    6 questions, 3 choices in 1 case   2 questions  1',
				'handelen     oefenen  7 questions, 7 choices in 2 cases  2 questions  1'
			].join('\n')
		);
	});

	test('as a page shows a hole as such, and text as text', () => {
		const { rows, ...head } = matrix();
		const [first] = rows;
		if (!first) throw new Error('no rows');
		const page = matrixPage({ ...head, rows: [{ ...first, text: '<b>&', taught: [] }] });
		expect(page).toContain('<small>&lt;b&gt;&amp;</small></th><td class="hole">nergens</td><td>p_<wbr>kleur');
	});

	tells(
		'refuses an objective that nothing practises',
		{
			'course.yaml': [
				[
					'exam:\n',
					'  - id: remmen\n    text: { nl: U remt op tijd., en: You brake in time. }\n    reread: licht\nexam:\n'
				]
			],
			'nl/lessons/licht.md': [['objectives: [verlichting]', 'objectives: [verlichting, remmen]']],
			'en/lessons/licht.md': [['objectives: [verlichting]', 'objectives: [verlichting, remmen]']],
			'nl/questions/toets.yaml': [['objectives: [handelen]', 'objectives: [handelen, remmen]']],
			'en/questions/toets.yaml': [['objectives: [handelen]', 'objectives: [handelen, remmen]']]
		},
		`
course/course.yaml:37  objectives[2]
  found: objective "remmen", which nothing practises
  wanted: at least one practice question or choice in a case for every objective
  mend: add remmen to objectives of a practice question or a choice, or remove the objective
course/course.yaml:47  exam.blueprint
  found: no questions to draw for objective "remmen"
  wanted: at least 1 for every objective of a course with an exam
  mend: write remmen: 1 under blueprint
`
	);
});
