/** An open cmi5 session being kept up to date: one writer, statements before the document, ended once. */
import type { InteractionReport, Report } from '../../course/report.ts';
import type { CopyKeeper } from '../device-copy.ts';
import type { Health } from '../health.ts';
import { createSchedule } from '../schedule.ts';
import type { Saving } from '../standing.ts';
import { deliver, fitting, type Delivery } from './courier.ts';
import type { Desk } from './desk.ts';
import type { Cmi5Host } from './host.ts';
import type { KeptSession } from './kept.ts';
import type { Lrs } from './lrs.ts';
import type { Cmi5Options } from './options.ts';
import { raises, type Queue, type Waiting } from './queue.ts';
import { recordId } from './record.ts';

export interface Cmi5Saver extends Saving {
	/** `answers`: left over from an earlier launch. */
	begin(answers: readonly InteractionReport[]): void;
	finish(report: Report): Promise<boolean>;
	/** Rounds of saving that ended well. */
	rounds(): number;
}

const offline = 'offline';

/** What a saver works with; made by `tracker.ts`. */
export interface Tools {
	lrs: Lrs;
	queue: Queue;
	desk: Desk;
	session: KeptSession;
	host: Cmi5Host;
	health: Health;
	copy: CopyKeeper | null;
	/** Review and browse send initialized and terminated only (10.2.2). */
	counts: boolean;
	returnUrl: string;
}

/** Time to read that all is saved, before the window goes back to the LMS, milliseconds. */
const beforeReturn = 1500;

