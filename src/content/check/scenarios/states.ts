/** Every state a scenario can be in: a node with the facts of the case that hold there. */
import type { Choice, Node, Scenario } from '../../../lib/course/scenario/scenario.ts';
import { factsAfter, leadsTo, openChoices } from '../../../lib/course/scenario/walk.ts';
import type { Id } from '../../../lib/course/types.ts';

/** One way on from a state. */
export interface Edge {
	choice: Choice;
	to: State;
}

export interface State {
	node: Node;
	facts: ReadonlySet<Id>;
	edges: Edge[];
}

/** More states than this are not explored: a case that large can't be proven, nor overseen by its author. */
export const mostStates = 20_000;

export interface StateSpace {
	/** Every reachable state; the first is the start. */
	states: State[];
	/** False when there are more than {@link mostStates}. */
	whole: boolean;
}

const keyOf = (node: Id, facts: ReadonlySet<Id>): string => [node, ...[...facts].sort()].join(' ');

/** @param scenario one in which every way leads to a node that exists */
export function exploreStates(scenario: Scenario): StateSpace {
	const nodes = new Map(scenario.nodes.map((node) => [node.id, node]));
	const known = new Map<string, State>();
	const states: State[] = [];
	const stateAt = (id: Id, facts: ReadonlySet<Id>): State | null => {
		const key = keyOf(id, facts);
		const node = nodes.get(id);
		const found = known.get(key);
		if (found || !node) return found ?? null;
		const state: State = { node, facts, edges: [] };
		known.set(key, state);
		states.push(state);
		return state;
	};
	stateAt(scenario.first, new Set());
	for (let at = 0; at < states.length && states.length <= mostStates; at++) {
		const state = states[at] as State;
		for (const choice of openChoices(state.node, state.facts)) {
			const facts = factsAfter(state.facts, choice);
			const to = stateAt(leadsTo(choice, facts), facts);
			if (to) state.edges.push({ choice, to });
		}
	}
	return { states, whole: states.length <= mostStates };
}

/**
 * The states from which one of `goals` can be reached, the goals among them.
 * @param open which edges may be taken; all of them by default
 */
export function leadingTo(
	states: readonly State[],
	goals: readonly State[],
	open: (edge: Edge) => boolean = () => true
): Set<State> {
	const before = new Map<State, State[]>(states.map((state) => [state, []]));
	for (const state of states)
		for (const edge of state.edges) if (open(edge)) before.get(edge.to)?.push(state);
	const found = new Set(goals);
	for (const state of found) for (const one of before.get(state) ?? []) found.add(one);
	return found;
}

/** The facts of a state in words, for a problem. */
export const factsInWords = ({ facts }: State): string =>
	facts.size === 0 ? 'when none of the flags holds' : `when ${[...facts].join(', ')} holds`;
