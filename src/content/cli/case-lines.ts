/** What `npm run check` says of each case: how many roads there are, how long they read, what they are worth. */
import { figuresOf, type Range, type ScenarioFigures } from '../check/scenarios/figures.ts';
import { checkNames } from '../check/scenarios/names.ts';
import { readingSpeed } from '../check/scenarios/reading.ts';
import { skeletonOf } from '../check/scenarios/skeleton.ts';
import { exploreStates } from '../check/scenarios/states.ts';
import type { LoadedCourse, LoadedScenario } from '../loaded.ts';

const between = ({ least, most }: Range, of: (value: number) => number = (value) => value): string =>
	of(least) === of(most) ? String(of(least)) : `${of(least)}–${of(most)}`;

/** Whole numbers are exact up to here. */
const exactUpTo = Number.MAX_SAFE_INTEGER;

function roadsInWords({ roads, exact }: ScenarioFigures): string {
	const count = roads <= exactUpTo ? roads.toLocaleString('en') : roads.toExponential(1).replace('e+', 'e');
	const words = `${exact ? '' : 'more than '}${roads > exactUpTo && exact ? 'about ' : ''}${count}`;
	return `${words} ${roads === 1 ? 'road' : 'roads'}`;
}

const minutes = (words: number): number => Math.max(1, Math.round(words / readingSpeed));

/** Two lines on one case. */
export function caseLines(name: string, figures: ScenarioFigures): string {
	const { choices, words, score, objectives } = figures;
	const percent = between(score, (share) => Math.round(share * 100));
	const facts = [
		`${roadsInWords(figures)} of ${between(choices)} choices`,
		`${between(words, minutes)} min to read`,
		`score ${percent} %`
	];
	const named = (ids: readonly string[]): string => (ids.length > 0 ? ids.join(', ') : 'none');
	return [
		`${name}: ${facts.join(' · ')}`,
		`  objectives on every road: ${named(objectives.always)}; on some: ${named(objectives.sometimes)}`
	].join('\n');
}

/** Figures of one case; `null` when it has a problem for which they can't be had. */
export function figuresFor(scenario: LoadedScenario): ScenarioFigures | null {
	if (checkNames(scenario).length > 0) return null;
	const space = exploreStates(skeletonOf(scenario.data));
	const figures = space.whole ? figuresOf(scenario.data, space) : null;
	return figures && figures.roads > 0 ? figures : null;
}

/** Lines on every case of a course that has figures, by language. */
export const courseCaseLines = ({ languages }: LoadedCourse): string[] =>
	languages.flatMap(({ language, scenarios }) =>
		scenarios.flatMap((scenario) => {
			const figures = figuresFor(scenario);
			return figures ? [caseLines(`${language}/${scenario.data.id}`, figures)] : [];
		})
	);
