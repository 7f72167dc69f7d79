/**
 * The player's origin. `/p/<token>/` is one launch: the page around the course, its start values, where it stores, and
 * the files of the package. Nothing here names another attempt, and nothing of the results pages is served here.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { sendAsset, type Assets } from './assets.ts';
import { TooMuchData, parseMessage } from './attempt.ts';
import { answerUnit } from './cmi5/endpoint.ts';
import { startUnit } from './cmi5/start.ts';
import { randomId } from './disk.ts';
import { isSameOrigin, ownHost, pageHeaders } from './guard.ts';
import { readBody, send, sendJson, sendText } from './http.ts';
import type { Launch } from './launches.ts';
import type { Lms } from './lms.ts';
import { closedPage } from './pages/closed.ts';
import { playerPage } from './pages/player.ts';
import { offeredItems } from './packages.ts';
import { serveFile } from './serve-file.ts';
import { familyOf, startingValues } from './starting-values.ts';

const policy =
	"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const largestMessage = 8 * 1024 * 1024;

interface Visit {
	lms: Lms;
	request: IncomingMessage;
	response: ServerResponse;
	launch: Launch;
}

/** @param names host names under which this server may be addressed. */
export function playerListener(lms: Lms, assets: Assets, names: ReadonlySet<string>): RequestListener {
	return (request, response) => {
		answer(lms, assets, names, request, response).catch((error: unknown) => {
			console.error(error);
			if (!response.headersSent) sendText(response, 500, 'Er ging iets mis in het LMS. Probeer het opnieuw.');
			else response.destroy();
		});
	};
}

