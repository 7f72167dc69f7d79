/** What only shows when every road is walked: steps nobody comes to, places nobody gets away from. */
import type { LoadedScenario } from '../../loaded.ts';
import type { Problem } from '../../problem.ts';
import { tell, type Words } from '../tell.ts';
import { figuresOf } from './figures.ts';
import { checkHarm } from './harm.ts';
import { checkNever } from './never.ts';
import { skeletonOf } from './skeleton.ts';
import { exploreStates, factsInWords, leadingTo, mostStates, type State, type StateSpace } from './states.ts';

type Teller = (id: string, words: Words) => Problem;

/** Tells a problem at the step or ending with this id. */
function tellerFor(scenario: LoadedScenario): Teller {
	const { steps, endings } = scenario.data;
	return (id, words) => {
		const step = steps.findIndex((one) => one.id === id);
		const at = step >= 0 ? ['steps', step] : ['endings', endings.findIndex((one) => one.id === id)];
		return tell(scenario, at, words);
	};
}

function checkReached({ data }: LoadedScenario, { states }: StateSpace, at: Teller): Problem[] {
	const reached = new Set(states.map(({ node }) => node.id));
	const tellOf = (word: string, nodes: readonly { id: string }[]): Problem[] =>
		nodes
			.filter(({ id }) => !reached.has(id))
			.map(({ id }) =>
				at(id, {
					found: `${word} "${id}", which no road comes to`,
					wanted: 'a choice that leads there',
					mend: `let a choice lead to it, look at the conditions on the way, or remove the ${word}`
				})
			);
	return [...tellOf('step', data.steps), ...tellOf('ending', data.endings)];
}

/** The first of these states at each node: one problem a step is enough. */
function onePerNode(states: readonly State[]): State[] {
	const first = new Map<string, State>();
	for (const state of states) if (!first.has(state.node.id)) first.set(state.node.id, state);
	return [...first.values()];
}

function checkWaysOut({ states }: StateSpace, at: Teller): Problem[] {
	const stuck = states.filter(({ node, edges }) => node.kind === 'step' && edges.length === 0);
	const endings = states.filter(({ node }) => node.kind === 'ending');
	const free = leadingTo(states, [...endings, ...stuck]);
	return [
		...onePerNode(stuck).map((state) =>
			at(state.node.id, {
				found: `a dead end: no choice of step "${state.node.id}" is open ${factsInWords(state)}`,
				wanted: 'at least one choice whatever happened before',
				mend: 'remove a condition (when), or add a choice without one'
			})
		),
		...onePerNode(states.filter((state) => !free.has(state))).map((state) =>
			at(state.node.id, {
				found: `a loop without a way out: from step "${state.node.id}" no ending can be reached ${factsInWords(state)}`,
				wanted: 'a road to an ending from every step',
				mend: 'let one of the choices in the loop lead on'
			})
		)
	];
}

function checkDefensible({ states }: StateSpace, at: Teller): Problem[] {
	const bad = states.filter(
		({ node, edges }) =>
			node.kind === 'step' &&
			edges.length > 0 &&
			!edges.some(({ choice }) => choice.grade === 'strong' || choice.grade === 'defensible')
	);
	return onePerNode(bad).map((state) =>
		at(state.node.id, {
			found: `step "${state.node.id}", where nothing that is open can be defended ${factsInWords(state)}`,
			wanted: 'at least one choice that is strong or defensible',
			mend: 'add such a choice, or open one by its condition (when)'
		})
	);
}

function checkApart(scenario: LoadedScenario, space: StateSpace): Problem[] {
	const { roads, score, ends } = figuresOf(scenario.data, space);
	if (roads === 0) return [];
	const words = (found: string, mend: string): Problem[] => [
		tell(scenario, ['id'], { found, wanted: 'a best road and a worst that one can tell apart', mend })
	];
	if (score.least === score.most) {
		return words(
			`a case in which every road is worth the same (${Math.round(score.most * 100)} %)`,
			'give choices other grades'
		);
	}
	if (ends.best.length === 1 && ends.worst.length === 1 && ends.best[0] === ends.worst[0]) {
		return words(
			`a case whose best and worst roads both end at "${ends.best[0]}"`,
			'let the worst road lead to an ending of its own'
		);
	}
	return [];
}

/** @param scenario one in which every name exists (see `names.ts`) */
export function checkGraph(scenario: LoadedScenario): Problem[] {
	const space = exploreStates(skeletonOf(scenario.data));
	if (!space.whole) {
		return [
			tell(scenario, ['flags'], {
				found: `a case with more than ${mostStates} states (a step with the flags that hold there)`,
				wanted: `at most ${mostStates}, so that every road can be looked at`,
				mend: 'use fewer flags, or clear them when they no longer matter'
			})
		];
	}
	const at = tellerFor(scenario);
	const problems = [
		...checkReached(scenario, space, at),
		...checkWaysOut(space, at),
		...checkDefensible(space, at)
	];
	if (problems.length > 0) return problems;
	// What is closed off is often why a step was not reached; told alone it says more.
	const never = checkNever(scenario, space);
	return never.length > 0 ? never : [...checkApart(scenario, space), ...checkHarm(scenario, space)];
}
