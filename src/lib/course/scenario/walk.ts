/** Replays a road through a scenario. Pure: the same choices always lead the same way. */
import type { Id, Slot } from '../types.ts';
import { gauges, gaugeTop, type Choice, type Condition, type Ending, type Gauges } from './scenario.ts';
import type { Node, Scenario, Step } from './scenario.ts';

/** A step that was passed, and what was chosen there. */
export interface Visit {
	step: Step;
	choice: Choice;
	/** The choices there were, in the author's order. */
	open: Choice[];
	/** Facts of the case when the step began. */
	before: ReadonlySet<Id>;
	/** Gauges behind the choice; `null` in a case. */
	gauges: Gauges | null;
}

export interface Walk {
	visits: Visit[];
	/** Where the road stands now. */
	at: Node;
	/** Choices to make here; none at an ending. */
	open: Choice[];
	facts: ReadonlySet<Id>;
	gauges: Gauges | null;
	/** Saved choices that no longer fit the scenario as it is now: from the first of them on, the road is gone. */
	lost: number;
}

/** Longest road that is kept; a scenario with a loop could otherwise fill the saved state. */
export const longestRoad = 250;

export function holds(condition: Condition | null, facts: ReadonlySet<Id>): boolean {
	if (condition === null) return true;
	return condition.is.every((id) => facts.has(id)) && !condition.not.some((id) => facts.has(id));
}

/** The node with this id. Throws on an unknown id: the checker lets none through. */
export function nodeOf(scenario: Scenario, id: Id): Node {
	const found = scenario.nodes.find((node) => node.id === id);
	if (!found) throw new Error(`scenario ${scenario.id} has no step or ending "${id}"`);
	return found;
}

export const openChoices = (node: Node, facts: ReadonlySet<Id>): Choice[] =>
	node.kind === 'ending' ? [] : node.choices.filter((choice) => holds(choice.when, facts));

/** Paragraphs of a node that are there with these facts. */
export const alsoShown = (node: Node, facts: ReadonlySet<Id>): string[] =>
	node.also.filter(({ when }) => holds(when, facts)).map(({ text }) => text);

function moved(before: Gauges | null, moves: Partial<Gauges>): Gauges | null {
	if (!before) return null;
	const after = { ...before };
	for (const gauge of gauges)
		after[gauge] = Math.min(gaugeTop, Math.max(0, before[gauge] + (moves[gauge] ?? 0)));
	return after;
}

/** Facts of the case behind a choice. */
export function factsAfter(facts: ReadonlySet<Id>, choice: Choice): Set<Id> {
	const after = new Set(facts);
	for (const id of choice.clears) after.delete(id);
	for (const id of choice.sets) after.add(id);
	return after;
}

/** Id of the node a choice leads to with these facts, its own among them. */
export function leadsTo(choice: Choice, facts: ReadonlySet<Id>): Id {
	return (choice.ways.find(({ when }) => holds(when, facts)) ?? choice.ways.at(-1))?.to ?? '';
}

/** The start of a scenario, or of any step with any facts (for authors). */
function begin(scenario: Scenario, at: Id, facts: ReadonlySet<Id>): Walk {
	const node = nodeOf(scenario, at);
	return { visits: [], at: node, open: openChoices(node, facts), facts, gauges: scenario.gauges, lost: 0 };
}

function take(scenario: Scenario, walk: Walk, step: Step, choice: Choice): Walk {
	const facts = factsAfter(walk.facts, choice);
	const at = nodeOf(scenario, leadsTo(choice, facts));
	const gauged = moved(walk.gauges, choice.moves);
	const visit = { step, choice, open: walk.open, before: walk.facts, gauges: gauged };
	return {
		visits: [...walk.visits, visit],
		at,
		open: openChoices(at, facts),
		facts,
		gauges: gauged,
		lost: 0
	};
}

/**
 * Follows saved choices, by slot. A choice that is not open where the road stands ends the replay there: what was
 * true until then is kept, the rest is counted in `lost`.
 * @param from where to begin; by default the first step, with no facts
 */
export function walk(
	scenario: Scenario,
	choices: readonly Slot[],
	from: { at: Id; facts: readonly Id[] } = { at: scenario.first, facts: [] }
): Walk {
	let road = begin(scenario, from.at, new Set(from.facts));
	for (const [index, slot] of choices.entries()) {
		const choice = road.open.find((one) => one.slot === slot);
		if (road.at.kind === 'ending' || !choice || index >= longestRoad) {
			return { ...road, lost: choices.length - index };
		}
		road = take(scenario, road, road.at, choice);
	}
	return road;
}

export const endingOf = ({ at }: Walk): Ending | null => (at.kind === 'ending' ? at : null);

/** The choices of a road, as they are saved. */
export const roadOf = ({ visits }: Walk): Slot[] => visits.map(({ choice }) => choice.slot);
