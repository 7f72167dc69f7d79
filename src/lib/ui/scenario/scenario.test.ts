import { describe, expect, test } from 'vitest';
import { gate } from '../../../../tests/scenarios.ts';
import { walk } from '../../course/scenario/walk.ts';
import { worthWord } from './goal.ts';
import { entriesOf } from './story.ts';

const told = (...choices: number[]) =>
	entriesOf(walk(gate(), choices)).map(({ step, visit }) => [step.id, visit?.choice.id ?? null]);

describe('the story on screen', () => {
	test('ends with the step where the road stands, undecided', () => {
		expect(told()).toEqual([['begin', null]]);
		expect(told(0)).toEqual([
			['begin', 'note'],
			['later', null]
		]);
	});

	test('holds the decided steps alone at an ending', () => {
		expect(told(0, 4)).toEqual([
			['begin', 'note'],
			['later', 'show']
		]);
	});

	test('shows each step with the facts that held when it began, not with those it led to', () => {
		const facts = entriesOf(walk(gate(), [0])).map((entry) => [...entry.facts]);
		expect(facts).toEqual([[], ['noted']]);
	});
});

test('the word for an objective does not let good choices outweigh a harmful one', () => {
	const word = (points: number, harmful = false) => worthWord({ id: 'o', points, harmful });
	expect([word(1), word(0.75), word(0.5), word(0.4), word(0.39), word(0)]).toEqual([
		'good',
		'good',
		'partly',
		'partly',
		'weak',
		'weak'
	]);
	expect(word(0, true)).toBe('harmful');
});
