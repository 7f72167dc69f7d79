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

/** Short ones, those with 0800 or 0900, all others, and those of other countries; without blanks and dashes. */
const whole =
	/^(?:1\d\d|116\d{3}|140\d{2,3}|0(?:800|90[069])\d{4}(?:\d{3})?|0(?!800|90[069]|0)\d{9}|00\d{8,13})$/;

/** Whether a number of a region file can be one that rings in the Netherlands: none of its digits lost, and none too many. */
export const isWholeNumber = (number: string): boolean => whole.test(number.replace(/[ -]/g, ''));
