/** The one place where an LRS is called: xAPI 1.0.3 with the token of this session. */
import type { Answer, Cmi5Host, Request } from './host.ts';
import { parseObject, type Json, type Launched } from './launch.ts';

/** A fetch that takes longer bodies than this is not sent with keepalive (A2.22), characters. */
export const mostKeptAlive = 50_000;

/** What is known to be stored: nothing, a version by its tag or one of several, or one whose tag the browser may not see. */
export type Version = { exists: false } | { exists: true; etag: string };

const condition = (over: Version): Record<string, string> =>
	!over.exists ? { 'If-None-Match': '*' } : over.etag ? { 'If-Match': over.etag } : {};

export interface Lrs {
	readDocument(id: string): Promise<Answer>;
	/** A change since that version was read is refused with 412. */
	writeDocument(id: string, text: string, over: Version): Promise<Answer>;
	readPreferences(): Promise<Answer>;
	/** All or none are stored. */
	tell(statements: readonly Json[]): Promise<Answer>;
	calls(): number;
	/** E.g. `POST statements 403`; no personal data. */
	lastError(): string | null;
}

const version = '1.0.3';

export function createLrs(host: Cmi5Host, launched: Launched, token: string): Lrs {
	const { endpoint, actor, registration, activityId } = launched;
	const agent = JSON.stringify(actor);
	let calls = 0;
	let error: string | null = null;

	async function call(
		method: Request['method'],
		resource: string,
		query: Record<string, string>,
		more: { headers?: Record<string, string>; body?: string } = {}
	): Promise<Answer> {
		calls += 1;
		const search = new URLSearchParams(query).toString();
		const answer = await host.send({
			method,
			url: `${endpoint}${resource}${search ? `?${search}` : ''}`,
			headers: {
				Authorization: `Basic ${token}`,
				'X-Experience-API-Version': version,
				...(more.body === undefined ? {} : { 'Content-Type': 'application/json' }),
				...more.headers
			},
			keepalive: method !== 'GET' && (more.body?.length ?? 0) < mostKeptAlive,
			...(more.body === undefined ? {} : { body: more.body })
		});
		const expected = answer.status === 404 || (answer.status >= 200 && answer.status < 300);
		if (!expected) error = `${method} ${resource} ${answer.status || 'offline'}`;
		return answer;
	}

	const place = (stateId: string) => ({ activityId, agent, registration, stateId });

	return {
		readDocument: (id) => call('GET', 'activities/state', place(id)),
		writeDocument: (id, body, over) =>
			call('PUT', 'activities/state', place(id), { body, headers: condition(over) }),
		readPreferences: () => call('GET', 'agents/profile', { agent, profileId: 'cmi5LearnerPreferences' }),
		tell: (statements) => call('POST', 'statements', {}, { body: JSON.stringify(statements) }),
		calls: () => calls,
		lastError: () => error
	};
}

/** The token, or why there is none. It is given once (8.2.3). */
export async function fetchToken(
	host: Cmi5Host,
	url: string
): Promise<{ token: string } | { error: string; again: boolean }> {
	const answer = await host.send({ method: 'POST', url, headers: {}, keepalive: false });
	const body = parseObject(answer.text);
	const token = body?.['auth-token'];
	if (typeof token === 'string' && token !== '') return { token };
	const code = body?.['error-code'];
	if (code !== undefined) return { error: `fetch error-code ${String(code)}`, again: false };
	return { error: `fetch ${answer.status || 'offline'}`, again: answer.status === 0 || answer.status >= 500 };
}
