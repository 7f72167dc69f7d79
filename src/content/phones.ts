/**
 * Phone numbers typed in a text. They would be forgotten when a number changes, and differ by region: only 112 may
 * be typed, the others come from the region files.
 */
const numbers =
	/(?<![\w.,/-])(?:(?:\+|00)\d{2}[ -]?\d(?:[ -]?\d){7,9}|0[89]00[ -]?\d{4}(?:[ -]?\d{2,3})?|0\d{1,3}[ -]?\d(?:[ -]?\d){5,7}|14 ?0\d{2,3}|(?<=\b(?:bel|bellen|call|dial|via|met|nummer|number) )113)(?![\w-])/gi;

export interface FoundPhone {
	number: string;
	index: number;
}

export function phonesIn(text: string): FoundPhone[] {
	return [...text.matchAll(numbers)].map((match) => ({ number: match[0], index: match.index }));
}
