/** The cases of the small course: roads that part and meet again, a dialogue with a loop, and what a release changes in them. */
import type { Choice, Scenario } from '../../src/lib/course/scenario/scenario.ts';
import { choice, ending, gate, scenario, step } from '../scenarios.ts';

/** Edits of a case. None brings back what did not fit any more, so a road that was cut stays as it was cut. */
export const caseEdits: readonly string[] = [
	'drop choice',
	'add choice',
	'lead elsewhere',
	'reword case',
	'drop case'
];

/** One can go round in it: `ask` leads back to where it stood. */
const talk = (): Scenario =>
	scenario(
		[
			step('greet', [choice('listen', 'strong', 'talk'), choice('judge', 'harmful', 'over')]),
			step('talk', [
				choice('ask', 'defensible', 'talk', { moves: { trust: 1 } }),
				choice('advise', 'risky', 'over', { moves: { trust: -1 } }),
				choice('agree', 'strong', 'done')
			]),
			ending('done'),
			ending('over', 'mixed')
		],
		{ id: 'bram', slot: 1, form: 'dialogue', title: 'Bram', gauges: { trust: 2, information: 1, safety: 3 } }
	);

export const firstCases = (): Scenario[] => [gate(), talk()];

const stepsOf = ({ nodes }: Scenario) => nodes.flatMap((node) => (node.kind === 'step' ? node : []));

/** The case with other choices at its step number `at`, counted round. */
function withChoices(one: Scenario, at: number, edited: (choices: Choice[]) => Choice[]): Scenario {
	const steps = stepsOf(one);
	const { id } = steps[at % steps.length] ?? { id: '' };
	const nodes = one.nodes.map((node) =>
		node.kind === 'step' && node.id === id ? { ...node, choices: edited(node.choices) } : node
	);
	return { ...one, nodes };
}

/** Slots are never used again, so numbers go on from far above those of the first version. */
const freshSlot = (one: Scenario): number =>
	Math.max(100, ...stepsOf(one).flatMap(({ choices }) => choices.map(({ slot }) => slot + 1)));

function edit(one: Scenario, what: string, at: number): Scenario {
	switch (what) {
		case 'drop choice':
			// One without a condition stays, so that there is a way on.
			return withChoices(one, at, (choices) =>
				choices.length > 1 ? choices.filter((_, n) => n !== 1) : choices
			);
		case 'add choice': {
			const slot = freshSlot(one);
			const last = one.nodes.findLast((node) => node.kind === 'ending')?.id ?? '';
			return withChoices(one, at, (choices) => [
				...choices,
				{ ...choice(`new_${slot}`, 'risky', last), slot }
			]);
		}
		case 'lead elsewhere': {
			const last = one.nodes.findLast((node) => node.kind === 'ending')?.id ?? '';
			return withChoices(one, at, ([first, ...others]) =>
				first ? [{ ...first, ways: [{ when: null, to: last }] }, ...others] : others
			);
		}
		default:
			return { ...one, title: `${one.title} (nieuw)` };
	}
}

export function editCase(cases: readonly Scenario[], { what, at }: { what: string; at: number }): Scenario[] {
	const place = at % Math.max(1, cases.length);
	if (what === 'drop case') return cases.filter((_, n) => cases.length < 2 || n !== place);
	return cases.map((one, n) => (n === place ? edit(one, what, at) : one));
}
