/** What the roads of a scenario have in common and how they differ, over all of them. */
import { gradePoints } from '../../../lib/course/questions/question.ts';
import type { AuthoredScenario } from '../../../lib/course/scenario/scenario.schema.ts';
import { longestRoad } from '../../../lib/course/scenario/walk.ts';
import type { Id } from '../../../lib/course/types.ts';
import { choiceName } from '../../scenario-parts.ts';
import { leadingTo, type State, type StateSpace } from './states.ts';
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
	/** Words read on average, when at each step every open choice is as likely. */
	meanWords: number;
	/** Lowest and highest score, 0–1, as `judgeRoad` gives it. */
	score: Range;
	/** Endings the worst and the best road come to. */
	ends: { worst: Id[]; best: Id[] };
	objectives: { always: Id[]; sometimes: Id[] };
}

/** What is known of all roads of one length to a state. Changed in place: there may be millions of them. */
interface Sum {
	roads: number;
	/** Lowest and highest sum of points of roads without harm; Infinity and -Infinity when there is none. */
	low: number;
	high: number;
	/** One of the roads has done harm. */
	harmed: boolean;
	/** Fewest and most words read. */
	short: number;
	long: number;
	/** How likely it is to come here, 0–1, and the words read by then times that. */
	likely: number;
	read: number;
}

const noRoad = (): Sum => ({
	roads: 0,
	low: Infinity,
	high: -Infinity,
	harmed: false,
	short: Infinity,
	long: 0,
	likely: 0,
	read: 0
});

/** One way on, as far as it matters here. */
interface Move {
	/** Index of the state it leads to. */
	to: number;
	/** `null`: harm. */
	points: number | null;
	words: number;
	/** How likely it is taken, 0–1. */
	likely: number;
}

/** Adds the roads of `from` with one more choice to what is known of the state behind it. */
function takeOn(into: Sum, from: Sum, { points, words, likely }: Move): void {
	into.roads += from.roads;
	into.harmed ||= from.harmed || points === null;
	into.short = Math.min(into.short, from.short + words);
	into.long = Math.max(into.long, from.long + words);
	into.likely += from.likely * likely;
	into.read += (from.read + from.likely * words) * likely;
	if (points === null) return;
	into.low = Math.min(into.low, from.low + points);
	into.high = Math.max(into.high, from.high + points);
}

const widen = ({ least, most }: Range, low: number, high = low): Range => ({
	least: Math.min(least, low),
	most: Math.max(most, high)
});

/** Collects what is known of finished roads. */
class Totals {
	roads = 0;
	choices: Range = { least: Infinity, most: 0 };
	words: Range = { least: Infinity, most: 0 };
	meanWords = 0;
	score: Range = { least: Infinity, most: -Infinity };
	#worst = new Set<Id>();
	#best = new Set<Id>();

	#scored(score: number, ending: Id): void {
		if (score < this.score.least) this.#worst.clear();
		if (score > this.score.most) this.#best.clear();
		this.score = widen(this.score, score);
		if (score === this.score.least) this.#worst.add(ending);
		if (score === this.score.most) this.#best.add(ending);
	}

	add(sum: Sum, length: number, ending: Id): void {
		this.roads += sum.roads;
		this.choices = widen(this.choices, length);
		this.words = widen(this.words, sum.short, sum.long);
		this.meanWords += sum.read;
		if (sum.harmed) this.#scored(0, ending);
		if (sum.low === Infinity) return;
		this.#scored(sum.low / Math.max(1, length), ending);
		this.#scored(sum.high / Math.max(1, length), ending);
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

/** The ways on from each state. What is read by taking one: what comes of the choice, and the node behind it. */
function movesOf(scenario: AuthoredScenario, states: readonly State[]): Move[][] {
	const places = new Map(states.map((state, index) => [state, index]));
	const nodes = new Map([...scenario.steps, ...scenario.endings].map((node) => [node.id, wordsOfNode(node)]));
	const choices = new Map(
		scenario.steps.flatMap((step) =>
			step.choices.map((choice) => [choiceName(step.id, choice.id), wordsOfChoice(choice)] as const)
		)
	);
	return states.map(({ node, edges }) =>
		edges.map(({ choice, to }) => ({
			to: places.get(to) ?? 0,
			points: choice.grade === 'harmful' ? null : gradePoints[choice.grade],
			words: (choices.get(choiceName(node.id, choice.id)) ?? 0) + (nodes.get(to.node.id) ?? 0),
			likely: 1 / edges.length
		}))
	);
}

/** The road of no choice at all: what is read before the first. */
function startOf(scenario: AuthoredScenario): Sum {
	const [first] = scenario.steps;
	const words = wordsOfOpening(scenario) + (first ? wordsOfNode(first) : 0);
	return { roads: 1, low: 0, high: 0, harmed: false, short: words, long: words, likely: 1, read: words };
}

/** Goes over all roads at once, one choice at a time. @param space a whole one, see {@link StateSpace} */
export function figuresOf(scenario: AuthoredScenario, { states }: StateSpace): ScenarioFigures {
	const moves = movesOf(scenario, states);
	const totals = new Totals();
	let now = states.map(noRoad);
	let next = states.map(noRoad);
	now[0] = startOf(scenario);
	let going = true;
	for (let length = 0; going && length <= longestRoad; length++) {
		going = false;
		for (const [index, { node }] of states.entries()) {
			const sum = now[index] as Sum;
			if (sum.roads === 0) continue;
			if (node.kind === 'ending') totals.add(sum, length, node.id);
			for (const move of moves[index] ?? []) {
				takeOn(next[move.to] as Sum, sum, move);
				going = true;
			}
			Object.assign(sum, noRoad());
		}
		[now, next] = [next, now];
	}
	const { roads, choices, words, meanWords, score, ends } = totals;
	const objectives = objectivesOf(states);
	return { roads, exact: !going, choices, words, meanWords, score, ends, objectives };
}
