import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divide, spanOf } from './divide.ts';

const span = fc
	.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }))
	.map(([min, more]) => ({ min, max: min + more }));
const spans = fc.array(span, { minLength: 1, maxLength: 20 });
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe('minutes that are shared out', () => {
	test('are never under the least or over the most of a step', () => {
		fc.assert(
			fc.property(spans, fc.integer({ min: -50, max: 1500 }), (all, minutes) => {
				divide(minutes, all).forEach((share, at) => {
					expect(share).toBeGreaterThanOrEqual(all[at]?.min ?? 0);
					expect(share).toBeLessThanOrEqual(all[at]?.max ?? 0);
				});
			})
		);
	});

	test('come to exactly what there is, where that is possible', () => {
		fc.assert(
			fc.property(spans, fc.double({ min: 0, max: 1, noNaN: true }), (all, part) => {
				const { min, max } = spanOf(all);
				const minutes = Math.round(min + (max - min) * part);
				expect(sum(divide(minutes, all))).toBe(minutes);
			})
		);
	});

	test('with less time no step gets more', () => {
		fc.assert(
			fc.property(
				spans,
				fc.integer({ min: 0, max: 1000 }),
				fc.integer({ min: 0, max: 60 }),
				(all, minutes, less) => {
					const before = divide(minutes, all);
					divide(minutes - less, all).forEach((share, at) =>
						// Rounding may hand one minute from one step to another.
						expect(share).toBeLessThanOrEqual((before[at] ?? 0) + 1)
					);
				}
			)
		);
	});

	test('leave half of what is between to each, half-way', () => {
		expect(
			divide(30, [
				{ min: 5, max: 10 },
				{ min: 10, max: 20 },
				{ min: 5, max: 10 }
			])
		).toEqual([8, 15, 7]);
	});
});
