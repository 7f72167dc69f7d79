/** The tracker of the cmi5 edition over more than one session: coming back, and leaving so that one can. */
import { describe, expect, test } from 'vitest';
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
	resultOf,
	visit
} from './visit.ts';

describe('coming back', () => {
	test('9.3.0.0-6, 9.3.0.0-7: a later session goes on where the learner was, and says completed and passed no second time', async () => {
		const registration = createRegistration();
		const first = visit(registration);
		await first.launched;
		const finished = first.tracker.finish(passed({ state: '2.x', location: 'lesson.a' }));
		await first.pass(0);
		expect(await finished).toBe(true);
		const second = visit(registration);
		expect(await second.launched).toMatchObject({
			state: '2.x',
			location: 'lesson.a',
			completed: true,
			passed: true
		});
		second.tracker.save(passed({ state: '2.y' }), 'status');
		await second.pass(200);
		expect(said(registration).filter((verb) => verb === 'passed' || verb === 'completed')).toHaveLength(2);
		expect(registration.refused).toEqual([]);
		expect(documentOf(registration)).toMatchObject({ state: '2.y', passed: true });
	});

	test.each(['Review', 'Browse'] as const)(
		'10.2.2.0-9, 10.2.2.0-11: mode %s says initialized and terminated, and writes nothing',
		async (mode) => {
			const registration = createRegistration();
			const unit = visit(registration, { launch: { mode } });
			expect(await unit.launched).toMatchObject({ mode: mode.toLowerCase(), copy: null });
			unit.tracker.save(passed({ interactions: [answer('first')] }), 'status');
			await unit.pass(60_000);
			const finished = unit.tracker.finish(passed());
			await unit.pass(0);
			expect(await finished).toBe(true);
			expect(said(registration)).toEqual(['initialized', 'terminated']);
			expect(documentOf(registration)).toEqual({});
			expect(unit.health().state).toBe('off');
		}
	);

	test('8.2.3.0-1, 9.3.2.0-3: a reload keeps token and session, and initialises no second time', async () => {
		const registration = createRegistration();
		const profile = newProfile();
		const first = visit(registration, { profile });
		await first.launched;
		first.tracker.save(report({ state: '2.x', seconds: 40 }), 'hidden');
		await first.pass(0);
		first.reload();
		first.host.fire('pagehide', { persisted: false });
		await first.pass(0);
		const again = visit(registration, { profile, address: first.address });
		expect(await again.launched).toMatchObject({ connected: true, state: '2.x' });
		const finished = again.tracker.finish(report({ state: '2.x', seconds: 20 }));
		await again.pass(0);
		expect(await finished).toBe(true);
		expect(said(registration)).toEqual(['initialized', 'terminated']);
		expect(resultOf(statementsOf(registration, 'terminated')[0])['duration']).toBe('PT0H1M0.00S');
		expect(again.requests.filter(({ url }) => url.includes('/fetch/'))).toEqual([]);
	});

	test('8.2.3.0-1: a token that was lost with the tab’s storage ends in a clear word, not in a second session', async () => {
		const registration = createRegistration();
		const first = visit(registration);
		await first.launched;
		const again = visit(registration, { address: first.address });
		expect(await again.launched).toMatchObject({ connected: false });
		expect(again.health()).toMatchObject({ state: 'ended', error: 'fetch error-code 1' });
	});
});

describe('leaving', () => {
	test('9.3.8.0-1: closing the tab sends what waits, with terminated behind it, in requests that outlive the page', async () => {
		const registration = createRegistration();
		const unit = await begun(registration);
		const before = unit.requests.length;
		unit.tracker.save(report({ interactions: [answer('last')], state: '2.z' }), 'answer');
		unit.host.fire('pagehide', { persisted: false });
		await unit.pass(0);
		const closing = unit.requests.slice(before);
		expect(closing.map(({ method, keepalive }) => [method, keepalive])).toEqual([
			['PUT', true],
			['POST', true]
		]);
		expect(said(registration)).toEqual(['initialized', 'answered', 'terminated']);
		expect(documentOf(registration)).toMatchObject({ state: '2.z' });
		expect(registration.refused).toEqual([]);
	});

	test('a page that may come back is saved and not terminated', async () => {
		const registration = createRegistration();
		const unit = visit(registration);
		await unit.launched;
		unit.tracker.save(report({ state: '2.z' }), 'answer');
		unit.host.fire('pagehide', { persisted: true });
		await unit.pass(0);
		expect(said(registration)).toEqual(['initialized']);
		expect(documentOf(registration)).toMatchObject({ state: '2.z' });
	});

	test('A2.22: a closing request stays under what browsers send for a page that is gone', async () => {
		const registration = createRegistration();
		const unit = await begun(registration);
		const many = Array.from({ length: 200 }, (_, n) => answer(`question_${n}`));
		unit.tracker.save(report({ interactions: many }), 'answer');
		unit.host.fire('pagehide', { persisted: false });
		await unit.pass(0);
		expect(unit.requests.at(-1)?.body?.length).toBeLessThan(60_000);
		expect(said(registration).at(-1)).toBe('terminated');
		expect(registration.refused).toEqual([]);
	});

	test('an exit that fails is told, goes nowhere, and can be tried again', async () => {
		const registration = createRegistration();
		const unit = await begun(registration);
		unit.network.fault = ({ method }) => (method === 'GET' ? null : noAnswer);
		const first = unit.tracker.finish(report({ state: '2.q' }));
		await unit.pass(0);
		expect(await first).toBe(false);
		expect(unit.health().state).toBe('failing');
		unit.network.fault = () => null;
		const second = unit.tracker.finish(report({ state: '2.q' }));
		await unit.pass(2_000);
		expect(await second).toBe(true);
		expect(said(registration)).toEqual(['initialized', 'terminated']);
		expect(unit.gone).toHaveLength(1);
	});
});
