import { describe, expect, test } from 'vitest';
import { decodeState, encodeState, tailRoom } from '../course/state.ts';
import { newProgress } from '../course/progress.ts';
import { markOf, readMark } from './state-mark.ts';

describe('the tail behind a state', () => {
	test('fits in the room that the limit of the state leaves it, up to 1,295 rows', () => {
		expect(markOf(35, 1295)).toHaveLength(tailRoom);
		expect(readMark(`state${markOf(35, 1295)}`)).toEqual(['state', 1295]);
	});

	test('may be cut off anywhere: the state in front of it is whole', () => {
		const state = encodeState({ ...newProgress(7), counter: 12 });
		const told = state + markOf(35, 1295);
		for (let length = state.length; length <= told.length; length += 1)
			expect(decodeState(readMark(told.slice(0, length))[0], 1)).toMatchObject({
				progress: { counter: 12 },
				trouble: null
			});
	});
});
