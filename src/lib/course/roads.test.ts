import { describe, expect, test } from 'vitest';
import { gate } from '../../../tests/scenarios.ts';
import { makeChoice } from './make-report.ts';
import {
	choose,
	cutRoad,
	endOther,
	newProgress,
	roadNow,
	startOver,
	tryOther,
	type Progress
} from './progress.ts';
import { longestRoad, walk } from './scenario/walk.ts';
import { decodeState, encodeState } from './state.ts';

const at = 4;
const road = (progress: Progress) => progress.scenarios.get(at);
const after = (...choices: number[]): Progress =>
	choices.reduce((progress, choice) => choose(progress, at, choice), newProgress(1));

describe('the road through a scenario', () => {
	test('grows with every choice, and leaves other scenarios alone', () => {
		const progress = choose(after(0, 2), 9, 5);
		expect(road(progress)).toEqual({ first: [0, 2], other: null });
		expect(progress.scenarios.get(9)).toEqual({ first: [5], other: null });
	});

	test('goes no further than can be kept, however often one goes round in a loop', () => {
		const full = after(...Array.from({ length: longestRoad }, () => 1));
		expect(road(full)?.first).toHaveLength(longestRoad);
		expect(choose(full, at, 1)).toBe(full);
		expect(decodeState(encodeState(full), 1)).toEqual({ progress: full, trouble: null });
		const trying = tryOther(full, at, 1);
		expect(road(choose(trying, at, 2))?.other).toEqual([1, 2]);
	});

	test('is nothing before the first choice', () => {
		expect(roadNow(road(newProgress(1)))).toEqual([]);
	});

	test('that came first stays as it is while another is tried from any step on', () => {
		const trying = choose(tryOther(after(0, 2), at, 1), at, 3);
		expect(road(trying)).toEqual({ first: [0, 2], other: [0, 3] });
		expect(roadNow(road(trying))).toEqual([0, 3]);
	});

	test('that is tried can be left half way for yet another', () => {
		const again = choose(tryOther(choose(tryOther(after(0, 2), at, 0), at, 1), at, 1), at, 3);
		expect(road(again)).toEqual({ first: [0, 2], other: [1, 3] });
	});

	test('that was tried is gone when the learner goes back to the first', () => {
		expect(road(endOther(tryOther(after(0, 2), at, 1), at))).toEqual({ first: [0, 2], other: null });
	});

	test('can not be tried anew, nor ended, in a scenario that was never begun', () => {
		const none = newProgress(1);
		expect(tryOther(none, at, 0)).toBe(none);
		expect(endOther(none, at)).toBe(none);
		expect(endOther(after(0), at).scenarios.get(at)).toEqual({ first: [0], other: null });
	});

	test('keeps of both roads what still fits when the scenario was edited', () => {
		const trying = choose(tryOther(after(0, 2), at, 1), at, 3);
		const fitting = (choices: readonly number[]) =>
			choices.length - walk(gate(), choices.slice(0, 1)).lost - 1;
		expect(road(cutRoad(trying, at, fitting))).toEqual({ first: [0], other: [0] });
		expect(road(cutRoad(after(0, 2), at, () => 0))).toEqual({ first: [], other: null });
		const none = newProgress(1);
		expect(cutRoad(none, at, () => 0)).toBe(none);
	});

	test('goes when the learner starts the course over', () => {
		expect(startOver(after(0, 2), 2).scenarios.size).toBe(0);
	});
});

describe('a choice as the LMS is told', () => {
	const [visit] = walk(gate(), [1]).visits;
	if (!visit) throw new Error('the road has a step');

	test('has the id of its step, what it was about, and how long it took', () => {
		expect(makeChoice(gate(), visit, { shownAt: 1000, at: 3500 })).toEqual({
			id: 'hek_begin',
			answer: { type: 'performance', steps: [['begin', 'wait']], correct: [[['begin', 'note']]] },
			objectives: ['o_two'],
			at: 3500,
			latency: 2.5,
			weight: 1,
			outcome: 'wrong',
			description: 'Het hek: begin',
			exam: false
		});
	});

	test('never has a negative time, and no id longer than LMSs take', () => {
		const long = { ...gate(), id: 'a'.repeat(60) };
		const told = makeChoice(long, visit, { shownAt: 9, at: 5 });
		expect(told.latency).toBe(0);
		expect(told.id).toHaveLength(60);
		expect(told.id).toMatch(/_begin$/);
	});
});
