import { describe, expect, test } from 'vitest';
import { choice, ending, gate, scenario, step } from '../../../../tests/scenarios.ts';
import { choiceInteraction, choiceOutcome, debrief, expertRoad, judgeRoad } from './judge.ts';
import { mostChoices } from './longest.ts';
import { endingOf, longestRoad, roadOf, walk } from './walk.ts';

describe('what a road is worth', () => {
	test('strong counts one, defensible a half, risky nothing', () => {
		expect(judgeRoad(walk(gate(), [0, 4]))).toMatchObject({ points: 1, outcome: 'correct' });
		expect(judgeRoad(walk(gate(), [0, 2]))).toMatchObject({ points: 0.75, outcome: 'partly' });
		expect(judgeRoad(walk(gate(), [1, 2]))).toMatchObject({ points: 0.25, outcome: 'partly' });
	});

	test('a harmful choice is not made up for by good ones', () => {
		expect(judgeRoad(walk(gate(), [0, 3]))).toMatchObject({ points: 0, outcome: 'wrong', harmful: true });
	});

	test('objectives are judged apart: harm to one leaves the other as it was', () => {
		const two = scenario([
			step('a', [choice('good', 'strong', 'b', { objectives: ['o_two'] })]),
			step('b', [choice('bad', 'harmful', 'e', { objectives: ['o_one'] })]),
			ending('e')
		]);
		expect(judgeRoad(walk(two, [0, 1])).objectives).toEqual([
			{ id: 'o_two', points: 1, harmful: false },
			{ id: 'o_one', points: 0, harmful: true }
		]);
	});

	test('nothing chosen is worth nothing and does no harm', () => {
		expect(judgeRoad(walk(gate(), []))).toMatchObject({ points: 0, harmful: false, objectives: [] });
	});
});

describe('the expert', () => {
	test('takes the best open choice at every step', () => {
		const road = expertRoad(gate());
		expect(roadOf(road)).toEqual([0, 4]);
		expect(endingOf(road)?.id).toBe('kept');
	});

	test('goes on from where a learner stands, with what holds there', () => {
		expect(roadOf(expertRoad(gate(), walk(gate(), [1])))).toEqual([1, 2]);
	});
});

describe('the debrief', () => {
	const told = debrief(gate(), walk(gate(), [1, 2]));

	test('names the better choice only where there was one', () => {
		expect(told.steps.map(({ better }) => better?.id ?? null)).toEqual(['note', null]);
	});

	test('shows what else was open, not what was closed to this road', () => {
		expect(told.steps.map(({ others }) => others.map(({ id }) => id))).toEqual([['note'], ['meet']]);
	});

	test('shows the ending that was reached and those that were not', () => {
		expect(told.ending?.id).toBe('lost');
		expect(told.elsewhere.map(({ id }) => id)).toEqual(['kept', 'harm']);
	});
});

test('an LMS hears what was done at which step, with every strong choice as a pattern', () => {
	const [visit] = walk(gate(), [1]).visits;
	expect(visit && choiceInteraction(visit)).toEqual({
		type: 'performance',
		steps: [['begin', 'wait']],
		correct: [[['begin', 'note']]]
	});
});

test('a defensible choice is recorded as neither right nor wrong', () => {
	const outcomes = [walk(gate(), [0, 2]), walk(gate(), [1, 3])].map((road) => road.visits.map(choiceOutcome));
	expect(outcomes).toEqual([
		['correct', 'neutral'],
		['wrong', 'wrong']
	]);
});

test('the longest road is that of the graph, and the limit where one can go round', () => {
	expect(mostChoices(gate())).toBe(2);
	const circle = scenario([
		step('a', [choice('round', 'risky', 'a'), choice('out', 'strong', 'e')]),
		ending('e')
	]);
	expect(mostChoices(circle)).toBe(longestRoad);
});
