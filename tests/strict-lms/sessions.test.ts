/** Sessions with an LMS that end while the learner stays, or are gone, or were there before. */
import { describe, expect, test } from 'vitest';
import { answer, bothStandards, createVisitor, report } from './learner.ts';

const second = 1000;

describe.each(bothStandards)('a session in %s', (standard) => {
	const is12 = standard === 'scorm12';
	const status = is12 ? 'cmi.core.lesson_status' : 'cmi.completion_status';
	const exit = is12 ? 'cmi.core.exit' : 'cmi.exit';
	const score = { raw: 3, max: 4, scaled: 0.75 };

	test('a page that comes back from the browser’s memory goes on where the LMS allows it, else says it is over', async () => {
		const learner = createVisitor(standard);
		const visit = learner.visit();
		await visit.launched;
		visit.tracker.save(report(), 'page');
		visit.host.fire('pagehide', { persisted: true });
		expect(visit.calls().at(-1)?.method).toBe('Commit');
		visit.host.fire('pagehide', { persisted: false });
		visit.host.fire('pageshow', { persisted: true });
		expect(visit.health().state).toBe('ended');
		visit.tracker.save(report({ location: 'types' }), 'page');
		visit.host.advance(100 * second);
		expect(visit.calls().filter((call) => call.method === 'Initialize')).toHaveLength(2);
	});

	test('who stays after saving and closing goes on where the LMS allows it, else is told that it is over', async () => {
		for (const reopens of [true, false]) {
			const learner = createVisitor(standard, {}, { reopens });
			const visit = learner.visit();
			await visit.launched;
			expect(visit.tracker.finish(report({ interactions: [answer('first')] }))).toBe(true);
			visit.tracker.save(report({ interactions: [answer('first'), answer('second')] }), 'hidden');
			expect(visit.health().state).toBe(reopens ? 'saved' : 'ended');
			const told = visit.calls().flatMap(({ args }) => (args[1] === 'second' ? [args[0]] : []));
			expect(told).toHaveLength(reopens ? 1 : 0);
			const again = learner.visit();
			const { copy } = await again.launched;
			expect(copy?.answers.map(({ id }) => id) ?? []).toEqual(reopens ? [] : ['second']);
		}
	});

	/** A page that has handed something in and goes away, in an LMS that opens a session anew. */
	async function goneFrom(first = report()) {
		const learner = createVisitor(standard, {}, { reopens: true });
		const visit = learner.visit();
		await visit.launched;
		visit.tracker.save(first, 'page');
		visit.host.fire('pagehide', { persisted: false });
		return { learner, visit };
	}

	test('what is handed in while the page goes away opens no session anew', async () => {
		const { visit } = await goneFrom();
		visit.tracker.save(report({ location: 'types' }), 'hidden');
		expect(visit.calls().filter(({ method }) => /Initialize/.test(method))).toHaveLength(1);
	});

	test('a session that may be opened again counts no second twice', async () => {
		const { learner, visit } = await goneFrom(report({ seconds: 60, interactions: [answer('first')] }));
		visit.host.fire('pageshow', { persisted: true });
		const both = [answer('first'), answer('second')];
		expect(visit.tracker.finish(report({ seconds: 100, interactions: both }))).toBe(true);
		expect(learner.record.attempts[0]).toMatchObject({ total: 100, ended: 2 });
		expect([0, 1, 2].map((n) => learner.stored(`cmi.interactions.${n}.id`))).toEqual([
			'first',
			'second',
			undefined
		]);
	});

	test.each([3, 5, 9, 14])(
		'an LMS that forgets the session at write %i is told everything again',
		async (loseSessionAfter) => {
			const learner = createVisitor(standard);
			const visit = learner.visit({ loseSessionAfter });
			await visit.launched;
			visit.tracker.save(
				report({
					interactions: [answer('first')],
					score,
					passed: true,
					completed: true,
					state: 'v1|1|0000|m'
				}),
				'status'
			);
			visit.host.advance(200);
			expect(visit.health().state).toBe('saved');
			expect(learner.stored(status)).toBe(is12 ? 'passed' : 'completed');
			expect(learner.stored(exit)).toBe('suspend');
			expect(learner.storedState()).toBe('v1|1|0000|m');
			expect([0, 1].map((n) => learner.stored(`cmi.interactions.${n}.id`))).toEqual(['first', undefined]);
		}
	);

	test('a session lost behind a pass that was not stored tells its score too, though a fail had a better one', async () => {
		const learner = createVisitor(standard, { reportFailed: true });
		const first = learner.visit();
		await first.launched;
		first.tracker.finish(report({ score: { raw: 9, max: 10, scaled: 0.9 }, passed: false }));
		const visit = learner.visit();
		await visit.launched;
		visit.strict.failCommits = 1;
		visit.tracker.save(report({ score, passed: true, completed: true }), 'hidden');
		visit.strict.loseSessionAfter = 0;
		visit.host.advance(60 * second);
		expect(visit.health().state).toBe('saved');
		expect(learner.stored(is12 ? status : 'cmi.success_status')).toBe('passed');
		expect(learner.stored(is12 ? 'cmi.core.score.raw' : 'cmi.score.raw')).toBe('75');
	});

	test('a page that comes back takes away nothing that was reached elsewhere meanwhile', async () => {
		const { learner, visit } = await goneFrom();
		const other = learner.visit();
		await other.launched;
		other.tracker.finish(report({ score, passed: true, completed: true }));
		visit.host.fire('pageshow', { persisted: true });
		visit.tracker.finish(report({ score: { raw: 1, max: 4, scaled: 0.25 }, passed: false }));
		expect(learner.stored(status)).toBe(is12 ? 'passed' : 'completed');
		expect(learner.stored(is12 ? 'cmi.core.score.raw' : 'cmi.score.raw')).toBe('75');
	});

	test('a session that is already running is taken over, one that is over is not', async () => {
		const learner = createVisitor(standard);
		const running = learner.visit({ initialised: true });
		expect(await running.launched).toMatchObject({ connected: true });
		running.tracker.save(report({ location: 'types' }), 'hidden');
		expect(running.health().state).toBe('saved');
		const over = createVisitor(standard).visit({ terminated: true });
		expect(await over.launched).toMatchObject({ connected: false });
		expect(over.health().state).toBe('ended');
	});
});
