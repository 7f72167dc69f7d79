/**
 * A strict LMS for a browser: it serves the files of a cmi5 package, launches them, and refuses what the standards
 * refuse. Content and LRS can stand on two origins, as they do where the LRS is a service of its own.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { readZip } from '../../src/packaging/zip-read.ts';
import { contentTypes } from '../tools/content-types.ts';
import { contest, heard, refusalOf, type Switches } from './manners.ts';
import { createRegistration, type LaunchChange, type Registration } from './registration.ts';

const policy = (lrs: string): string => `default-src 'self'; connect-src 'self' ${lrs}; img-src 'self' data:`;

export interface StrictLrs extends Switches {
	registration: Registration;
	/** Makes a launch; the address to open. */
	launch(change?: LaunchChange): string;
	/** A page of the LMS with that address in its frame; `foreign`: on another origin than the content. */
	frame(address: string, foreign?: boolean): string;
	/** Requests to the LRS: method, resource, status. */
	requests: string[];
	/** Called before each request to the LRS. */
	before: (method: string, path: string) => void;
	close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
	return Buffer.concat(chunks).toString();
}

async function listen(server: Server): Promise<string> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A page of an LMS that has the course in a frame; the address stands behind the question mark. */
function frameFor(url: string): string | null {
	const { pathname, search } = new URL(url, 'http://x');
	if (pathname !== '/lms') return null;
	const address = decodeURIComponent(search.slice(1)).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
	return `<!doctype html><title>LMS</title><iframe id="content" width="900" height="600" src="${address}"></iframe>`;
}

function sendPage(response: ServerResponse, page: string): void {
	response.writeHead(200, { 'content-type': 'text/html' }).end(page);
}

const close = (server: Server): Promise<void> =>
	new Promise((resolve) => {
		server.closeAllConnections();
		server.close(() => resolve());
	});

function serveContent(files: ReadonlyMap<string, Buffer>, lrs: () => string): Server {
	return createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://x');
		const name = pathname.replace(/^\/content\//, '');
		const bytes = files.get(name);
		const frame = frameFor(request.url ?? '/');
		if (frame) return sendPage(response, frame);
		if (pathname === '/back')
			return sendPage(response, '<!doctype html><title>LMS</title><h1>Terug in het LMS</h1>');
		if (!bytes) return response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
		response.writeHead(200, {
			'content-type': contentTypes[extname(name)] ?? 'application/octet-stream',
			'cache-control': 'no-store',
			'content-security-policy': policy(lrs())
		});
		return response.end(bytes);
	});
}

function corsFor(origin: string, tags: boolean): Record<string, string> {
	return {
		'access-control-allow-origin': origin,
		'access-control-allow-headers':
			'authorization, content-type, if-match, if-none-match, x-experience-api-version',
		'access-control-allow-methods': 'GET, POST, PUT',
		...(tags ? { 'access-control-expose-headers': 'etag' } : {}),
		'access-control-max-age': '600'
	};
}

export async function serveStrictLrs(zip: Buffer): Promise<StrictLrs> {
	const files = new Map(readZip(zip).map((entry) => [entry.name, entry.bytes]));
	const registration = createRegistration();
	const origins = { content: '', lrs: '' };

	let writes = 0;

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const { method = 'GET', url = '/', headers } = request;
		const frame = frameFor(url);
		if (frame) return sendPage(response, frame);
		if (url === '/favicon.ico') return void response.writeHead(204).end();
		const cors = corsFor(origins.content, !lrs.hidesTags);
		if (method === 'OPTIONS') return void response.writeHead(204, cors).end();
		const body = await bodyOf(request);
		lrs.before(method, url);
		const { pathname } = new URL(url, 'http://x');
		const refused = refusalOf(lrs, pathname);
		if (refused) {
			lrs.requests.push(`${method} ${pathname} ${refused}`);
			return void response.writeHead(refused, cors).end();
		}
		if (lrs.manner === 'slow') await new Promise((done) => setTimeout(done, 1000));
		if (lrs.manner === 'contested' && method === 'PUT' && writes++ % 2 === 0) contest(registration);
		const found = heard(registration, lrs, url, { method, headers, body });
		lrs.requests.push(`${method} ${pathname} ${found.status}`);
		if (lrs.manner === 'deaf') return void response.destroy();
		const json = found.body ? { 'content-type': 'application/json' } : {};
		response.writeHead(found.status, { ...cors, ...json, ...found.headers }).end(found.body);
	}

	const content = serveContent(files, () => origins.lrs);
	const server = createServer((request, response) => void answer(request, response));
	const lrs: StrictLrs = {
		registration,
		launch(change = {}) {
			const returnUrl = `${origins.content}/back`;
			const { address } = registration.launch({ origin: origins.content, returnUrl, ...change });
			const url = new URL(address);
			// The LRS has an origin of its own.
			for (const name of ['endpoint', 'fetch'])
				url.searchParams.set(name, (url.searchParams.get(name) ?? '').replace(origins.content, origins.lrs));
			return url.href;
		},
		manner: 'well',
		fails: 0,
		hidesPreferences: false,
		hidesTags: false,
		frame: (address, foreign = false) =>
			`${foreign ? origins.lrs : origins.content}/lms?${encodeURIComponent(address)}`,
		requests: [],
		before: () => undefined,
		close: async () => {
			await Promise.all([close(content), close(server)]);
		}
	};
	[origins.content, origins.lrs] = await Promise.all([listen(content), listen(server)]);
	return lrs;
}
