import { describe, expect, test } from 'vitest';
import { asEdition, firstCourse } from '../../../tests/soak/course.ts';
import { multiple, pattern } from '../../../tests/questions.ts';
import { createMemoryTracker } from '../tracking/memory.ts';
import { PracticeDesk } from './practice-desk.ts';
import { Session } from './session.svelte.ts';

/** A learner at her desk, with a clock and a look at what the LMS is told. */
async function atDesk() {
	let now = 1_000_000;
	const tracker = createMemoryTracker();
	const { edition } = asEdition(firstCourse(), {});
	const session = new Session(edition, tracker, { now: () => now, chance: () => 7, soon: (work) => work() });
	await session.begin(tracker.start());
	return {
		session,
		desk: new PracticeDesk(session),
		wait: (seconds: number) => void (now += seconds * 1000),
		told: () => tracker.reports.at(-1)?.report.interactions ?? []
	};
}

describe('an answer to a practice question', () => {
	test('is told with the time since it was seen, another attempt with the time since the first', async () => {
		const { desk, wait, told } = await atDesk();
		desk.seen(multiple(1));
		wait(20);
		desk.submit(multiple(1), [1]);
		wait(5);
		desk.submit(multiple(1), [0]);
		expect(told().map(({ latency, exam }) => ({ latency, exam }))).toEqual([
			{ latency: 20, exam: false },
			{ latency: 5, exam: false }
		]);
	});
});

describe('work that is not handed in', () => {
	test('is kept for a longer form, and for no other', async () => {
		const { session, desk } = await atDesk();
		desk.keepDraft(multiple(1), [1]);
		expect(session.progress.drafts.size).toBe(0);
		desk.keepDraft(pattern(6), [1]);
		expect(desk.draft(pattern(6))).not.toBeNull();
	});

	test('is gone with the answer', async () => {
		const { desk } = await atDesk();
		desk.keepDraft(pattern(6), [1]);
		desk.submit(pattern(6), [1]);
		expect(desk.draft(pattern(6))).toBeNull();
	});
});
