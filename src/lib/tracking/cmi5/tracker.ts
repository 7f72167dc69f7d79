/** The tracker of the cmi5 edition: the same promises as in SCORM, to an LRS that is far away. */
import type { Report } from '../../course/report.ts';
import { copyKey, createCopyKeeper, type CopyKeeper } from '../device-copy.ts';
import { createHealth } from '../health.ts';
import { createNotebook } from '../notebook.ts';
import { safeStorage } from '../storage.ts';
import type { Launch, Tracker } from '../tracker.ts';
import { createDesk, type Desk } from './desk.ts';
import { cmi5Host, type Cmi5Host } from './host.ts';
import { keepSession, type KeptSession } from './kept.ts';
import { readLaunch, type Launched } from './launch.ts';
import type { Lrs } from './lrs.ts';
import { openLaunch, type Opened } from './open.ts';
import type { Cmi5Options } from './options.ts';
import { createQueue } from './queue.ts';
import { createCmi5Saver, type Cmi5Saver } from './saver.ts';

/** Saving belongs to the tracker, so it listens itself, to the same signs as in SCORM (A2.16–A2.18). */
function listen(host: Cmi5Host, saver: Cmi5Saver): void {
	host.listen('visibilitychange', () => {
		if (host.hidden()) saver.flush();
	});
	host.listen('freeze', () => saver.flush());
	host.listen('pagehide', (event) => {
		if ((event as PageTransitionEvent).persisted) saver.flush();
		else saver.leave();
	});
	host.listen('online', () => saver.online());
}

const alone: Launch = {
	standard: 'cmi5',
	connected: false,
	mode: 'normal',
	state: '',
	location: '',
	completed: false,
	passed: null,
	copy: null
};

export function createCmi5Tracker(options: Cmi5Options, host: Cmi5Host = cmi5Host()): Tracker {
	const health = createHealth();
	const storage = safeStorage(() => host.storage());
	let notebook = createNotebook(storage, null);
	let launch: Promise<Launch> | null = null;
	let saver: Cmi5Saver | null = null;
	let lrs: Lrs | null = null;
	let where = 'not found';
	/** Handed in before the session was open. */
	let early: Report | null = null;
	let found = 0;
	let copy: CopyKeeper | null = null;

	const claimed = (key: string): Promise<boolean> => new Promise((then) => host.claim(key, then));

	function begin(opened: Opened, launched: Launched, session: KeptSession, desk: Desk): void {
		const { data } = opened;
		const queue = createQueue({ launched, data }, options, session, host.now);
		const counts = data.mode === 'normal';
		if (!counts) health.set('off');
		const tools = { lrs: opened.lrs, queue, desk, session, host, health, copy, counts };
		saver = createCmi5Saver({ ...tools, returnUrl: data.returnUrl }, options);
		listen(host, saver);
		saver.begin(copy?.found?.answers ?? []);
		if (early) saver.save(early, 'start');
	}

	async function open(): Promise<Launch> {
		const launched = readLaunch(host.address);
		if (typeof launched === 'string') {
			health.set('off', `no ${launched} in the launch address`);
			return alone;
		}
		where = launched.endpoint.split('/')[2] ?? '';
		const key = copyKey(options.packageId, `${launched.learner}\n${launched.registration}`);
		const session = keepSession(host, launched);
		const opened = await openLaunch(host, launched, session);
		if ('error' in opened) {
			health.set(opened.over ? 'ended' : 'off', opened.error);
			// What this device kept can be read on in, until the course is opened anew.
			const kept = storage.usable() ? createCopyKeeper(storage, key, '').found : null;
			return { ...alone, state: kept?.state ?? '' };
		}
		({ lrs } = opened);
		const desk = createDesk(lrs, opened.found);
		const { state, location, completed, passed } = desk.record();
		found = state.length;
		const normal = opened.data.mode === 'normal';
		copy = normal && storage.usable() ? createCopyKeeper(storage, key, state) : null;
		if (normal) notebook = createNotebook(storage, `${key}:notes`);
		const told = { state, location, completed, passed, mode: opened.data.mode, copy: copy?.found ?? null };
		// A second launch is a session of its own, and what both store is joined; only a doubled tab is one too many.
		if (normal && !(await claimed(session.key))) {
			health.set('elsewhere');
			return { ...alone, ...told };
		}
		begin(opened, launched, session, desk);
		return { ...alone, ...told, connected: true };
	}

	return {
		start: () => (launch ??= open()),
		save(report, reason) {
			early = report;
			saver?.save(report, reason);
		},
		finish: (report) => saver?.finish(report) ?? false,
		onHealth: health.listen,
		diagnostics: () => ({
			standard: options.standard,
			api: where,
			calls: lrs?.calls() ?? 0,
			commits: saver?.rounds() ?? 0,
			unsent: saver?.unsent() ?? 0,
			stateLength: saver?.stateLength() ?? found,
			lastError: health.now().error ?? lrs?.lastError() ?? null
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
