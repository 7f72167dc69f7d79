/** The tracker of every LMS edition; the dialect says which standard it speaks. */
import type { Report } from '../course/report.ts';
import { awaitApi, openSession } from './connect.ts';
import type { Api } from './api.ts';
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

export function createLmsTracker(
	dialect: Dialect,
	options: TrackingOptions,
	host: Host = browserHost()
): Tracker {
	const health = createHealth();
	// Wards and schools share a browser: without knowing whose they are, notes last as long as the page.
	const notebook = createNotebook(
		safeStorage(() => host.storage()),
		null
	);
	let launch: Promise<Launch> | null = null;
	let saver: Saver | null = null;
	let api: Api | null = null;
	let where = 'not found';
	/** Handed in before the session was open. */
	let early: Report | null = null;
	let found = 0;

	const alone: Launch = {
		standard: options.standard,
		connected: false,
		mode: 'normal',
		state: '',
		location: '',
		completed: false,
		passed: null
	};

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
		saver = createSaver(session, dialect, options, host, health);
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
		notebook,
		/** An LMS edition keeps nothing on the device. */
		forget: () => notebook.forget()
	};
}
