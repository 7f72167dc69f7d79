import { expect, test } from 'vitest';
import { fixtureCourse } from '../../tests/tools/course-copy.ts';
import { checkCourse } from './check.ts';
import { compileCourse } from './compile.ts';
import { printProblem } from './problem.ts';
import { unsafeTexts } from './unsafe-texts.ts';

const { course } = checkCourse(fixtureCourse);
if (!course) throw new Error('the fixture course could not be read');

test('what slips through into rendered text is told at what was written', async () => {
	const { editions } = await compileCourse(fixtureCourse);
	const edition = structuredClone(editions['nl']);
	const [lesson] = edition?.lessons ?? [];
	const [scenario] = edition?.scenarios ?? [];
	const [plan] = edition?.workshops ?? [];
	const question = edition?.exam?.questions[0];
	const fact = lesson?.facts[0];
	if (!edition || !lesson || !scenario || !question || !fact || !plan)
		throw new Error('something is missing');
	const bad = '<p><input></p>';
	edition.index.notice = lesson.html = question.stem = fact.statement = scenario.scenario.intro = bad;
	plan.aim = bad;
	const told = unsafeTexts(course, { nl: edition });
	const places = told.map(({ file, line, field }) => `${file.replace(/.*\/course\//, '')}:${line} ${field}`);
	expect(places).toEqual([
		'course.yaml:1 ',
		'nl/lessons/licht.md:1 ',
		'nl/questions/toets.yaml:3 questions[0]',
		'facts.yaml:2 facts[0]',
		'nl/scenarios/donkere_weg.yaml:1 ',
		'nl/workshops/avond.yaml:1 '
	]);
	expect(told[0] && printProblem(told[0])).toBe(`tests/fixtures/course/course.yaml:1
  found: <input> in the rendered text
  wanted: plain text and blocks
  mend: look for Markdown that makes more than text and write it otherwise`);
	expect(unsafeTexts(course, editions)).toEqual([]);
});
