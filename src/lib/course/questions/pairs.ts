import type { Html, Id } from '../types.ts';
import type { Interaction, Kind, Part, Response, Score } from './question.ts';
import { outcomeOf, slotsOf } from './question.ts';

/** A thing that belongs with one of several others. */
export interface Source extends Part {
	/** Id of where it belongs. */
	belongs: Id;
	feedback: Html | null;
}

/** The two sides of a question that joins things: matching and sorting are the same underneath. */
export interface Sides {
	sources: readonly Source[];
	targets: readonly Part[];
}

/**
 * Joins things of one side to things of the other. The response is indexed by source slot; each number is the
 * target's slot + 1, or 0 while that source was not placed.
 */
export function pairs<Q>(sides: (question: Q) => Sides): Kind<Q> {
	const targetOf = ({ targets }: Sides, source: Part, response: Response) =>
		targets.find((target) => target.slot + 1 === response[source.slot]);

	function score(question: Q, response: Response): Score {
		const both = sides(question);
		const parts = both.sources.map((source) => ({
			slot: source.slot,
			right: targetOf(both, source, response)?.id === source.belongs,
			feedback: source.feedback
		}));
		const points = parts.filter((part) => part.right).length / parts.length;
		return { points, outcome: outcomeOf(points), harmful: false, parts };
	}

	function fit(question: Q, response: Response): Response | null {
		const both = sides(question);
		const kept = new Array<number>(slotsOf(both.sources)).fill(0);
		for (const source of both.sources) {
			const target = targetOf(both, source, response);
			if (target) kept[source.slot] = target.slot + 1;
		}
		return kept.some((value) => value > 0) ? kept : null;
	}

	function interaction(question: Q, response: Response): Interaction {
		const both = sides(question);
		return {
			type: 'matching',
			sources: both.sources.map((source) => source.id),
			targets: both.targets.map((target) => target.id),
			response: both.sources.flatMap((source) => {
				const target = targetOf(both, source, response);
				return target ? [[source.id, target.id]] : [];
			}),
			correct: both.sources.map((source) => [source.id, source.belongs])
		};
	}

	return {
		complete(question, response) {
			const both = sides(question);
			return both.sources.every((source) => targetOf(both, source, response));
		},
		score,
		fit,
		interaction,
		right(question) {
			const both = sides(question);
			const response = new Array<number>(slotsOf(both.sources)).fill(0);
			for (const source of both.sources) {
				const target = both.targets.find((one) => one.id === source.belongs);
				if (target) response[source.slot] = target.slot + 1;
			}
			return response;
		},
		widest(question) {
			const both = sides(question);
			const most = slotsOf(both.targets);
			// Neither one value nor a permutation: those have shorter codes.
			return Array.from({ length: slotsOf(both.sources) }, (_, i) => (i === 0 ? 0 : most));
		},
		parts: (question) => sides(question).sources.map(({ id, slot, text }) => ({ id, slot, text }))
	};
}
