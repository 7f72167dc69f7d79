import { describe, expect, test } from 'vitest';
import { generatedCase, generatedYaml } from '../../../../tests/tools/generated-case.ts';
import { goodCase, loadScenario } from '../../../../tests/tools/scenario-text.ts';
import { printProblem } from '../../problem.ts';
import { checkScenario } from '../scenarios.ts';
import { figuresOf, type ScenarioFigures } from './figures.ts';
import { skeletonOf } from './skeleton.ts';
import { exploreStates, mostStates } from './states.ts';

/** Figures of the small case with these replacements. */
function figures(...edits: [from: string, to: string][]): ScenarioFigures {
	const text = edits.reduce((before, [from, to]) => {
		if (!before.includes(from)) throw new Error(`the case has no "${from}"`);
		return before.replace(from, () => to);
	}, goodCase);
	const { data } = loadScenario(text);
	return figuresOf(data, exploreStates(skeletonOf(data)));
}

describe('the roads of a case', () => {
	test('are counted each once, with what a flag opens', () => {
		// foto_maken → laten_zien or vertellen; doorlopen → vertellen alone.
		expect(figures()).toMatchObject({ roads: 3, exact: true, choices: { least: 2, most: 2 } });
	});

	test('are counted up to the longest that is kept where one can go round, and then there are more', () => {
		const round = figures([
			'objectives: [zien]\n        to: balie\n  - id: balie',
			'objectives: [zien]\n        to: lege_plek\n  - id: balie'
		]);
		expect(round.exact).toBe(false);
		expect(round.choices.least).toBe(2);
		expect(round.choices.most).toBeGreaterThan(200);
	});

	test('give the lowest and the highest score that judging them gives', () => {
		// strong + strong; risky + defensible.
		expect(figures().score).toEqual({ least: 0.25, most: 1 });
		expect(figures().ends).toEqual({ worst: ['onbekend'], best: ['gevonden'] });
	});

	test('with harm on them are worth nothing, whatever else was good', () => {
		const { score, ends } = figures(['grade: defensible', 'grade: harmful']);
		expect(score).toEqual({ least: 0, most: 1 });
		expect(ends.worst).toEqual(['onbekend']);
	});

	test('with harm on all of them leave nothing to gain', () => {
		const harm = figures(['grade: strong', 'grade: harmful'], ['grade: risky', 'grade: harmful']);
		expect(harm.score).toEqual({ least: 0, most: 0 });
	});

	test('touch an objective always only when none of them can go round it', () => {
		expect(figures().objectives).toEqual({ always: ['zien'], sometimes: [] });
		const apart = figures(['objectives: [zien]\n        sets', 'objectives: [zien, horen]\n        sets']);
		expect(apart.objectives).toEqual({ always: ['zien'], sometimes: ['horen'] });
	});

	test('are read with the choices not taken, consequence and reason, and without the marks of a claim', () => {
		// Opening and what to take from it 12, lege_plek 14, then foto_maken 10 or doorlopen 6, balie 19, laten_zien 10
		// or vertellen 5, ending 5.
		expect(figures().words).toEqual({ least: 12 + 14 + 6 + 19 + 5 + 5, most: 12 + 14 + 10 + 19 + 10 + 5 });
	});

	test('are read on average when every open choice is as likely', () => {
		// With the photo one of two choices, without it the one that is left.
		const { meanWords } = figures();
		const start = 12 + 14;
		expect(meanWords).toBe(start + (10 + 19 + (10 + 5) / 2 + 5) / 2 + (6 + 19 + 5 + 5) / 2);
	});
});

describe('a large case', () => {
	const check = (steps: number) => checkScenario(loadScenario(generatedYaml(steps)));

	test('of 200 steps and 600 choices is checked in under a second', () => {
		const scenario = loadScenario(generatedYaml(200));
		expect(scenario.data.steps.flatMap(({ choices }) => choices)).toHaveLength(600);
		// Time of the processor, the best of three: the machine may be busy with other tests.
		const seconds = [1, 2, 3].map(() => {
			const began = process.cpuUsage();
			expect(checkScenario(scenario)).toEqual([]);
			return process.cpuUsage(began).user / 1e6;
		});
		expect(Math.min(...seconds)).toBeLessThan(1);
	});

	test('counts more roads than a number can hold exactly, and comes to an end', () => {
		const data = generatedCase(200);
		const { roads, exact, choices } = figuresOf(data, exploreStates(skeletonOf(data)));
		expect(roads).toBeGreaterThan(1e15);
		expect(exact).toBe(true);
		expect(choices).toEqual({ least: 100, most: 200 });
	});

	test('counts the same as walking every road of a smaller one', () => {
		const data = generatedCase(8);
		const walkAll = (id: string): number => {
			const step = data.steps.find((one) => one.id === id);
			return step ? step.choices.reduce((sum, { to }) => sum + walkAll(String(to)), 0) : 1;
		};
		expect(figuresOf(data, exploreStates(skeletonOf(data))).roads).toBe(walkAll('stap_0'));
	});

	test('with more states than can be looked at is told, and how to mend it', () => {
		// Fifteen flags, each set or not and none forgotten: 2^15 states at the end.
		const data = generatedCase(160);
		for (const step of data.steps) for (const choice of step.choices) choice.clears = [];
		const problems = checkScenario({ ...loadScenario(generatedYaml(160)), data });
		expect(problems.map(printProblem).join('\n').replace(/:\d+ /, ': ')).toBe(
			`fiets.yaml:  flags
  found: a case with more than 20000 states (a step with the flags that hold there)
  wanted: at most 20000, so that every road can be looked at
  mend: use fewer flags, or clear them when they no longer matter`
		);
		expect(mostStates).toBe(20_000);
	});

	test('of two steps is a case like any other', () => {
		expect(check(2)).toEqual([]);
	});
});
