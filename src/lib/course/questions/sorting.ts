import { pairs, type Source } from './pairs.ts';
import type { Part, QuestionBase } from './question.ts';

/** Items go into groups; the response is that of {@link pairs} with items as sources and groups as targets. */
export interface Sorting extends QuestionBase {
	type: 'sorting';
	groups: Part[];
	items: Source[];
}

export const sorting = pairs<Sorting>((question) => ({
	sources: question.items,
	targets: question.groups
}));
