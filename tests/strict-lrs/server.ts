/**
 * A strict LMS for a browser: it serves the files of a cmi5 package, launches them, and refuses what the standards
 * refuse. Content and LRS can stand on two origins, as they do where the LRS is a service of its own.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { LrsRequest } from '../../src/lms/cmi5/lrs.ts';
import { readZip } from '../../src/packaging/zip-read.ts';
import { contentTypes } from '../tools/content-types.ts';
import { createRegistration, type LaunchChange, type Registration } from './registration.ts';

const policy = (lrs: string): string => `default-src 'self'; connect-src 'self' ${lrs}; img-src 'self' data:`;

export interface StrictLrs {
	registration: Registration;
	/** Makes a launch; the address to open. */
	launch(change?: LaunchChange): string;
	/** `down`: every request to the LRS gets 503, as behind a proxy without a server. */
	manner: 'well' | 'down';
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
		if (pathname === '/back') {
			response.writeHead(200, { 'content-type': 'text/html' });
			return response.end('<!doctype html><title>LMS</title><h1>Terug in het LMS</h1>');
		}
		if (!bytes) return response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
		response.writeHead(200, {
			'content-type': contentTypes[extname(name)] ?? 'application/octet-stream',
			'cache-control': 'no-store',
			'content-security-policy': policy(lrs())
		});
		return response.end(bytes);
	});
}

function corsFor(origin: string): Record<string, string> {
	return {
		'access-control-allow-origin': origin,
		'access-control-allow-headers':
			'authorization, content-type, if-match, if-none-match, x-experience-api-version',
		'access-control-allow-methods': 'GET, POST, PUT',
		'access-control-expose-headers': 'etag',
		'access-control-max-age': '600'
	};
}

export async function serveStrictLrs(zip: Buffer): Promise<StrictLrs> {
	const files = new Map(readZip(zip).map((entry) => [entry.name, entry.bytes]));
	const registration = createRegistration();
	const origins = { content: '', lrs: '' };

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const { method = 'GET', url = '/', headers } = request;
		const cors = corsFor(origins.content);
		if (method === 'OPTIONS') return void response.writeHead(204, cors).end();
		const body = await bodyOf(request);
		lrs.before(method, url);
		const { pathname } = new URL(url, 'http://x');
		if (lrs.manner === 'down') {
			lrs.requests.push(`${method} ${pathname} 503`);
			return void response.writeHead(503, cors).end();
		}
		const asked: Omit<LrsRequest, 'resource' | 'query'> = { method, headers, body };
		const found = registration.answer(url, asked);
		lrs.requests.push(`${method} ${pathname} ${found.status}`);
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
		requests: [],
		before: () => undefined,
		close: async () => {
			await Promise.all([close(content), close(server)]);
		}
	};
	[origins.content, origins.lrs] = await Promise.all([listen(content), listen(server)]);
	return lrs;
}
