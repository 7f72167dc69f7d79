/** An open session being kept up to date: writes, commits, tries again, and ends it once. */
import type { Report } from '../course/report.ts';
import { initialize, type Session } from './connect.ts';
import type { CopyKeeper } from './device-copy.ts';
import type { Dialect } from './dialect.ts';
import type { Health } from './health.ts';
import type { Host } from './host.ts';
import { createSchedule } from './schedule.ts';
import type { Saving } from './standing.ts';
import type { TrackingOptions } from './tracker.ts';
import { createWriter, type Statuses, type Written } from './writer.ts';

export interface Saver extends Saving {
	/** The first commit: the attempt has begun (A3.4). */
	begin(): void;
	finish(report: Report): boolean;
}

const offline = 'offline';

/**
 * What is told in one task when nobody goes away: at most so many answers, and no further one after so many
 * milliseconds. An LMS that refused to store for an hour has hundreds to be told again, and the page has to answer meanwhile.
 */
const portion = { answers: 20, milliseconds: 8 };

export function createSaver(
	{ api, mode }: Session,
	statuses: Statuses,
	had: number,
	dialect: Dialect,
	options: TrackingOptions,
	host: Host,
	health: Health,
	copy: CopyKeeper | null
): Saver {
	const writer = createWriter(api, dialect, options, mode, statuses, had);
	const counts = mode === 'normal';
	const schedule = createSchedule(
		host,
		options.keepAlive,
		(urgent) => flush(urgent),
		() => {
			waking = counts;
			if (counts) flush(false);
		}
	);
	let phase: 'running' | 'done' | 'ended' = 'running';
	let latest: Report | null = null;
	/** Something was to be saved and has not been, as far as is known. */
	let pending = counts;
	/** The LMS is to hear something, changed or not. */
	let waking = false;
	/** Answers that are stored. */
	let sent = 0;
	/** A commit came through once, and the last one did not. */
	let cut = false;
	let cameThrough = false;
	/** The page is going away: what is still handed in then opens no session. */
	let gone = false;
	/** Whether the ending brought everything. */
	let whole = true;

	/** Asked after calls that may end the session; the compiler can't see that they do. */
	const hasEnded = (): boolean => phase === 'ended';

	function fail(error: string): void {
		pending = true;
		if (counts) health.set('failing', error);
		schedule.failed();
	}

	function end(): void {
		phase = 'ended';
		schedule.stop();
		health.set('ended', api.lastError());
	}

	/** Says for the answers of one portion that there may be another. */
	function oneMore(): () => boolean {
		const until = host.now() + portion.milliseconds;
		let left = portion.answers;
		return () => (left -= 1) > 0 && host.now() < until;
	}

	function write(withTime: boolean, whole = true, held = false): Written {
		if (latest) return writer.write(latest, withTime, held, whole ? undefined : oneMore());
		return writer.open();
	}

	/** Opens the session anew after the LMS lost it, and starts telling from scratch (A2.10, A2.20). */
	function reopen(): boolean {
		if (!initialize(api, dialect).ok) return false;
		writer.forget(0);
		return true;
	}

	/** Writes the differences. False when there is no session left to write to. */
	function bring(withTime: boolean, whole = true, held = false): Written | null {
		const first = write(withTime, whole, held);
		if (first.closed === null) return first;
		if (!dialect.over.includes(first.closed) && reopen()) {
			const second = write(withTime, whole, held);
			if (second.closed === null) return second;
		}
		end();
		return null;
	}

	/**
	 * Commits. What is answered while offline is not believed: an LMS may say "true" because it handed the work to a
	 * beacon that never arrives (C7).
	 */
	function commit(): boolean {
		const before = host.online();
		const outcome = api.commit();
		schedule.committed();
		if (outcome.ok && before && host.online()) {
			cameThrough = true;
			cut = false;
			writer.confirm();
			return true;
		}
		cut = cameThrough;
		writer.doubt();
		return false;
	}

	/**
	 * An LMS that sends only changes does not send a result again once a failed commit took it along (C7). So a status that
	 * rises, and its score, wait until a commit has come through without them. Not where none ever does.
	 */
	const holds = (): boolean => dialect.sendsChanges && cut && latest !== null && writer.raises(latest);

	/**
	 * One round of saving. Unless it must be done `whole`, in this task, only a portion of the answers is told, and the
	 * rest follows in tasks of their own; whoever goes away meanwhile gets it whole. Nothing is committed before all is told, but for a result
	 * that {@link holds}.
	 */
	function flush(whole: boolean): void {
		if (phase !== 'running') return;
		schedule.tried();
		const awake = waking;
		if (!host.online() && (dialect.sendsChanges || !pending)) {
			waking = false;
			if (pending) fail(offline);
			return;
		}
		const held = holds();
		const written = bring(awake, whole, held);
		if (!written) return;
		if (written.more) return schedule.goOn();
		waking = false;
		if ((held || writer.unconfirmed() || awake) && !commit()) {
			fail(host.online() ? (api.lastError() ?? 'commit') : offline);
			return;
		}
		if (!written.ok) {
			fail(api.lastError() ?? 'refused');
			return;
		}
		if (held) return flush(whole);
		schedule.hopeful();
		pending = false;
		if (counts && latest) stored(latest);
		else if (counts) health.set('idle', null);
	}

	function stored(report: Report): void {
		sent = report.interactions.length;
		copy?.confirmed(report);
		health.saved(host.now());
	}

	/** Ends the session; 1.2 has to be opened again after a failure, with everything told anew (A2.20). */
	function terminate(): boolean {
		const outcome = api.terminate();
		if (outcome.ok) return true;
		writer.doubt();
		if (dialect.over.includes(outcome.code)) end();
		if (!dialect.reopensAfterFailure || !reopen()) return false;
		write(true);
		if (!commit()) write(true);
		if (api.terminate().ok) return true;
		writer.doubt();
		return false;
	}

	function finish(report: Report): boolean {
		if (phase !== 'running') return phase === 'done' && whole;
		latest = report;
		copy?.keep(report);
		if (counts && !host.online()) {
			fail(offline);
			return false;
		}
		const held = holds();
		const written = bring(true);
		if (!written) return false;
		// Terminate whatever Commit says: some LMSs refuse a commit at the end and store all the same (A2.21).
		// What such a commit took with it is told again first (C7).
		if (!held && writer.unconfirmed() && !commit()) write(true);
		if (!terminate()) {
			if (!hasEnded()) fail(api.lastError() ?? 'terminate');
			return false;
		}
		writer.confirm();
		phase = 'done';
		whole = written.ok;
		schedule.stop();
		if (!whole) health.set('failing', api.lastError());
		else if (counts) stored(report);
		return whole;
	}

	/** After the ending: the page came back (A2.16), or the learner stayed on it and did more. */
	function back(): void {
		gone = false;
		if (phase !== 'done') return;
		if (!initialize(api, dialect).ok) return end();
		phase = 'running';
		pending = true;
		writer.forget(latest?.seconds ?? 0);
		flush(true);
	}

	return {
		begin() {
			if (!counts) return;
			copy?.met();
			flush(true);
		},
		save(report, reason) {
			if (!gone) back();
			latest = report;
			copy?.keep(report);
			if (phase !== 'running') return;
			pending = true;
			if (counts && health.now().state !== 'failing') health.set('saving');
			if (reason === 'hidden' || reason === 'exit') flush(true);
			else {
				// While saving fails the next try has its time.
				const rises = health.now().state !== 'failing' && writer.raises(report);
				schedule.ask(reason === 'status' || reason === 'start' || rises);
			}
		},
		finish,
		flush() {
			if (pending) flush(true);
		},
		/**
		 * Only the values and Terminate, no Commit: what is sent while a page goes away shares about 64 KiB, and a
		 * commit with a large record in front of it lost the Terminate in a real LMS. Terminate stores as well, and
		 * where the page was hidden first (closing, another tab) the commit has been made then. Offline it is still
		 * called: there will be no other moment. The copy on the device is left as it is: the next launch sees what arrived.
		 */
		leave() {
			gone = true;
			if (phase !== 'running') return;
			write(true);
			schedule.stop();
			if (!api.terminate().ok) return;
			phase = 'done';
			if (host.online()) writer.confirm();
			else writer.doubt();
		},
		back,
		online() {
			schedule.hopeful();
			if (pending) schedule.ask(false);
		},
		unsent: () => (counts ? (latest?.interactions.length ?? 0) - sent : 0),
		stateLength: () => latest?.state.length ?? null
	};
}
