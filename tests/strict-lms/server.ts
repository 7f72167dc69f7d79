/**
 * Serves a package and the strict LMS around it on the loopback, for browser tests.
 *
 * ```ts
 * const lms = await serveStrictLms({ zip: 'dist/x-scorm12.zip', standard: 'scorm12' });
 * await page.goto(lms.url('frame'));
 * const content = page.frameLocator('#content');
 * const record = await page.evaluate(() => strictLms.record);
 * await lms.close();
 * ```
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { contentTypes } from '../tools/content-types.ts';
import {
	betweenPath,
	contentPath,
	inPopup,
	optionsKey,
	selfPath,
	storePath,
	type PageOptions,
	type Place
} from './page-options.ts';
import { newStore, serveStore, type Store } from './store.ts';
import type { StrictStandard } from './types.ts';

export interface ServeOptions {
	/** A package: its path, or its bytes. */
	zip: string | Buffer;
	standard: StrictStandard;
	/** Scripts and fonts get a type that says nothing, as from a server that does not know them (A6.1). */
	mime?: 'octet-stream';
	/** `Content-Security-Policy` of everything in the package (A6.5). */
	csp?: string;
}

export interface StrictServer {
	origin: string;
	/**
	 * Address of the LMS page. It opens the content by itself, but for `popup`, where `strictLms.open()` does; `top` is
	 * the content itself with the API in its own window.
	 */
	url(place: Place, options?: Partial<PageOptions>): string;
	/** A page of this origin with nothing but `strictLms`, to read a record after the content was closed. */
	recordUrl(learner?: string): string;
	/** An update in place: from now on the files of this package are served. */
	replace(zip: string | Buffer): Promise<void>;
	/** What the LMS page sent, where its transport sends. */
	store: Store;
	/** Paths asked for, in order. */
	requests: string[];
	close(): Promise<void>;
}

function open(zip: Buffer): Promise<ZipFile> {
	return new Promise((resolve, reject) => {
		fromBuffer(zip, { lazyEntries: true }, (error, file) => (error ? reject(error) : resolve(file)));
	});
}

function read(file: ZipFile, entry: Entry): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		file.openReadStream(entry, (error, stream) => {
			if (error) return reject(error);
			const parts: Buffer[] = [];
			stream.on('data', (part: Buffer) => parts.push(part));
			stream.on('end', () => resolve(Buffer.concat(parts)));
			stream.on('error', reject);
		});
	});
}

/** All files of a package, by name. */
async function unpack(zip: Buffer): Promise<Map<string, Buffer>> {
	const file = await open(zip);
	const found = new Map<string, Buffer>();
	return new Promise((resolve, reject) => {
		file.on('entry', (entry: Entry) => {
			read(file, entry).then((bytes) => {
				found.set(entry.fileName, bytes);
				file.readEntry();
			}, reject);
		});
		file.on('end', () => resolve(found));
		file.on('error', reject);
		file.readEntry();
	});
}

const contentOf = (zip: string | Buffer): Promise<Map<string, Buffer>> =>
	unpack(typeof zip === 'string' ? readFileSync(zip) : zip);

let made: Promise<string> | undefined;

/** The LMS page's script; many servers of one process share it. */
const pageScript = (): Promise<string> => (made ??= buildPage());

/** One classic file. */
async function buildPage(): Promise<string> {
	const output = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			minify: false,
			target: 'es2022',
			lib: {
				entry: join(import.meta.dirname, 'page.ts'),
				formats: ['iife'],
				name: 'strictLmsPage',
				fileName: 'lms'
			}
		}
	});
	const [bundle] = [output].flat();
	if (!bundle || !('output' in bundle)) throw new Error('the LMS page could not be built');
	return bundle.output[0].code;
}

const html = (body: string): string =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>LMS</title><style>html,body,iframe{margin:0;border:0;width:100%;height:100%}</style></head><body>${body}</body></html>`;

const script = (place: string): string => `<script src="/lms/lms.js" data-place="${place}"></script>`;

interface Answer {
	type: string;
	body: string | Buffer;
	csp?: string;
}

/** Pages of the LMS itself. */
function lmsPage(path: string, query: string, code: string): Answer | null {
	if (path === '/lms/lms.js') return { type: contentTypes['.js'] as string, body: code };
	if (path === '/lms/') return { type: contentTypes['.html'] as string, body: html(script('lms')) };
	if (path === betweenPath) {
		const from = decodeURIComponent(query);
		return {
			type: contentTypes['.html'] as string,
			body: html(`<iframe name="content" src="${from}${contentPath}"></iframe>`)
		};
	}
	return null;
}

/** Files of the package, below `/content/`, and below `/self/` with the API put into the page itself. */
function packageFile(path: string, files: Map<string, Buffer>, options: ServeOptions): Answer | null {
	const [, folder, name = ''] = /^\/(content|self)\/(.+)$/.exec(path) ?? [];
	const bytes = files.get(name);
	if (!folder || !bytes) return null;
	const extension = extname(name);
	const known = contentTypes[extension] ?? 'application/octet-stream';
	const dull = options.mime === 'octet-stream' && ['.js', '.woff2'].includes(extension);
	const body =
		folder === 'self' && extension === '.html'
			? bytes.toString('utf8').replace(/<head>/, `<head>${script('top')}`)
			: bytes;
	return {
		type: dull ? 'application/octet-stream' : known,
		body,
		...(options.csp ? { csp: options.csp } : {})
	};
}

/** Keeps the options for content that is its own top window, then goes there. */
function topPage(query: string): Answer {
	const chosen = JSON.stringify(decodeURIComponent(query)).replaceAll('<', '\\u003c');
	const go = `localStorage.setItem(${JSON.stringify(optionsKey)},${chosen});location.replace(${JSON.stringify(selfPath)})`;
	return { type: contentTypes['.html'] as string, body: html(`<script>${go}</script>`) };
}

export async function serveStrictLms(options: ServeOptions): Promise<StrictServer> {
	let files = await contentOf(options.zip);
	const code = await pageScript();
	const requests: string[] = [];
	const store = newStore();

	function answer(request: IncomingMessage, response: ServerResponse): void {
		const [path = '/', query = ''] = (request.url ?? '/').split('?');
		requests.push(path);
		if (path === storePath) return void serveStore(store, decodeURIComponent(query), request, response);
		const found =
			path === '/lms/top'
				? topPage(query)
				: (lmsPage(path, query, code) ?? packageFile(path, files, options));
		if (!found) {
			response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
			return;
		}
		response.setHeader('content-type', found.type);
		response.setHeader('cache-control', 'no-store');
		if (found.csp) response.setHeader('content-security-policy', found.csp);
		response.end(request.method === 'HEAD' ? '' : found.body);
	}

	const server = createServer(answer);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const withOptions = (path: string, chosen: PageOptions): string =>
		`${origin}${path}?${optionsKey}=${encodeURIComponent(JSON.stringify(chosen))}`;

	return {
		origin,
		url(place, change = {}) {
			const chosen: PageOptions = { standard: options.standard, place, ...change };
			if (place === 'top') return `${origin}/lms/top?${encodeURIComponent(JSON.stringify(chosen))}`;
			return withOptions('/lms/', { closed: inPopup.includes(place), ...chosen });
		},
		recordUrl: (learner = 'learner_1') =>
			withOptions('/lms/', { standard: options.standard, place: 'frame', closed: true, learner }),
		async replace(zip) {
			files = await contentOf(zip);
		},
		store,
		requests,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			})
	};
}
