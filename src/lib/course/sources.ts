/** The sources of a card in as few words as paper allows. Pure. */
import type { Fact } from './types.ts';

/** Publisher and title of each source once, with its date; in the order of the facts. */
export function sourcesOf(facts: readonly Fact[], dateOf: (iso: string) => string): string[] {
	const names = facts.map(({ source: { publisher, title, date } }) => {
		// A title that says itself when a page without a date was read needs no second date.
		const dated = /\(.*\d{4}\)/.test(title);
		return `${publisher}, ${title}${dated ? '' : ` (${dateOf(date)})`}`;
	});
	return [...new Set(names)];
}
