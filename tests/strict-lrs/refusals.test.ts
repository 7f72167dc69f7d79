/** The LRS refuses what xAPI 1.0.3 and cmi5 refuse; numbers are those of `@cmi5/requirements`. */
import requirements from '@cmi5/requirements' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { same, type Cmi5Session, type Json } from '../../src/lms/cmi5/record.ts';
import { categories, extensions, verbs, type DefinedVerb } from '../../src/lms/cmi5/statement.ts';
import { au, actorOf, createRegistration, registrationId, type LaunchChange } from './registration.ts';

const cmi5 = { id: categories.cmi5 };
const moveOn = { id: categories.moveOn };
let number = 0;
const uuid = (): string => `00000000-0000-4000-8000-${String((number += 1)).padStart(12, '0')}`;

/** A statement as it should be. */
function good(session: Cmi5Session, verb: DefinedVerb, result?: Json, extra: Json = {}): Json {
	const judged = result !== undefined && ('success' in result || 'completion' in result);
	const mastery = result && 'score' in result ? { [extensions.mastery]: session.mastery } : {};
	return {
		id: uuid(),
		actor: session.actor,
		verb: { id: verbs[verb] },
		object: { objectType: 'Activity', id: session.activityId },
		...(result ? { result } : {}),
		context: {
			registration: session.registration,
			contextActivities: {
				grouping: [{ objectType: 'Activity', id: au }],
				category: judged ? [cmi5, moveOn] : [cmi5]
			},
			extensions: { [extensions.session]: session.id, ...mastery }
		},
		timestamp: new Date().toISOString(),
		...extra
	};
}

/** cmi5 allowed: without the category. */
function allowed(session: Cmi5Session, extra: Json = {}): Json {
	const one = good(session, 'initialized');
	const context = one['context'] as Json;
	return {
		...one,
		verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
		object: { id: `${au}#question/q1` },
		context: { ...context, contextActivities: { grouping: [{ objectType: 'Activity', id: au }] } },
		...extra
	};
}

const duration = 'PT1M';
const results: Partial<Record<DefinedVerb, Json>> = {
	completed: { completion: true, duration },
	passed: { success: true, duration, score: { scaled: 0.8 } },
	failed: { success: false, duration, score: { scaled: 0.3 } },
	terminated: { duration }
};

interface Opened {
	session: Cmi5Session;
	/** Sends statements; the answer's status and the requirement it broke. */
	tell(...statements: unknown[]): { status: number; requirement: string | undefined };
	say(verb: DefinedVerb, change?: (statement: Json) => Json): ReturnType<Opened['tell']>;
	call(
		method: string,
		path: string,
		body?: string,
		headers?: Record<string, string>
	): ReturnType<Opened['tell']> & { etag: string };
	state(id: string, change?: Record<string, string>): string;
}

function open(change: LaunchChange = {}, registration = createRegistration(), ready = true): Opened {
	const { session } = registration.launch(change);
	const { body } = registration.answer(`/fetch/${session.id}`, { method: 'POST', headers: {}, body: '' });
	const token = (JSON.parse(body) as { 'auth-token': string })['auth-token'];
	const standard = { authorization: `Basic ${token}`, 'x-experience-api-version': '1.0.3' };
	const call: Opened['call'] = (method, path, text = '', headers = {}) => {
		const answer = registration.answer(path, { method, headers: { ...standard, ...headers }, body: text });
		return {
			status: answer.status,
			requirement: answer.breach?.requirement,
			etag: answer.headers['ETag'] ?? ''
		};
	};
	const tell: Opened['tell'] = (...list) => {
		const { status, requirement } = call('POST', '/xapi/statements', JSON.stringify(list));
		return { status, requirement };
	};
	const agent = JSON.stringify(session.actor);
	if (ready) {
		call(
			'GET',
			`/xapi/agents/profile?${new URLSearchParams({ agent, profileId: 'cmi5LearnerPreferences' }).toString()}`
		);
		tell(good(session, 'initialized'));
	}
	const place = { activityId: session.activityId, agent, registration: registrationId };
	return {
		session,
		tell,
		say: (verb, alter = (one) => one) => tell(alter(good(session, verb, results[verb]))),
		call,
		state: (stateId, other = {}) =>
			`/xapi/activities/state?${new URLSearchParams({ ...place, stateId, ...other }).toString()}`
	};
}

const withResult =
	(change: Json) =>
	(statement: Json): Json => ({ ...statement, result: { ...(statement['result'] as Json), ...change } });
const withContext =
	(change: Json) =>
	(statement: Json): Json => ({ ...statement, context: { ...(statement['context'] as Json), ...change } });