export function createCmi5Saver(tools: Tools, options: Cmi5Options): Cmi5Saver {
	const { lrs, queue, desk, session, host, health, copy, counts } = tools;
	const secondsBefore = session.now().seconds;
	const schedule = createSchedule(
		host,
		options.keepAlive,
		() => saveNow(),
		() => void stayAwake()
	);
	let phase: 'running' | 'done' | 'ended' = 'running';
	/** Terminated is under way: nothing may come behind it, and what is done waits on the device. */
	let ending = false;
	let latest: Report | null = null;
	let running: Promise<boolean> | null = null;
	let closing: Promise<boolean> | null = null;
	let rounds = 0;

	const seconds = (): number => secondsBefore + (latest?.seconds ?? 0);
	const pending = (): boolean => queue.waiting().length > 0 || (counts && desk.due());
	/** Asked after something that may have ended the session. */
	const hasEnded = (): boolean => phase === 'ended';

	function take(report: Report): void {
		latest = report;
		copy?.keep(report);
		session.change({ seconds: seconds() });
		if (!counts || ending) return;
		desk.take(report);
		queue.answer(report.interactions);
		queue.judge(desk.record(), seconds());
	}

	function end(): void {
		phase = 'ended';
		schedule.stop();
		health.set('ended', lrs.lastError());
	}

	function fail(error: string | null): false {
		if (counts) health.set('failing', error ?? 'refused');
		schedule.failed();
		return false;
	}

	/** Verdicts are noted in the document, so that no other session says them again. */
	function note({ matter, points }: Waiting): void {
		if (matter === 'initialized') session.change({ initialized: true });
		if (matter === 'completed' || matter === 'passed') desk.sent({ [matter]: true });
		if (matter === 'failed') desk.sent({ failed: points });
	}

	/**
	 * Statements, then the document: an LRS that got the verdict may miss the state, never the reverse (A2.14). What the
	 * LRS refused does not hold the document up, which tells the next session that it was not sent.
	 */
	async function bring(): Promise<Delivery> {
		const told = await deliver(lrs, queue, note);
		if (told === 'failed' || told === 'over' || !counts) return told;
		const stored = await desk.store();
		return stored === 'done' ? told : stored;
	}

	/** Whether something was done since this report; the same work may have been handed in again. */
	const isBeyond = (told: Report | null): boolean => latest?.state !== told?.state;

	/** What came while it was under way stands on the device again at once. */
	function confirm(told: Report | null): void {
		if (!told) return health.set('idle', null);
		copy?.confirmed(told);
		if (latest && latest !== told) copy?.keep(latest);
		if (!pending() && !isBeyond(told)) health.saved(host.now());
	}

	/** One round; true when everything that was known at its start is stored. */
	async function round(): Promise<boolean> {
		schedule.tried();
		if (!host.online()) return pending() ? fail(offline) : true;
		const told = latest;
		const outcome = await bring();
		schedule.committed();
		if (outcome === 'over') end();
		else if (outcome !== 'done') fail(lrs.lastError());
		if (outcome !== 'done') return false;
		rounds += 1;
		schedule.hopeful();
		if (!counts) return true;
		confirm(pending() || ending ? told : latest);
		return true;
	}

	/** One writer at a time; what came meanwhile gets a round of its own. */
	async function flush(): Promise<boolean> {
		while (running) await running;
		if (phase !== 'running') return false;
		if (!pending()) {
			if (counts && latest) confirm(latest);
			return true;
		}
		running = round();
		try {
			return await running;
		} finally {
			running = null;
		}
	}

	/** While it ends that is the round, and whoever ends it hears how it went. */
	function saveNow(): void {
		if (!ending) void flush();
	}

	/** An LMS may end a session in which nothing is heard (A2.10); reading harms nothing. */
	async function stayAwake(): Promise<void> {
		if (phase !== 'running') return;
		if (pending()) return saveNow();
		const answer = await lrs.readDocument(recordId);
		schedule.committed();
		if (answer.status === 401) end();
	}

	/** The session did not end: what was done meanwhile is told in it. */
	function goOn(): false {
		ending = false;
		queue.withdrawEnd();
		if (latest) take(latest);
		return false;
	}

	async function close(): Promise<boolean> {
		if (!host.online()) return fail(offline);
		if (latest && counts) queue.fail(desk.record(), latest, seconds());
		if (!(await flush()) || hasEnded()) return goOn();
		ending = true;
		const told = latest;
		queue.end(seconds());
		if (!(await flush())) return goOn();
		ending = false;
		session.change({ ended: true });
		// What was done since waits on the device.
		if (counts && isBeyond(told)) {
			end();
			return false;
		}
		phase = 'done';
		schedule.stop();
		if (tools.returnUrl) host.later(beforeReturn, () => host.go(tools.returnUrl));
		return true;
	}

	return {
		begin(answers) {
			if (counts) {
				queue.answer(answers);
				queue.judge(desk.record(), seconds());
			}
			void flush();
		},
		save(report, reason) {
			const urgent = reason === 'status' || reason === 'start' || raises(desk.record(), report);
			take(report);
			// Nothing may come behind terminated (9.3); what is answered then waits on the device.
			if (phase === 'done' && counts) end();
			if (phase !== 'running' || !counts || ending) return;
			if (health.now().state !== 'failing') health.set('saving');
			if (reason === 'hidden' || reason === 'exit') void flush();
			else schedule.ask(urgent);
		},
		async finish(report) {
			if (phase !== 'running') return phase === 'done';
			take(report);
			// Whoever asks again meanwhile hears how it went.
			closing ??= close();
			try {
				return await closing;
			} finally {
				closing = null;
			}
		},
		flush: saveNow,
		/**
		 * Whatever waits goes in one request with terminated behind it, in the order it must arrive; what does not fit
		 * stays on the device for the next launch, and so does what was refused, for it would take all down with it. The
		 * document goes first, because an LMS may take nothing after terminated. A reload is no end: the session goes on
		 * with the same token.
		 */
		leave() {
			if (phase !== 'running') return;
			if (host.reloading() || !host.online()) return void flush();
			schedule.stop();
			if (latest && counts) queue.fail(desk.record(), latest, seconds());
			const before = fitting(queue.waiting().filter(({ refused }) => !refused));
			queue.end(seconds());
			const last = queue.waiting().at(-1);
			if (counts) desk.throwIn();
			const all = last && !before.includes(last) ? [...before, last] : before;
			void lrs.tell(all.map(({ statement }) => statement));
			session.change({ ended: true });
			phase = 'done';
		},
		online() {
			schedule.hopeful();
			if (pending()) schedule.ask(false);
		},
		rounds: () => rounds,
		unsent: queue.unsent,
		stateLength: () => latest?.state.length ?? null
	};
}
