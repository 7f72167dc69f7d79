import type { Html } from '../types.ts';
import type { Kind, Part, QuestionBase } from './question.ts';
import { choicesFitting } from './options.ts';

/** An opinion on a scale. The response is `[slot of the point]`; nothing is right or wrong. */
export interface Likert extends QuestionBase {
	type: 'likert';
	scale: (Part & { feedback: Html | null })[];
}

export const likert: Kind<Likert> = {
	complete: (_question, response) => response.length === 1,
	score(question, response) {
		const chosen = question.scale.find((point) => point.slot === response[0]);
		const parts = chosen ? [{ slot: chosen.slot, right: true, feedback: chosen.feedback }] : [];
		return { points: chosen ? 1 : 0, outcome: 'neutral', harmful: false, parts };
	},
	fit(question, response) {
		const kept = choicesFitting(question.scale, response);
		return kept.length === 1 ? kept : null;
	},
	interaction: (question, response) => ({
		type: 'likert',
		among: question.scale.map((point) => point.id),
		response: question.scale.find((point) => point.slot === response[0])?.id ?? ''
	}),
	right: (question) => question.scale.slice(0, 1).map((point) => point.slot),
	widest: (question) => [Math.max(...question.scale.map((point) => point.slot))],
	parts: (question) => question.scale.map(({ id, slot, text }) => ({ id, slot, text }))
};
