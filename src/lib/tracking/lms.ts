/** The tracker of every SCORM edition; the dialect says which standard it speaks. */
import { awaitApi, openSession, type Session } from './connect.ts';
import { copyKey, createCopyKeeper, type CopyKeeper } from './device-copy.ts';
import type { Dialect } from './dialect.ts';
import type { Found } from './find-api.ts';
import { browserHost, type Host } from './host.ts';
import { createNotebook } from './notebook.ts';
import { createSaver } from './saver.ts';
import { aloneAs, keepUp, newStanding, trackerOf } from './standing.ts';
import type { Launch, Tracker, TrackingOptions } from './tracker.ts';

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
	const standing = newStanding(host);
	const { health, storage } = standing;
	const alone = aloneAs(options.standard);

	function open(at: Found | null, then: (launch: Launch) => void): void {
		if (!at) {
			health.set('off', 'no LMS found');
			return then(alone);
		}
		standing.where = at.where;
		const session = openSession(at, dialect);
		const { api } = session;
		standing.wire = api;
		standing.commits = () => api.commits();
		if ('error' in session) {
			health.set(session.over ? 'ended' : 'off', session.error);
			return then(alone);
		}
		standing.found = session.state.length;
		const id = session.mode === 'normal' ? api.get(dialect.learner) : '';
		const key = copyKey(options.packageId, id);
		if (id !== '' && storage.usable()) standing.copy = createCopyKeeper(storage, key, session.state);
		if (id !== '') standing.notebook = createNotebook(storage, `${key}:notes`);
		const launch = launchOf(session, dialect, options, standing.copy);
		if (session.mode === 'normal')
			host.claim(key, (mine) => then(mine ? run(session, launch) : look(launch)));
		else then(run(session, launch));
	}

	function run(session: Session, launch: Launch): Launch {
		if (session.mode !== 'normal') health.set('off');
		const saver = createSaver(session, dialect, options, host, health, standing.copy);
		keepUp(standing, host, saver, () => saver.begin());
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

	return trackerOf(
		standing,
		options.standard,
		() => new Promise((resolve) => awaitApi(host, dialect.object, (at) => open(at, resolve)))
	);
}
