import type { Id } from '../types.ts';
import type { Scenario } from './scenario.ts';
import { longestRoad } from './walk.ts';

/**
 * Most choices a road through the scenario can have, whatever the facts of the case allow; {@link longestRoad} when
 * it can go round in circles.
 */
export function mostChoices({ first, nodes }: Scenario): number {
	const known = new Map<Id, number>();
	const onRoad = new Set<Id>();
	const from = (id: Id): number => {
		const found = known.get(id);
		if (found !== undefined) return found;
		if (onRoad.has(id)) return longestRoad;
		const node = nodes.find((one) => one.id === id);
		if (node?.kind !== 'step') return 0;
		onRoad.add(id);
		const next = node.choices.flatMap((choice) => choice.ways.map(({ to }) => from(to)));
		onRoad.delete(id);
		const most = Math.min(longestRoad, 1 + Math.max(0, ...next));
		known.set(id, most);
		return most;
	};
	return from(first);
}
