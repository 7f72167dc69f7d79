import { choicesFitting, partsOf, resultsOf, worthOf } from './options.ts';
import type { Kind, Option, QuestionBase } from './question.ts';
import { outcomeOf } from './question.ts';

/** Any number of options is chosen. The response is their slots, ascending. */
export interface Multiple extends QuestionBase {
	type: 'multiple';
	options: Option[];
}

const isRight = (option: Option): boolean => worthOf(option) > 0;

export const multiple: Kind<Multiple> = {
	complete: (_question, response) => response.length > 0,
	/** Right choices minus wrong ones, over the number of right ones; never below 0. */
	score(question, response) {
		const chosen = question.options.filter((option) => response.includes(option.slot));
		const right = question.options.filter(isRight).length;
		const net = chosen.reduce((sum, option) => sum + (isRight(option) ? 1 : -1), 0);
		const points = Math.max(0, net) / right;
		return {
			points,
			outcome: outcomeOf(points),
			harmful: chosen.some((option) => option.grade === 'harmful'),
			parts: resultsOf(chosen)
		};
	},
	fit(question, response) {
		const kept = choicesFitting(question.options, response);
		return kept.length > 0 ? kept : null;
	},
	interaction: (question, response) => ({
		type: 'choice',
		among: question.options.map((option) => option.id),
		response: question.options.filter((o) => response.includes(o.slot)).map((o) => o.id),
		correct: [question.options.filter(isRight).map((option) => option.id)]
	}),
	right: (question) =>
		question.options
			.filter(isRight)
			.map((option) => option.slot)
			.sort((a, b) => a - b),
	widest: (question) => question.options.map((option) => option.slot).sort((a, b) => a - b),
	parts: (question) => partsOf(question.options)
};
