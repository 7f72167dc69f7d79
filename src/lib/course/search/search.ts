/** Searching the whole course: an index that is built once, and asked in a browser. */
import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import type { Language } from '../types.ts';
import { compact, expand, type CompactIndex } from './compact.ts';
import type { SearchPack } from './pack.ts';
import { termOf, wordsIn } from './terms.ts';

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
const asking: SearchOptions = {
	boost: { title: 3 },
	fuzzy: (term) => (term.length < 5 ? false : term.length < 9 ? 1 : 2),
	prefix: (_, at, terms) => at === terms.length - 1,
	weights: { fuzzy: 0.3, prefix: 0.5 }
};

export function buildIndex(language: Language, documents: readonly SearchDocument[]): CompactIndex {
	const index = new MiniSearch(options(language));
	index.addAll(documents.map((document, id) => ({ id, ...document })));
	return compact(index.toJSON(), fields.length);
}

/** Opens an index; asking it takes milliseconds. All words of a question first; failing that, any of them. */
export function openIndex(
	language: Language,
	{ index }: Pick<SearchPack, 'index'>
): (question: string) => Hit[] {
	const search = MiniSearch.loadJS(expand(index, fields), options(language));
	return (question) => {
		const all = search.search(question, { ...asking, combineWith: 'AND' });
		const found = all.length > 0 ? all : search.search(question, asking);
		return found.slice(0, most).map(({ id, terms }) => ({ at: Number(id), stems: terms }));
	};
}
