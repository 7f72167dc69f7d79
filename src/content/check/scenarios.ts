/** Branching cases and dialogues: what they name, whether their graph holds, where they stand. */
import type { LoadedCourse, LoadedScenario } from '../loaded.ts';
import type { Problem } from '../problem.ts';
import { checkChoices } from './scenarios/choices.ts';
import { checkGraph } from './scenarios/graph.ts';
import { checkNames } from './scenarios/names.ts';
import { checkPlaces } from './scenarios/place.ts';

/** One scenario by itself. Roads are walked only where every name exists: else one slip would be told many times. */
export function checkScenario(scenario: LoadedScenario): Problem[] {
	const names = checkNames(scenario);
	return [...names, ...checkChoices(scenario), ...(names.length > 0 ? [] : checkGraph(scenario))];
}

export const checkScenarios = (course: LoadedCourse): Problem[] => [
	...course.languages.flatMap(({ scenarios }) => scenarios.flatMap(checkScenario)),
	...checkPlaces(course)
];
