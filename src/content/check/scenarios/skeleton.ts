/** A scenario without its texts: enough to walk every road of it. */
import type { AuthoredScenario } from '../../../lib/course/scenario/scenario.schema.ts';
import type { Choice, Scenario } from '../../../lib/course/scenario/scenario.ts';
import { waysOf } from '../../compile-scenario.ts';

/** Choices are numbered in the author's order: their slots are places, not those of the slot table. */
export function skeletonOf({ steps, endings, flags, ...head }: AuthoredScenario): Scenario {
	let slot = 0;
	const choiceOf = ({
		to,
		when,
		...choice
	}: AuthoredScenario['steps'][number]['choices'][number]): Choice => ({
		...choice,
		slot: slot++,
		when: when ?? null,
		ways: waysOf(to)
	});
	return {
		...head,
		slot: 0,
		notice: null,
		gauges: null,
		flags: Object.entries(flags).map(([id, text]) => ({ id, text })),
		first: steps[0]?.id ?? '',
		nodes: [
			...steps.map((step) => ({
				...step,
				kind: 'step' as const,
				after: null,
				present: null,
				material: [],
				choices: step.choices.map(choiceOf)
			})),
			...endings.map((ending) => ({ ...ending, kind: 'ending' as const }))
		]
	};
}
