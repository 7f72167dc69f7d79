/** Small scenarios for tests of the pure middle. */
import type { Choice, Ending, EndingKind, Scenario, Step } from '../src/lib/course/scenario/scenario.ts';
import type { Grade } from '../src/lib/course/types.ts';

/** A choice that leads to `to`; its slot is given by {@link scenario}. */
export const choice = (id: string, grade: Grade, to: string, change: Partial<Choice> = {}): Choice => ({
	id,
	slot: 0,
	text: id,
	grade,
	consequence: `na ${id}`,
	reason: `waarom ${id}`,
	objectives: ['o_one'],
	when: null,
	sets: [],
	clears: [],
	moves: {},
	ways: [{ when: null, to }],
	...change
});

export const step = (id: string, choices: Choice[], change: Partial<Step> = {}): Step => ({
	kind: 'step',
	id,
	title: id,
	after: null,
	present: null,
	situation: `bij ${id}`,
	also: [],
	material: [],
	choices,
	...change
});

export const ending = (id: string, ends: EndingKind = 'good'): Ending => ({
	kind: 'ending',
	id,
	title: id,
	ends,
	text: `einde ${id}`,
	also: []
});

/** Numbers the choices in order; the first node is where it starts. */
export function scenario(nodes: (Step | Ending)[], change: Partial<Scenario> = {}): Scenario {
	let slot = 0;
	const numbered = nodes.map((node) =>
		node.kind === 'step' ? { ...node, choices: node.choices.map((one) => ({ ...one, slot: slot++ })) } : node
	);
	return {
		id: 'hek',
		slot: 0,
		form: 'case',
		title: 'Het hek',
		role: 'U bent leerkracht.',
		intro: '',
		minutes: 5,
		objectives: ['o_one', 'o_two'],
		notice: null,
		lesson: '',
		gauges: null,
		flags: [],
		first: nodes[0]?.id ?? '',
		nodes: numbered,
		...change
	};
}

/**
 * Evidence that is kept early decides later: `begin` (note 0, wait 1) → `later` (act 2, meet 3) → `kept`, `lost` or
 * `harm`. Only who noted something can show it (choice 4, leads to `kept`).
 */
export const gate = (): Scenario =>
	scenario([
		step('begin', [
			choice('note', 'strong', 'later', { sets: ['noted'] }),
			choice('wait', 'risky', 'later', { objectives: ['o_two'] })
		]),
		step('later', [
			choice('act', 'defensible', 'lost', {
				ways: [
					{ when: { is: ['noted'], not: [] }, to: 'kept' },
					{ when: null, to: 'lost' }
				]
			}),
			choice('meet', 'harmful', 'harm'),
			choice('show', 'strong', 'kept', { when: { is: ['noted'], not: [] } })
		]),
		ending('kept'),
		ending('lost', 'mixed'),
		ending('harm', 'bad')
	]);
