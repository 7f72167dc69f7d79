import { expect, test } from 'vitest';
import { pattern as sample } from '../../../../tests/questions.ts';
import { drawingOf, noteOf } from './pattern-line.ts';

const pattern = sample();

test.each([
	['on one day', [0, 0, 0, 0]],
	['one week each', [0, 7, 14, 21]],
	['all but the last together', [0, 0, 1, 90]]
])('standing up, every note has room for two lines of spaced text: incidents %s', (_, days) => {
	const incidents = pattern.incidents.map((incident, at) => ({ ...incident, day: days[at] ?? 0 }));
	const { way, points } = drawingOf({ ...pattern, incidents }, 288);
	expect(way).toBe('down');
	const gaps = points.slice(1).map(({ y }, at) => y - (points[at]?.y ?? 0));
	// Two lines of 13 pixels, at one and a half.
	expect(Math.min(...gaps)).toBeGreaterThanOrEqual(39);
});

test('a note tells the day, and all there is when no hour follows it', () => {
	const [incident] = pattern.incidents;
	if (!incident) throw new Error('the sample has incidents');
	expect(noteOf({ ...incident, at: 'dinsdag 8 september, 19.30 tot 22.10 uur' })).toBe('dinsdag 8 september');
	expect(noteOf({ ...incident, at: 'in de zomer' })).toBe('in de zomer');
});
