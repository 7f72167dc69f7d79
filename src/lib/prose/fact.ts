import type { ProseWords } from './words.ts';

/** Words to name a claim by: all of them, or the beginning of a long one. */
export function shortClaim(words: string): string {
	if (words.length <= 80) return words;
	return `${words.slice(0, 80).replace(/\s+\S*$/, '')}…`;
}

/** What the source button of a claim is called. */
export const factLabel = (words: string, text: ProseWords): string => text.sourceOf(shortClaim(words));

/**
 * A source button stays on one line with the word before it and the punctuation behind it: no line begins with a button
 * or a full stop. Of a long word its last letters, so that on a small screen the rest may still go to a line of its own.
 */
export const joinEnds = (html: string): string =>
	html.replace(
		/([^\s<>&;]{0,8})(<button type="button" class="fact"(?:"[^"]*"|[^">])*>[^<]*<\/button>)([.,:;!?)’…]*)/gu,
		(all: string, word: string, button: string, marks: string) =>
			word || marks ? `<span class="fact-end">${word}${button}${marks}</span>` : all
	);
