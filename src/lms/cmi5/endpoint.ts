/**
 * The LRS of one launch on the player's origin: `/p/<launch>/fetch/<session>` gives the token, `/p/<launch>/xapi/…` takes
 * what the unit tells. It reaches the attempt of that launch and nothing else.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AttemptStore } from '../attempts.ts';
import { readBody, send, sendText } from '../http.ts';
import type { Launch } from '../launches.ts';
import { fetchToken, handle, sessionOf, type LrsAnswer, type LrsRequest } from './lrs.ts';
import { asObject, parseJson, type Cmi5Record, type Cmi5Session } from './record.ts';
import { saySatisfied, type Tree } from './satisfaction.ts';
import { verbName } from './statement.ts';

export interface EndpointVisit {
	attempts: AttemptStore;
	tree: Tree;
	launch: Launch;
	request: IncomingMessage;
	response: ServerResponse;
}

const largestBody = 2 * 1024 * 1024;

/**
 * Only pages of this origin may ask. Browsers send Origin with every request of another one; the answer names ours and
 * never any other, so that no foreign page can read it.
 */
function allowOrigin({ headers }: IncomingMessage): Record<string, string> | null {
	const { origin, host } = headers;
	const own = `http://${host}`;
	if (origin === undefined) return {};
	if (origin !== own) return null;
	return {
		'Access-Control-Allow-Origin': own,
		'Access-Control-Allow-Headers':
			'Authorization, Content-Type, If-Match, If-None-Match, X-Experience-API-Version',
		'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE',
		'Access-Control-Expose-Headers': 'ETag, Last-Modified, X-Experience-API-Version',
		Vary: 'Origin'
	};
}

/** What is written down of a request: verbs of statements, names of documents. Never a token. */
function summary(request: LrsRequest): string[] {
	if (request.resource !== 'statements')
		return [request.query.get('stateId') ?? request.query.get('profileId') ?? ''].filter(Boolean);
	const value = parseJson(request.body);
	const list: unknown[] = Array.isArray(value) ? value : [value];
	return [list.map((one) => verbName(asObject(one) ?? {})).join(', ')];
}

function reply(response: ServerResponse, answer: LrsAnswer, cors: Record<string, string>): void {
	const type: Record<string, string> = answer.body
		? { 'Content-Type': 'application/json; charset=utf-8' }
		: {};
	const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', ...type };
	send(response, answer.status, { ...headers, ...answer.headers, ...cors }, answer.body);
}

/** Runs against the record, one request at a time, and keeps it when it changed. */
async function withRecord(
	{ attempts, tree, launch }: EndpointVisit,
	name: string,
	words: string[],
	ask: (record: Cmi5Record) => { answer: LrsAnswer; session: Cmi5Session | null }
): Promise<LrsAnswer | null> {
	return attempts.changeRecord(launch.attempt, (record) => {
		const { answer, session } = ask(record);
		if (answer.changed && session && name.endsWith('statements')) saySatisfied(record, tree, session);
		const call = {
			time: Date.now(),
			name,
			arguments: words,
			result: String(answer.status),
			error: answer.breach ? answer.breach.requirement : '0'
		};
		return { value: answer, changed: answer.changed === true, session, call };
	});
}

async function fetch(visit: EndpointVisit, id: string, cors: Record<string, string>): Promise<void> {
	const { request, response } = visit;
	if (request.method !== 'POST') return send(response, 405, { Allow: 'POST', ...cors });
	const answer = await withRecord(visit, 'POST fetch', [], (record) => {
		const session = record.sessions.find((one) => one.id === id) ?? null;
		return { answer: session ? fetchToken(session) : { status: 404, headers: {}, body: '' }, session };
	});
	if (!answer) return sendText(response, 404, 'Deze poging is er niet meer.');
	reply(response, answer, cors);
}

async function xapi(visit: EndpointVisit, resource: string, cors: Record<string, string>): Promise<void> {
	const { request, response } = visit;
	const body = await readBody(request, largestBody);
	if (body === null) return sendText(response, 413, 'De cursus stuurt meer gegevens dan het LMS bewaart.');
	const { searchParams } = new URL(request.url ?? '/', 'http://x');
	const asked: LrsRequest = {
		method: request.method ?? 'GET',
		resource,
		query: searchParams,
		headers: request.headers,
		body
	};
	const answer = await withRecord(visit, `${asked.method} ${resource}`, summary(asked), (record) => {
		// Before it is handled: terminated closes the session it belongs to.
		const session = sessionOf(record, asked.headers);
		return { answer: handle(record, asked), session };
	});
	if (!answer) return sendText(response, 404, 'Deze poging is er niet meer.');
	reply(response, answer, cors);
}

/** @param path below the launch: `fetch/<session>` or `xapi/<resource>` */
export async function answerUnit(visit: EndpointVisit, path: string): Promise<void> {
	const cors = allowOrigin(visit.request);
	if (!cors) return sendText(visit.response, 403, 'Dit verzoek komt van een andere website.');
	if (visit.request.method === 'OPTIONS') return send(visit.response, 204, cors);
	const [kind = '', ...rest] = path.split('/');
	if (kind === 'fetch') return fetch(visit, rest.join('/'), cors);
	return xapi(visit, rest.join('/'), cors);
}
