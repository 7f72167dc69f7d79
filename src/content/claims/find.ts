/** Claims in a passage that rest on no fact. */
import type { Passage } from '../reading/passages.ts';
import { claimPatterns } from './patterns.ts';

export interface Claim {
	/** E.g. `a percentage`. */
	kind: string;
	words: string;
	/** From 0, in the text of the passage. */
	index: number;
}

const factTag = /<Fact\b[^>]*>([\s\S]*?)<\/Fact>/g;
const hide = (text: string): string => text.replace(/[^\n]/g, '\ue000');

/** The text without what is sourced or is no text: facts, addresses of links, tags. Same length, same lines. */
const bare = (text: string): string =>
	text
		.replace(factTag, hide)
		.replace(/\]\([^)]*\)/g, hide)
		.replace(/<[^>]*>/g, hide);

/** Words that stand within a fact of this passage. */
const sourcedWords = (text: string): string =>
	[...text.matchAll(factTag)].map(([, words = '']) => words).join('\n');

/**
 * What the passage claims outside `<Fact>`. A figure that also stands inside a fact of the same paragraph is that
 * fact's figure said again. Nothing is asked of what someone wrongly answers or of material: it is shown, not said.
 */
export function unsourcedClaims({ text, role }: Passage): Claim[] {
	if (role === 'wrong' || role === 'material') return [];
	const sourced = sourcedWords(text);
	const looked = bare(text);
	const claims = claimPatterns
		.filter(({ everywhere, near }) => (role === 'telling' || everywhere) && !(near && sourced !== ''))
		.flatMap(({ kind, pattern }) =>
			[...looked.matchAll(pattern)].map((match): Claim => ({ kind, words: match[0], index: match.index }))
		);
	return claims.filter(({ words }) => !sourced.includes(words)).sort((a, b) => a.index - b.index);
}
