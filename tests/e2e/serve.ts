/** A plain web server on the loopback for the files of a package, as unforgiving as a test asks for. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { contentTypes } from '../tools/content-types.ts';

export interface Served {
	origin: string;
	address: string;
	close(): Promise<void>;
}

/** Serves files under `/course/`; anything else is a page of someone else's site. */
export async function serveFiles(
	files: ReadonlyMap<string, Buffer>,
	{ csp, octets = false }: { csp?: string; octets?: boolean } = {}
): Promise<Served> {
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://x').pathname;
		if (!path.startsWith('/course/')) {
			response.writeHead(200, { 'content-type': 'text/html' });
			return response.end('<!doctype html><title>Elders</title><h1>Elders</h1>');
		}
		const name = path.slice('/course/'.length) || 'index.html';
		const bytes = files.get(name);
		if (!bytes) {
			response.writeHead(404);
			return response.end();
		}
		const known = contentTypes[extname(name)] ?? 'application/octet-stream';
		const type = octets && /\.(js|woff2)$/.test(name) ? 'application/octet-stream' : known;
		response.writeHead(200, {
			'content-type': type,
			...(csp ? { 'content-security-policy': csp } : {})
		});
		return response.end(bytes);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		origin,
		address: `${origin}/course/`,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			})
	};
}
