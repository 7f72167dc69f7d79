import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as sample from '../../../../tests/questions.ts';
import { kindOf, type Question } from './index.ts';

const everyForm: Question[] = [
	sample.single(),
	sample.multiple(),
	sample.truefalse(),
	sample.matching(),
	sample.sorting(),
	sample.ordering(),
	sample.spotting(),
	sample.pattern(),
	sample.logbook(),
	sample.numeric(),
	sample.likert(),
	sample.reflection()
];
/** Forms in which nothing is right or wrong. */
const unjudged = ['logbook', 'likert', 'reflection'];
const points = (question: Question, response: number[]) => kindOf(question).score(question, response).points;

describe('single choice', () => {
	test('the right option earns all, a wrong one nothing, and feedback belongs to the choice made', () => {
		expect(points(sample.single(), [0])).toBe(1);
		const wrong = kindOf(sample.single()).score(sample.single(), [1]);
		expect(wrong).toEqual({
			points: 0,
			outcome: 'wrong',
			harmful: false,
			parts: [{ slot: 1, right: false, feedback: 'over b' }]
		});
	});

	test('grades of acting earn 1, a half, nothing and nothing; only harm is called harm', () => {
		const grades = ['strong', 'defensible', 'risky', 'harmful'] as const;
		const question = sample.single(
			0,
			grades.map((grade, slot) => sample.graded(grade, slot, grade))
		);
		const scores = grades.map((_, slot) => kindOf(question).score(question, [slot]));
		expect(scores.map((score) => score.points)).toEqual([1, 0.5, 0, 0]);
		expect(scores.map((score) => score.harmful)).toEqual([false, false, false, true]);
		expect(scores.map((score) => score.outcome)).toEqual(['correct', 'partly', 'wrong', 'wrong']);
	});

	test('a pattern for the LMS lists each fully right option by its id', () => {
		expect(kindOf(sample.single()).interaction(sample.single(), [1])).toEqual({
			type: 'choice',
			among: ['a', 'b'],
			response: ['b'],
			correct: [['a']]
		});
	});
});

describe('multiple choice', () => {
	test('choosing everything earns nothing: a wrong choice takes away what a right one gave', () => {
		expect(points(sample.multiple(), [0, 3])).toBe(1);
		expect(points(sample.multiple(), [3])).toBe(0.5);
		expect(points(sample.multiple(), [0, 1, 3])).toBe(0.5);
		expect(points(sample.multiple(), [0, 1, 2, 3])).toBe(0);
		expect(points(sample.multiple(), [1, 2])).toBe(0);
	});
});

test('true/false gives the feedback to what was said', () => {
	const question = sample.truefalse();
	expect(kindOf(question).score(question, [0])).toMatchObject({
		points: 1,
		parts: [{ feedback: 'inderdaad' }]
	});
	expect(kindOf(question).score(question, [1])).toMatchObject({
		points: 0,
		parts: [{ feedback: 'toch niet' }]
	});
});

describe('matching and sorting', () => {
	test('each pair that is right earns its share', () => {
		// Indexed by source slot: s_two has slot 0, s_one slot 2; targets are their slot + 1.
		expect(points(sample.matching(), [2, 0, 1])).toBe(1);
		expect(points(sample.matching(), [2, 0, 3])).toBe(0.5);
		expect(points(sample.sorting(), [1, 2, 2])).toBeCloseTo(2 / 3);
	});

	test('an answer is complete only when every source was placed', () => {
		expect(kindOf(sample.matching()).complete(sample.matching(), [2, 0, 0])).toBe(false);
		expect(kindOf(sample.matching()).complete(sample.matching(), [2, 0, 1])).toBe(true);
	});

	test('pairs reach the LMS as source and target ids', () => {
		expect(kindOf(sample.matching()).interaction(sample.matching(), [2, 0, 3])).toMatchObject({
			type: 'matching',
			response: [
				['s_one', 't_three'],
				['s_two', 't_two']
			],
			correct: [
				['s_one', 't_one'],
				['s_two', 't_two']
			]
		});
	});
});

describe('ordering', () => {
	test('every neighbour in the right order earns its share', () => {
		expect(points(sample.ordering(), [4, 0, 7])).toBe(1);
		expect(points(sample.ordering(), [4, 7, 0])).toBe(0.5);
		expect(points(sample.ordering(), [7, 0, 4])).toBe(0);
		// As a damaged record might have it: an item twice, or one that is gone, is worth nothing.
		expect(points(sample.ordering(), [4, 0, 4, 0, 7])).toBe(1);
		expect(points(sample.ordering(), [99, 4, 0, 7])).toBe(1);
	});

	test('an item added after the answer was saved comes last', () => {
		expect(kindOf(sample.ordering()).fit(sample.ordering(), [7, 4])).toEqual([7, 4, 0]);
	});
});

describe('every form', () => {
	test.each(everyForm.map((question) => [question.type, question] as const))(
		'%s: the right response is complete and earns everything',
		(_type, question) => {
			const kind = kindOf(question);
			const right = kind.right(question);
			expect(kind.complete(question, right)).toBe(true);
			const outcome = unjudged.includes(question.type) ? 'neutral' : 'correct';
			expect(kind.score(question, right)).toMatchObject({ points: 1, outcome, harmful: false });
			expect(kind.fit(question, right)).toEqual(right);
		}
	);

	test.each(everyForm.map((question) => [question.type, question] as const))(
		'%s: scores stay between 0 and 1 and nothing throws, whatever was saved',
		(_type, question) => {
			fc.assert(
				fc.property(fc.array(fc.integer({ min: -5, max: 300 }), { maxLength: 20 }), (response) => {
					const kind = kindOf(question);
					const score = kind.score(question, response);
					expect(score.points).toBeGreaterThanOrEqual(0);
					expect(score.points).toBeLessThanOrEqual(1);
					const kept = kind.fit(question, response);
					if (kept === null) return;
					expect(kind.fit(question, kept)).toEqual(kept);
					kind.interaction(question, kept);
				})
			);
		}
	);

	test.each(everyForm.map((question) => [question.type, question] as const))(
		'%s: numbers that mean nothing any more leave the question unanswered',
		(_type, question) => {
			expect(kindOf(question).fit(question, [])).toBeNull();
			// A marked passage keeps its mark, and any number means something for an entry of a logbook.
			const gone = ['spotting', 'logbook'].includes(question.type) ? [0, 0, 0, 0, 99] : [99];
			expect(kindOf(question).fit(question, gone)).toBeNull();
		}
	);
});
