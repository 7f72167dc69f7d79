import type { ProseWords } from './words.ts';

/** Words to name a claim by: all of them, or the beginning of a long one. */
export function shortClaim(words: string): string {
	if (words.length <= 80) return words;
	return `${words.slice(0, 80).replace(/\s+\S*$/, '')}…`;
}

/** What the source button of a claim is called. */
export const factLabel = (words: string, text: ProseWords): string => text.sourceOf(shortClaim(words));
