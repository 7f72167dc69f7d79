import { describe, expect, test } from 'vitest';
import { asEdition, firstCourse } from '../../../tests/soak/course.ts';
import type { Pack } from '../course/edition.ts';
import { kindOf, type Question } from '../course/questions/index.ts';
import { createMemoryTracker } from '../tracking/memory.ts';
import { ExamDesk } from './exam-desk.svelte.ts';
import { Session } from './session.svelte.ts';

const begun = 1_000_000;

/**
 * A learner at an exam of five questions, with a clock and a look at what the LMS is told; `state` is what it kept,
 * `course` may be a later version.
 */
async function atExam(state = '', course = firstCourse()) {
	let now = begun;
	const tracker = createMemoryTracker({ state });
	const { edition, packs } = asEdition(course, {});
	const session = new Session(edition, tracker, { now: () => now, chance: () => 7, soon: (work) => work() });
	globalThis.coursePacks?.push(...(packs as Pack[]));
	await session.begin(tracker.start());
	const desk = new ExamDesk(session);
	if (!state) desk.start();
	const wait = (seconds: number) => void (now += seconds * 1000);
	const give = (question: Question) => desk.give(question, kindOf(question).right(question));
	return {
		desk,
		session,
		wait,
		give,
		/** Reads a question for so many seconds, then answers it. */
		answer(question: Question, seconds: number) {
			desk.seen(question);
			wait(seconds);
			give(question);
		},
		state: () => tracker.reports.at(-1)?.report.state ?? '',
		/** Whether the objectives were reached, as the LMS is told; `null`: not told. */
		reached: () => tracker.reports.at(-1)?.report.objectives.map(({ passed }) => passed),
		/** Id of each answer told, seconds from the begin to it, and how long it took. */
		told: () =>
			(tracker.reports.at(-1)?.report.interactions ?? []).map(
				({ id, at, latency }) => [id, (at - begun) / 1000, latency] as const
			)
	};
}

const asked = (desk: ExamDesk): [Question, Question] => desk.asked.slice(0, 2) as [Question, Question];

describe('an answer in the exam', () => {
	test('is told with the moment it was first given and the time since it was seen, whenever it is handed in', async () => {
		const { desk, answer, give, wait, told } = await atExam();
		const [first, second] = asked(desk);
		answer(first, 10);
		answer(second, 20);
		wait(60);
		desk.seen(first);
		give(first);
		wait(600);
		desk.finish();
		expect(told()).toEqual([
			[first.id, 10, 10],
			[second.id, 30, 20]
		]);
	});

	test('counts anew in another round, with the same questions or those that were not right', async () => {
		const { desk, answer, wait, told } = await atExam();
		const [first, second] = asked(desk);
		desk.seen(second);
		answer(first, 10);
		desk.finish();
		wait(90);
		desk.retryWrong();
		answer(second, 5);
		desk.finish();
		wait(95);
		desk.start();
		answer(first, 7);
		desk.finish();
		expect(told()).toEqual([
			[first.id, 10, 10],
			[second.id, 105, 5],
			[first.id, 207, 7]
		]);
	});

	test('that was given before the page was loaded anew took no time that is known', async () => {
		const before = await atExam();
		before.answer(asked(before.desk)[0], 10);
		const { desk, answer, give, wait, told } = await atExam(before.state());
		const [first, second] = asked(desk);
		desk.seen(first);
		wait(30);
		give(first);
		answer(second, 20);
		wait(50);
		desk.finish();
		expect(told()).toEqual([
			[first.id, 100, 0],
			[second.id, 50, 20]
		]);
	});
});

describe('a course of which drawn questions were taken out', () => {
	/** The same course without some exam questions. */
	const without = (gone: readonly Question[]) => {
		const course = firstCourse();
		return { ...course, bank: course.bank.filter(({ id }) => !gone.some((one) => one.id === id)) };
	};

	test('shows no pass that the LMS was never told: the best result stands, and a fresh draw is offered', async () => {
		const { desk, give, state } = await atExam();
		const [right, ...rest] = desk.asked as [Question, ...Question[]];
		give(right);
		desk.finish();
		expect(desk.result).toMatchObject({ percent: 20, passed: false });
		const later = await atExam(state(), without(rest));
		expect(later.desk.result).toBeNull();
		expect(later.desk.mayRetryWrong).toBe(false);
		expect(later.session.progress.best).toEqual({ percent: 20, passed: false });
		const fewer = await atExam(state(), without([right]));
		expect(fewer.desk.result).toMatchObject({ percent: 0, passed: false });
	});

	test('tells the LMS no objective as reached that was not when the exam was handed in', async () => {
		const { desk, give, state, reached } = await atExam();
		const [right, ...rest] = desk.asked as [Question, ...Question[]];
		give(right);
		desk.finish();
		expect(reached()).toContain(false);
		const later = await atExam(state(), without(rest));
		later.session.goTo({ kind: 'exam' });
		later.session.keep('hidden');
		expect(later.reached()?.length).toBeGreaterThan(0);
		expect(later.reached()).not.toContain(true);
	});

	test('goes on with a round as long as something of it is left to ask', async () => {
		const { desk, give, state } = await atExam();
		const [first, second, ...rest] = desk.asked as [Question, Question, ...Question[]];
		rest.forEach(give);
		desk.finish();
		desk.retryWrong();
		expect(desk.running).toBe(true);
		const one = await atExam(state(), without([first]));
		expect(one.desk.running).toBe(true);
		expect(one.desk.asked.map(({ id }) => id)).toEqual([second.id]);
		const none = await atExam(state(), without([first, second]));
		expect(none.desk.running).toBe(false);
		none.desk.start();
		expect(none.desk.running).toBe(true);
	});
});
