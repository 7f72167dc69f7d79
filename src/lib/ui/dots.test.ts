import { describe, expect, it } from 'vitest';
import { dotsOf, height, joined } from './dots.ts';

describe('points that become a pattern', () => {
	it('parts that are done lie on one line', () => {
		expect(dotsOf(['done', 'done', 'done']).map((dot) => dot.y)).toEqual([10, 10, 10]);
	});

	it('parts still to do stand off the line, but inside the drawing', () => {
		for (const dot of dotsOf(new Array(20).fill('todo'))) {
			expect(dot.y).not.toBe(height / 2);
			expect(dot.y).toBeGreaterThan(2);
			expect(dot.y).toBeLessThan(height - 2);
		}
	});

	it('a line joins neighbours that are both done, and no others', () => {
		expect(joined(dotsOf(['done', 'done', 'started', 'done']))).toBe('M10 10H30');
		expect(joined(dotsOf(['todo']))).toBe('');
	});
});
