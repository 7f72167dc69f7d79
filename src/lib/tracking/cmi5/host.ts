/** The browser as the cmi5 tracker needs it: what every tracker needs, the launch address, and requests. */
import { browserHost, type Host } from '../host.ts';

export interface Request {
	method: 'GET' | 'POST' | 'PUT';
	url: string;
	headers: Record<string, string>;
	body?: string;
	/** Is to arrive also when the page goes away meanwhile. Browsers take about 64 kB of these at a time (A2.22). */
	keepalive: boolean;
}

export interface Answer {
	/** HTTP status; 0 when nothing came back. */
	status: number;
	text: string;
	/** `''` when there was none. */
	etag: string;
}

export interface Cmi5Host extends Host {
	/** The address the LMS opened, with the launch parameters behind it. */
	address: string;
	/** Never rejects. */
	send(request: Request): Promise<Answer>;
	/** Storage of this tab, which survives a reload; may throw when it is only looked at. */
	tab(): Storage;
	/** Back to the LMS, in this window. */
	go(url: string): void;
	/** The page goes away to come back at once: somebody asked for a reload a moment ago. */
	reloading(): boolean;
}

/** No answer for so long counts as none, milliseconds. */
const patience = 20_000;
/** A key that reloads does so within this, milliseconds. */
const justNow = 3_000;

async function send(win: Window, { method, url, headers, body, keepalive }: Request): Promise<Answer> {
	const waiting = new AbortController();
	const timer = keepalive ? 0 : win.setTimeout(() => waiting.abort(), patience);
	try {
		const answer = await win.fetch(url, {
			method,
			headers,
			keepalive,
			signal: waiting.signal,
			cache: 'no-store',
			credentials: 'omit',
			...(body === undefined ? {} : { body })
		});
		return { status: answer.status, text: await answer.text(), etag: answer.headers.get('etag') ?? '' };
	} catch {
		return { status: 0, text: '', etag: '' };
	} finally {
		win.clearTimeout(timer);
	}
}

const reloads = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
	key === 'F5' || ((ctrlKey || metaKey) && key.toLowerCase() === 'r');

/**
 * Closing and reloading look the same from inside a page. What tells them apart is the key that was pressed, or the
 * script that asked; the browser's own reload button is seen as closing.
 */
function watchReloads(win: Window & typeof globalThis): () => boolean {
	let at = -Infinity;
	win.addEventListener('keydown', (event) => {
		if (reloads(event)) at = Date.now();
	});
	const { navigation } = win as unknown as { navigation?: EventTarget };
	navigation?.addEventListener('navigate', (event) => {
		if ((event as Event & { navigationType?: string }).navigationType === 'reload') at = Date.now();
	});
	return () => Date.now() - at < justNow;
}

export function cmi5Host(win: Window & typeof globalThis = window): Cmi5Host {
	return {
		...browserHost(win),
		address: win.location.href,
		send: (request) => send(win, request),
		tab: () => win.sessionStorage,
		go: (url) => win.location.assign(url),
		reloading: watchReloads(win)
	};
}
