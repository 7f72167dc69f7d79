import { describe, expect, test } from 'vitest';
import { onCopy, type Edit } from '../../../tests/tools/course-copy.ts';
import { tells } from '../../../tests/tools/tells.ts';
import { readCourse } from '../read.ts';
import { examTime, lessonTime, type LessonTime } from '../reading/main-road.ts';

type Replacement = [from: string, to: string];

/** Edits that make every length the small course declares fit, and these on top of them. */
function fitting(
	most: number,
	{ exam = 1, lesson = 1, scenario = 1 }: { exam?: number; lesson?: number; scenario?: number } = {}
): Record<string, Edit> {
	const one: Replacement[] = [['minutes: 3', 'minutes: 1']];
	const talk: Replacement[] = [['minutes: 2', 'minutes: 1']];
	const practice: Replacement[] = [['minutes: 4', 'minutes: 5']];
	return {
		'course.yaml': [
			['completion:', `mainRoad: ${most}\ncompletion:`],
			['  minutes: 5', `  minutes: ${exam}`]
		],
		'nl/lessons/licht.md': [['minutes: 3', `minutes: ${lesson}`]],
		'en/lessons/licht.md': one,
		'nl/scenarios/donkere_weg.yaml': [['minutes: 3', `minutes: ${scenario}`]],
		'en/scenarios/donkere_weg.yaml': one,
		'nl/scenarios/gesprek_bram.yaml': talk,
		'en/scenarios/gesprek_bram.yaml': talk,
		'nl/lessons/oefenen.md': practice,
		'en/lessons/oefenen.md': practice
	};
}

describe('minutes a learner is told', () => {
	tells(
		'are not counted in a course that gives no limit',
		{ 'nl/lessons/licht.md': [['minutes: 3', 'minutes: 40']] },
		''
	);

	tells('are no problem when they fit the words', fitting(60), '');

	tells(
		'are told when a lesson takes less than it says, with what its minutes are spent on',
		fitting(60, { lesson: 9 }),
		`
course/nl/lessons/licht.md:3  minutes  (warning)
  found: minutes: 9, where the main road takes 0.8 (reading 0.7, exercises 0.2, cases 0.0)
  wanted: 1, at most a minute more or less
  mend: write minutes: 1, or put what deepens behind <More>
`
	);

	tells(
		'are not counted of an empty lesson',
		{ ...fitting(60), 'nl/lessons/licht.md': '---\ntitle: Licht\nminutes: 9\n---\n' },
		`
course/nl/lessons/licht.md:1
  found: an empty lesson: nothing below its head
  wanted: a text below the head
  mend: put back what stood there, write the text, or remove the file and take the lesson off the list in course.yaml
`
	);

	tells(
		'are told when a case is shorter than it says',
		fitting(60, { scenario: 12 }),
		`
course/nl/scenarios/donkere_weg.yaml:6  minutes  (warning)
  found: minutes: 12, where a road takes 0.8 on average
  wanted: 1, at most a minute more or less
  mend: write minutes: 1
`
	);

	tells(
		'are told when an exam is shorter than it says',
		fitting(60, { exam: 25 }),
		`
course/course.yaml:41  exam.minutes  (warning)
  found: minutes: 25, where an exam of average items in "nl" takes 0.1 to read
  wanted: 1, at most a minute more or less
  mend: write minutes: 1, or draw another number of items
course/course.yaml:41  exam.minutes  (warning)
  found: minutes: 25, where an exam of average items in "en" takes 0.2 to read
  wanted: 1, at most a minute more or less
  mend: write minutes: 1, or draw another number of items
`
	);

	tells(
		'are told when the main road is longer than it may be',
		fitting(5),
		`
course/course.yaml:47  mainRoad  (warning)
  found: a main road of 7 minutes in "nl", exam included
  wanted: 5 at most
  mend: put what deepens behind <More>, or let the learner pick fewer cases
course/course.yaml:47  mainRoad  (warning)
  found: a main road of 7 minutes in "en", exam included
  wanted: 5 at most
  mend: put what deepens behind <More>, or let the learner pick fewer cases
`
	);

	tells(
		'can’t be spent on more cases than a lesson has',
		{ ...fitting(60), 'nl/lessons/oefenen.md': [['minutes: 4', 'minutes: 5\npick: 9']] },
		`
course/nl/lessons/oefenen.md:4  pick
  found: pick: 9 in a lesson with 2 cases on its main road
  wanted: 2 at most
  mend: pick fewer, or add <Scenario id="…"/> outside <More>
`
	);
});

/** Minutes of a Dutch lesson of the small course with this text. */
const timeOf = (lesson: string, edits: Replacement[]): Promise<LessonTime> =>
	onCopy({ [`nl/lessons/${lesson}.md`]: edits }, (folder) => {
		const loaded = readCourse(folder).course?.languages.find(({ language }) => language === 'nl');
		const found = loaded?.lessons.find(({ id }) => id === lesson);
		if (!loaded || !found) throw new Error(`no lesson ${lesson}`);
		return lessonTime(loaded, found);
	});

/** Fifty words. */
const fifty = 'woord '.repeat(50);

describe('the main road', () => {
	test('reads two hundred words a minute, and nothing behind Meer', async () => {
		const { prose } = await timeOf('licht', []);
		const longer = await timeOf('licht', [['Voor wit, achter rood.', `Voor wit, achter rood.\n\n${fifty}`]]);
		expect(longer.prose - prose).toBeCloseTo(0.25);
		const behind = await timeOf('licht', [
			['## Wat u ziet', `<More title="Meer">\n\n${fifty}\n\n</More>\n\n## Wat u ziet`]
		]);
		// The word on the button is read.
		expect(behind.prose - prose).toBeCloseTo(1 / 200);
	});

	test('does the exercises and cases that are not behind Meer', async () => {
		const all = await timeOf('oefenen', []);
		const fewer = await timeOf('oefenen', [
			['<Question id="p_logboek"/>', '<More title="Meer">\n\n<Question id="p_logboek"/>\n\n</More>']
		]);
		expect(all.exercises - fewer.exercises).toBeGreaterThan(1);
		expect(fewer.cases).toBe(all.cases);
		const without = await timeOf('oefenen', [
			['<Scenario id="gesprek_bram"/>', '<More title="Meer">\n\n<Scenario id="gesprek_bram"/>\n\n</More>']
		]);
		expect(without.choice).toBe(all.choice - 1);
		expect(without.cases).toBeLessThan(all.cases);
	});

	test('takes as many average cases as the learner picks', async () => {
		const all = await timeOf('oefenen', []);
		const picked = await timeOf('oefenen', [['minutes: 4', 'minutes: 4\npick: 1']]);
		expect(picked.cases).toBeCloseTo(all.cases / 2);
	});

	test('ends with an exam of as many average items as the blueprint draws, read before they are answered', () =>
		onCopy({}, (folder) => {
			const { course } = readCourse(folder);
			const loaded = course?.languages[0];
			if (!course || !loaded) throw new Error('no course');
			const two = examTime(course, loaded);
			if (course.course.data.exam) course.course.data.exam.blueprint['handelen'] = 3;
			expect(examTime(course, loaded)).toBeCloseTo(two * 2);
			for (const { data } of loaded.questions) data.model = fifty;
			expect(examTime(course, loaded)).toBeCloseTo(two * 2);
		}));
});
