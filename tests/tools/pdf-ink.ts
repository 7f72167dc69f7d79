/** How a PDF of Chromium is drawn: how small its letters get, and in which inks. */
import { drawings } from './pdf.ts';

export interface Ink {
	/** Smallest size of letters on any page, in points; `Infinity` without letters. */
	smallest: number;
	/** Every colour that is set, as `r g b` from 0 to 1, sorted. */
	colours: string[];
}

/** Operators with the numbers before them: what scales, what sets letters, what keeps and gives back a state. */
const operators = /((?:-?[\d.]+ )*)(cm|Tm|q|Q|rg|RG)\b|\/F\d+ ([\d.]+) Tf|(?:<[0-9A-Fa-f]+>) Tj/g;

/** Letters keep their shape here: how high they are says how large they are. */
const heightOf = (numbers: readonly number[]): number => Math.hypot(numbers[2] ?? 0, numbers[3] ?? 1);

function inkOn(content: string): { sizes: number[]; colours: string[] } {
	const sizes: number[] = [];
	const colours: string[] = [];
	const kept: number[] = [];
	let [scale, font, line] = [1, 0, 1];
	for (const [all, before = '', operator, size] of content.matchAll(operators)) {
		const numbers = before.trim().split(' ').map(Number);
		if (size !== undefined) font = Number(size);
		else if (operator === 'q') kept.push(scale);
		else if (operator === 'Q') scale = kept.pop() ?? 1;
		else if (operator === 'cm') scale *= heightOf(numbers);
		else if (operator === 'Tm') line = heightOf(numbers);
		else if (all.endsWith('Tj')) sizes.push(scale * line * font);
		else colours.push(before.trim());
	}
	return { sizes, colours };
}

export function inkOf(pdf: Buffer): Ink {
	const pages = drawings(pdf).map(inkOn);
	return {
		smallest: Math.min(...pages.flatMap(({ sizes }) => sizes)),
		colours: [...new Set(pages.flatMap(({ colours }) => colours))].sort()
	};
}
