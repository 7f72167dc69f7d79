/** What `npm run check` says of each case: how many roads there are, how long they read, what they are worth. */
import type { Range, ScenarioFigures } from '../check/scenarios/figures.ts';
import { figuresFor } from '../check/scenarios/loaded-figures.ts';
import { readingSpeed } from '../reading/words.ts';
import type { LoadedCourse } from '../loaded.ts';

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

/** Lines on every case of a course that has figures, by language. */
export const courseCaseLines = ({ languages }: LoadedCourse): string[] =>
	languages.flatMap(({ language, scenarios }) =>
		scenarios.flatMap((scenario) => {
			const figures = figuresFor(scenario);
			return figures ? [caseLines(`${language}/${scenario.data.id}`, figures)] : [];
		})
	);
