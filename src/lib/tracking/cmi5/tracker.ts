/** The tracker of the cmi5 edition: the same promises as in SCORM, to an LRS that is far away. */
import { copyKey, createCopyKeeper } from '../device-copy.ts';
import { createNotebook } from '../notebook.ts';
import { aloneAs, keepUp, newStanding, trackerOf } from '../standing.ts';
import type { Launch, Tracker } from '../tracker.ts';
import { createDesk, type Desk } from './desk.ts';
import { cmi5Host, type Cmi5Host } from './host.ts';
import { keepSession, type KeptSession } from './kept.ts';
import { readLaunch, type Launched } from './launch.ts';
import { openLaunch, type Opened } from './open.ts';
import type { Cmi5Options } from './options.ts';
import { createQueue } from './queue.ts';
import { createCmi5Saver } from './saver.ts';

export function createCmi5Tracker(options: Cmi5Options, host: Cmi5Host = cmi5Host()): Tracker {
	const standing = newStanding(host);
	const { health, storage } = standing;
	const alone = aloneAs('cmi5');

	const claimed = (key: string): Promise<boolean> => new Promise((then) => host.claim(key, then));

	function begin(opened: Opened, launched: Launched, session: KeptSession, desk: Desk): void {
		const { data, lrs } = opened;
		const queue = createQueue({ launched, data }, options, session, host.now);
		const counts = data.mode === 'normal';
		const copy = counts ? standing.copy : null;
		if (!counts) health.set('off');
		const tools = { lrs, queue, desk, session, host, health, copy, counts };
		const saver = createCmi5Saver({ ...tools, returnUrl: data.returnUrl }, options);
		standing.commits = () => saver.rounds();
		keepUp(standing, host, saver, () => saver.begin(copy?.found?.answers ?? []));
	}

	async function open(): Promise<Launch> {
		const launched = readLaunch(host.address);
		if (typeof launched === 'string') {
			health.set('off', `no ${launched} in the launch address`);
			return alone;
		}
		standing.where = launched.endpoint.split('/')[2] ?? '';
		const key = copyKey(options.packageId, `${launched.learner}\n${launched.registration}`);
		const notebook = createNotebook(storage, `${key}:notes`);
		const session = keepSession(host, launched);
		const opened = await openLaunch(host, launched, session);
		if ('error' in opened) {
			health.set(opened.over ? 'ended' : 'off', opened.error);
			// What this device kept can be read on in, until the course is opened anew. Who has only the address of a launch
			// may be anybody: her notes are not shown, and go when the device is wiped.
			const copy = createCopyKeeper(storage, key, '');
			standing.copy = {
				...copy,
				forget() {
					copy.forget();
					notebook.forget();
				}
			};
			return { ...alone, state: copy.found?.state ?? '' };
		}
		standing.notebook = notebook;
		const { lrs, data } = opened;
		standing.wire = lrs;
		const desk = createDesk(lrs, opened.found);
		const { state, location, completed, passed } = desk.record();
		standing.found = state.length;
		const normal = data.mode === 'normal';
		standing.copy = createCopyKeeper(storage, key, state);
		const copy = normal ? standing.copy.found : null;
		const told = { state, location, completed, passed, mode: data.mode, copy };
		// A second launch is a session of its own, and what both store is joined; only a doubled tab is one too many.
		if (normal && !(await claimed(session.key))) {
			health.set('elsewhere');
			return { ...alone, ...told };
		}
		begin(opened, launched, session, desk);
		return { ...alone, ...told, connected: true };
	}

	return trackerOf(standing, 'cmi5', open);
}