const without =
	(name: string) =>
	(statement: Json): Json =>
		Object.fromEntries(Object.entries(statement).filter(([one]) => one !== name));
const withoutDuration = (statement: Json): Json => ({
	...statement,
	result: without('duration')(statement['result'] as Json)
});

/** Requirement, what is wrong, and how it is done. */
const statements: [string, string, (unit: Opened) => ReturnType<Opened['tell']>][] = [
	['9.1.0.0-1 (d)', 'a statement without an id', (unit) => unit.say('completed', without('id'))],
	[
		'8.1.3.0-3 (d)',
		'another actor than that of the launch',
		(unit) => unit.say('completed', (one) => ({ ...one, actor: actorOf({ name: 'bram' }) }))
	],
	[
		'6.3.0.0-1',
		'voiding',
		(unit) => unit.tell(allowed(unit.session, { verb: { id: 'http://adlnet.gov/expapi/verbs/voided' } }))
	],
	['9.3.0.0-1', 'a verb that is the LMS’s own', (unit) => unit.say('satisfied')],
	['9.7.0.0-1 (d)', 'a statement without a timestamp', (unit) => unit.say('completed', without('timestamp'))],
	[
		'9.7.0.0-2 (d)',
		'a timestamp that is not in UTC',
		(unit) => unit.say('completed', (one) => ({ ...one, timestamp: '2030-01-01T10:00:00+01:00' }))
	],
	[
		'8.1.5.0-6 (d)',
		'another object than the activity of the launch',
		(unit) => unit.say('completed', (one) => ({ ...one, object: { id: au } }))
	],
	['10.2.1.0-6 (d)', 'a statement without a context', (unit) => unit.say('completed', without('context'))],
	[
		'9.6.3.1-4 (d)',
		'a statement without the session id',
		(unit) => unit.say('completed', withContext({ extensions: {} }))
	],
	[
		'9.6.1.0-1 (d)',
		'another registration',
		(unit) => unit.say('completed', withContext({ registration: uuid() }))
	],
	[
		'9.6.2.0-1 (d)',
		'a context that leaves out activities of the template',
		(unit) => unit.say('completed', withContext({ contextActivities: { category: [cmi5, moveOn] } }))
	],
	[
		'9.6.2.2-1 (d1)',
		'completed without the moveon category',
		(unit) =>
			unit.say(
				'completed',
				withContext({
					contextActivities: { grouping: [{ objectType: 'Activity', id: au }], category: [cmi5] }
				})
			)
	],
	[
		'9.6.2.2-1 (d2)',
		'passed without the moveon category',
		(unit) =>
			unit.say(
				'passed',
				withContext({
					contextActivities: { grouping: [{ objectType: 'Activity', id: au }], category: [cmi5] }
				})
			)
	],
	[
		'9.6.2.2-1 (d3)',
		'failed without the moveon category',
		(unit) =>
			unit.say(
				'failed',
				withContext({
					contextActivities: { grouping: [{ objectType: 'Activity', id: au }], category: [cmi5] }
				})
			)
	],
	[
		'9.6.2.2-2 (d)',
		'the moveon category where it does not belong',
		(unit) =>
			unit.tell(
				allowed(
					unit.session,
					withContext({
						contextActivities: { grouping: [{ objectType: 'Activity', id: au }], category: [moveOn] }
					})(allowed(unit.session))
				)
			)
	],
	[
		'9.6.3.2-2 (d)',
		'a score without the pass mark it was judged by',
		(unit) => unit.say('passed', withContext({ extensions: { [extensions.session]: unit.session.id } }))
	],
	['9.5.4.1-1 (d)', 'terminated without a duration', (unit) => unit.say('terminated', withoutDuration)],
	['9.5.4.1-2 (d)', 'completed without a duration', (unit) => unit.say('completed', withoutDuration)],
	['9.5.4.1-3 (d)', 'passed without a duration', (unit) => unit.say('passed', withoutDuration)],
	['9.5.4.1-4 (d)', 'failed without a duration', (unit) => unit.say('failed', withoutDuration)],
	['9.5.2.0-1 (d1)', 'passed without success', (unit) => unit.say('passed', withResult({ success: false }))],
	['9.5.2.0-2 (d)', 'failed with success', (unit) => unit.say('failed', withResult({ success: true }))],
	['9.5.2.0-3 (d)', 'completed with success', (unit) => unit.say('completed', withResult({ success: true }))],
	[
		'9.5.3.0-1 (d1)',
		'completed without completion',
		(unit) => unit.say('completed', withResult({ completion: false }))
	],
	['9.5.3.0-2 (d)', 'passed with completion', (unit) => unit.say('passed', withResult({ completion: true }))],
	[
		'9.5.1.0-2 (d)',
		'completed with a score',
		(unit) => unit.say('completed', withResult({ score: { scaled: 1 } }))
	],
	[
		'9.5.1.0-3 (d1)',
		'a raw score without min',
		(unit) => unit.say('passed', withResult({ score: { scaled: 0.9, raw: 9, max: 10 } }))
	],
	[
		'9.5.1.0-3 (d2)',
		'a raw score without max',
		(unit) => unit.say('passed', withResult({ score: { scaled: 0.9, raw: 9, min: 0 } }))
	],
	[
		'9.3.4.0-2 (d2)',
		'passed with a score below the pass mark',
		(unit) => unit.say('passed', withResult({ score: { scaled: 0.69 } }))
	],
	[
		'9.3.5.0-2 (d)',
		'failed with a score at the pass mark',
		(unit) => unit.say('failed', withResult({ score: { scaled: 0.7 } }))
	],
	['9.3.2.0-3 (d)', 'initialized twice', (unit) => unit.say('initialized')],
	['9.3.0.0-6 (d2)', 'completed twice', (unit) => (unit.say('completed'), unit.say('completed'))],
	['9.3.0.0-7 (d2)', 'passed twice', (unit) => (unit.say('passed'), unit.say('passed'))],
	['9.3.0.0-3 (d)', 'passed after failed in one session', (unit) => (unit.say('failed'), unit.say('passed'))],
	['9.3.0.0-8 (d)', 'failed after passed', (unit) => (unit.say('passed'), unit.say('failed'))],
	[
		'9.3.0.0-5 (d2)',
		'anything after terminated',
		(unit) => (unit.say('terminated'), unit.tell(allowed(unit.session)))
	],
	[
		'9.3.0.0-4 (d2)',
		'a timestamp before that of initialized',
		(unit) => unit.tell(allowed(unit.session, { timestamp: '2020-01-01T00:00:00Z' }))
	]
];

