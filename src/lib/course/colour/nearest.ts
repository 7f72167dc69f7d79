/** The nearest colour that can be read: the same hue, as little lighter or darker as will do. Pure. */
import { toHex, toOklch } from './oklch.ts';
import { pairs, tooFaint, type Colours, type Pair } from './pairs.ts';

/** One step of lightness: too small to see. */
export const lightnessStep = 0.0025;

/** Whether a colour under this name keeps every pair it is in. @param among the pairs that count */
export function keeps(
	name: string,
	colour: string,
	colours: Colours,
	among: readonly Pair[] = pairs
): boolean {
	const own = among.filter(({ front, back }) => front === name || back === name);
	return tooFaint({ ...colours, [name]: colour }, own).length === 0;
}

/**
 * The colour nearest in lightness that keeps every pair it is in, the other colours being as they are; itself when it
 * does; `null` when none of this hue does, so that another colour has to change.
 */
export function nearestThatKeeps(
	name: string,
	colour: string,
	colours: Colours,
	among: readonly Pair[] = pairs
): string | null {
	if (keeps(name, colour, colours, among)) return colour;
	const { lightness, ...rest } = toOklch(colour);
	for (let step = 1; step * lightnessStep <= 1; step++) {
		for (const by of [-step, step]) {
			const next = lightness + by * lightnessStep;
			if (next < 0 || next > 1) continue;
			const hex = toHex({ lightness: next, ...rest });
			if (keeps(name, hex, colours, among)) return hex;
		}
	}
	return null;
}
