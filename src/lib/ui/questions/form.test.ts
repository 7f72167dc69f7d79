import { describe, expect, it } from 'vitest';
import * as sample from '../../../../tests/questions.ts';
import { single } from '$lib/course/questions/single.ts';
import { gradeOf, inOrder, moved, withPlace } from './form.ts';

const part = (slot: number) => ({ id: `p${slot}`, slot, text: `p${slot}` });

describe('order of parts', () => {
	it("parts stand in the learner's order, new ones last, removed ones nowhere", () => {
		const shown = inOrder([part(0), part(1), part(5)], [1, 9, 0]);
		expect(shown.map((one) => one.slot)).toEqual([1, 0, 5]);
	});

	it('a part moves one place and the others keep theirs', () => {
		expect(moved([4, 7, 2], 1, -1)).toEqual([7, 4, 2]);
		expect(moved([4, 7, 2], 1, 1)).toEqual([4, 2, 7]);
	});

	it('the first goes no higher and the last no lower', () => {
		expect(moved([4, 7], 0, -1)).toBeNull();
		expect(moved([4, 7], 1, 1)).toBeNull();
	});
});

describe('placing', () => {
	it('one item is placed and the others keep their place', () => {
		expect(withPlace(null, 3, 1, 2)).toEqual([0, 2, 0]);
		expect(withPlace([1, 2], 3, 2, 4)).toEqual([1, 2, 4]);
	});
});

describe('grade of a choice', () => {
	it('is told for one chosen action, not for facts or several options', () => {
		const acting = sample.single(0, [sample.graded('a', 0, 'strong'), sample.graded('b', 1, 'risky')]);
		expect(gradeOf(acting, single.score(acting, [1]))).toBe('risky');
		const knowing = sample.single();
		expect(gradeOf(knowing, single.score(knowing, [0]))).toBeNull();
	});
});
