/** Small questions for tests of the pure middle: as short as a form allows, with slots that are not positions. */
import type { Material } from '../src/lib/course/material.ts';
import type {
	Likert,
	Logbook,
	Matching,
	Multiple,
	Numeric,
	Option,
	Ordering,
	Part,
	Pattern,
	QuestionBase,
	Reflection,
	Single,
	Sorting,
	Spotting,
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

const incident = (
	id: string,
	slot: number,
	accept: Pattern['incidents'][number]['accept'],
	reasons: Pattern['incidents'][number]['reasons'] = {}
) => ({ ...part(id, slot), lane: 'l_one', day: slot, at: 'maandag', accept, reason: `over ${id}`, reasons });
export const pattern = (slot = 6): Pattern => ({
	...base(slot),
	type: 'pattern',
	lanes: [part('l_one', 0), part('l_two', 1)],
	incidents: [
		incident('i_one', 3, ['wait', 'note'], { act: 'te vroeg' }),
		incident('i_two', 0, ['note']),
		incident('i_three', 1, ['note', 'act']),
		incident('i_four', 2, ['act'])
	],
	threshold: 'i_three',
	thresholdReason: 'daar'
});

export const material = (texts: string[]): Material => ({
	kind: 'chat',
	title: 'Gesprek',
	head: [],
	picture: null,
	rows: texts.map((text) => ({ from: null, mine: false, at: null, text, paragraph: false, area: null }))
});
const passage = (id: string, slot: number, signal: string | null) => ({
	...part(id, slot),
	row: slot,
	signal,
	feedback: `over ${id}`
});
/** Signals are p_one (k_one), p_two (k_two) and p_four (k_two); p_three is none. */
export const spotting = (slot = 7): Spotting => ({
	...base(slot),
	type: 'spotting',
	material: material(['een', 'twee', 'drie', 'vier']),
	kinds: [part('k_one', 0), part('k_two', 3)],
	passages: [
		passage('p_one', 0, 'k_one'),
		passage('p_two', 1, 'k_two'),
		passage('p_three', 2, null),
		passage('p_four', 3, 'k_two')
	]
});
export const logbook = (slot = 8, entries = [part('e_one', 1), part('e_two', 0)]): Logbook => ({
	...base(slot),
	type: 'logbook',
	material: [material(['een'])],
	fields: [
		{ ...part('when', 0), help: null, long: false },
		{ ...part('what', 1), help: 'Feiten', long: true },
		{ ...part('source', 2), help: null, long: false }
	],
	entries: entries.map((entry) => ({ ...entry, model: { when: 'maandag' }, why: null })),
	checks: [part('exact', 0), part('kept', 2)]
});
/** 0 to 10 by halves; 2 to 3 is right, 1 to 5 near. */
export const numeric = (slot = 9): Numeric => ({
	...base(slot),
	type: 'numeric',
	min: 0,
	max: 10,
	step: 0.5,
	unit: 'weken',
	answer: { from: 2, to: 3 },
	near: { from: 1, to: 5 }
});
export const likert = (slot = 10): Likert => ({
	...base(slot),
	type: 'likert',
	scale: ['never', 'often', 'always'].map((id, at) => ({ ...part(id, at), feedback: `over ${id}` }))
});
export const reflection = (slot = 11): Reflection => ({ ...base(slot), type: 'reflection', opening: null });
