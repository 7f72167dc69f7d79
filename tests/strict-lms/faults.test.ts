import { describe, expect, test } from 'vitest';
import { answer, bothStandards, createVisitor, refused, report } from './learner.ts';

const second = 1000;

describe.each(bothStandards)('when an LMS fails in %s', (standard) => {
	const is12 = standard === 'scorm12';
	const status = is12 ? 'cmi.core.lesson_status' : 'cmi.completion_status';
	const exit = is12 ? 'cmi.core.exit' : 'cmi.exit';
	const score = { raw: 3, max: 4, scaled: 0.75 };

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
		expect(learner.storedState()).toBe('v1|1|0000|z');
		expect(learner.stored('cmi.interactions.0.id')).toBe('first');
	});

	test('after long being offline the pauses between tries are short again', async () => {
		const visit = createVisitor(standard).visit();
		await visit.launched;
		visit.host.connect(false);
		visit.tracker.save(report({ state: 'v1|2' }), 'answer');
		visit.host.advance(1000 * second);
		visit.strict.failCommits = 1;
		visit.host.connect(true);
		visit.host.advance(second);
		expect(visit.health()).toMatchObject({ state: 'failing' });
		expect(visit.health().error).not.toBe('offline');
		visit.host.advance(11 * second);
		expect(visit.health().state).toBe('saved');
	});

	test('who only looks and goes away before anything was saved writes nothing', async () => {
		const learner = createVisitor(standard);
		const first = learner.visit();
		await first.launched;
		await first.tracker.finish(report({ completed: true, passed: true, score, state: 'v1|2' }));
		const visit = learner.visit({ reviewAfterPass: true });
		expect(await visit.launched).toMatchObject({ mode: 'review' });
		visit.host.fire('pagehide', { persisted: false });
		expect(visit.written()).toEqual([]);
	});

	test('being offline with nothing to save is no failure', async () => {
		const visit = createVisitor(standard).visit();
		await visit.launched;
		visit.tracker.save(report(), 'page');
		visit.host.advance(15 * second);
		visit.host.connect(false);
		visit.host.hide();
		visit.host.advance(700 * second);
		expect(visit.health().state).toBe('saved');
		const before = visit.commits();
		visit.host.connect(true);
		visit.host.advance(700 * second);
		expect(visit.commits()).toBeGreaterThan(before);
	});

	test('someone who only looks is told of a failing keep-alive, and that it is over', async () => {
		const visit = createVisitor(standard).visit();
		await visit.launched;
		visit.strict.failCommits = 1;
		visit.host.advance(301 * second);
		expect(visit.health().state).toBe('failing');
		visit.host.advance(20 * second);
		expect(visit.health()).toMatchObject({ state: 'idle', error: null });
	});

	test('a course opened while offline is begun as soon as there is a connection', async () => {
		const learner = createVisitor(standard);
		const visit = learner.visit({}, undefined, false);
		await visit.launched;
		expect(visit.health()).toMatchObject({ state: 'failing', error: 'offline' });
		visit.host.connect(true);
		visit.host.advance(11 * second);
		expect(learner.stored(status)).toBe('incomplete');
		expect(learner.stored(exit)).toBe('suspend');
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
		expect(learner.storedState()).toBe('v1|1|0000|q');
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
});
