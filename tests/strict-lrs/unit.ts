/** A launched unit of the tests, which says to the LRS what it is told to, right or wrong. */
import type { Cmi5Session, Json } from '../../src/lms/cmi5/record.ts';
import { categories, extensions, verbs, type DefinedVerb } from '../../src/lms/cmi5/statement.ts';
import { au, createRegistration, registrationId, type LaunchChange } from './registration.ts';

export const cmi5 = { id: categories.cmi5 };
export const moveOn = { id: categories.moveOn };
let number = 0;
export const uuid = (): string => `00000000-0000-4000-8000-${String((number += 1)).padStart(12, '0')}`;

/** A statement as it should be. */
export function good(session: Cmi5Session, verb: DefinedVerb, result?: Json, extra: Json = {}): Json {
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
export function allowed(session: Cmi5Session, extra: Json = {}): Json {
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
export const results: Partial<Record<DefinedVerb, Json>> = {
	completed: { completion: true, duration },
	passed: { success: true, duration, score: { scaled: 0.8 } },
	failed: { success: false, duration, score: { scaled: 0.3 } },
	terminated: { duration }
};

export interface Opened {
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

export function open(change: LaunchChange = {}, registration = createRegistration(), ready = true): Opened {
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
