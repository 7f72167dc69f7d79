import { pairs, type Source } from './pairs.ts';
import type { Part, QuestionBase } from './question.ts';

/** Each source belongs with one target; see {@link pairs} for the response. */
export interface Matching extends QuestionBase {
	type: 'matching';
	sources: Source[];
	targets: Part[];
}

export const matching = pairs<Matching>((question) => question);
