/** Shares out minutes among steps. Pure. */
import type { Span } from './plan.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Least and most that all of them take together. */
export const spanOf = (spans: readonly Span[]): Span => ({
	min: sum(spans.map(({ min }) => min)),
	max: sum(spans.map(({ max }) => max))
});

/**
 * Whole minutes for each: never below its least or above its most, all of them the same part of the way in between,
 * and together exactly `minutes` (rounded down) where that is possible. With too little each gets its least, with too
 * much its most. What rounding leaves goes to the earliest.
 */
export function divide(minutes: number, spans: readonly Span[]): number[] {
	const whole = Math.floor(minutes);
	const { min, max } = spanOf(spans);
	if (whole <= min) return spans.map((span) => span.min);
	if (whole >= max) return spans.map((span) => span.max);
	const part = (whole - min) / (max - min);
	const shares = spans.map((span) => Math.floor(span.min + (span.max - span.min) * part + 1e-9));
	let left = whole - sum(shares);
	return shares.map((share, at) => {
		const room = (spans[at]?.max ?? share) - share;
		if (left <= 0 || room <= 0) return share;
		left--;
		return share + 1;
	});
}
