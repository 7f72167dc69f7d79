/** An answer of the search, ready to be shown. */
import type { Piece } from '$lib/course/search/excerpt.ts';

export interface Answer {
	kind: 'section' | 'scenario' | 'handout' | 'fact' | 'term';
	href: string;
	/** Id of a fact: its source is opened instead of a page. */
	fact: string | null;
	title: readonly Piece[];
	/** Where it stands, e.g. the title of a lesson. */
	where: string;
	lines: readonly Piece[];
}
