import type { Html } from '../types.ts';
import type { Kind, QuestionBase } from './question.ts';

/** A statement that is true or not. The response is `[1]` for true, `[0]` for not true. */
export interface TrueFalse extends QuestionBase {
	type: 'truefalse';
	answer: boolean;
	whenTrue: Html | null;
	whenFalse: Html | null;
}

export const truefalse: Kind<TrueFalse> = {
	complete: (_question, response) => response.length === 1,
	score(question, response) {
		const said = response[0] === 1;
		const right = response.length === 1 && said === question.answer;
		return {
			points: right ? 1 : 0,
			outcome: right ? 'correct' : 'wrong',
			harmful: false,
			parts: [{ slot: said ? 1 : 0, right, feedback: said ? question.whenTrue : question.whenFalse }]
		};
	},
	fit: (_question, response) =>
		response.length === 1 && (response[0] === 0 || response[0] === 1) ? [...response] : null,
	interaction: (question, response) => ({
		type: 'true-false',
		response: response[0] === 1,
		correct: question.answer
	}),
	right: (question) => [question.answer ? 1 : 0],
	widest: () => [1],
	parts: () => []
};
