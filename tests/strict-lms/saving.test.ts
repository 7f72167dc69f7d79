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

	test('a commit that fails keeps everything as unsent and tries again with longer pauses', async () => {
		const learner = createVisitor(standard, {}, { dropsUnsent: true });
		const visit = learner.visit({ failCommits: 4 });
		await visit.launched;
		expect(visit.health().state).toBe('failing');
		visit.tracker.save(report({ interactions: [answer('first')], location: 'types' }), 'answer');
		visit.host.advance(35 * second);
		expect(visit.commits()).toBe(3);
		expect(visit.health().state).toBe('failing');
		visit.host.advance(200 * second);
		expect(visit.commits()).toBe(5);
		expect(visit.health()).toMatchObject({ state: 'saved', error: null });
		expect(learner.stored('cmi.interactions.0.id')).toBe('first');
		expect(learner.stored('cmi.interactions.1.id')).toBeUndefined();
		expect(learner.stored(status)).toBe('incomplete');
	});

	test('what was answered while offline is not believed and is told again once online', async () => {
		const learner = createVisitor(standard);
		let lying = false;
		const visit = learner.visit({}, (method) =>
			lying && /Commit/.test(method) ? { answer: 'true', code: 0 } : undefined
		);
		await visit.launched;
		visit.host.advance(11 * second);
		lying = true;
		visit.host.connect(false);
		visit.tracker.save(report({ interactions: [answer('first')], state: 'v1|1|0000|z' }), 'answer');
		visit.host.hide();
		visit.host.advance(second);
		expect(visit.health()).toMatchObject({ state: 'failing', error: 'offline' });
		if (is12) expect(visit.commits()).toBe(1);
		lying = false;
		visit.host.connect(true);
		visit.host.advance(11 * second);
		expect(visit.health().state).toBe('saved');
		expect(learner.stored('cmi.suspend_data')).toBe('v1|1|0000|z');
		expect(learner.stored('cmi.interactions.0.id')).toBe('first');
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

	test('an ending that fails can be tried again and loses nothing', async () => {
		const learner = createVisitor(standard);
		const visit = learner.visit({ failTerminates: is12 ? 2 : 1 });
		await visit.launched;
		const last = report({
			interactions: [answer('first')],
			completed: true,
			passed: true,
			score,
			state: 'v1|1|0000|q'
		});
		expect(visit.tracker.finish(last)).toBe(false);
		expect(visit.health().state).toBe('failing');
		expect(visit.tracker.finish(last)).toBe(true);
		expect(learner.stored(status)).toBe(is12 ? 'passed' : 'completed');
		expect(learner.stored('cmi.suspend_data')).toBe('v1|1|0000|q');
		expect(learner.stored('cmi.interactions.0.id')).toBe('first');
		expect(learner.stored('cmi.interactions.1.id')).toBeUndefined();
	});

	test('an LMS that refuses a commit at the end still gets the ending', async () => {
		const visit = createVisitor(standard).visit({}, (method) =>
			/Commit/.test(method) ? { answer: null, code: 391 } : undefined
		);
		await visit.launched;
		expect(visit.tracker.finish(report({ location: 'types' }))).toBe(true);
		expect(visit.health().state).toBe('saved');
	});

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

	test('a session that may be opened again counts no second twice', async () => {
		const learner = createVisitor(standard, {}, { reopens: true });
		const visit = learner.visit();
		await visit.launched;
		visit.tracker.save(report({ seconds: 60, interactions: [answer('first')] }), 'page');
		visit.host.fire('pagehide', { persisted: false });
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
			expect(learner.stored('cmi.suspend_data')).toBe('v1|1|0000|m');
			expect([0, 1].map((n) => learner.stored(`cmi.interactions.${n}.id`))).toEqual(['first', undefined]);
		}
	);

	test('the session is kept awake every five minutes', async () => {
		const visit = createVisitor(standard).visit();
		await visit.launched;
		visit.host.advance(1000 * second);
		expect(visit.commits()).toBe(1 + 3);
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

	test.each(['booleans', 'numbers', 'capitals', 'nothing'] as const)(
		'an LMS that answers with %s is understood',
		async (answers) => {
			const learner = createVisitor(standard, {}, { answers });
			const visit = learner.visit();
			expect(await visit.launched).toMatchObject({ connected: true, mode: 'normal' });
			visit.tracker.save(
				report({ interactions: [answer('first')], score, passed: true, completed: true }),
				'status'
			);
			visit.host.advance(200);
			expect(visit.health().state).toBe('saved');
			expect(visit.tracker.finish(report({ score, passed: true, completed: true }))).toBe(true);
			expect(await learner.visit().launched).toMatchObject({ completed: true, passed: true });
		}
	);

	test('an LMS without interactions and objectives is left in peace about them', async () => {
		const visit = createVisitor(standard, {}, { without: ['cmi.interactions', 'cmi.objectives'] }).visit();
		await visit.launched;
		for (let n = 1; n < 4; n += 1) {
			const interactions = Array.from({ length: n }, (_, at) => answer(`question_${at}`));
			const objectives = [{ id: 'signals', scaled: 1, passed: true }];
			visit.tracker.save(report({ interactions, objectives, state: `v1|1|0000|${n}` }), 'answer');
			visit.host.advance(11 * second);
		}
		expect(visit.health().state).toBe('saved');
		expect(refused(visit.calls().filter((call) => call.method === 'SetValue'))).toEqual([]);
		expect(visit.calls().filter((call) => call.args[0]?.endsWith('_children'))).toHaveLength(2);
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
});
