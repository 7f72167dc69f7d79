/** The tracker of every SCORM edition; the dialect says which standard it speaks. */
import { awaitApi, openSession, type Session } from './connect.ts';
import { copyKey, createCopyKeeper } from './device-copy.ts';
import type { Dialect } from './dialect.ts';
import type { Found } from './find-api.ts';
import { browserHost, type Host } from './host.ts';
import { createNotebook } from './notebook.ts';
import { createSaver } from './saver.ts';
import { aloneAs, keepUp, newStanding, trackerOf } from './standing.ts';
import { readMark } from './state-mark.ts';
import { readStatuses } from './writer.ts';
import type { Launch, Tracker, TrackingOptions } from './tracker.ts';

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
		const id = api.get(dialect.learner);
		const key = copyKey(options.packageId, id);
		if (id !== '') standing.notebook = createNotebook(storage, `${key}:notes`);
		const go = (mine: boolean): void => then(read(session, id && key, mine));
		if (session.mode === 'normal') host.claim(key, go);
		else go(true);
	}

	/**
	 * Only now, as the window that had the course may have gone on while this one waited (A2.15). When it still has it
	 * this one only reads, and does not even call Terminate: an LMS may send all it holds with it, and that is older than
	 * what the other window wrote.
	 */
	function read(session: Session, key: string, mine: boolean): Launch {
		const { api, mode } = session;
		const statuses = readStatuses(api, dialect);
		const location = api.get(dialect.location);
		const [state, had] = readMark(api.get(dialect.state));
		standing.found = state.length;
		// In review it is there to be wiped only: nothing is kept then, and what an earlier launch left is not gone on with.
		if (key) standing.copy = createCopyKeeper(storage, key, state);
		const copy = mode === 'normal' ? standing.copy : null;
		const launch = {
			standard: options.standard,
			connected: mine,
			mode,
			state,
			location,
			copy: copy?.found ?? null,
			...dialect.record((element) => statuses.get(element))
		};
		if (mode !== 'normal') health.set('off');
		if (mine) {
			const saver = createSaver(session, statuses, had, dialect, options, host, health, copy);
			keepUp(standing, host, saver, () => saver.begin());
		} else health.set('elsewhere');
		return launch;
	}

	return trackerOf(
		standing,
		options.standard,
		() => new Promise((resolve) => awaitApi(host, dialect.object, (at) => open(at, resolve)))
	);
}
