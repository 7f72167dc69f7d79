import type { ProseWords } from './words.ts';

/** Words to name a claim by: all of them, or the beginning of a long one. */
export function shortClaim(words: string): string {
	if (words.length <= 80) return words;
	return `${words.slice(0, 80).replace(/\s+\S*$/, '')}…`;
}

/** What the source button of a claim is called. */
export const factLabel = (words: string, text: ProseWords): string => text.sourceOf(shortClaim(words));

/** A source button and the punctuation behind it stay on one line: no line begins with a full stop. */
export const joinEnds = (html: string): string =>
	html.replace(
		/(<button type="button" class="fact"(?:"[^"]*"|[^">])*>[^<]*<\/button>)([.,:;!?)’…]+)/g,
		'<span class="fact-end">$1$2</span>'
	);
