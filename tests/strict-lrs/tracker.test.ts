/** The tracker of the cmi5 edition against an LRS that refuses what the standards refuse. */
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/lms/cmi5/record.ts';
import { isSatisfied, saySatisfied } from '../../src/lms/cmi5/satisfaction.ts';
import { categories, contextOf, extensions } from '../../src/lms/cmi5/statement.ts';
import { answer, report } from '../strict-lms/learner.ts';
import { au, createRegistration, type Registration } from './registration.ts';
import { newProfile, passed, resultOf, said, statementsOf, visit, type Profile } from './visit.ts';

describe('a whole course in cmi5', () => {
	test('9.3.0.0-4, 9.3.0.0-5, 9.3.3.0-1, 9.3.4.0-1: start, answer, pass and exit are said once and in order, and nothing is refused', async () => {
		const registration = createRegistration();
		const unit = visit(registration);
		expect(await unit.launched).toMatchObject({
			connected: true,
			mode: 'normal',
			state: '',
			completed: false
		});
		unit.tracker.save(report({ interactions: [answer('first')], seconds: 30 }), 'answer');
		await unit.pass(11_000);
		expect(said(registration)).toEqual(['initialized', 'answered']);
		unit.tracker.save(passed({ interactions: [answer('first')], seconds: 60 }), 'page');
		await unit.pass(200);
		expect(said(registration)).toEqual(['initialized', 'answered', 'completed', 'passed']);
		expect(unit.health().state).toBe('saved');
		const finished = unit.tracker.finish(passed({ interactions: [answer('first')], seconds: 90 }));
		await unit.pass(2_000);
		expect(await finished).toBe(true);
		expect(said(registration).at(-1)).toBe('terminated');
		expect(resultOf(statementsOf(registration, 'terminated')[0])).toEqual({ duration: 'PT0H1M30.00S' });
		expect(resultOf(statementsOf(registration, 'passed')[0])).toMatchObject({
			success: true,
			score: { scaled: 0.75 }
		});
		expect(registration.refused).toEqual([]);
	});

	test('10.2.6.0-1: at the exit the window goes to the return address, and only once all is stored', async () => {
		const registration = createRegistration();
		const unit = visit(registration);
		await unit.launched;
		const finished = unit.tracker.finish(report());
		await unit.pass(100);
		expect(await finished).toBe(true);
		expect(unit.gone).toEqual([]);
		await unit.pass(2_000);
		expect(unit.gone).toEqual(['https://lms.example/back']);
	});

	test('what is answered after the exit is not called saved, and goes with the next launch', async () => {
		const registration = createRegistration();
		const profile = newProfile();
		const first = visit(registration, { profile });
		await first.launched;
		const finished = first.tracker.finish(report({ interactions: [answer('first')] }));
		await first.pass(100);
		expect(await finished).toBe(true);
		first.tracker.save(report({ interactions: [answer('first'), answer('second')] }), 'answer');
		await first.pass(11_000);
		expect(first.health().state).toBe('ended');
		expect(said(registration)).toEqual(['initialized', 'answered', 'terminated']);
		const next = visit(registration, { profile });
		const { copy } = await next.launched;
		expect(copy?.answers.map(({ id }) => id)).toEqual(['second']);
		expect(registration.refused).toEqual([]);
	});

	test('10.2.6.0-1: an address that is no address of the web is not gone to', async () => {
		const unit = visit(createRegistration(), { launch: { returnUrl: 'javascript:alert(1)' } });
		await unit.launched;
		void unit.tracker.finish(report());
		await unit.pass(5_000);
		expect(unit.gone).toEqual([]);
	});

	test('an answer tells what was asked, chosen and right, in the notation of its type, and belongs to the unit', async () => {
		const registration = createRegistration();
		const unit = visit(registration);
		await unit.launched;
		unit.tracker.save(report({ interactions: [answer('first', { outcome: 'partly' })] }), 'hidden');
		await unit.pass(0);
		const [statement] = statementsOf(registration, 'answered');
		expect(statement?.['object']).toMatchObject({
			id: `${au}#question/first`,
			definition: {
				type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
				interactionType: 'choice',
				description: { nl: 'Wat doet u als eerste?' },
				correctResponsesPattern: ['b'],
				choices: [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
			}
		});
		expect(resultOf(statement)).toEqual({ response: 'b', success: false, duration: 'PT0H0M12.34S' });
		const lists = contextOf(statement ?? {})?.['contextActivities'] as Record<string, Json[]>;
		expect(lists['parent']?.map(({ id }) => id)).toContain(`${au}#objective/signals`);
		expect(lists['category'] ?? []).not.toContainEqual({ id: categories.cmi5 });
	});

	test('10.2.1.0-6, 10.2.1.0-7: what the LMS put in the context stays in every statement', async () => {
		const registration = createRegistration();
		const unit = visit(registration);
		await unit.launched;
		unit.tracker.save(passed({ interactions: [answer('first')] }), 'status');
		await unit.pass(200);
		const session = registration.record.sessions[0];
		for (const { by, statement } of registration.record.statements) {
			if (by === 'lms') continue;
			expect(contextOf(statement)?.['extensions']).toMatchObject({ [extensions.session]: session?.id });
			const lists = contextOf(statement)?.['contextActivities'] as Json;
			expect(lists['grouping']).toEqual([{ objectType: 'Activity', id: au }]);
		}
	});

	test.each([
		['CompletedAndPassed', true],
		['Passed', true],
		['Completed', true]
	])(
		'10.2.5.0-1: with moveOn %s the LMS is satisfied by a finished course, and not before',
		async (moveOn) => {
			const registration = createRegistration();
			const unit = visit(registration, { launch: { moveOn } });
			await unit.launched;
			expect(isSatisfied(registration.record, { item: au, moveOn })).toBe(false);
			unit.tracker.save(passed(), 'status');
			await unit.pass(200);
			expect(isSatisfied(registration.record, { item: au, moveOn })).toBe(true);
			const tree = { id: 'urn:uuid:c', kind: 'course' as const, units: [{ item: au, moveOn }], blocks: [] };
			const session = registration.record.sessions[0];
			if (!session) throw new Error('no session');
			expect(saySatisfied(registration.record, tree, session)).toBe(true);
			expect(saySatisfied(registration.record, tree, session)).toBe(false);
		}
	);
});

describe('the pass mark of the LMS', () => {
	test('9.3.4.0-2: higher than the course’s, it keeps passed back', async () => {
		const registration = createRegistration();
		const unit = visit(registration, { launch: { mastery: 0.9 } });
		await unit.launched;
		unit.tracker.save(passed(), 'status');
		await unit.pass(200);
		expect(said(registration)).toEqual(['initialized', 'completed']);
		expect(registration.refused).toEqual([]);
	});

	test('9.3.5.0-2: a failure in spite of enough points comes without the score', async () => {
		const registration = createRegistration();
		const unit = visit(registration, { options: { reportFailed: true } });
		await unit.launched;
		void unit.tracker.finish(report({ passed: false, score: { raw: 90, max: 100, scaled: 0.9 } }));
		await unit.pass(2_000);
		expect(said(registration)).toEqual(['initialized', 'failed', 'terminated']);
		expect(resultOf(statementsOf(registration, 'failed')[0])).not.toHaveProperty('score');
		expect(registration.refused).toEqual([]);
	});

	test('9.3.0.0-3: failed waits for the end, so that a second round may still pass; by default it is not said', async () => {
		const registration = createRegistration();
		const unit = visit(registration, { options: { reportFailed: true } });
		await unit.launched;
		unit.tracker.save(report({ passed: false, score: { raw: 10, max: 100, scaled: 0.1 } }), 'status');
		await unit.pass(20_000);
		expect(said(registration)).toEqual(['initialized']);
		unit.tracker.save(passed(), 'status');
		await unit.pass(200);
		expect(said(registration)).toEqual(['initialized', 'completed', 'passed']);
		const quiet = createRegistration();
		const other = visit(quiet);
		await other.launched;
		void other.tracker.finish(report({ passed: false, score: { raw: 10, max: 100, scaled: 0.1 } }));
		await other.pass(2_000);
		expect(said(quiet)).toEqual(['initialized', 'terminated']);
	});
});

describe('privacy', () => {
	test('the learner’s account is on no disk and in no diagnostics; the token stays in its tab', async () => {
		const registration = createRegistration({ name: 'anna.de.vries@example.org' });
		const profile = newProfile();
		const unit = visit(registration, { profile });
		await unit.launched;
		unit.tracker.save(report({ interactions: [answer('first')] }), 'hidden');
		await unit.pass(0);
		const textOf = (storage: Storage): string =>
			Array.from(
				{ length: storage.length },
				(_, n) => `${storage.key(n)} ${storage.getItem(storage.key(n) ?? '')}`
			).join();
		expect(textOf(profile.device) + textOf(profile.tab)).not.toMatch(/anna|example\.org/);
		expect(textOf(profile.device)).not.toContain('token');
		expect(textOf(profile.tab)).toContain('"token"');
		expect(JSON.stringify(unit.tracker.diagnostics())).not.toMatch(/anna/);
	});

	/** Somebody who did something, typed something, and closed the course; the address of that launch. */
	async function finished(registration: Registration, profile: Profile): Promise<string> {
		const unit = visit(registration, { profile });
		await unit.launched;
		unit.tracker.notebook.write('log.plaats', 'in de tram');
		const done = unit.tracker.finish(passed());
		await unit.pass(0);
		expect(await done).toBe(true);
		expect(profile.device.length).toBe(2);
		return unit.address;
	}

	test.each(['Review', 'Browse'] as const)(
		'who looks back in mode %s sees what she typed, and wipes all there is on the device',
		async (mode) => {
			const registration = createRegistration();
			const profile = newProfile();
			await finished(registration, profile);
			const back = visit(registration, { profile, launch: { mode } });
			expect(await back.launched).toMatchObject({ copy: null });
			expect(back.tracker.notebook.read('log.plaats')).toBe('in de tram');
			back.tracker.forget();
			back.tracker.save(passed(), 'status');
			await back.pass(11_000);
			expect(profile.device.length).toBe(0);
		}
	);

	test('a launch that is spent has no token any more and shows nothing that was typed, and all can be wiped there', async () => {
		const registration = createRegistration();
		const profile = newProfile();
		const address = await finished(registration, profile);
		expect(profile.tab.getItem(profile.tab.key(0) ?? '')).toContain('"token":""');
		const spent = visit(registration, { profile, address });
		expect(await spent.launched).toMatchObject({ connected: false, state: '2.a' });
		expect(spent.health().state).toBe('ended');
		expect(spent.tracker.notebook.read('log.plaats')).toBe('');
		spent.tracker.forget();
		expect(profile.device.length).toBe(0);
	});
});
