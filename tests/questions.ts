/** Small questions for tests of the pure middle: as short as a form allows, with slots that are not positions. */
import type {
	Matching,
	Multiple,
	Option,
	Ordering,
	Part,
	QuestionBase,
	Single,
	Sorting,
	TrueFalse
} from '../src/lib/course/questions/index.ts';
import type { Grade } from '../src/lib/course/types.ts';

function base(slot: number): QuestionBase {
	return {
		id: `q_${slot}`,
		slot,
		objectives: ['o_one'],
		situation: null,
		stem: '<p>Wat doet u?</p>',
		plain: 'Wat doet u?',
		weight: 1,
		critical: false,
		attempts: 2,
		shuffle: true,
		hint: null,
		model: null,
		feedback: { correct: null, partly: null, wrong: null },
		confidence: false
	};
}

const part = (id: string, slot: number): Part => ({ id, slot, text: id });

export const right = (id: string, slot: number, correct = true): Option => ({
	...part(id, slot),
	correct,
	grade: null,
	feedback: `over ${id}`
});
export const graded = (id: string, slot: number, grade: Grade): Option => ({
	...right(id, slot, grade === 'strong'),
	grade
});

export const single = (slot = 0, options = [right('a', 0), right('b', 1, false)]): Single => ({
	...base(slot),
	type: 'single',
	options
});
export const multiple = (slot = 1): Multiple => ({
	...base(slot),
	type: 'multiple',
	options: [right('a', 3), right('b', 0), right('c', 1, false), right('d', 2, false)]
});
export const truefalse = (slot = 2): TrueFalse => ({
	...base(slot),
	type: 'truefalse',
	answer: false,
	whenTrue: 'toch niet',
	whenFalse: 'inderdaad'
});
const source = (id: string, slot: number, belongs: string) => ({
	...part(id, slot),
	belongs,
	feedback: null
});
export const matching = (slot = 3): Matching => ({
	...base(slot),
	type: 'matching',
	sources: [source('s_one', 2, 't_one'), source('s_two', 0, 't_two')],
	targets: [part('t_one', 0), part('t_two', 1), part('t_three', 2)]
});
export const sorting = (slot = 4): Sorting => ({
	...base(slot),
	type: 'sorting',
	groups: [part('g_one', 0), part('g_two', 1)],
	items: [source('i_one', 0, 'g_one'), source('i_two', 1, 'g_two'), source('i_three', 2, 'g_one')]
});
export const ordering = (slot = 5): Ordering => ({
	...base(slot),
	type: 'ordering',
	items: [part('first', 4), part('second', 0), part('third', 7)]
});
