/** What is written in a scenario and comes on no road: choices never open, ways never taken, paragraphs never shown. */
import { holds } from '../../../lib/course/scenario/walk.ts';
import type { Id } from '../../../lib/course/types.ts';
import { waysOf } from '../../compile-scenario.ts';
import type { LoadedScenario } from '../../loaded.ts';
import type { Problem } from '../../problem.ts';
import { choiceName } from '../../scenario-parts.ts';
import type { Path } from '../../yaml-source.ts';
import { tell } from '../tell.ts';
import type { StateSpace } from './states.ts';

/** Facts of the case as they hold each time a node is entered or a choice was made, by what it is. */
function factsSeen({ states }: StateSpace): {
	at: Map<Id, ReadonlySet<Id>[]>;
	behind: Map<string, ReadonlySet<Id>[]>;
} {
	const at = new Map<Id, ReadonlySet<Id>[]>();
	const behind = new Map<string, ReadonlySet<Id>[]>();
	const add = (seen: typeof at, key: string, facts: ReadonlySet<Id>): void => {
		const list = seen.get(key) ?? [];
		list.push(facts);
		seen.set(key, list);
	};
	for (const { node, facts, edges } of states) {
		add(at, node.id, facts);
		for (const { choice, to } of edges) add(behind, choiceName(node.id, choice.id), to.facts);
	}
	return { at, behind };
}

/**
 * Told only where the step itself is reached; one that is not is told by `graph.ts`.
 * @param space a whole one, see {@link StateSpace}
 */
export function checkNever(scenario: LoadedScenario, space: StateSpace): Problem[] {
	const { steps, endings } = scenario.data;
	const { at, behind } = factsSeen(space);
	const never = (path: Path, what: string, wanted: string): Problem =>
		tell(scenario, path, { found: what, wanted, mend: 'change its condition (when), or remove it' });
	const paragraphs = ({ id, also }: Pick<(typeof endings)[number], 'id' | 'also'>, path: Path): Problem[] =>
		also.flatMap(({ when }, index) =>
			!at.has(id) || at.get(id)?.some((facts) => holds(when, facts))
				? []
				: never(
						[...path, 'also', index],
						'a paragraph that no road shows',
						'a paragraph that comes on some road'
					)
		);
	const ofChoice = (
		step: (typeof steps)[number],
		choice: (typeof steps)[number]['choices'][number],
		path: Path
	) => {
		if (!at.has(step.id)) return [];
		const seen = behind.get(choiceName(step.id, choice.id));
		if (!seen)
			return [
				never(path, `choice "${choice.id}", which is open on no road`, 'a choice that is open on some road')
			];
		const ways = waysOf(choice.to);
		const taken = new Set(seen.map((facts) => ways.findIndex(({ when }) => holds(when, facts))));
		return ways.flatMap(({ to }, index) =>
			taken.has(index)
				? []
				: never([...path, 'to', index], `a way to "${to}", which no road takes`, 'a way that some road takes')
		);
	};
	return [
		...steps.flatMap((step, i) => [
			...paragraphs(step, ['steps', i]),
			...step.choices.flatMap((choice, j) => ofChoice(step, choice, ['steps', i, 'choices', j]))
		]),
		...endings.flatMap((ending, i) => paragraphs(ending, ['endings', i]))
	];
}
