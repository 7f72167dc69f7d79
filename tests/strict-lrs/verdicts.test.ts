/** Which verdict a cmi5 unit gives, and with which score, when results disagree. */
import { describe, expect, test } from 'vitest';
import { report } from '../strict-lms/learner.ts';
import { createRegistration, type Registration } from './registration.ts';
import { begun, documentOf, noAnswer, said, statementsOf, visit, type Visit } from './visit.ts';

const score = (scaled: number) => ({ raw: scaled * 100, max: 100, scaled });
/** Enough points, and an answer that does harm. */
const harmful = (state: string) => report({ passed: false, score: score(0.95), state });
const failed = (state: string) => report({ passed: false, score: score(0.3), state });
/** A later draw, with fewer points and without harm. */
const pass = (state: string) => report({ passed: true, score: score(0.8), state });

/** A second device, which passes; the LMS leaves the session of the first open. */
async function passElsewhere(registration: Registration, options = {}): Promise<void> {
	const second = visit(registration, { options });
	for (const session of registration.record.sessions) session.over = null;
	await second.launched;
	await second.pass(0);
	second.tracker.save(pass('2.a'), 'status');
	await second.pass(200);
}

describe('an exam that harm failed, with more points than the pass that follows', () => {
	test('passed has the score of the pass', async () => {
		const registration = createRegistration();
		const unit = await begun(registration);
		unit.tracker.save(harmful('2.a'), 'page');
		await unit.pass(11_000);
		unit.tracker.save(pass('2.b'), 'status');
		await unit.pass(200);
		expect(statementsOf(registration, 'passed')[0]?.['result']).toMatchObject({ score: { scaled: 0.8 } });
		expect(documentOf(registration)).toMatchObject({ passed: true, score: { scaled: 0.8 } });
	});

	test('9.3.4.0-2: its points lift no pass over the pass mark of the LMS', async () => {
		const registration = createRegistration();
		const unit = await begun(registration, { launch: { mastery: 0.9 } });
		unit.tracker.save(harmful('2.a'), 'page');
		await unit.pass(11_000);
		unit.tracker.save(pass('2.b'), 'status');
		await unit.pass(200);
		expect(said(registration)).toEqual(['initialized']);
	});

	test('on another device: the pass stays what it was', async () => {
		const registration = createRegistration();
		const first = await begun(registration);
		await passElsewhere(registration);
		first.tracker.save(harmful('2.b'), 'hidden');
		await first.pass(0);
		expect(documentOf(registration)).toMatchObject({ passed: true, score: { scaled: 0.8 } });
	});
});

describe('failed is said at the end', () => {
	const options = { reportFailed: true };

	test('9.3.0.0-8: and not when another device passed meanwhile, which does not keep the session from ending', async () => {
		const registration = createRegistration();
		const first = await begun(registration, { options });
		await passElsewhere(registration, options);
		first.tracker.save(failed('2.b'), 'hidden');
		await first.pass(0);
		const finished = first.tracker.finish(failed('2.b'));
		await first.pass(0);
		expect(await finished).toBe(true);
		expect(said(registration)).not.toContain('failed');
		expect(registration.refused.map(({ requirement }) => requirement)).not.toContain('9.3.0.0-8 (d)');
	});

	test.each([
		['without a network', (unit: Visit, down: boolean) => unit.host.connect(!down)],
		[
			'to a server that is down',
			(unit: Visit, down: boolean) => {
				unit.network.fault = () => (down ? { ...noAnswer, status: 503 } : null);
			}
		]
	])('9.3.0.0-3: an end that could not be had, %s, stands in the way of no pass', async (_, turn) => {
		const registration = createRegistration();
		const unit = await begun(registration, { options });
		turn(unit, true);
		const finished = unit.tracker.finish(failed('2.a'));
		await unit.pass(0);
		expect(await finished).toBe(false);
		turn(unit, false);
		unit.tracker.save(pass('2.b'), 'status');
		await unit.pass(11_000);
		expect(said(registration)).toEqual(['initialized', 'passed']);
		expect(registration.refused).toEqual([]);
	});

	test('9.3.0.0-3: when nothing was heard of it, it may have arrived: the pass is told in the next session', async () => {
		const registration = createRegistration();
		const unit = await begun(registration, { options });
		unit.network.fault = ({ method, body }) =>
			method === 'POST' && body?.includes('/failed') ? 'lost answer' : null;
		const finished = unit.tracker.finish(failed('2.a'));
		await unit.pass(0);
		expect(await finished).toBe(false);
		unit.network.fault = () => null;
		unit.tracker.save(pass('2.b'), 'status');
		await unit.pass(11_000);
		const again = unit.tracker.finish(pass('2.b'));
		await unit.pass(0);
		expect(await again).toBe(true);
		expect(said(registration)).toEqual(['initialized', 'failed', 'terminated']);
		await begun(registration, { options });
		expect(said(registration).slice(3)).toEqual(['initialized', 'passed']);
		expect(registration.refused).toEqual([]);
	});

	test('9.3.0.0-8: and keeps no session from ending when a pass got through of which the document does not know', async () => {
		const registration = createRegistration();
		const lost = await begun(registration, { options });
		lost.network.fault = ({ method }) => (method === 'PUT' ? { ...noAnswer, status: 401 } : null);
		lost.tracker.save(pass('2.a'), 'status');
		await lost.pass(200);
		expect(said(registration)).toEqual(['initialized', 'passed']);
		await session(registration, failed('2.b'));
		expect(said(registration)).toEqual(['initialized', 'passed', 'initialized', 'terminated']);
	});

	/** One session that is ended with the button, in which the exam has this result at last. */
	async function session(registration: Registration, result: ReturnType<typeof report>): Promise<void> {
		const unit = await begun(registration, { options });
		const finished = unit.tracker.finish(result);
		await unit.pass(0);
		expect(await finished).toBe(true);
	}

	test('once for a result: a session in which the exam got no better says nothing of it', async () => {
		const registration = createRegistration();
		await session(registration, failed('2.a'));
		await session(registration, failed('2.b'));
		expect(said(registration)).toEqual(['initialized', 'failed', 'terminated', 'initialized', 'terminated']);
		await session(registration, report({ passed: false, score: score(0.6), state: '2.c' }));
		await session(registration, report({ passed: false, score: score(0.6), state: '2.d' }));
		expect(said(registration).slice(5)).toEqual([
			...['initialized', 'failed', 'terminated'],
			...['initialized', 'terminated']
		]);
		const scores = statementsOf(registration, 'failed').map(({ result }) => result);
		expect(scores).toMatchObject([{ score: { scaled: 0.3 } }, { score: { scaled: 0.6 } }]);
		await session(registration, pass('2.e'));
		expect(said(registration).slice(10)).toEqual(['initialized', 'passed', 'terminated']);
		expect(registration.refused).toEqual([]);
	});

	test('again in the next session when the window was closed: nobody heard that it arrived', async () => {
		const registration = createRegistration();
		const unit = await begun(registration, { options });
		unit.tracker.save(failed('2.a'), 'hidden');
		unit.network.fault = ({ method, body }) =>
			method === 'POST' && body?.includes('/failed') ? noAnswer : null;
		unit.host.fire('pagehide', { persisted: false });
		await unit.pass(0);
		expect(said(registration)).toEqual(['initialized']);
		await session(registration, failed('2.a'));
		expect(said(registration)).toEqual(['initialized', 'initialized', 'failed', 'terminated']);
	});
});
