/** Figures of a case as it was read. */
import type { LoadedScenario } from '../../loaded.ts';
import { figuresOf, type ScenarioFigures } from './figures.ts';
import { checkNames } from './names.ts';
import { skeletonOf } from './skeleton.ts';
import { exploreStates } from './states.ts';

/** Figures of one case; `null` when it has a problem for which they can't be had. */
export function figuresFor(scenario: LoadedScenario): ScenarioFigures | null {
	if (checkNames(scenario).length > 0) return null;
	const space = exploreStates(skeletonOf(scenario.data));
	const figures = space.whole ? figuresOf(scenario.data, space) : null;
	return figures && figures.roads > 0 ? figures : null;
}
