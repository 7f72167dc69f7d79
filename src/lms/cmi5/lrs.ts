/**
 * The LRS of one registration, as far as a unit may use it: statements, documents of the State API and of the agent's
 * profile (xAPI 1.0.3, part 3). It knows no disk and no HTTP server; it says what to answer and whether the record changed.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { Breach } from './breach.ts';
import { judge, known } from './judge.ts';
import {
	asObject,
	parseJson,
	same,
	type Cmi5Record,
	type Cmi5Session,
	type Json,
	type StoredDocument
} from './record.ts';
import { definedVerb } from './statement.ts';

export interface LrsRequest {
	method: string;
	/** Below the endpoint, e.g. `activities/state`. */
	resource: string;
	query: URLSearchParams;
	/** Names in small letters. */
	headers: Readonly<Record<string, string | string[] | undefined>>;
	body: string;
}

export interface LrsAnswer {
	status: number;
	headers: Record<string, string>;
	body: string;
	/** Why it was refused. */
	breach?: Breach;
	/** The record is another than before. */
	changed?: boolean;
}

export const launchDataId = 'LMS.LaunchData';
const version = '1.0.3';
const most = { statements: 5000, documents: 50, documentLength: 200_000 };

const answer = (status: number, body: unknown = '', headers: Record<string, string> = {}): LrsAnswer => ({
	status,
	headers,
	body: body === '' ? '' : JSON.stringify(body)
});

const refuse = (status: number, requirement: string, message: string): LrsAnswer => ({
	...answer(status, { requirement, message }),
	breach: { requirement, message }
});

const done = (reply: LrsAnswer): LrsAnswer => ({ ...reply, changed: true });

export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * What was sent together with terminated may arrive behind it: documents are taken for so long after, milliseconds
 * (9.3.8.0-4). Statements are not (9.3.0.0-5).
 */
const grace = 5000;

/** The session a request belongs to by its token; `null`: none that is open (8.1.2.0-2 (d)). */
export function sessionOf(record: Cmi5Record, headers: LrsRequest['headers']): Cmi5Session | null {
	const [, token] = /^Basic (\S+)$/.exec(String(headers['authorization'] ?? '')) ?? [];
	if (!token) return null;
	const found = record.sessions.find((session) => session.fetched && session.token === tokenHash(token));
	if (!found || found.over === 'abandoned') return null;
	return found.over === null || Date.now() - found.overAt < grace ? found : null;
}

/** @param record is changed in place */
export function handle(record: Cmi5Record, request: LrsRequest): LrsAnswer {
	const session = sessionOf(record, request.headers);
	if (!session)
		return refuse(401, '8.1.2.0-5 (d)', 'The Authorization header has no token of a session that is open.');
	if (!/^1\.0(\.\d+)?$/.test(String(request.headers['x-experience-api-version'] ?? '')))
		return refuse(400, 'xapi', 'The header X-Experience-API-Version is missing or not 1.0.x.');
	const reply = route(record, session, request);
	return { ...reply, headers: { 'X-Experience-API-Version': version, ...reply.headers } };
}

function route(record: Cmi5Record, session: Cmi5Session, request: LrsRequest): LrsAnswer {
	switch (request.resource) {
		case 'statements':
			return statements(record, session, request);
		case 'activities/state':
			return state(record, session, request);
		case 'agents/profile':
			return profile(record, session, request);
		default:
			return refuse(404, 'xapi', `There is no resource ${request.resource}.`);
	}
}

function statements(record: Cmi5Record, session: Cmi5Session, request: LrsRequest): LrsAnswer {
	const { method, query } = request;
	if (method !== 'POST' && method !== 'PUT')
		return refuse(403, 'xapi', 'A unit may not read statements of this LMS.');
	const value = parseJson(request.body);
	if (value === undefined) return refuse(400, 'xapi', 'The body is not JSON.');
	const list: unknown[] = Array.isArray(value) ? value : [value];
	if (method === 'PUT' && query.get('statementId') !== asObject(list[0])?.['id'])
		return refuse(400, 'xapi', 'statementId is another id than that of the statement.');
	if (record.statements.length + list.length > most.statements)
		return refuse(413, 'xapi', 'One registration can hold no more statements.');
	return take(record, session, list);
}

/** All of a request or none of it (xAPI 1.0.3, part 3, 2.1.2). */
function take(record: Cmi5Record, session: Cmi5Session, list: readonly unknown[]): LrsAnswer {
	const fresh: Json[] = [];
	for (const value of list) {
		const statement = asObject(value);
		const before = statement ? known(record, statement) : 'new';
		if (before === 'other') return refuse(409, 'xapi', 'Another statement has this id.');
		if (before === 'same') continue;
		if (statement && fresh.some(({ id }) => id === statement['id']))
			return refuse(400, 'xapi', 'Two statements of one request have the same id.');
		const breach = judge(record, session, fresh, value);
		if (breach)
			return { ...refuse(breach.requirement === 'xapi' ? 400 : 403, breach.requirement, breach.message) };
		if (statement) fresh.push(statement);
	}
	const stored = new Date().toISOString();
	for (const statement of fresh) {
		record.statements.push({ by: 'unit', session: session.id, statement: { ...statement, stored, version } });
		if (definedVerb(statement) === 'terminated')
			Object.assign(session, { over: 'terminated', overAt: Date.now() });
	}
	return done(
		answer(
			200,
			list.map((one) => asObject(one)?.['id'])
		)
	);
}

