import { describe, expect, test } from 'vitest';
import { byMedian, byMost, byRatio, byWorst, median, percentile } from './figure.ts';
import { table } from './table.ts';

const spec = { part: 'load', name: 'first page', unit: 'ms', budget: 50 } as const;

describe('figures of the bench', () => {
	test('the median stands in the middle, whatever the order', () => {
		expect(median([9, 1, 5])).toBe(5);
		expect(median([4, 1, 2, 3])).toBe(2.5);
	});

	test('a bench that measured nothing says so', () => {
		expect(() => byMedian(spec, [])).toThrow('Nothing was measured.');
	});

	test('one slow run does not break a budget of medians, and does break one of worst runs', () => {
		const runs = [10, 20, 90];
		expect(byMedian(spec, runs)).toMatchObject({ good: true, measured: 20, low: 10, high: 90 });
		expect(byWorst(spec, runs)).toMatchObject({ good: false, measured: 90 });
	});

	test('of a hundred runs one may be slow where 99 of 100 are asked for, and no two', () => {
		const quick = Array.from({ length: 98 }, () => 1);
		expect(byMost(spec, [...quick, 2, 90])).toMatchObject({ good: true, measured: 2, high: 90 });
		expect(byMost(spec, [...quick, 90, 90])).toMatchObject({ good: false, measured: 90 });
		expect(percentile([3, 1, 2], 0.99)).toBe(3);
		expect(percentile([7], 0.5)).toBe(7);
		expect(() => percentile([], 0.99)).toThrow('Nothing was measured.');
	});

	test('a least allowed is judged by the smallest', () => {
		const gap = { ...spec, atLeast: true, budget: 10 };
		expect(byWorst(gap, [9, 30]).good).toBe(false);
		expect(byWorst(gap, [10, 30]).good).toBe(true);
	});

	test('ratios compare medians, and show the spread of the turns', () => {
		expect(byRatio({ ...spec, unit: '×', budget: 2 }, [20, 30, 90], [10, 20, 30])).toMatchObject({
			measured: 1.5,
			low: 1.5,
			high: 3,
			good: true
		});
		expect(byRatio({ ...spec, budget: 2 }, [0], [0]).measured).toBe(1);
		expect(byRatio({ ...spec, budget: 2 }, [1], [0]).good).toBe(false);
	});

	test('the table shows budget, measured, spread and verdict of each, with its note', () => {
		const shown = table([
			{ ...byMedian(spec, [10, 20, 90]), note: 'in a frame' },
			byMedian({ part: 'state', name: 'whole course', budget: 4 }, [5]),
			byMedian({ part: 'state', name: 'told', budget: null }, [5])
		]);
		expect(shown).toMatch(/load\n +first page +≤ 50 ms +20 ms +10 – 90 +good\n +in a frame/);
		expect(shown).toMatch(/whole course +≤ 4 +5 +BROKEN/);
		expect(shown).toMatch(/told +– +5 +told/);
	});
});
