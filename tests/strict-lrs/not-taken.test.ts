/** What a cmi5 learner did, over a network that fails and to an LRS that will not take a statement: said in the end, once. */
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/lms/cmi5/record.ts';
import { answer, report } from '../strict-lms/learner.ts';
import { createRegistration } from './registration.ts';
import {
	begun,
	documentOf,
	newProfile,
	noAnswer,
	passed,
	said,
	statementsOf,
	visit,
	type Fault
} from './visit.ts';

describe('a network that fails', () => {
	test('what could not be sent is tried again by itself, and said once', async () => {
		const registration = createRegistration();
		const unit = await begun(registration);
		unit.network.fault = () => noAnswer;
		unit.tracker.save(report({ interactions: [answer('first')], state: '2.q' }), 'hidden');
		await unit.pass(0);
		expect(unit.health().state).toBe('failing');
		expect(unit.tracker.diagnostics().unsent).toBe(1);
		unit.network.fault = () => null;
		await unit.pass(11_000);
		expect(unit.health().state).toBe('saved');
		expect(said(registration)).toEqual(['initialized', 'answered']);
		expect(unit.tracker.diagnostics().unsent).toBe(0);
	});

	test('a request whose answer was lost is sent again under the same ids: nothing stands twice', async () => {
		const registration = createRegistration();
		const unit = await begun(registration);
		unit.network.fault = ({ method }) => (method === 'POST' ? 'lost answer' : null);
		unit.tracker.save(passed({ interactions: [answer('first')] }), 'hidden');
		await unit.pass(0);
		unit.network.fault = () => null;
		await unit.pass(11_000);
		expect(said(registration)).toEqual(['initialized', 'answered', 'completed', 'passed']);
		expect(unit.health().state).toBe('saved');
	});

	test('what a dead page left unsent is sent by the next launch, and what had arrived after all is not doubled', async () => {
		const registration = createRegistration();
		const profile = newProfile();
		const first = await begun(registration, { profile });
		first.network.fault = ({ method, body }) =>
			method === 'GET' ? null : body?.includes('"early"') ? 'lost answer' : noAnswer;
		first.tracker.save(report({ interactions: [answer('early')], state: '2.q' }), 'hidden');
		await first.pass(0);
		const both = [answer('early'), answer('late')];
		first.tracker.save(report({ interactions: both, state: '2.r' }), 'answer');
		const second = visit(registration, { profile });
		const { copy } = await second.launched;
		expect(copy?.answers.map(({ id }) => id)).toEqual(['early', 'late']);
		await second.pass(11_000);
		expect(
			statementsOf(registration, 'answered').map((one) =>
				String((one['object'] as Json)['id'])
					.split('/')
					.at(-1)
			)
		).toEqual(['early', 'late']);
	});

	test('an LMS that ends the session makes the course read-only, and says so', async () => {
		const registration = createRegistration();
		const unit = await begun(registration);
		visit(registration);
		unit.tracker.save(report({ state: '2.late' }), 'hidden');
		await unit.pass(0);
		expect(unit.health().state).toBe('ended');
		expect(await unit.tracker.finish(report())).toBe(false);
	});

	test('a start without an answer is tried again, and a launch without an LMS says that nothing is saved', async () => {
		const registration = createRegistration();
		let down = 2;
		const unit = visit(registration, { fault: () => (down-- > 0 ? noAnswer : null) });
		await unit.pass(2_000);
		await unit.pass(2_000);
		expect(await unit.launched).toMatchObject({ connected: true });
		const alone = visit(registration, { address: 'https://lms.example/content/index.html' });
		expect(await alone.launched).toMatchObject({ connected: false });
		expect(alone.health()).toMatchObject({ state: 'off', error: 'no endpoint in the launch address' });
	});
});

