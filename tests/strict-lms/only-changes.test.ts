/** SCORM 1.2 in an LMS that sends only what changed, and counts what it could not store as sent (C7). */
import { describe, expect, test } from 'vitest';
import { createVisitor, report, type Visit } from './learner.ts';

const status = 'cmi.core.lesson_status';
const score = { raw: 80, max: 100, scaled: 0.8 };
const pass = report({ completed: true, passed: true, score, state: 'v1|2' });

const statuses = (visit: Visit): string[] =>
	visit.written().flatMap((line) => (line.startsWith(`${status}=`) ? [line.slice(status.length + 1)] : []));

const newLearner = () => createVisitor('scorm12', {}, { sendsChangesOnly: true });

/** A launch in which all went well so far. */
async function begun(learner = newLearner()) {
	const visit = learner.visit();
	await visit.launched;
	visit.host.advance(11_000);
	return { learner, visit };
}

test('an LMS that sends only changes gets a state it has not had before, until one arrives', async () => {
	const { learner, visit } = await begun();
	visit.strict.failCommits = 2;
	visit.tracker.save(report({ state: 'v1|2' }), 'hidden');
	expect(learner.stored('cmi.suspend_data')).toBe('');
	visit.host.advance(60_000);
	expect(learner.stored('cmi.suspend_data')).toBe('v1|2~2');
	expect(visit.health().state).toBe('saved');
	expect(await learner.visit().launched).toMatchObject({ state: 'v1|2' });
});

/** Saving fails `times` times from now on, and has done so once when this is back. */
function breakDown(visit: Visit, times: number): void {
	visit.strict.failCommits = times;
	visit.tracker.save(report({ state: 'v1|1|1' }), 'hidden');
	expect(visit.health().state).toBe('failing');
}

describe('a result that comes while saving fails', () => {
	test.each([1, 2, 4])('waits until a commit comes through, after %i, and arrives then', async (times) => {
		const { learner, visit } = await begun();
		breakDown(visit, times);
		visit.tracker.save(pass, 'status');
		visit.host.advance(300_000);
		expect(visit.health().state).toBe('saved');
		expect(statuses(visit)).toEqual(['incomplete', 'passed']);
		expect(learner.stored(status)).toBe('passed');
		expect(learner.stored('cmi.core.score.raw')).toBe('80');
	});

	test.each([1, 2, 3])('arrives with the exit button, when %i commits would fail', async (times) => {
		const { learner, visit } = await begun();
		breakDown(visit, times);
		expect(await visit.tracker.finish(pass)).toBe(true);
		expect(learner.stored(status)).toBe('passed');
		expect(learner.stored('cmi.core.score.raw')).toBe('80');
	});

	test('arrives when the page goes away', async () => {
		const { learner, visit } = await begun();
		breakDown(visit, -1);
		visit.tracker.save(pass, 'status');
		visit.host.advance(1000);
		visit.host.fire('pagehide', { persisted: false });
		expect(learner.stored(status)).toBe('passed');
	});

	test('costs no more tries than without it', async () => {
		const { visit } = await begun();
		breakDown(visit, -1);
		const before = visit.commits();
		visit.tracker.save(pass, 'status');
		for (let n = 0; n < 20; n += 1) {
			visit.tracker.save({ ...pass, state: `v1|3|${n}` }, 'page');
			visit.host.advance(1000);
		}
		expect(visit.commits() - before).toBeLessThanOrEqual(3);
	});

	test('arrives in a session that is opened anew, as the one before was lost', async () => {
		const learner = newLearner();
		let lost = false;
		const visit = learner.visit({}, (method) => {
			if (method === 'LMSInitialize') lost = false;
			return lost && method !== 'LMSGetLastError' ? { answer: 'false', code: 301 } : undefined;
		});
		await visit.launched;
		visit.host.advance(11_000);
		breakDown(visit, 2);
		// Only the course hears that it is gone: the strict LMS has it still, so it is taken over.
		lost = true;
		visit.tracker.save(pass, 'status');
		visit.host.advance(60_000);
		expect(visit.health().state).toBe('saved');
		expect(learner.stored(status)).toBe('passed');
	});
});

test('a result goes at once where saving went well, also where a commit is taken every five seconds only', async () => {
	for (const strict of [{ sendsChangesOnly: true }, { throttle: 5000 }]) {
		const { learner, visit } = await begun(createVisitor('scorm12', {}, strict));
		const before = visit.commits();
		visit.tracker.save(pass, 'status');
		visit.host.advance(1000);
		expect(visit.commits()).toBe(before + 1);
		expect(learner.stored(status)).toBe('passed');
	}
});

test('a result is told at once in an LMS in which no commit ever comes through', async () => {
	const visit = createVisitor('scorm12').visit({ failCommits: -1 });
	await visit.launched;
	visit.host.advance(11_000);
	visit.tracker.save(pass, 'status');
	visit.host.advance(1000);
	expect(statuses(visit).at(-1)).toBe('passed');
});

test('a result that goes with the very commit that fails comes with the next launch', async () => {
	const { learner, visit } = await begun();
	visit.strict.failCommits = 1;
	visit.tracker.save(pass, 'status');
	visit.host.advance(60_000);
	visit.host.fire('pagehide', { persisted: false });
	expect(learner.stored(status)).toBe('incomplete');
	expect(learner.storedState()).toBe(pass.state);
	const again = learner.visit();
	await again.launched;
	again.tracker.save(pass, 'start');
	again.host.advance(11_000);
	expect(learner.stored(status)).toBe('passed');
	expect(learner.stored('cmi.core.score.raw')).toBe('80');
});
