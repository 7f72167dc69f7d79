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

export function createLmsTracker(
	dialect: Dialect,
	options: TrackingOptions,
	host: Host = browserHost()
): Tracker {
	const health = createHealth();
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

	/** No id means no copy: it could not be told whose it is. None either where looking back changes nothing. */
	function findCopy(session: Session): CopyKeeper | null {
		const storage = safeStorage(() => host.storage());
		if (session.mode !== 'normal' || !storage.usable()) return null;
		const id = session.api.get(dialect.learner);
		return id === '' ? null : createCopyKeeper(storage, copyKey(options.packageId, id), session.state);
	}

	function open(at: Found | null): Launch {
		if (!at) {
			health.set('off', 'no LMS found');
			return alone;
		}
		where = at.where;
		const session = openSession(at, dialect);
		api = session.api;
		if ('error' in session) {
			health.set(session.over ? 'ended' : 'off', session.error);
			return alone;
		}
		if (session.mode !== 'normal') health.set('off');
		copy = findCopy(session);
		saver = createSaver(session, dialect, options, host, health, copy);
		listen(host, saver);
		saver.begin();
		if (early) saver.save(early, 'start');
		found = session.state.length;
		return {
			standard: options.standard,
			connected: true,
			mode: session.mode,
			state: session.state,
			location: session.location,
			copy: copy?.found ?? null,
			...dialect.record((element) => session.statuses[dialect.statuses.indexOf(element)] ?? '')
		};
	}

	return {
		start: () =>
			(launch ??= new Promise((resolve) => {
				awaitApi(host, dialect.object, (at) => resolve(open(at)));
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
			stateLength: saver?.stateLength() ?? found,
			lastError: health.now().error ?? api?.lastError() ?? null
		}),
		forget: () => copy?.forget()
	};
}
