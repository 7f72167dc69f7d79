/** The end of a cmi5 session takes its time: what is done meanwhile is not lost, and the clock may be set. */
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/lib/tracking/cmi5/host.ts';
import { answer, report } from '../strict-lms/learner.ts';
import { createRegistration } from './registration.ts';
import { answerOf, begun, documentOf, newProfile, noAnswer, said, visit, type Visit } from './visit.ts';

const late = report({ interactions: [answer('late')], state: '2.late' });

/** Ends the session, and answers while terminated is under way. Gives whether it ended, once `arrive` was called. */
async function answersWhileEnding(unit: Visit): Promise<[finished: boolean | Promise<boolean>, Arrive]> {
	let arrive: Arrive = () => undefined;
	unit.network.fault = ({ body }) =>
		body?.includes('/verbs/terminated') ? new Promise<Answer>((then) => (arrive = then)) : null;
	const finished = unit.tracker.finish(report({ state: '2.early' }));
	await unit.pass(0);
	unit.network.fault = () => null;
	unit.tracker.save(late, 'answer');
	return [finished, (found) => arrive(found)];
}

type Arrive = (answer: Answer) => void;

describe('an answer given while terminated is under way', () => {
	test('goes to the LRS when the session does not end, and is not called saved before', async () => {
		const registration = createRegistration();
		const unit = await begun(registration);
		const [finished, arrive] = await answersWhileEnding(unit);
		arrive(noAnswer);
		await unit.pass(0);
		expect(await finished).toBe(false);
		expect(unit.health().state).toBe('failing');
		expect(unit.tracker.diagnostics().unsent).toBe(1);
		await unit.pass(11_000);
		expect(said(registration)).toEqual(['initialized', 'answered']);
		expect(documentOf(registration)['state']).toBe('2.late');
		expect(unit.health().state).toBe('saved');
	});

	test('waits on the device when it does end, and goes with the next launch', async () => {
		const registration = createRegistration();
		const profile = newProfile();
		const unit = await begun(registration, { profile });
		const [finished, arrive] = await answersWhileEnding(unit);
		const request = unit.requests.at(-1);
		arrive(request ? answerOf(registration, request) : noAnswer);
		await unit.pass(0);
		expect(await finished, 'not all of it is there').toBe(false);
		expect(unit.health().state).toBe('ended');
		expect(said(registration)).toEqual(['initialized', 'terminated']);
		const { copy } = await visit(registration, { profile }).launched;
		expect(copy).toMatchObject({ state: '2.late', base: '2.early' });
		expect(copy?.answers.map(({ id }) => id)).toEqual(['late']);
	});
});

test('a window that is hidden meanwhile does not end the session behind the back of who was told that it goes on', async () => {
	const registration = createRegistration();
	const unit = await begun(registration);
	const [finished, arrive] = await answersWhileEnding(unit);
	unit.host.hide();
	arrive(noAnswer);
	await unit.pass(0);
	expect(await finished).toBe(false);
	expect(said(registration)).toEqual(['initialized']);
});

test('who presses again meanwhile hears the same', async () => {
	const registration = createRegistration();
	const unit = await begun(registration);
	const [finished, arrive] = await answersWhileEnding(unit);
	const request = unit.requests.at(-1);
	const again = unit.tracker.finish(late);
	arrive(request ? answerOf(registration, request) : noAnswer);
	await unit.pass(0);
	expect(await Promise.all([finished, again])).toEqual([false, false]);
});

test('who presses twice and does nothing in between hears that all is there', async () => {
	const registration = createRegistration();
	const unit = await begun(registration);
	const both = [1, 2].map((seconds) => unit.tracker.finish(report({ state: '2.b', seconds })));
	await unit.pass(0);
	expect(await Promise.all(both)).toEqual([true, true]);
	expect(unit.health().state).toBe('saved');
});

test('9.3.0.0-5: terminated lies behind all that was said, also when the clock of the computer was set back', async () => {
	const registration = createRegistration();
	const unit = await begun(registration);
	const interactions = [answer('first', { at: unit.host.now() + 60_000 })];
	unit.tracker.save(report({ interactions }), 'hidden');
	await unit.pass(0);
	const finished = unit.tracker.finish(report({ interactions }));
	await unit.pass(0);
	expect(await finished).toBe(true);
	expect(registration.refused).toEqual([]);
});
