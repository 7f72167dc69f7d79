/** What the packs of the reference hold. Types alone, so that the player knows them before any of it has come. */
import type { Fact, Html, Id } from '../types.ts';
import type { CompactIndex } from './compact.ts';

/** What an answer of the search leads to. */
export type SearchPlace =
	/** `heading`: id of the heading in the lesson, `''` for what stands before the first. */
	| { kind: 'section'; lesson: Id; heading: Id; title: string }
	| { kind: 'scenario'; id: Id }
	/** A card to print. */
	| { kind: 'handout'; id: Id }
	/** `lesson` or `scenario`: a text that rests on the fact, in whose pack it stands. */
	| { kind: 'fact'; id: Id; lesson: Id | null; scenario: Id | null }
	| { kind: 'term'; id: Id };

/** `search/<language>`: comes only when somebody searches. */
export interface SearchPack {
	/** In the order of the documents of the index. */
	places: SearchPlace[];
	index: CompactIndex;
}

/** A word of the trade. */
export interface Term {
	id: Id;
	term: string;
	/** Other words for it. */
	also: string[];
	means: Html;
	/** Where the course tells more; `null`: nowhere. */
	more: Link | null;
}

export interface Link {
	/** An address in the course, `#/…`. */
	href: string;
	title: string;
}

/** One row of an index by subject. */
export interface Subject {
	title: string;
	about: Html | null;
	/** Pieces of lessons, then cases. */
	links: Link[];
}

/** `reference/<language>`: words with what they mean, and the course by signal and by type. */
export interface ReferencePack {
	/** In alphabetical order. */
	terms: Term[];
	signals: Subject[];
	types: Subject[];
	/** Facts on which the meanings of the words rest. */
	facts: Fact[];
}
