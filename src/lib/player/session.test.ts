import { describe, expect, test } from 'vitest';
import { asEdition, firstCourse } from '../../../tests/soak/course.ts';
import type { Pack } from '../course/edition.ts';
import type { Question } from '../course/questions/index.ts';
import { decodeState, encodeState } from '../course/state.ts';
import { newProgress, openLesson } from '../course/progress.ts';
import type { Launch, SaveHealth } from '../tracking/tracker.ts';
import { createMemoryTracker } from '../tracking/memory.ts';
import { PracticeDesk } from './practice-desk.ts';
import { Session } from './session.svelte.ts';

/** A learner whose screen is painted when the test says so. `before`: what she does while the LMS has not answered. */
async function learner(
	found: Partial<Launch> = {},
	before: (session: Session) => void = () => undefined,
	tracker = createMemoryTracker(found)
) {
	const course = firstCourse();
	const { edition, packs } = asEdition(course, {});
	const waiting: (() => void)[] = [];
	const session = new Session(edition, tracker, {
		now: () => 1_000_000,
		chance: () => 7,
		soon: (work) => void waiting.push(work)
	});
	globalThis.coursePacks?.push(...(packs as Pack[]));
	const begun = session.begin(tracker.start());
	before(session);
	await begun;
	const [first, second] = course.chapters;
	if (!first || !second) throw new Error('a course of two lessons is wanted');
	const question = first.questions[0] as Question;
	return {
		session,
		first: first.slot,
		second: second.slot,
		answer: () => new PracticeDesk(session).submit(question, [1]),
		reports: tracker.reports,
		paint: () => waiting.splice(0).forEach((work) => work()),
		saved: () => tracker.reports.at(-1)?.report
	};
}

describe('what a learner did', () => {
	test('is shown first and handed over after the paint', async () => {
		const { session, answer, first, reports, paint, saved } = await learner();
		session.goTo({ kind: 'lesson', slot: first });
		answer();
		expect(session.kept(0).answer?.response).toEqual([1]);
		expect(reports).toEqual([]);
		paint();
		expect(reports).toHaveLength(1);
		expect(saved()?.interactions).toHaveLength(1);
	});

	test('is handed over at once, with all that waited, when the page is hidden or goes away', async () => {
		for (const leave of ['hidden', 'exit', 'keep-alive'] as const) {
			const { session, answer, first, reports, paint, saved } = await learner();
			session.goTo({ kind: 'lesson', slot: first });
			answer();
			session.keep(leave);
			expect(saved()?.interactions).toHaveLength(1);
			paint();
			expect(reports.map(({ reason }) => reason)).toEqual([leave]);
		}
	});

	test('is all in the last report when the course is closed before the paint', async () => {
		const { session, answer, first, reports, paint, saved } = await learner();
		session.goTo({ kind: 'lesson', slot: first });
		answer();
		expect(await session.leave()).toBe(true);
		paint();
		expect(reports).toHaveLength(1);
		expect(saved()?.interactions).toHaveLength(1);
	});
});

test('a page that is hidden brings a state of its own, unless one still waits to be stored', async () => {
	let tell: (health: SaveHealth) => void = () => undefined;
	const { session, answer, reports, paint } = await learner({}, undefined, {
		...createMemoryTracker(),
		onHealth: (listener) => {
			tell = listener;
			return () => undefined;
		}
	});
	answer();
	paint();
	for (const state of ['saving', 'saved', 'failing'] as const) {
		tell({ state, at: null, error: null });
		session.keep('hidden');
	}
	const counters = reports.map(({ report }) => decodeState(report.state, 7).progress.counter);
	expect(counters).toEqual([1, 1, 2, 3]);
});

describe('where nothing was done', () => {
	test('a page that goes away leaves nothing behind; who asks to try again is heard', async () => {
		const { session, reports } = await learner();
		session.keep('hidden');
		expect(reports).toEqual([]);
		session.retry();
		expect(reports.map(({ reason }) => reason)).toEqual(['exit']);
	});
});

describe('what was stored before', () => {
	const state = encodeState({ ...openLesson(newProgress(7), 3), counter: 5 });

	test('is not overwritten by a choice made while the LMS has not answered, and the choice is kept', async () => {
		const { session, paint, reports, saved } = await learner({ state }, (early) =>
			early.change({ ...early.progress, shortcut: false }, 'page')
		);
		expect(session.progress.lessons.has(3)).toBe(true);
		expect(session.progress.shortcut).toBe(false);
		paint();
		expect(reports).toHaveLength(1);
		expect(decodeState(saved()?.state ?? '', 7).progress).toMatchObject({ shortcut: false, counter: 6 });
		expect(decodeState(saved()?.state ?? '', 7).progress.lessons.has(3)).toBe(true);
	});

	test('and is of a later version stays until something is done, also by saving and closing', async () => {
		const newer = state.replace(/^./, 'z');
		const { session, first, paint, reports, saved } = await learner({ state: newer });
		expect(session.trouble).toBe('newer');
		session.keep('hidden');
		expect(reports).toEqual([]);
		await session.leave();
		expect(saved()?.state).toBe(newer);
		session.goTo({ kind: 'lesson', slot: first });
		paint();
		expect(saved()?.state).not.toBe(newer);
	});
});

describe('going on from a lesson', () => {
	test('finishes it with the page that comes, in one report', async () => {
		const { session, first, second, reports, paint } = await learner();
		session.goTo({ kind: 'lesson', slot: first });
		paint();
		session.leaveLesson(first);
		expect(session.progress.lessons.get(first)).toBe(false);
		session.goTo({ kind: 'lesson', slot: second });
		paint();
		expect(session.progress.lessons.get(first)).toBe(true);
		expect(reports).toHaveLength(2);
	});

	test('finishes it also when no page comes any more', async () => {
		const { session, first, saved } = await learner();
		session.goTo({ kind: 'lesson', slot: first });
		session.leaveLesson(first);
		session.keep('hidden');
		expect(session.progress.lessons.get(first)).toBe(true);
		expect(saved()?.progress).toBeGreaterThan(0);
	});

	test('completes the course when that was the last of its rule, also when no page comes any more', async () => {
		const { session, saved } = await learner();
		const lessons = session.course.lessons.map(({ slot }) => slot);
		const last = lessons.at(-1) as number;
		session.change({ ...session.progress, best: { percent: 90, passed: true } }, 'page');
		for (const slot of lessons.slice(0, -1)) session.finishLesson(slot);
		session.goTo({ kind: 'lesson', slot: last });
		expect(session.progress.completed).toBe(false);
		session.leaveLesson(last);
		session.keep('hidden');
		expect(saved()?.completed).toBe(true);
	});
});
