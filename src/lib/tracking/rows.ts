/**
 * The numbered lists of the standards, interactions and objectives: optional in 1.2, so it is first asked whether they
 * are there (A4.1), and how long they are (A4.9).
 */
import { roomForAll, type InteractionReport, type ObjectiveReport } from '../course/report.ts';
import type { Api } from './api.ts';
import type { Dialect, Field } from './dialect.ts';
import { identifier } from './formats.ts';
import type { Ledger } from './ledger.ts';
import { parseStatus, rises, type Status } from './status.ts';

/** Which fields the LMS has in a list; asked once. Empty when it has no such list. */
function createSupport(api: Api, ledger: Ledger): (list: string) => Set<string> {
	const known = new Map<string, Set<string>>();
	return (list) => {
		const asked = known.get(list);
		if (asked) return asked;
		const names = api.get(`${list}._children`).split(',');
		const found = new Set(names.map((name) => name.trim().toLowerCase()).filter(Boolean));
		// Nothing also comes back when the session is gone; that says nothing about the list.
		if (found.size === 0) ledger.heard(api.code());
		if (ledger.closedBy() === null) known.set(list, found);
		return found;
	};
}

const fieldName = (field: Field): string => field[0].replace(/\..*/, '');

/** How long a list is; `null` when the LMS can't say. */
function countOf(api: Api, list: string): number | null {
	const count = parseInt(api.get(`${list}._count`), 10);
	return count >= 0 ? count : null;
}

export interface Rows {
	/**
	 * Tells answers until `mayGoOn` says no (asked before each but the first). False when there are more that can be told
	 * now; those that have to be tried again are not among them.
	 */
	interactions(answers: readonly InteractionReport[], mayGoOn?: () => boolean): boolean;
	objectives(objectives: readonly ObjectiveReport[]): void;
	/** Rows that are told, all sessions together; 0 where the LMS counts them itself. */
	own(): number;
	confirm(): void;
	doubt(): void;
	forget(): void;
}

/**
 * `uniqueIds`: whether an id that may have been used before gets the number of its row behind it (A4.8).
 * `had`: rows of earlier sessions, where only we count them.
 */
export function createRows(
	api: Api,
	dialect: Dialect,
	ledger: Ledger,
	uniqueIds: boolean,
	had: number
): Rows {
	const support = createSupport(api, ledger);
	const answers = 'cmi.interactions';
	const goals = 'cmi.objectives';
	/**
	 * Row of each answer of this session, in order, kept when an answer has to be told again; `null`: it takes none, and
	 * is not told again either.
	 */
	let rows: (number | null)[] = [];
	let next = 0;
	let told = 0;
	let stored = 0;
	let resumed = false;
	let counted = false;
	let places: Map<string, number> | null = null;
	const highest = new Map<string, Status>();

	function nameOf(all: readonly InteractionReport[], position: number, row: number): string {
		const { id } = all[position] as InteractionReport;
		const again = uniqueIds && (resumed || all.findIndex((other) => other.id === id) < position);
		const suffix = again ? `_${row + 1}` : '';
		return identifier(id, 60 - suffix.length) + suffix;
	}

	/** First row behind all that were told: where to go on in an LMS that can't say how long its list is. */
	const behindOurs = (): number => Math.max(had - 1, ...rows.slice(0, told).map((row) => row ?? -1)) + 1;

	/** An answer that is not in the list: its row is free again, unless one behind it has been given out. */
	function leaveOut(position: number, row: number): true {
		rows[position] = null;
		if (next === row + 1) next = row;
		return true;
	}

	/** Tells one answer; false when it has to be tried again. A row the LMS does not take is left out. */
	function tellAnswer(all: readonly InteractionReport[], position: number): boolean {
		if (position >= rows.length) rows.push(next++);
		const row = rows[position] ?? null;
		if (row === null) return true;
		const answer = all[position] as InteractionReport;
		if (row >= roomForAll && !answer.exam) return leaveOut(position, row);
		const fields = dialect.interaction(answer, nameOf(all, position, row));
		for (const field of fields) {
			if (field[1] === '' || !support(answers).has(fieldName(field))) continue;
			const outcome = ledger.tellOnce(`${answers}.${row}.${field[0]}`, field[1]);
			if (outcome === 'failed' || outcome === 'closed') return false;
			if (outcome === 'declined' && field[0] === 'id') return leaveOut(position, row);
			if (outcome === 'declined' && field[0] === 'type') return true;
		}
		return true;
	}

	/** Where each objective stands: those the LMS has keep their place, others come behind them. */
	function findPlaces(): Map<string, number> {
		const found = new Map<string, number>();
		const count = countOf(api, goals) ?? 0;
		for (let n = 0; n < count; n += 1) {
			const id = api.get(`${goals}.${n}.id`);
			found.set(id, n);
			ledger.knows(`${goals}.${n}.id`, id);
			const status = `${goals}.${n}.${dialect.objectiveStatus}`;
			highest.set(status, parseStatus(api.get(status)));
		}
		return found;
	}

	function tellObjective(objective: ObjectiveReport, at: Map<string, number>): void {
		const id = identifier(objective.id);
		const place = at.get(id) ?? at.size;
		at.set(id, place);
		const row = `${goals}.${place}`;
		const accepted = ledger.tell(`${row}.id`, id);
		if (accepted !== 'same' && accepted !== 'told') return;
		const fields = dialect.objective(objective).filter(([, value]) => value !== '');
		const status = `${row}.${dialect.objectiveStatus}`;
		const before = highest.get(status) ?? 'not attempted';
		const now = parseStatus(fields.find(([name]) => name === dialect.objectiveStatus)?.[1] ?? before);
		if (now !== before && !rises(before, now)) return;
		highest.set(status, now);
		for (const field of fields) {
			if (support(goals).has(fieldName(field))) ledger.tell(`${row}.${field[0]}`, field[1]);
		}
	}

	return {
		interactions(all, mayGoOn = () => true) {
			if (told >= all.length || ledger.closedBy() !== null || !support(answers).has('id')) return true;
			if (rows.length < all.length) {
				const count = countOf(api, answers);
				counted = count !== null;
				next = Math.max(next, count ?? behindOurs());
				resumed ||= rows.length === 0 && next > 0;
			}
			while (told < all.length && tellAnswer(all, told)) {
				told += 1;
				if (told < all.length && !mayGoOn()) return false;
			}
			return true;
		},
		objectives(all) {
			if (!all.some((one) => one.scaled !== null || one.passed !== null)) return;
			if (ledger.closedBy() !== null || !support(goals).has('id')) return;
			places ??= findPlaces();
			for (const objective of all) tellObjective(objective, places);
		},
		own: () => (counted ? 0 : behindOurs()),
		confirm() {
			stored = told;
		},
		doubt() {
			told = stored;
		},
		forget() {
			told = stored;
			rows = rows.slice(0, stored);
			next = 0;
			places = null;
		}
	};
}
