/**
 * The one writer: brings the LMS's record up to the report, differences only, in the order score → status →
 * objectives and interactions → position and state → session time (A2.14, A3.9). The commit is the caller's.
 */
import type { Report } from '../course/report.ts';
import type { Api } from './api.ts';
import type { Dialect, Value } from './dialect.ts';
import { real } from './formats.ts';
import { createLedger } from './ledger.ts';
import { createRows } from './rows.ts';
import { markOf } from './state-mark.ts';
import { parseStatus, rises, type Status } from './status.ts';
import type { Mode, TrackingOptions } from './tracker.ts';

/** How a round of writing went. */
export interface Written {
	ok: boolean;
	/** The code that said there is no session. */
	closed: number | null;
	/** Not all answers were told: position, state and time, and the commit, come behind the last of them. */
	more: boolean;
}

export interface Writer {
	/**
	 * Exit value, time, and status `incomplete` if the LMS has none: what must be there if all else fails. Nothing in review
	 * or browse mode.
	 */
	open(): Written;
	/**
	 * @param withTime also when nothing else is different
	 * @param held without a result: score, status and objectives
	 * @param mayGoOn asked between two answers; after a no the same call made later goes on behind what was told
	 */
	write(report: Report, withTime: boolean, held?: boolean, mayGoOn?: () => boolean): Written;
	/** Whether this report lifts a status, which may not wait. */
	raises(report: Report): boolean;
	/** True when something waits for a commit. */
	unconfirmed(): boolean;
	confirm(): void;
	doubt(): void;
	/** The session was opened anew: all is told again; time counts from `seconds`. */
	forget(seconds: number): void;
}

/** Where each status element of the standard stands. */
export type Statuses = Map<string, Status>;

export const readStatuses = (api: Api, dialect: Dialect): Statuses =>
	new Map(dialect.statuses.map((element) => [element, parseStatus(api.get(element))]));

/** `highest`: what the LMS said at the start; goes up with what is told. `had`: rows of answers it can't count itself. */
export function createWriter(
	api: Api,
	dialect: Dialect,
	options: TrackingOptions,
	mode: Mode,
	highest: Statuses,
	had: number
): Writer {
	const ledger = createLedger(api, [...dialect.closed, ...dialect.over]);
	const rows = createRows(api, dialect, ledger, options.uniqueInteractionIds, had);
	let best: number | null = null;
	let timeFrom = 0;
	let closing = 'suspend';
	/** Times that something told was not believed. */
	let doubts = 0;

	for (const [element, status] of highest) ledger.knows(element, status);

	const highestOf = (element: string): Status => highest.get(element) as Status;

	function tellStatus(...[element, value]: Value): void {
		const status = parseStatus(value);
		if (rises(highestOf(element), status)) highest.set(element, status);
		if (highestOf(element) === status) ledger.tell(element, value, true);
	}

	/** With the first of all statuses as long as there is no higher one: its commit may have failed. */
	function tellStatuses(statuses: readonly Value[]): void {
		const [begun] = dialect.opening;
		if (!statuses.some(([element]) => element === begun)) tellStatus(...dialect.opening);
		for (const status of statuses) tellStatus(...status);
	}

	function raises(report: Report): boolean {
		return dialect
			.status(report, options)
			.some(([element, value]) => rises(highestOf(element), parseStatus(value)));
	}

	/** The best score stays, unless a lower one is what lifts the status: status and score must agree. */
	function tellScore(report: Report): void {
		if (!report.score) return;
		if (best === null) {
			const text = api.get(dialect.best.element);
			best = text.trim() === '' ? -1 : Number(text) / dialect.best.one || 0;
		}
		if (report.score.scaled < best && !raises(report)) return;
		best = report.score.scaled;
		for (const [element, value] of dialect.score(report.score, report.passed)) {
			ledger.tell(element, value, element === dialect.best.element);
		}
	}

	function tellClosing(seconds: number): void {
		ledger.tell(dialect.exit, closing);
		ledger.tell(dialect.time, dialect.elapsed(Math.max(0, seconds - timeFrom)));
	}

	/** False when there are answers left, and so nothing behind them was told either. */
	function tellRecord(report: Report, held: boolean, mayGoOn?: () => boolean): boolean {
		if (!held) {
			tellScore(report);
			tellStatuses(dialect.status(report, options));
			rows.objectives(report.objectives);
		}
		if (!rows.interactions(report.interactions, mayGoOn)) return false;
		if (dialect.progress) ledger.tell(dialect.progress, real(Math.min(1, Math.max(0, report.progress)), 2));
		ledger.tell(dialect.location, report.location);
		ledger.tell(dialect.state, report.state + markOf(doubts, rows.own()), true);
		closing = dialect.exitValue(report.completed, options);
		return true;
	}

	const written = (more = false): Written => ({
		ok: !ledger.failed(),
		closed: ledger.closedBy(),
		more
	});

	return {
		open() {
			ledger.begin();
			if (mode === 'normal') {
				tellClosing(timeFrom);
				tellStatus(...dialect.opening);
			}
			return written();
		},
		write(report, withTime, held = false, mayGoOn) {
			ledger.begin();
			if (mode !== 'normal') {
				ledger.tell(dialect.location, report.location, true);
				return written();
			}
			if (!tellRecord(report, held, mayGoOn)) {
				// In a session that was opened anew the page may die before the rest is told, and the attempt must go on then.
				ledger.tell(dialect.exit, closing);
				return written(true);
			}
			if (withTime || ledger.unconfirmed()) tellClosing(report.seconds);
			return written();
		},
		raises: (report) => mode === 'normal' && raises(report),
		unconfirmed: ledger.unconfirmed,
		confirm() {
			ledger.confirm();
			rows.confirm();
		},
		doubt() {
			doubts += 1;
			ledger.doubt();
			rows.doubt();
		},
		forget(seconds) {
			ledger.forget();
			rows.forget();
			best = null;
			// The LMS may have less than it was told, and more when the learner went on elsewhere.
			highest = readStatuses(api, dialect);
			timeFrom = seconds;
		}
	};
}
