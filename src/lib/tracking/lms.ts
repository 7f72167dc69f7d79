/** The tracker of every LMS edition; the dialect says which standard it speaks. */
import type { Report } from '../course/report.ts';
import { awaitApi, openSession, type Session } from './connect.ts';
import type { Api } from './api.ts';
import { copyKey, createCopyKeeper, type CopyKeeper } from './device-copy.ts';
import type { Dialect } from './dialect.ts';
import type { Found } from './find-api.ts';
import { createHealth } from './health.ts';
import { browserHost, type Host } from './host.ts';
import { createSaver, type Saver } from './saver.ts';
import { createNotebook } from './notebook.ts';
import { safeStorage } from './storage.ts';
import type { Launch, Tracker, TrackingOptions } from './tracker.ts';

/**
 * Saving belongs to the tracker, so it listens itself: hidden is the last moment that is sure to come (A2.17), and a
 * page that may come back from the browser's memory is not ended (A2.16). No `unload`, no `beforeunload` (A2.18).
 */
function listen(host: Host, saver: Saver): void {
	host.listen('visibilitychange', () => {
		if (host.hidden()) saver.flush();
	});
	host.listen('freeze', () => saver.flush());
	host.listen('pagehide', (event) => {
		if ((event as PageTransitionEvent).persisted) saver.flush();
		else saver.leave();
	});
	host.listen('pageshow', (event) => {
		if ((event as PageTransitionEvent).persisted) saver.back();
	});
	host.listen('online', () => saver.online());
}

function launchOf(
	session: Session,
	dialect: Dialect,
	{ standard }: TrackingOptions,
	copy: CopyKeeper | null
): Launch {
	return {
		standard,
		connected: true,
		mode: session.mode,
		state: session.state,
		location: session.location,
		copy: copy?.found ?? null,
		...dialect.record((element) => session.statuses[dialect.statuses.indexOf(element)] ?? '')
	};
}

/** No learner id means no copy on the device: it could not be told whose it is. */
export function createLmsTracker(
	dialect: Dialect,
	options: TrackingOptions,
	host: Host = browserHost()
): Tracker {
	const health = createHealth();
	const storage = safeStorage(() => host.storage());
	// Wards and schools share a browser: until it is known whose they are, notes last as long as the page.
	let notebook = createNotebook(storage, null);
	let launch: Promise<Launch> | null = null;
	let saver: Saver | null = null;
	let api: Api | null = null;
	let where = 'not found';
	/** Handed in before the session was open. */
	let early: Report | null = null;
	let found = 0;
	let copy: CopyKeeper | null = null;

	const alone: Launch = {
		standard: options.standard,
		connected: false,
		mode: 'normal',
		state: '',
		location: '',
		completed: false,
		passed: null,
		copy: null
	};

	function findCopy(session: Session, key: string): CopyKeeper | null {
		return storage.usable() ? createCopyKeeper(storage, key, session.state) : null;
	}

	function open(at: Found | null, then: (launch: Launch) => void): void {
		if (!at) {
			health.set('off', 'no LMS found');
			return then(alone);
		}
		where = at.where;
		const session = openSession(at, dialect);
		api = session.api;
		if ('error' in session) {
			health.set(session.over ? 'ended' : 'off', session.error);
			return then(alone);
		}
		found = session.state.length;
		const id = session.mode === 'normal' ? session.api.get(dialect.learner) : '';
		const key = copyKey(options.packageId, id);
		copy = id === '' ? null : findCopy(session, key);
		if (id !== '') notebook = createNotebook(storage, `${key}:notes`);
		const launch = launchOf(session, dialect, options, copy);
		if (session.mode === 'normal')
			host.claim(key, (mine) => then(mine ? run(session, launch) : look(launch)));
		else then(run(session, launch));
	}

	function run(session: Session, launch: Launch): Launch {
		if (session.mode !== 'normal') health.set('off');
		saver = createSaver(session, dialect, options, host, health, copy);
		listen(host, saver);
		saver.begin();
		if (early) saver.save(early, 'start');
		return launch;
	}

	/**
	 * Another window has this course. Nothing is called any more, not even Terminate: an LMS may send all it holds with
	 * it, and that is older than what the other window wrote.
	 */
	function look(launch: Launch): Launch {
		health.set('elsewhere');
		return { ...launch, connected: false };
	}

	return {
		start: () =>
			(launch ??= new Promise((resolve) => {
				awaitApi(host, dialect.object, (at) => open(at, resolve));
			})),
		save(report, reason) {
			early = report;
			saver?.save(report, reason);
		},
		finish: (report) => saver?.finish(report) ?? false,
		onHealth: health.listen,
		diagnostics: () => ({
			standard: options.standard,
			api: where,
			calls: api?.calls() ?? 0,
			commits: api?.commits() ?? 0,
			unsent: saver?.unsent() ?? 0,
			stateLength: saver?.stateLength() ?? found,
			lastError: health.now().error ?? api?.lastError() ?? null
		}),
		get notebook() {
			return notebook;
		},
		forget() {
			copy?.forget();
			notebook.forget();
		}
	};
}
