/** Serves what is measured, from memory, gzipped as a decent LMS does; on loopback, on a free port. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	css: 'text/css; charset=utf-8',
	svg: 'image/svg+xml',
	woff2: 'font/woff2',
	xml: 'text/xml; charset=utf-8',
	txt: 'text/plain; charset=utf-8'
};

/** Text gains by compression; fonts and pictures are compressed already. */
const isText = (type: string): boolean => /^text\/|svg/.test(type);

export interface Site {
	/** `http://127.0.0.1:<port>`, without a slash at the end. */
	origin: string;
	close(): Promise<void>;
}

/** @param files path with leading slash → content */
export async function serve(files: ReadonlyMap<string, Uint8Array>): Promise<Site> {
	const ready = new Map(
		[...files].map(([path, bytes]) => {
			const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
			const packed = isText(type);
			const headers = { 'Content-Type': type, ...(packed ? { 'Content-Encoding': 'gzip' } : {}) };
			return [path, { body: packed ? gzipSync(bytes) : bytes, headers }];
		})
	);
	const server = createServer((request, response) => {
		const found = ready.get(new URL(request.url ?? '/', 'http://local').pathname);
		if (!found) return void response.writeHead(404).end();
		response.writeHead(200, { ...found.headers, 'Content-Length': found.body.length }).end(found.body);
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', resolve);
	});
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
