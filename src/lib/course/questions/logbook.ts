import type { Material } from '../material.ts';
import type { Html, Id } from '../types.ts';
import type { Kind, Part, QuestionBase, Response } from './question.ts';
import { slotsOf, widestList } from './question.ts';

export interface LogbookField extends Part {
	help: string | null;
	/** Several lines are expected. */
	long: boolean;
}

/** An incident to write down. */
export interface LogbookEntry extends Part {
	/** Field id → what a good entry says there. */
	model: Record<Id, Html>;
	why: Html | null;
}

/**
 * A logbook to fill in. What is typed is in the learner's notebook on the device. The response is indexed by entry
 * slot: 0 not compared yet, else 1 + the checks that were met as bits (bit = slot of the check, 0–6).
 */
export interface Logbook extends QuestionBase {
	type: 'logbook';
	material: Material[];
	fields: LogbookField[];
	entries: LogbookEntry[];
	checks: Part[];
}

/** Name under which the notebook keeps one field of one entry. */
export const noteName = (question: Logbook, entry: LogbookEntry, field: LogbookField): string =>
	`${question.id}.${entry.id}.${field.id}`;

export const isCompared = (entry: LogbookEntry, response: Response): boolean =>
	(response[entry.slot] ?? 0) > 0;

/** Checks the learner found to be met in an entry. */
export function checksMet({ checks }: Logbook, entry: LogbookEntry, response: Response): Part[] {
	const bits = Math.max(0, (response[entry.slot] ?? 0) - 1);
	return checks.filter((check) => (bits >> check.slot) & 1);
}

/** Slots from here on have no bit: numbers of a response stay below 256. */
const bitsHeld = 7;

/** The number for an entry that was compared, with these checks met. */
export const comparedWith = (met: readonly Part[]): number =>
	1 + met.reduce((bits, { slot }) => (slot < bitsHeld ? bits | (1 << slot) : bits), 0);

export const logbook: Kind<Logbook> = {
	keepsDraft: true,
	complete: (question, response) => question.entries.every((entry) => isCompared(entry, response)),
	/** Nothing is right or wrong: the learner judges own words. */
	score(question, response) {
		const done = question.entries.filter((entry) => isCompared(entry, response)).length;
		return { points: done / question.entries.length, outcome: 'neutral', harmful: false, parts: [] };
	},
	fit(question, response) {
		const kept = new Array<number>(slotsOf(question.entries)).fill(0);
		for (const entry of question.entries) {
			if (isCompared(entry, response)) kept[entry.slot] = comparedWith(checksMet(question, entry, response));
		}
		return kept.some((value) => value > 0) ? kept : null;
	},
	/** The learner's own verdict on each entry: `evidence_kept_and_exact`; never a typed word. */
	interaction: (question, response) => ({
		type: 'performance',
		steps: question.entries.map((entry): [Id, Id] => {
			const met = checksMet(question, entry, response).map((check) => check.id);
			return [entry.id, met.join('_and_').slice(0, 60) || 'none'];
		}),
		correct: []
	}),
	right(question) {
		const response = new Array<number>(slotsOf(question.entries)).fill(0);
		for (const { slot } of question.entries) response[slot] = comparedWith(question.checks);
		return response;
	},
	widest: (question) => widestList(slotsOf(question.entries), comparedWith(question.checks)),
	parts: () => []
};
