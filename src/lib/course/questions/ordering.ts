import type { Kind, Part, QuestionBase } from './question.ts';
import { outcomeOf } from './question.ts';

/** Items to be put in order; `items` stand in the right one. The response is their slots in the learner's order. */
export interface Ordering extends QuestionBase {
	type: 'ordering';
	items: Part[];
}

export const ordering: Kind<Ordering> = {
	complete: (question, response) => response.length === question.items.length,
	/** Share of neighbouring pairs that stand in the right order. */
	score(question, response) {
		const place = new Map(question.items.map((item, index) => [item.slot, index]));
		const order = [...new Set(response)].flatMap((slot) => place.get(slot) ?? []);
		const good = order.filter((at, i) => i > 0 && at > (order[i - 1] ?? Infinity)).length;
		const points = good / (question.items.length - 1);
		return {
			points,
			outcome: outcomeOf(points),
			harmful: false,
			parts: response.map((slot, index) => ({
				slot,
				right: place.get(slot) === index,
				feedback: null
			}))
		};
	},
	/** Items that were added since come last, in the author's order; those removed drop out. */
	fit(question, response) {
		const known = new Set(question.items.map((item) => item.slot));
		const kept = [...new Set(response)].filter((slot) => known.has(slot));
		if (kept.length === 0) return null;
		return [...kept, ...[...known].filter((slot) => !kept.includes(slot))];
	},
	interaction(question, response) {
		const ids = new Map(question.items.map((item) => [item.slot, item.id]));
		return {
			type: 'sequencing',
			among: question.items.map((item) => item.id),
			response: response.flatMap((slot) => ids.get(slot) ?? []),
			correct: question.items.map((item) => item.id)
		};
	},
	right: (question) => question.items.map((item) => item.slot),
	widest: (question) => question.items.map((item) => item.slot).sort((a, b) => b - a),
	parts: (question) => question.items
};
