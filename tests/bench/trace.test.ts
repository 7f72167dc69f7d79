import { describe, expect, test } from 'vitest';
import { readStamps } from './trace.ts';

const stamp = (name: string, tts?: number) => ({ name: 'TimeStamp', ts: 1e9, tts, args: { data: { name } } });
const trace = (...events: unknown[]): string => JSON.stringify({ traceEvents: events });

describe('processor time between stamps of a trace', () => {
	test('is the time of the thread, in milliseconds, whatever the clock says and whatever else stands between', () => {
		const between = readStamps(
			trace(
				{ ...stamp('bench 1', 4_000), ts: 0 },
				stamp('of the page', 4_500),
				{ name: 'FunctionCall', ts: 5, tts: 4_600, args: { data: { name: 'bench 2' } } },
				{ name: 'TracingStarted', args: {} },
				{ ...stamp('bench 2', 5_250), ts: 9_000 }
			)
		);
		expect(between([1, 2])).toBe(1.25);
	});

	test('is none of a stamp that was not noted, has no time, or comes before', () => {
		const between = readStamps(trace(stamp('bench 1', 10), stamp('bench 2'), stamp('bench 4', 30)));
		expect(() => between([1, 3])).toThrow('no time from stamp 1 to 3');
		expect(() => between([1, 2])).toThrow('no time from stamp 1 to 2');
		expect(() => between([4, 1])).toThrow('no time from stamp 4 to 1');
		expect(() => between([0, 0])).toThrow('no time from stamp 0 to 0');
	});
});
