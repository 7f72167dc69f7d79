/** What the course on stalking promises to hold: cases, exercises, and a bank that the exam draws from. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { figuresFor } from '../src/content/check/scenarios/loaded-figures.ts';
import type { LoadedCourse, LoadedLanguage, LoadedQuestion, LoadedScenario } from '../src/content/loaded.ts';
import { readCourse } from '../src/content/read.ts';

let course: LoadedCourse;
let dutch: LoadedLanguage;
beforeAll(() => {
	const read = readCourse(join(import.meta.dirname, '../courses/stalking'));
	const [language] = read.course?.languages ?? [];
	if (!read.course || !language) throw new Error('courses/stalking could not be read');
	course = read.course;
	dutch = language;
});

const scenarios = (form: 'case' | 'dialogue'): LoadedScenario[] =>
	dutch.scenarios.filter(({ data }) => data.form === form);
const bank = (kind: LoadedQuestion['bank']) =>
	dutch.questions.flatMap((question) => (question.bank === kind ? [question.data] : []));
const practised = (type: string) => bank('practice').filter((question) => question.type === type);
/** Ids in tags of this name, over all lessons. */
const placed = (tag: string): string[] =>
	dutch.lessons.flatMap(({ scan }) =>
		scan.tags.flatMap(({ name, attributes }) => (name === tag ? (attributes['id'] ?? []) : []))
	);

describe('cases and dialogues', () => {
	test('there are at least twelve cases and two dialogues, and every one can be reached from a lesson', () => {
		expect(scenarios('case').length).toBeGreaterThanOrEqual(12);
		expect(scenarios('dialogue')).toHaveLength(2);
		expect(placed('Scenario').sort()).toEqual(dutch.scenarios.map(({ data }) => data.id).sort());
	});

	test('each type has two cases or more to think with, and so has not knowing which it is', () => {
		const types = dutch.reference?.data.types ?? [];
		const counts = types.map(({ title, cases }) => [title, cases.length] as const);
		expect(counts).toHaveLength(6);
		expect(counts.filter(([, count]) => count < 2)).toEqual([]);
		const cases = new Set(types.flatMap((type) => type.cases));
		expect([...cases].sort()).toEqual(
			scenarios('case')
				.map(({ data }) => data.id)
				.sort()
		);
	});

	test('the longest road of each case has six to twelve decisions, and it may end in several ways, calmly too', () => {
		for (const scenario of scenarios('case')) {
			const { id, endings } = scenario.data;
			const most = figuresFor(scenario)?.choices.most ?? 0;
			expect(most, id).toBeGreaterThanOrEqual(6);
			expect(most, id).toBeLessThanOrEqual(12);
			const ends = endings.map((ending) => ending.ends);
			expect(endings.length, id).toBeGreaterThanOrEqual(3);
			expect(new Set(ends).size, id).toBeGreaterThanOrEqual(3);
			expect(ends, id).toContain('calm');
		}
	});

	test('in each case an early choice comes back later', () => {
		for (const { data } of scenarios('case')) {
			const sets = data.steps.flatMap(({ choices }) => choices.flatMap((choice) => choice.sets));
			const asked = JSON.stringify([data.steps, data.endings]).match(/"(is|not)":\["/g) ?? [];
			expect(sets.length, data.id).toBeGreaterThan(0);
			expect(asked.length, data.id).toBeGreaterThan(0);
		}
	});
});

describe('exercises', () => {
	test('there are three pattern lines, eight materials to find signals in, and a logbook, all in a lesson', () => {
		const [lines, materials, logbooks] = ['pattern', 'spotting', 'logbook'].map(practised);
		expect(lines).toHaveLength(3);
		expect(materials).toHaveLength(8);
		expect(new Set(materials?.map((one) => 'material' in one && JSON.stringify(one.material))).size).toBe(8);
		expect(logbooks).toHaveLength(1);
	});

	test('every exercise stands in a lesson, once', () => {
		expect(placed('Question').sort()).toEqual(
			bank('practice')
				.map(({ id }) => id)
				.sort()
		);
	});

	test('whom one calls is practised in ten situations or more', () => {
		const calls = bank('practice').filter(({ id }) => id.startsWith('bel_'));
		const situations = calls.map((one) => (one.type === 'matching' ? one.sources.length : 1));
		expect(situations.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(10);
	});
});

describe('the exam', () => {
	test('the bank has 72 items or more over ten objectives or more, six or more each', () => {
		const items = bank('exam');
		expect(items.length).toBeGreaterThanOrEqual(72);
		const { objectives } = course.course.data;
		expect(objectives.length).toBeGreaterThanOrEqual(10);
		const few = objectives.filter(
			({ id }) => items.filter((item) => item.objectives.includes(id)).length < 6
		);
		expect(few).toEqual([]);
	});

	test('an exam draws fifteen, of every objective at least one', () => {
		const { exam, objectives } = course.course.data;
		const counts = objectives.map(({ id }) => exam?.blueprint[id] ?? 0);
		expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(15);
	});

	test('every item says why to every option and rests on a fact, and most begin with a situation', () => {
		const items = bank('exam');
		const silent = items.flatMap((item) =>
			'options' in item
				? item.options.flatMap(({ id, feedback }) => (feedback ? [] : `${item.id}.${id}`))
				: []
		);
		expect(silent).toEqual([]);
		const unfounded = items.filter((item) => !JSON.stringify(item).includes('<Fact id='));
		expect(unfounded.map(({ id }) => id)).toEqual([]);
		expect(items.filter(({ situation }) => situation).length).toBeGreaterThan(items.length / 2);
	});

	test('harm is critical where it is about acute danger, evidence, mediation or confronting', () => {
		const critical = bank('exam').filter((item) => item.critical);
		expect(new Set(critical.flatMap(({ objectives }) => objectives))).toEqual(
			new Set(['escalatie', 'bewijs', 'niet_doen'])
		);
		const harmless = critical.filter(
			(item) => !('options' in item) || !item.options.some(({ grade }) => grade === 'harmful')
		);
		expect(harmless).toEqual([]);
	});
});
