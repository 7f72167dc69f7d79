/** The choices of a scenario, as the slot table and released keys name them. */
import type { AuthoredScenario } from '../lib/course/scenario/scenario.schema.ts';
import type { Id } from '../lib/course/types.ts';

/** Name of a choice in the slot table: ids of choices are unique in their step alone. */
export const choiceName = (step: Id, choice: Id): string => `${step}.${choice}`;

/** Every choice with its grade, in the author's order. */
function choicesOf({ steps }: AuthoredScenario): { name: string; grade: string }[] {
	return steps.flatMap((step) =>
		step.choices.map(({ id, grade }) => ({ name: choiceName(step.id, id), grade }))
	);
}

export const scenarioParts = (scenario: AuthoredScenario): string[] =>
	choicesOf(scenario).map(({ name }) => name);

/** What each choice is worth, as a released key (see `answer-key.ts`). */
export const scenarioKey = (scenario: AuthoredScenario): string =>
	['scenario', ...choicesOf(scenario).map(({ name, grade }) => `${name}=${grade}`)].join(' ');