describe('a statement is refused', () => {
	test.each(statements)('%s: %s', (requirement, _, act) => {
		const unit = open();
		const answer = act(unit);
		expect(answer.requirement).toBe(requirement);
		expect(answer.status).toBeGreaterThanOrEqual(400);
		expect(Object.keys(requirements)).toContain(requirement);
	});

	test('9.3.0.0-4 (d2): before initialized; 11.0.0.0-3 (d2): initialized before the preferences were read', () => {
		const unit = open({}, createRegistration(), false);
		expect(unit.say('completed').requirement).toBe('9.3.0.0-4 (d2)');
		expect(unit.say('initialized').requirement).toBe('11.0.0.0-3 (d2)');
	});

	test('10.2.1.0-7 (d): when a value of the context template was changed', () => {
		const unit = open();
		unit.session.template = { ...unit.session.template, language: 'nl' };
		expect(unit.say('completed', withContext({ language: 'en' })).requirement).toBe('10.2.1.0-7 (d)');
		expect(unit.say('completed', withContext({ language: 'nl' })).status).toBe(200);
	});

	test.each([
		['10.2.2.0-2 (d)', 'Browse'],
		['10.2.2.0-3 (d)', 'Review']
	] as const)('%s: completed, passed and failed in mode %s', (requirement, mode) => {
		const unit = open({ mode });
		for (const verb of ['completed', 'passed', 'failed'] as const)
			expect(unit.say(verb).requirement).toBe(requirement);
		expect(unit.say('terminated').status).toBe(200);
	});

	test.each([
		['a choice nobody can choose', { interactionType: 'choice', choices: [{ id: 'a' }] }, 'b'],
		['an unknown type', { interactionType: 'essay' }, 'x'],
		['a number that is none', { interactionType: 'numeric' }, 'veel'],
		['parts of another type', { interactionType: 'likert', choices: [{ id: 'a' }] }, 'a'],
		['one id for two parts', { interactionType: 'choice', choices: [{ id: 'a' }, { id: 'a' }] }, 'a']
	])('xapi: an interaction with %s', (_, definition, response) => {
		const unit = open();
		const one = allowed(unit.session, {
			object: { id: `${au}#question/q`, definition },
			result: { response }
		});
		expect(unit.tell(one)).toEqual({ status: 400, requirement: 'xapi' });
	});
});

