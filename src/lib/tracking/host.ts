import { claim } from './claim.ts';

/** The browser as a tracker needs it, in one small shape, so that tests can stand in for it. */

export interface Host {
	/** The window where the search for an API starts. */
	frame: unknown;
	/** Listens on the window; returns nothing, trackers live as long as the page. */
	listen(event: string, handler: (event: Event) => void): void;
	hidden(): boolean;
	/** False when nothing sent now would arrive. */
	online(): boolean;
	/** Milliseconds since 1970. */
	now(): number;
	/** Runs later; the returned function calls it off. */
	later(milliseconds: number, run: () => void): () => void;
	/** Asks to be the only window that writes under a name; calls back once, at once or later. */
	claim(name: string, then: (mine: boolean) => void): void;
	/** Storage of the browser, which may throw when it is only looked at (A6.3). */
	storage(): Storage;
}

/**
 * Says whether the LMS can be reached. `navigator.onLine` is false on a laptop without a network, where an LMS on the
 * same machine works well; so an "offline" browser asks for its own page once, and trusts the answer until the
 * browser changes its mind.
 */
function connection(win: Window): () => boolean {
	let reached = false;
	let asking = false;
	async function ask(): Promise<void> {
		asking = true;
		try {
			await win.fetch(win.location.href, { method: 'HEAD', cache: 'no-store' });
			reached = true;
			win.dispatchEvent(new Event('online'));
		} catch {
			reached = false;
		}
		asking = false;
	}
	win.addEventListener('offline', () => {
		reached = false;
	});
	return () => {
		if (win.navigator.onLine || reached) return true;
		if (!asking && win.location.protocol.startsWith('http')) void ask();
		return false;
	};
}

/**
 * The real browser. Visibility is listened to on the window: a player that has a fresher report at the last moment
 * listens on the document (`visibilitychange`) or captures (`pagehide`), and so comes first.
 */
export function browserHost(win: Window & typeof globalThis = window): Host {
	return {
		frame: win,
		listen: (event, handler) => win.addEventListener(event, handler),
		hidden: () => win.document.visibilityState === 'hidden',
		online: connection(win),
		now: () => Date.now(),
		later(milliseconds, run) {
			const timer = win.setTimeout(run, milliseconds);
			return () => win.clearTimeout(timer);
		},
		claim: (name, then) => claim(win, name, then),
		storage: () => win.localStorage
	};
}
