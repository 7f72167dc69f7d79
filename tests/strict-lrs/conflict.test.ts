/** One learner in two sessions at once: what both did comes together, by the counters of the saved state. */
import { describe, expect, test } from 'vitest';
import type { Answer, Request } from '../../src/lib/tracking/cmi5/host.ts';
import { decodeState, encodeState } from '../../src/lib/course/state.ts';
import { joinStates } from '../../src/lib/course/join-states.ts';
import { newProgress } from '../../src/lib/course/progress.ts';
import { report } from '../strict-lms/learner.ts';
import { contest } from './manners.ts';
import { createRegistration, type Registration } from './registration.ts';
import { begun, answerOf, documentOf, visit, type Visit } from './visit.ts';

/** A state in which these questions, by slot, were answered. */
const state = (counter: number, ...slots: number[]): string =>
	encodeState({
		...newProgress(7),
		counter,
		answers: new Map(slots.map((slot) => [slot, { attempts: 1, response: [0] }]))
	});

const answersOf = (text: unknown): number[] =>
	[...decodeState(String(text), 7).progress.answers.keys()].sort();

/** An LMS that lets two sessions live side by side, as cmi5 allows it. */
function keepAlive({ record }: Registration): void {
	for (const session of record.sessions) session.over = null;
}

async function twoSessions(registration: Registration): Promise<[Visit, Visit]> {
	const first = await begun(registration);
	const second = visit(registration);
	keepAlive(registration);
	await second.launched;
	await second.pass(0);
	return [first, second];
}

test('10.0 (xAPI 3.1): a document that changed meanwhile is read again and joined, and nothing of either is lost', async () => {
	const registration = createRegistration();
	const [first, second] = await twoSessions(registration);
	second.tracker.save(report({ state: state(5, 1, 2) }), 'hidden');
	await second.pass(0);
	first.tracker.save(report({ state: state(9, 3) }), 'hidden');
	await first.pass(0);
	expect(answersOf(documentOf(registration)['state'])).toEqual([1, 2, 3]);
	first.tracker.save(report({ state: state(12, 3, 4) }), 'hidden');
	await first.pass(0);
	expect(answersOf(documentOf(registration)['state'])).toEqual([1, 2, 3, 4]);
	expect(first.health().state).toBe('saved');
	expect(
		first.requests.filter(({ method, headers }) => method === 'PUT' && headers['If-Match']).length
	).toBeGreaterThan(1);
});

test('a document stored without an answer is known again as our own: what was left by starting over stays left', async () => {
	const registration = createRegistration();
	const unit = await begun(registration);
	unit.network.fault = ({ method }) => (method === 'PUT' ? 'lost answer' : null);
	unit.tracker.save(report({ state: state(3, 1) }), 'hidden');
	await unit.pass(0);
	expect(answersOf(documentOf(registration)['state'])).toEqual([1]);
	unit.network.fault = () => null;
	const anew = encodeState({ ...newProgress(8), counter: 4 });
	const finished = unit.tracker.finish(report({ state: anew }));
	await unit.pass(0);
	expect(await finished).toBe(true);
	expect(documentOf(registration)['state']).toBe(anew);
});

test('9.3.0.0-7: a verdict the other session gave is not given again', async () => {
	const registration = createRegistration();
	const [first, second] = await twoSessions(registration);
	const done = { passed: true, completed: true, score: { raw: 80, max: 100, scaled: 0.8 } };
	second.tracker.save(report({ ...done, state: state(5, 1) }), 'status');
	await second.pass(200);
	first.tracker.save(report({ state: state(6, 2) }), 'hidden');
	await first.pass(0);
	expect(documentOf(registration)).toMatchObject({
		passed: true,
		completed: true,
		sent: { passed: true, completed: true }
	});
	first.tracker.save(report({ ...done, state: state(7, 2) }), 'status');
	await first.pass(200);
	expect(first.health().state).toBe('saved');
	expect(
		registration.record.statements.filter(({ statement }) =>
			String((statement['verb'] as { id: string }).id).endsWith('/passed')
		)
	).toHaveLength(1);
});

test('an LRS that shows no ETag is written to without a condition, and never in circles', async () => {
	const registration = createRegistration();
	const unit = visit(registration, {
		fault: ({ method, url }) =>
			method === 'PUT' && url.includes('suspendData') ? { status: 204, text: '', etag: '' } : null
	});
	await unit.launched;
	unit.tracker.save(report({ state: state(3, 1) }), 'hidden');
	await unit.pass(0);
	expect(unit.requests.length).toBeLessThan(30);
});

describe('closing while the document is on its way', () => {
	const never = new Promise<Answer>(() => undefined);

	/** A learner who had stored something, or not; who answers, and closes before the LRS has said that it has the answer. */
	async function closes(
		registration: Registration,
		onTheWay: (request: Request) => void,
		hadStored = true
	): Promise<void> {
		const unit = visit(registration);
		await unit.launched;
		if (hadStored) unit.tracker.save(report({ state: '2.one' }), 'hidden');
		await unit.pass(0);
		unit.network.fault = (request) => {
			if (request.method !== 'PUT') return null;
			onTheWay(request);
			return never;
		};
		unit.tracker.save(report({ state: '2.two' }), 'hidden');
		await unit.pass(0);
		unit.network.fault = () => null;
		unit.tracker.save(report({ state: '2.three' }), 'answer');
		unit.host.fire('pagehide', { persisted: false });
		await unit.pass(0);
	}

	test.each([
		['over an earlier document', true],
		['over none', false]
	])('what was done last is stored: %s', async (_, hadStored) => {
		const registration = createRegistration();
		await closes(registration, (request) => answerOf(registration, request), hadStored);
		expect(documentOf(registration)).toMatchObject({ state: '2.three' });
		expect(registration.refused).toEqual([]);
	});

	test('it stays stored when the first request comes last', async () => {
		const registration = createRegistration();
		const late: Request[] = [];
		await closes(registration, (request) => late.push(request));
		expect(documentOf(registration)).toMatchObject({ state: '2.three' });
		expect(late.map((request) => answerOf(registration, request).status)).toEqual([412]);
		expect(documentOf(registration)).toMatchObject({ state: '2.three' });
	});

	test('what another device wrote meanwhile is not written over', async () => {
		const registration = createRegistration();
		await closes(registration, () => contest(registration));
		expect(documentOf(registration)).toMatchObject({ state: '2.one' });
		expect(registration.refused.map(({ message }) => message)).toEqual([
			'The document was changed since it was read.'
		]);
	});
});

test('joined states: a damaged one counts for nothing, one of a newer player is left alone', () => {
	expect(answersOf(joinStates(state(2, 1), state(3, 2), ''))).toEqual([1, 2]);
	expect(joinStates('2.zz.cut', state(3, 2), '')).toBe(state(3, 2));
	expect(joinStates('9.1.abc.x', state(3, 2), '')).toBe('9.1.abc.x');
	expect(joinStates('', state(3, 2), '')).toBe(state(3, 2));
});
