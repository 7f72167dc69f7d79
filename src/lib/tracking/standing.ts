/** What a tracker of an LMS knows of its session, filled in while that opens, and the face it shows of it. */
import type { Report } from '../course/report.ts';
import type { CopyKeeper } from './device-copy.ts';
import { createHealth, type Health } from './health.ts';
import type { Host } from './host.ts';
import { createNotebook, type Notebook } from './notebook.ts';
import { safeStorage, type SafeStorage } from './storage.ts';
import type { Launch, Reason, Standard, Tracker } from './tracker.ts';

/** What keeps an open session up to date. */
export interface Saving {
	save(report: Report, reason: Reason): void;
	finish(report: Report): boolean | Promise<boolean>;
	/** Saves what is unsaved, now. */
	flush(): void;
	/** The page goes away for good. */
	leave(): void;
	/** The page came back from the browser's memory (A2.16); without it nothing is done then. */
	back?(): void;
	/** The browser is online again. */
	online(): void;
	/** Answers of this session that are not known to be stored. */
	unsent(): number;
	/** Length of the state last handed in. */
	stateLength(): number | null;
}

export interface Standing {
	readonly health: Health;
	readonly storage: SafeStorage;
	/** Wards and schools share a browser: until it is known whose they are, notes last as long as the page. */
	notebook: Notebook;
	copy: CopyKeeper | null;
	/** Where the LMS was found. */
	where: string;
	/** Length of the state that was found. */
	found: number;
	saver: Saving | null;
	/** What is asked of the LMS. */
	wire: { calls(): number; lastError(): string | null } | null;
	commits(): number;
}

export function newStanding(host: Host): Standing {
	const storage = safeStorage(() => host.storage());
	return {
		health: createHealth(),
		storage,
		notebook: createNotebook(storage, null),
		copy: null,
		where: 'not found',
		found: 0,
		saver: null,
		wire: null,
		commits: () => 0
	};
}

/** A launch of which nothing is known. */
export const aloneAs = (standard: Standard): Launch => ({
	standard,
	connected: false,
	mode: 'normal',
	state: '',
	location: '',
	completed: false,
	passed: null,
	copy: null
});

/**
 * From here on the session is kept up to date. Saving belongs to the tracker, so it listens itself: hidden is the last
 * moment that is sure to come (A2.17), and a page that may come back from the browser's memory is not ended (A2.16).
 * No `unload`, no `beforeunload` (A2.18).
 */
export function keepUp(standing: Standing, host: Host, saver: Saving, begin: () => void): void {
	const kept = (event: Event): boolean => (event as PageTransitionEvent).persisted;
	standing.saver = saver;
	host.listen('visibilitychange', () => {
		if (host.hidden()) saver.flush();
	});
	host.listen('freeze', () => saver.flush());
	host.listen('pagehide', (event) => (kept(event) ? saver.flush() : saver.leave()));
	host.listen('pageshow', (event) => {
		if (kept(event)) saver.back?.();
	});
	host.listen('online', () => saver.online());
	begin();
}

/** `open` is called once, at the first asking. */
export function trackerOf(standing: Standing, standard: Standard, open: () => Promise<Launch>): Tracker {
	const { health } = standing;
	let launch: Promise<Launch> | null = null;
	return {
		start: () => (launch ??= open()),
		save: (report, reason) => standing.saver?.save(report, reason),
		finish: (report) => standing.saver?.finish(report) ?? false,
		onHealth: health.listen,
		diagnostics: () => ({
			standard,
			api: standing.where,
			calls: standing.wire?.calls() ?? 0,
			commits: standing.commits(),
			unsent: standing.saver?.unsent() ?? 0,
			stateLength: standing.saver?.stateLength() ?? standing.found,
			lastError: health.now().error ?? standing.wire?.lastError() ?? null
		}),
		get notebook() {
			return standing.notebook;
		},
		forget() {
			standing.copy?.forget();
			standing.notebook.forget();
		}
	};
}