describe('statements that are refused', () => {
	const refuses =
		(status: number, what = ''): Fault =>
		({ method, url, body }) =>
			method === 'POST' && url.endsWith('/statements') && body?.includes(what)
				? { ...noAnswer, status }
				: null;
	const passedVerb = '/verbs/passed"';

	test('403 to all of them: the state is stored, saving fails, nothing counts as said, and the next session says it', async () => {
		const registration = createRegistration();
		const unit = await begun(registration);
		unit.network.fault = refuses(403);
		unit.tracker.save(passed({ interactions: [answer('first')], state: '2.q' }), 'status');
		await unit.pass(200);
		expect(unit.health()).toMatchObject({ state: 'failing', error: 'POST statements 403' });
		const finished = unit.tracker.finish(passed({ interactions: [answer('first')], state: '2.q' }));
		await unit.pass(0);
		expect(await finished).toBe(false);
		expect(documentOf(registration)).toMatchObject({
			state: '2.q',
			completed: true,
			passed: true,
			sent: { completed: false, passed: false }
		});
		expect(unit.tracker.diagnostics().unsent).toBe(1);
		const next = visit(registration);
		await next.launched;
		await next.pass(200);
		expect(said(registration)).toEqual(['initialized', 'initialized', 'completed', 'passed']);
		next.tracker.save(passed({ state: '2.r' }), 'hidden');
		await next.pass(0);
		expect(next.health().state).toBe('saved');
		expect(documentOf(registration)).toMatchObject({ sent: { completed: true, passed: true } });
	});

	test('403 that is over soon: all is said after all, by itself, and each was tried alone once', async () => {
		const registration = createRegistration();
		const unit = await begun(registration);
		const told = (): number => unit.requests.filter(({ url }) => url.endsWith('/statements')).length;
		const before = told();
		unit.network.fault = refuses(403);
		unit.tracker.save(passed({ interactions: [answer('first')] }), 'status');
		await unit.pass(200);
		expect(told() - before).toBe(4);
		await unit.pass(11_000);
		expect(told() - before).toBe(5);
		unit.network.fault = () => null;
		await unit.pass(21_000);
		expect(said(registration)).toEqual(['initialized', 'answered', 'completed', 'passed']);
		expect(unit.health().state).toBe('saved');
	});

	test('403 to the first: nothing is said before initialized', async () => {
		const registration = createRegistration();
		const unit = visit(registration, { fault: refuses(403) });
		await unit.launched;
		unit.tracker.save(passed(), 'status');
		await unit.pass(200);
		unit.network.fault = () => null;
		unit.host.fire('pagehide', { persisted: false });
		await unit.pass(0);
		expect(said(registration)).toEqual(['initialized', 'completed', 'passed', 'terminated']);
		expect(registration.refused).toEqual([]);
	});

	test.each([400, 403, 413])(
		'%d to one verdict: the others arrive, also at closing, and the next session says it again',
		async (status) => {
			const registration = createRegistration();
			const unit = visit(registration);
			await unit.launched;
			unit.network.fault = refuses(status, passedVerb);
			unit.tracker.save(passed({ interactions: [answer('first')] }), 'status');
			await unit.pass(200);
			expect(said(registration)).toEqual(['initialized', 'answered', 'completed']);
			expect(unit.health().state).toBe('failing');
			expect(documentOf(registration)).toMatchObject({ sent: { completed: true, passed: false } });
			unit.host.fire('pagehide', { persisted: false });
			await unit.pass(0);
			expect(said(registration).at(-1)).toBe('terminated');
			const next = visit(registration);
			await next.launched;
			await next.pass(200);
			expect(said(registration).at(-1)).toBe('passed');
		}
	);

	test('409 to a verdict: the LRS has it, and it counts as said', async () => {
		const registration = createRegistration();
		const unit = visit(registration);
		await unit.launched;
		unit.network.fault = refuses(409, passedVerb);
		unit.tracker.save(passed(), 'status');
		await unit.pass(200);
		expect(unit.health().state).toBe('saved');
		expect(documentOf(registration)).toMatchObject({ sent: { completed: true, passed: true } });
	});

	test('400 to one answer: the document has it, and that is all that can be had', async () => {
		const registration = createRegistration();
		const unit = visit(registration);
		await unit.launched;
		const bad = answer('bad', {
			answer: { type: 'choice', among: ['a'], response: ['x'], correct: [['a']] }
		});
		unit.tracker.save(report({ interactions: [bad, answer('good')], state: '2.q' }), 'hidden');
		await unit.pass(11_000);
		expect(said(registration)).toEqual(['initialized', 'answered']);
		expect(unit.tracker.diagnostics().lastError).toBe('POST statements 400');
		expect(unit.health().state).toBe('saved');
		expect(documentOf(registration)).toMatchObject({ state: '2.q' });
	});
});
