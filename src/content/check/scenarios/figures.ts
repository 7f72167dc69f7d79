/** What the roads of a scenario have in common and how they differ, over all of them. */
import { gradePoints } from '../../../lib/course/questions/question.ts';
import type { AuthoredScenario } from '../../../lib/course/scenario/scenario.schema.ts';
import { longestRoad } from '../../../lib/course/scenario/walk.ts';
import type { Id } from '../../../lib/course/types.ts';
import { choiceName } from '../../scenario-parts.ts';
import { leadingTo, type Edge, type State, type StateSpace } from './states.ts';
import { wordsOfChoice, wordsOfNode, wordsOfOpening } from './reading.ts';

export interface Range {
	least: number;
	most: number;
}

export interface ScenarioFigures {
	/** Number of different roads from start to an ending of at most {@link longestRoad} choices. */
	roads: number;
	/** False when one can go round in circles: then there are more. */
	exact: boolean;
	/** Choices on the shortest and longest road. */
	choices: Range;
	/** Words read on the shortest and longest road, choices not taken included. */
	words: Range;
	/** Lowest and highest score, 0–1, as `judgeRoad` gives it. */
	score: Range;
	/** Endings the worst and the best road come to. */
	ends: { worst: Id[]; best: Id[] };
	objectives: { always: Id[]; sometimes: Id[] };
}

/** What is known of all roads of one length to a state. */
interface Sum {
	roads: number;
	/** Highest and lowest sum of points of roads without harm; `null`: every road has done harm. */
	points: Range | null;
	harmed: boolean;
	words: Range;
}

const widen = (a: Range, b: Range): Range => ({
	least: Math.min(a.least, b.least),
	most: Math.max(a.most, b.most)
});
const shift = ({ least, most }: Range, by: number): Range => ({ least: least + by, most: most + by });

function join(a: Sum | undefined, b: Sum): Sum {
	if (!a) return b;
	return {
		roads: a.roads + b.roads,
		points: a.points && b.points ? widen(a.points, b.points) : (a.points ?? b.points),
		harmed: a.harmed || b.harmed,
		words: widen(a.words, b.words)
	};
}

/** Collects what is known of finished roads. */
class Totals {
	roads = 0;
	choices: Range = { least: Infinity, most: 0 };
	words: Range = { least: Infinity, most: 0 };
	score: Range = { least: Infinity, most: -Infinity };
	#worst = new Set<Id>();
	#best = new Set<Id>();

	#scored(score: number, ending: Id): void {
		if (score < this.score.least) this.#worst.clear();
		if (score > this.score.most) this.#best.clear();
		this.score = widen(this.score, { least: score, most: score });
		if (score === this.score.least) this.#worst.add(ending);
		if (score === this.score.most) this.#best.add(ending);
	}

	add(sum: Sum, length: number, ending: Id): void {
		this.roads += sum.roads;
		this.choices = widen(this.choices, { least: length, most: length });
		this.words = widen(this.words, sum.words);
		if (sum.harmed) this.#scored(0, ending);
		if (sum.points) {
			this.#scored(sum.points.least / Math.max(1, length), ending);
			this.#scored(sum.points.most / Math.max(1, length), ending);
		}
	}

	get ends(): ScenarioFigures['ends'] {
		return { worst: [...this.#worst], best: [...this.#best] };
	}
}

/** Objectives that no road to an ending can go round, and those that some can. */
function objectivesOf(states: readonly State[]): ScenarioFigures['objectives'] {
	const [start] = states;
	const endings = states.filter(({ node }) => node.kind === 'ending');
	const touched = new Set(states.flatMap(({ edges }) => edges.flatMap(({ choice }) => choice.objectives)));
	const goesRound = (id: Id): boolean =>
		start !== undefined &&
		leadingTo(states, endings, ({ choice }) => !choice.objectives.includes(id)).has(start);
	const sometimes = [...touched].filter(goesRound);
	return { always: [...touched].filter((id) => !sometimes.includes(id)), sometimes };
}

/** Words read by taking an edge: what comes of the choice, and the node behind it. */
function readingOf(scenario: AuthoredScenario): (from: Id, choice: Id, to: Id) => number {
	const nodes = new Map([...scenario.steps, ...scenario.endings].map((node) => [node.id, wordsOfNode(node)]));
	const choices = new Map(
		scenario.steps.flatMap((step) =>
			step.choices.map((choice) => [choiceName(step.id, choice.id), wordsOfChoice(choice)] as const)
		)
	);
	return (from, choice, to) => (choices.get(choiceName(from, choice)) ?? 0) + (nodes.get(to) ?? 0);
}

/** What is known of the roads behind one more choice. */
function behind(sum: Sum, { choice }: Edge, words: number): Sum {
	const harmful = choice.grade === 'harmful';
	return {
		roads: sum.roads,
		points: harmful || !sum.points ? null : shift(sum.points, gradePoints[choice.grade]),
		harmed: sum.harmed || harmful,
		words: shift(sum.words, words)
	};
}

/** The road of no choice at all: what is read before the first. */
function startOf(scenario: AuthoredScenario): Sum {
	const [first] = scenario.steps;
	const words = wordsOfOpening(scenario) + (first ? wordsOfNode(first) : 0);
	return { roads: 1, points: { least: 0, most: 0 }, harmed: false, words: { least: words, most: words } };
}

/** Goes over all roads at once, one choice at a time. @param space a whole one, see {@link StateSpace} */
export function figuresOf(scenario: AuthoredScenario, { states }: StateSpace): ScenarioFigures {
	const words = readingOf(scenario);
	const totals = new Totals();
	let layer = new Map<State, Sum>(states.slice(0, 1).map((start) => [start, startOf(scenario)]));
	for (let length = 0; layer.size > 0 && length <= longestRoad; length++) {
		const next = new Map<State, Sum>();
		for (const [state, sum] of layer) {
			if (state.node.kind === 'ending') totals.add(sum, length, state.node.id);
			for (const edge of state.edges) {
				const { choice, to } = edge;
				next.set(to, join(next.get(to), behind(sum, edge, words(state.node.id, choice.id, to.node.id))));
			}
		}
		layer = next;
	}
	const { roads, choices, score, ends } = totals;
	return {
		roads,
		exact: layer.size === 0,
		choices,
		words: totals.words,
		score,
		ends,
		objectives: objectivesOf(states)
	};
}
