/** Searching the whole course: an index that is built once, and asked in a browser. */
import MiniSearch, { type Options, type Query, type SearchOptions } from 'minisearch';
import type { Language } from '../types.ts';
import { compact, expand, type CompactIndex } from './compact.ts';
import { compoundsOf } from './compounds.ts';
import type { SearchPack } from './pack.ts';
import { joinsWords, termOf, wordsIn } from './terms.ts';

/** A stretch of text that is found as one; its id is its place in the list, from 0. */
export interface SearchDocument {
	title: string;
	text: string;
}

export interface Hit {
	/** Which document. */
	at: number;
	/** Stems that were found in it, for what is to be marked. */
	stems: string[];
}

const fields = ['title', 'text'];

/** At most so many answers: nobody reads on, and each has its lines to draw. */
const most = 30;

const options = (language: Language): Options<SearchDocument & { id: number }> => ({
	fields,
	tokenize: (text) => wordsIn(text).map((word) => word.text),
	processTerm: termOf(language)
});

/** A slip in a word of five letters or more is forgiven, in a long word two; the last word may still be being typed. */
const asking = (last: boolean): SearchOptions => ({
	boost: { title: 3 },
	fuzzy: (term) => (term.length < 5 ? false : term.length < 9 ? 1 : 2),
	prefix: last,
	weights: { fuzzy: 0.3, prefix: 0.5 }
});

/** Words that are found as they stand in the index, and count for less than the word itself. */
const related: SearchOptions = {
	boost: { title: 3 },
	tokenize: (word) => [word],
	processTerm: (word) => word,
	boostTerm: () => 0.4
};

export function buildIndex(language: Language, documents: readonly SearchDocument[]): CompactIndex {
	const index = new MiniSearch(options(language));
	index.addAll(documents.map((document, id) => ({ id, ...document })));
	return compact(index.toJSON(), fields.length);
}

const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));

/**
 * Opens an index, in short tasks: a slow phone answers a touch in between. Asking it takes milliseconds. All words of a
 * question first; failing that, any of them. A Dutch compound finds its pieces too, and a piece the compounds that end
 * with it.
 */
export async function openIndex(
	language: Language,
	{ index }: Pick<SearchPack, 'index'>
): Promise<(question: string) => Hit[]> {
	const plain = await expand(index, fields, nextTask);
	await nextTask();
	const search = await MiniSearch.loadJSAsync(plain, options(language));
	const termsOf = termOf(language);
	const stems = plain.index.map(([stem]) => stem);
	const compounds = joinsWords(language) ? compoundsOf(termsOf, stems) : () => [];
	return (question) => {
		const asked = wordsIn(question).map(({ text }) => text);
		const queries = asked
			.map((word, at): Query => {
				const own = { ...asking(at === asked.length - 1), queries: [word] };
				const others = compounds(word);
				return others.length === 0
					? own
					: { combineWith: 'OR', queries: [own, { ...related, queries: others }] };
			})
			// A word that finds nothing would find nothing together with others too.
			.filter((_, at) => termsOf(asked[at] ?? '') !== null);
		if (queries.length === 0) return [];
		const all = search.search({ combineWith: 'AND', queries });
		const found = all.length > 0 ? all : search.search({ combineWith: 'OR', queries });
		return found.slice(0, most).map(({ id, terms }) => ({ at: Number(id), stems: terms }));
	};
}