describe('a request is refused', () => {
	const body = JSON.stringify({ a: 1 });

	test('8.1.2.0-5 (d): without a token, with a wrong one; xapi: without a version', () => {
		const unit = open();
		const state = unit.state('suspendData');
		expect(unit.call('GET', state, '', { authorization: '' })).toMatchObject({
			status: 401,
			requirement: '8.1.2.0-5 (d)'
		});
		expect(unit.call('GET', state, '', { authorization: 'Basic abc' }).status).toBe(401);
		expect(unit.call('GET', state, '', { 'x-experience-api-version': '' })).toMatchObject({
			status: 400,
			requirement: 'xapi'
		});
	});

	test('8.2.3.0-1: a token is given once', () => {
		const registration = createRegistration();
		const unit = open({}, registration);
		const again = registration.answer(`/fetch/${unit.session.id}`, { method: 'POST', headers: {}, body: '' });
		expect(again.status).toBe(200);
		expect(JSON.parse(again.body)).toMatchObject({ 'error-code': '1' });
	});

	test('9.3.6.0-2 (d2): of a session that was abandoned, because a new one was launched', () => {
		const registration = createRegistration();
		const first = open({}, registration);
		open({}, registration);
		expect(first.say('completed').status).toBe(401);
		expect(
			registration.record.statements
				.filter(({ by }) => by === 'lms')
				.map(({ statement }) => (statement['verb'] as Json)['id'])
		).toEqual([verbs.launched, verbs.abandoned, verbs.launched]);
	});

	test('10.2.1.0-5 (d): writing LMS.LaunchData; 8.1.3.0-3 (d), 8.1.4.0-3 (d): another agent or registration', () => {
		const unit = open();
		expect(unit.call('PUT', unit.state('LMS.LaunchData'), body).requirement).toBe('10.2.1.0-5 (d)');
		expect(unit.call('DELETE', unit.state('LMS.LaunchData')).requirement).toBe('10.2.1.0-5 (d)');
		const agent = JSON.stringify(actorOf({ name: 'bram' }));
		expect(unit.call('GET', unit.state('x', { agent })).requirement).toBe('8.1.3.0-3 (d)');
		expect(unit.call('GET', unit.state('x', { registration: uuid() })).requirement).toBe('8.1.4.0-3 (d)');
	});

	test('xapi: a document that is written over without having been read', () => {
		const unit = open();
		const state = unit.state('suspendData');
		expect(unit.call('GET', state).status).toBe(404);
		const first = unit.call('PUT', state, body, { 'if-none-match': '*' });
		expect(first.status).toBe(204);
		expect(unit.call('PUT', state, body).status).toBe(409);
		expect(unit.call('PUT', state, body, { 'if-none-match': '*' }).status).toBe(412);
		const second = unit.call('PUT', state, '{"a":2}', { 'if-match': first.etag });
		expect(second.status).toBe(204);
		expect(unit.call('PUT', state, body, { 'if-match': first.etag }).status).toBe(412);
		expect(unit.call('GET', state).etag).toBe(second.etag);
		const either = `${first.etag}, ${second.etag}`;
		expect(unit.call('PUT', state, body, { 'if-match': either }).status).toBe(204);
	});

	test('11.0.0.0-1 (d), 11.0.0.0-5 (d), 11.1.0.0-1 (d): preferences of another, or in a form that is none', () => {
		const unit = open();
		const profile = (agent: unknown): string =>
			`/xapi/agents/profile?${new URLSearchParams({ agent: JSON.stringify(agent), profileId: 'cmi5LearnerPreferences' }).toString()}`;
		expect(unit.call('GET', profile(actorOf({ name: 'bram' }))).requirement).toBe('11.0.0.0-1 (d)');
		expect(unit.call('PUT', profile(unit.session.actor), '{}').requirement).toBe('11.0.0.0-5 (d)');
		expect(
			unit.call('PUT', profile(unit.session.actor), '{"languagePreference":"a;b","audioPreference":"on"}')
				.requirement
		).toBe('11.1.0.0-1 (d)');
	});

	test('xapi: a batch with one bad statement leaves none of it behind, and an id is used once', () => {
		const registration = createRegistration();
		const unit = open({}, registration);
		const fine = good(unit.session, 'completed', results.completed);
		expect(unit.tell(fine, { ...fine, id: 'x' }).status).toBe(403);
		expect(registration.record.statements.some(({ statement }) => same(statement['id'], fine['id']))).toBe(
			false
		);
		expect(unit.tell(fine).status).toBe(200);
		expect(unit.tell(fine).status).toBe(200);
		expect(unit.tell({ ...fine, result: { completion: true, duration: 'PT2M' } }).status).toBe(409);
	});
});
