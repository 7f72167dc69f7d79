import type { Kind, QuestionBase } from './question.ts';

/**
 * A few sentences for oneself. The response is `[1]` once something was written; the text itself is in the
 * learner's notebook on the device and never in the saved state or an LMS.
 */
export interface Reflection extends QuestionBase {
	type: 'reflection';
	opening: string | null;
}

export const reflection: Kind<Reflection> = {
	complete: (_question, response) => response[0] === 1,
	score: (_question, response) => ({
		points: response[0] === 1 ? 1 : 0,
		outcome: 'neutral',
		harmful: false,
		parts: []
	}),
	fit: (_question, response) => (response[0] === 1 ? [1] : null),
	/** Nothing is told to an LMS, not even that something was written. */
	interaction: () => null,
	right: () => [1],
	widest: () => [1],
	parts: () => []
};
