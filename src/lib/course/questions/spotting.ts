import type { Material, MaterialRow } from '../material.ts';
import type { Html, Id } from '../types.ts';
import type { Kind, Part, QuestionBase, Response } from './question.ts';
import { outcomeOf, slotsOf, widestList } from './question.ts';

/** A row that can be marked. */
export interface Passage extends Part {
	/** Index of its row in the material. */
	row: number;
	/** Kind of signal it is; `null`: none. */
	signal: Id | null;
	feedback: Html | null;
}

/**
 * Signals to be found in material. The response is indexed by passage slot: 0 not marked, 1 marked without naming a
 * kind, else the slot of the kind + 2.
 */
export interface Spotting extends QuestionBase {
	type: 'spotting';
	material: Material;
	kinds: Part[];
	passages: Passage[];
}

/** What became of a passage. `misnamed`: found, but as another kind of signal. */
export type Verdict = 'found' | 'misnamed' | 'missed' | 'overread' | 'left';

export function kindGiven(question: Spotting, passage: Passage, response: Response): Part | null {
	return question.kinds.find((kind) => kind.slot + 2 === response[passage.slot]) ?? null;
}

export function verdictOn(question: Spotting, passage: Passage, response: Response): Verdict {
	const marked = (response[passage.slot] ?? 0) > 0;
	if (passage.signal === null) return marked ? 'overread' : 'left';
	if (!marked) return 'missed';
	return kindGiven(question, passage, response)?.id === passage.signal ? 'found' : 'misnamed';
}

/** The row a passage is. */
export const rowOf = ({ material }: Spotting, { row }: Passage): MaterialRow | undefined =>
	material.rows[row];

const worth: Record<Verdict, number> = { found: 1, misnamed: 0.5, missed: 0, overread: -0.5, left: 0 };

const passagePairs = (question: Spotting, kindFor: (passage: Passage) => Id | null): [Id, Id][] =>
	question.passages.flatMap((passage): [Id, Id][] => {
		const kind = kindFor(passage);
		return kind === null ? [] : [[passage.id, kind]];
	});

export const spotting: Kind<Spotting> = {
	keepsDraft: true,
	/** Something is marked: a learner who sees nothing is asked to look again. */
	complete: (_question, response) => response.some((value) => value > 0),
	/** A signal that is found and named counts 1, found under another name ½; each over-read passage takes ½ away. */
	score(question, response) {
		const verdicts = question.passages.map((passage) => verdictOn(question, passage, response));
		const signals = question.passages.filter((passage) => passage.signal !== null).length;
		const total = verdicts.reduce((sum, verdict) => sum + worth[verdict], 0);
		const points = Math.max(0, total) / Math.max(1, signals);
		return {
			points,
			outcome: outcomeOf(points),
			harmful: false,
			parts: question.passages.map((passage, i) => ({
				slot: passage.slot,
				right: verdicts[i] === 'found' || verdicts[i] === 'left',
				feedback: passage.feedback
			}))
		};
	},
	fit(question, response) {
		const known = new Set([1, ...question.kinds.map((kind) => kind.slot + 2)]);
		const kept = new Array<number>(slotsOf(question.passages)).fill(0);
		for (const { slot } of question.passages) {
			const value = response[slot] ?? 0;
			// A kind that is gone leaves the mark itself.
			if (value > 0) kept[slot] = known.has(value) ? value : 1;
		}
		return kept.some((value) => value > 0) ? kept : null;
	},
	interaction: (question, response) => ({
		type: 'matching',
		sources: question.passages.map((passage) => passage.id),
		targets: [...question.kinds.map((kind) => kind.id), 'unnamed'],
		response: passagePairs(question, (passage) =>
			response[passage.slot] ? (kindGiven(question, passage, response)?.id ?? 'unnamed') : null
		),
		correct: passagePairs(question, (passage) => passage.signal)
	}),
	right(question) {
		const response = new Array<number>(slotsOf(question.passages)).fill(0);
		for (const { slot, signal } of question.passages) {
			const kind = question.kinds.find((one) => one.id === signal);
			if (kind) response[slot] = kind.slot + 2;
		}
		return response;
	},
	widest: (question) => widestList(slotsOf(question.passages), slotsOf(question.kinds) + 1),
	parts: (question) => question.passages.map(({ id, slot, text }) => ({ id, slot, text }))
};
