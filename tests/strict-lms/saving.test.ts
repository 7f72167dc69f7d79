import { describe, expect, test } from 'vitest';
import { answer, bothStandards, createVisitor, refused, report } from './learner.ts';

const second = 1000;

describe.each(bothStandards)('saving in %s', (standard) => {
	const is12 = standard === 'scorm12';
	const status = is12 ? 'cmi.core.lesson_status' : 'cmi.completion_status';
	const exit = is12 ? 'cmi.core.exit' : 'cmi.exit';
	const time = is12 ? 'cmi.core.session_time' : 'cmi.session_time';
	const score = { raw: 3, max: 4, scaled: 0.75 };

	test('opening and closing at once leaves the course incomplete, with exit suspend stored', async () => {
		const learner = createVisitor(standard);
		const visit = learner.visit();
		await visit.launched;
		const names = visit
			.calls()
			.filter((call) => call.method === 'SetValue')
			.map((call) => call.args[0]);
		expect(names).toEqual([exit, time, status]);
		visit.host.fire('pagehide', { persisted: false });
		expect(learner.stored(status)).toBe('incomplete');
		expect(learner.stored(exit)).toBe('suspend');
	});

	test('writes go score, status, objectives, interactions, position, state, time, commit', async () => {
		const visit = createVisitor(standard).visit();
		await visit.launched;
		visit.host.advance(11 * second);
		const from = visit.calls().length;
		visit.tracker.save(
			report({
				score,
				passed: true,
				completed: true,
				objectives: [{ id: 'signals', scaled: 1, passed: true }],
				interactions: [answer('first')],
				state: 'v1|2|0000|b'
			}),
			'answer'
		);
		visit.host.advance(200);
		const kinds = visit
			.calls()
			.slice(from)
			.filter((call) => call.method === 'SetValue' || call.method === 'Commit')
			.map((call) => (call.args[0] ?? '').replace(/^cmi\.(core\.)?/, '').replace(/[.].*/, '') || 'commit');
		const order = is12
			? [
					'score',
					'lesson_status',
					'objectives',
					'interactions',
					'lesson_location',
					'suspend_data',
					'session_time',
					'commit'
				]
			: [
					'score',
					'completion_status',
					'success_status',
					'objectives',
					'interactions',
					'progress_measure',
					'location',
					'suspend_data',
					'session_time',
					'commit'
				];
		expect(kinds.filter((kind, n) => kind !== kinds[n - 1])).toEqual(order);
	});

	test('only differences are written, and nothing when there are none', async () => {
		const visit = createVisitor(standard).visit();
		await visit.launched;
		const same = report();
		visit.tracker.save(same, 'page');
		visit.host.advance(15 * second);
		const before = visit.calls().length;
		visit.tracker.save(same, 'page');
		visit.host.advance(15 * second);
		visit.host.hide();
		expect(visit.calls()).toHaveLength(before);
		expect(visit.health().state).toBe('saved');
	});

	test('answers in a row are committed at most once in ten seconds, a status or leaving at once', async () => {
		const visit = createVisitor(standard).visit();
		await visit.launched;
		const answers = Array.from({ length: 30 }, (_, n) => answer(`question_${n}`));
		for (let n = 1; n <= 30; n += 1) {
			visit.tracker.save(report({ interactions: answers.slice(0, n), state: `v1|1|0000|${n}` }), 'answer');
			visit.host.advance(second);
		}
		expect(visit.commits()).toBe(1 + 3);
		visit.tracker.save(report({ interactions: answers, completed: true, state: 'v1|1|0000|x' }), 'answer');
		visit.host.advance(200);
		expect(visit.commits()).toBe(5);
		visit.tracker.save(report({ interactions: answers, completed: true, state: 'v1|1|0000|y' }), 'answer');
		visit.host.hide();
		expect(visit.commits()).toBe(6);
	});

	test('a killed page comes back with what the last commit had', async () => {
		const learner = createVisitor(standard);
		const visit = learner.visit();
		await visit.launched;
		visit.host.advance(11 * second);
		visit.tracker.save(report({ location: 'types', state: 'v1|1|0000|k', seconds: 12 }), 'page');
		visit.host.advance(200);
		visit.tracker.save(report({ location: 'acting', state: 'v1|1|0000|l', seconds: 14 }), 'page');
		expect(await learner.visit().launched).toMatchObject({ state: 'v1|1|0000|k', location: 'types' });
	});

	test('leaving the page ends the session without a commit, and hidden before it has committed', async () => {
		const visit = createVisitor(standard).visit();
		await visit.launched;
		visit.tracker.save(report({ state: 'v1|1|0000|p' }), 'page');
		visit.host.fire('pagehide', { persisted: false });
		visit.host.hide();
		expect(visit.commits()).toBe(1);
		expect(visit.calls().at(-1)?.method).toBe('Terminate');
	});

	test('the session is ended once, however often it is asked for', async () => {
		const visit = createVisitor(standard).visit();
		await visit.launched;
		for (let n = 0; n < 5; n += 1) expect(visit.tracker.finish(report())).toBe(true);
		visit.host.hide();
		visit.host.fire('pagehide', { persisted: false });
		visit.host.advance(1000 * second);
		expect(visit.calls().filter((call) => call.method === 'Terminate')).toHaveLength(1);
		expect(refused(visit.calls())).toEqual([]);
	});

	test('the session is kept awake every five minutes', async () => {
		const visit = createVisitor(standard).visit();
		await visit.launched;
		visit.host.advance(1000 * second);
		expect(visit.commits()).toBe(1 + 3);
	});

	test('after a save it is woken when five minutes have passed since that, not before', async () => {
		const visit = createVisitor(standard).visit();
		await visit.launched;
		visit.host.advance(200 * second);
		visit.tracker.save(report({ state: 'v1|1|0000|p' }), 'page');
		visit.host.advance(1 * second);
		expect(visit.commits()).toBe(2);
		visit.host.advance(298 * second);
		expect(visit.commits()).toBe(2);
		visit.host.advance(2 * second);
		expect(visit.commits()).toBe(3);
		visit.host.advance(301 * second);
		expect(visit.commits()).toBe(4);
	});

	test('a clock that is set back holds up neither a save nor what keeps the session awake', async () => {
		const visit = createVisitor(standard).visit();
		await visit.launched;
		visit.host.setClock(-3600 * second);
		visit.tracker.save(report({ state: 'v1|1|0000|p' }), 'answer');
		visit.host.advance(11 * second);
		expect(visit.commits()).toBe(2);
		visit.host.setClock(-3600 * second);
		visit.host.advance(3600 * second);
		expect(visit.commits()).toBeGreaterThan(12);
	});

	test('status and score are never lowered, whatever is reported', async () => {
		const learner = createVisitor(standard, { reportFailed: true });
		const first = learner.visit();
		await first.launched;
		first.tracker.finish(report({ completed: true, passed: true, score }));
		const next = learner.visit();
		await next.launched;
		next.tracker.save(report({ passed: false, score: { raw: 1, max: 4, scaled: 0.25 } }), 'status');
		next.host.advance(15 * second);
		next.tracker.finish(report({ passed: false, score: { raw: 1, max: 4, scaled: 0.25 } }));
		expect(learner.stored(status)).toBe(is12 ? 'passed' : 'completed');
		expect(learner.stored(is12 ? 'cmi.core.score.raw' : 'cmi.score.raw')).toBe('75');
	});

	test('repeated answers can have ids of their own, also after coming back', async () => {
		const learner = createVisitor(standard, { uniqueInteractionIds: true });
		const first = learner.visit();
		await first.launched;
		first.tracker.finish(report({ interactions: [answer('first'), answer('first')] }));
		const next = learner.visit();
		await next.launched;
		next.tracker.finish(report({ interactions: [answer('first')] }));
		expect([0, 1, 2].map((n) => learner.stored(`cmi.interactions.${n}.id`))).toEqual([
			'first',
			'first_2',
			'first_3'
		]);
	});

	test('an LMS that can’t count its rows has none written over by a later session, also behind one without answers', async () => {
		const learner = createVisitor(standard, { uniqueInteractionIds: true });
		const visit = () =>
			learner.visit({}, (_, [name]) =>
				name === 'cmi.interactions._count' ? { answer: '', code: 401 } : undefined
			);
		for (const [at, ids] of [['first', 'second'], [], ['third'], ['first']].entries()) {
			const { launched, tracker } = visit();
			expect((await launched).state).toBe(at === 0 ? '' : `v1|${at - 1}`);
			tracker.finish(report({ state: `v1|${at}`, interactions: ids.map((id) => answer(id)) }));
		}
		const rows = [0, 1, 2, 3, 4].map((n) => learner.stored(`cmi.interactions.${n}.id`));
		expect(rows).toEqual(['first', 'second', 'third_3', 'first_4', undefined]);
	});
});
