import { choicesFitting, partsOf, resultsOf, worthOf } from './options.ts';
import type { Kind, Option, QuestionBase } from './question.ts';
import { outcomeOf } from './question.ts';

/** One option is chosen. The response is `[slot of the option]`. */
export interface Single extends QuestionBase {
	type: 'single';
	options: Option[];
}

export const single: Kind<Single> = {
	complete: (_question, response) => response.length === 1,
	score(question, response) {
		const chosen = question.options.find((option) => option.slot === response[0]);
		const points = chosen ? worthOf(chosen) : 0;
		return {
			points,
			outcome: outcomeOf(points),
			harmful: chosen?.grade === 'harmful',
			parts: resultsOf(chosen ? [chosen] : [])
		};
	},
	fit(question, response) {
		const kept = choicesFitting(question.options, response);
		return kept.length === 1 ? kept : null;
	},
	interaction: (question, response) => ({
		type: 'choice',
		among: question.options.map((option) => option.id),
		response: question.options.filter((o) => response.includes(o.slot)).map((o) => o.id),
		correct: question.options.filter((o) => worthOf(o) === 1).map((o) => [o.id])
	}),
	right: (question) =>
		question.options
			.filter((o) => worthOf(o) === 1)
			.slice(0, 1)
			.map((o) => o.slot),
	widest: (question) => [Math.max(...question.options.map((option) => option.slot))],
	parts: (question) => partsOf(question.options)
};
