import { expect, test } from 'vitest';
import { height, lines, points, width } from './certificate-pattern.ts';

const spread = (column: number): number => {
	const middle = (column + 0.5) * 20;
	return Math.max(...points.slice(column * 5, column * 5 + 5).map(({ x }) => Math.abs(x - middle)));
};

test('points stand here and there on the left and in line on the right', () => {
	expect(spread(1)).toBeGreaterThan(5);
	for (let column = 18; column < 31; column++) expect(spread(column)).toBe(0);
});

test('every point is inside the drawing', () => {
	for (const { x, y, r } of points) {
		expect(x - r).toBeGreaterThanOrEqual(0);
		expect(x + r).toBeLessThanOrEqual(width);
		expect(y - r).toBeGreaterThanOrEqual(0);
		expect(y + r).toBeLessThanOrEqual(height);
	}
});

test('only points that stand in line are joined', () => {
	const starts = [...lines.matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x));
	expect(starts.length).toBeGreaterThan(20);
	expect(Math.min(...starts)).toBeGreaterThan(width / 2);
});
