/** What the server sends over HTTP: the voting page for everybody, the trainer's two windows for who has their address. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageHeaders } from '../lms/guard.ts';
import { send, sendText } from '../lms/http.ts';
import { mediaType } from '../lms/media-types.ts';
import { phoneNl as words } from '../lib/text/workshop/phone-nl.ts';
import type { PhoneBrand } from '../lib/workshop/phones/brand.ts';
import { nameIn } from './addresses.ts';
import { brandAssets, readBrand } from './brand.ts';
import { phonePage } from './phone-page.ts';

const own = fileURLToPath(new URL('./browser/', import.meta.url));

/** Scripts and styles of the pages: three of our own, and the library on both ends. */
function assets(): ReadonlyMap<string, Buffer> {
	const library = dirname(createRequire(import.meta.url).resolve('socket.io-client/package.json'));
	return new Map([
		...['phone.css', 'phone.js', 'desk.js'].map((name): [string, Buffer] => [
			name,
			readFileSync(join(own, name))
		]),
		['socket.io.js', readFileSync(join(library, 'dist', 'socket.io.min.js'))]
	]);
}

/** `'self'` does not cover `ws:` in Safari before 15.4. */
const sockets = (host: string): string => `connect-src 'self' ws://${host} wss://${host}`;
const fixed = "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** The voting page loads what it needs and nothing else: a picture and a face only when a client has them. */
function phonePolicy(host: string, brand: PhoneBrand | null): string {
	const pictures = brand?.logo ? "'self' data:" : 'data:';
	const faces = brand && brand.faces.length > 0 ? "font-src 'self'; " : '';
	return `default-src 'none'; script-src 'self'; style-src 'self'; img-src ${pictures}; ${faces}${sockets(host)}; ${fixed}`;
}
const deskPolicy = (host: string): string =>
	`default-src 'self'; img-src 'self' data:; ${sockets(host)}; ${fixed}`;

/**
 * Part of the trainer's address. It follows from the package, so that a server that starts again has the same; who
 * can work it out has the package, with its notes and keys, already.
 */
export function trainerKey(files: ReadonlyMap<string, Buffer>): string {
	const hash = createHash('sha256');
	for (const [name, bytes] of files) hash.update(name).update(bytes);
	return hash.digest('hex').slice(0, 20);
}

/** Of the package only what the two windows are made of. */
const isWindow = (name: string): boolean => /^(presenter\.html|projector\.html|files\/.+)$/.test(name);

/** The presenter's page knows by these scripts that there is a server. */
const withPhones = (page: string): string =>
	page.replace(
		'<script',
		'<script src="/assets/socket.io.js"></script><script src="/assets/desk.js"></script><script'
	);

interface Site {
	files: ReadonlyMap<string, Buffer>;
	/** Host names under which this server may be asked; any other is a name that was pointed at us (DNS rebinding). */
	names: ReadonlySet<string>;
	/** One line about what is not as it should be. */
	tell: (line: string) => void;
}

export function pagesListener({ files, names, tell }: Site): RequestListener {
	const trainer = `/trainer/${trainerKey(files)}/`;
	const brand = readBrand(files, tell);
	const known = new Map([...assets(), ...(brand ? brandAssets(files, brand) : [])]);
	return (request, response) => {
		const [path = '/'] = (request.url ?? '/').split('?', 1);
		const { host = '' } = request.headers;
		if (!names.has(nameIn(host))) return sendText(response, 421, words.wrongName);
		if (request.method !== 'GET' && request.method !== 'HEAD')
			return send(response, 405, { Allow: 'GET, HEAD' });
		if (/^\/(\w{0,12})$/.test(path))
			return send(response, 200, pageHeaders(phonePolicy(host, brand)), phonePage(words, brand));
		// Browsers ask for it by themselves.
		if (path === '/favicon.ico') return send(response, 204, {});
		const asset = path.startsWith('/assets/') ? known.get(path.slice('/assets/'.length)) : undefined;
		if (asset) return sendBytes(response, path, asset);
		const name = path.startsWith(trainer) ? path.slice(trainer.length) : '';
		const bytes = isWindow(name) ? files.get(name) : undefined;
		if (!bytes) return sendText(response, 404, words.missing);
		if (!name.endsWith('.html')) return sendBytes(response, name, bytes);
		const page = name === 'presenter.html' ? withPhones(bytes.toString()) : bytes;
		return send(response, 200, pageHeaders(deskPolicy(host)), page);
	};
}

function sendBytes(response: ServerResponse<IncomingMessage>, name: string, bytes: Buffer): void {
	const headers = {
		'Content-Type': mediaType(name),
		'X-Content-Type-Options': 'nosniff',
		'Cache-Control': 'no-cache'
	};
	send(response, 200, headers, bytes);
}
