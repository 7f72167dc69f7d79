/** What is said by somebody, between ‘…’: there a person may say je, and blame, and use any word. */

/** From ‘ to the ’ that ends it: one between letters (foto’s) or before s, t and n alone (’s avonds) ends nothing. */
const quoted = /‘(?:[^‘’]|‘[^‘’]*’|’(?=\p{L}))*(?:’|$)/gu;

/** The text with everything between quotes blanked; same length, same lines. */
export const withoutQuotes = (text: string): string =>
	text.replace(quoted, (quote) => quote.replace(/[^\n]/g, ' '));

/** Whole words in any case, blanks of any width. */
export function wordPattern(words: readonly string[]): RegExp {
	const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
	return new RegExp(`(?<![\\p{L}\\p{N}’])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