const etagOf = (text: string): string => `"${createHash('sha1').update(text).digest('hex')}"`;

/** Whether a tag is among those a header names (RFC 2616, 14.24). */
const names = (header: string | string[], etag: string | undefined): boolean =>
	String(header)
		.split(',')
		.some((tag) => tag.trim() === etag);

/** A write against a version that is no longer there (xAPI 1.0.3, part 3, 3.1). */
function conflict(stored: StoredDocument | undefined, headers: LrsRequest['headers']): LrsAnswer | null {
	const [match, none] = [headers['if-match'], headers['if-none-match']];
	if (none === '*' && stored) return refuse(412, 'xapi', 'There is a document already.');
	if (match !== undefined && !names(match, stored?.etag))
		return refuse(412, 'xapi', 'The document was changed since it was read.');
	if (match === undefined && none === undefined && stored)
		return refuse(409, 'xapi', 'Say which version is written over: read it first, and send If-Match.');
	return null;
}

function documents(
	kept: Record<string, StoredDocument>,
	key: string,
	request: LrsRequest,
	check: (text: string) => LrsAnswer | null = () => null
): LrsAnswer {
	const stored = kept[key];
	const { method, body, headers } = request;
	if (method === 'GET') {
		if (!stored) return answer(404);
		return {
			status: 200,
			body: stored.text,
			headers: { ETag: stored.etag, 'Last-Modified': new Date(stored.updatedAt).toUTCString() }
		};
	}
	const refused = check(body) ?? conflict(stored, headers);
	if (refused) return refused;
	if (method === 'DELETE') {
		delete kept[key];
		return done(answer(204));
	}
	if (method !== 'PUT') return refuse(405, 'xapi', `${method} is not for documents.`);
	if (body.length > most.documentLength || (!stored && Object.keys(kept).length >= most.documents))
		return refuse(413, 'xapi', 'The document is too large, or there are too many.');
	const etag = etagOf(body);
	kept[key] = { text: body, etag, updatedAt: new Date().toISOString() };
	return done(answer(204, '', { ETag: etag }));
}

function state(record: Cmi5Record, session: Cmi5Session, request: LrsRequest): LrsAnswer {
	const { query, method } = request;
	const id = query.get('stateId') ?? '';
	if (!same(parseJson(query.get('agent') ?? ''), session.actor))
		return refuse(403, '8.1.3.0-3 (d)', 'The agent is not the one of the launch.');
	if (query.get('registration') !== session.registration)
		return refuse(403, '8.1.4.0-3 (d)', 'The registration is not the one of the launch.');
	if (query.get('activityId') !== session.activityId)
		return refuse(403, '8.1.5.0-6 (d)', 'The activity is not the one of the launch.');
	if (id === '') return refuse(400, 'xapi', 'stateId is missing.');
	if (id === launchDataId && method !== 'GET')
		return refuse(403, '10.2.1.0-5 (d)', 'LMS.LaunchData is the LMS’s own.');
	return documents(record.states, `${session.activityId} ${id}`, request);
}

const preferencesId = 'cmi5LearnerPreferences';
const languages = /^([a-z]{2,8}(-[a-z0-9]{1,8})*)(,\s*[a-z]{2,8}(-[a-z0-9]{1,8})*)*$/i;

function checkPreferences(text: string): LrsAnswer | null {
	const value = asObject(parseJson(text));
	const [language, audio] = [value?.['languagePreference'], value?.['audioPreference']];
	if (typeof language !== 'string' || (audio !== 'on' && audio !== 'off'))
		return refuse(
			400,
			'11.0.0.0-5 (d)',
			'Learner preferences have a languagePreference and an audioPreference.'
		);
	if (language !== '' && !languages.test(language))
		return refuse(400, '11.1.0.0-1 (d)', 'languagePreference is no list of language tags.');
	return null;
}

function profile(record: Cmi5Record, session: Cmi5Session, request: LrsRequest): LrsAnswer {
	const { query, method } = request;
	const id = query.get('profileId') ?? '';
	if (!same(parseJson(query.get('agent') ?? ''), session.actor))
		return refuse(403, '11.0.0.0-1 (d)', 'The agent is not the one of the launch.');
	if (id !== preferencesId)
		return refuse(403, '11.0.0.0-4', `A unit may use the profile ${preferencesId} only.`);
	const reply = documents(record.profiles, id, request, method === 'PUT' ? checkPreferences : undefined);
	if (method !== 'GET' || session.preferences) return reply;
	session.preferences = true;
	return done(reply);
}

/** The answer to the fetch URL: the token once, then `error-code` 1, always with status 200 (8.2). */
export function fetchToken(session: Cmi5Session): LrsAnswer {
	if (session.fetched || session.over !== null)
		return answer(200, { 'error-code': '1', 'error-text': 'The token of this session was given before.' });
	const token = Buffer.from(`${session.id}:${randomUUID()}`).toString('base64');
	session.fetched = true;
	session.token = tokenHash(token);
	return done(answer(200, { 'auth-token': token }));
}