async function answer(
	lms: Lms,
	assets: Assets,
	names: ReadonlySet<string>,
	request: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	if (!ownHost(request, names)) return sendText(response, 421, 'Dit adres hoort niet bij deze server.');
	if (request.headers['service-worker'] === 'script')
		return sendText(response, 403, 'Geen service worker hier.');
	const [path = ''] = (request.url ?? '').split('?', 1);
	const asset = /^\/assets\/([\w.-]+)$/.exec(path)?.[1];
	if (asset && isReading(request)) return sendAsset(assets, asset, request, response);
	const found = /^\/p\/([\w-]{32})\/(start|commit|closed|content\/.+|fetch\/[\w-]+|xapi\/[\w/-]+|)$/.exec(
		path
	);
	const launch = found && (await lms.launches.find(found[1] ?? ''));
	if (!found || !launch) return notFound(response);
	const visit = { lms, request, response, launch };
	const what = found[2] ?? '';
	if (what === 'commit') return request.method === 'POST' ? commit(visit) : notAllowed(response, 'POST');
	if (/^(fetch|xapi)\//.test(what)) return unit(visit, what);
	if (what === 'start' && request.method === 'POST') return startCmi5(visit);
	if (!isReading(request)) return notAllowed(response, 'GET, HEAD');
	if (what === '') return page(visit);
	if (what === 'start') return start(visit);
	if (what === 'closed') return closed(visit);
	return content(visit, what.slice('content/'.length));
}

function isReading(request: IncomingMessage): boolean {
	return request.method === 'GET' || request.method === 'HEAD';
}

function notFound(response: ServerResponse): void {
	sendText(response, 404, 'Deze pagina is er niet (meer). Open de cursus opnieuw vanuit de resultaten.');
}

function notAllowed(response: ServerResponse, allow: string): void {
	send(response, 405, { Allow: allow });
}

/** The attempt, package and item of a launch, or null when one of them has been removed. */
async function situation({ lms, launch }: Visit) {
	const attempt = await lms.attempts.get(launch.attempt);
	const installed = attempt && lms.packages.get(attempt.package);
	const learner = attempt && (await lms.learners.get(attempt.learner));
	const items = installed ? offeredItems(installed.manifest) : [];
	const item = items.find((one) => one.identifier === launch.item);
	return attempt && installed && learner && item ? { attempt, installed, learner, item, items } : null;
}

async function page(visit: Visit): Promise<void> {
	const found = await situation(visit);
	if (!found) return notFound(visit.response);
	const { installed, item, items, attempt } = found;
	const { mode, results } = visit.launch;
	const title = items.length > 1 ? `${installed.manifest.title}: ${item.title}` : installed.manifest.title;
	const html = playerPage(
		title,
		familyOf(installed.manifest.standard),
		mode,
		`${results}/attempts/${attempt.id}`
	);
	send(visit.response, 200, pageHeaders(policy), html);
}

/** What the run-time starts with, after the last message of a window that was just closed has come in. */
async function start(visit: Visit): Promise<void> {
	await visit.lms.attempts.open.settled(visit.launch.attempt);
	const found = await situation(visit);
	if (!found) return notFound(visit.response);
	const { attempt, installed, item, learner } = found;
	const family = familyOf(installed.manifest.standard);
	if (family === 'cmi5') return notAllowed(visit.response, 'POST');
	sendJson(visit.response, 200, {
		family,
		session: randomId() + randomId(),
		content: `content/${item.launch}`,
		values: startingValues(family, attempt, item, learner, visit.launch.mode)
	});
}

/** A session for a cmi5 unit. It changes the record, so it is a POST of our own page. */
async function startCmi5(visit: Visit): Promise<void> {
	const { lms, request, response, launch } = visit;
	if (!isSameOrigin(request)) return sendText(response, 403, 'Dit verzoek komt van een andere website.');
	await lms.attempts.open.settled(launch.attempt);
	const found = await situation(visit);
	const tree = found?.installed.manifest.tree;
	if (!found || !tree) return notFound(response);
	const { item, learner } = found;
	const path = (request.url ?? '').replace(/start$/, '');
	const base = `http://${request.headers.host}${path}`;
	const started = await lms.attempts.changeRecord(launch.attempt, (record) => ({
		value: startUnit(record, { item, tree, learner, mode: launch.mode, base }),
		changed: true,
		session: null
	}));
	if (started) sendJson(response, 200, started);
	else notFound(response);
}

/** What a cmi5 unit asks and tells. */
async function unit({ lms, request, response, launch }: Visit, what: string): Promise<void> {
	const tree = lms.packages.get(launch.attempt.split('-', 1)[0] ?? '')?.manifest.tree;
	if (!tree) return notFound(response);
	await answerUnit({ attempts: lms.attempts, tree, launch, request, response }, what);
}

function closed({ response, launch }: Visit): void {
	const page = closedPage(`${launch.results}/attempts/${launch.attempt}`);
	send(response, 200, pageHeaders(policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'")), page);
}

/** Stores a message. 204 says it is on the disk; 4xx that it never will be; anything else that it is worth trying again. */
async function commit({ lms, request, response, launch }: Visit): Promise<void> {
	if (!isSameOrigin(request)) return sendText(response, 403, 'Dit verzoek komt van een andere website.');
	const body = await readBody(request, largestMessage);
	if (body === null) return sendText(response, 413, 'De cursus stuurt meer gegevens dan het LMS bewaart.');
	const message = parseMessage(body);
	if (!message) return sendText(response, 400, 'Dit bericht is niet te lezen.');
	const installed = lms.packages.get(packageOf(launch));
	if (!installed) return notFound(response);
	const { item, mode } = launch;
	const opened = { item, mode, family: familyOf(installed.manifest.standard) };
	try {
		const stored = await lms.attempts.store(launch.attempt, opened, message);
		if (stored) send(response, 204, {});
		else notFound(response);
	} catch (error) {
		if (!(error instanceof TooMuchData)) throw error;
		sendText(response, 413, 'De cursus slaat meer gegevens op dan één poging mag bevatten.');
	}
}

async function content({ lms, request, response, launch }: Visit, encoded: string): Promise<void> {
	const installed = lms.packages.get(packageOf(launch));
	const path = installed && lms.packages.fileOf(installed, decode(encoded));
	if (!path) return sendText(response, 404, 'Dit bestand zit niet in het pakket.');
	await serveFile(request, response, path, installed.revision);
}

function packageOf({ attempt }: Launch): string {
	return attempt.split('-', 1)[0] ?? '';
}

/** An address that can't be decoded names no file. */
function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return '';
	}
}
