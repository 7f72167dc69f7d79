import type { Step } from '$lib/course/scenario/scenario.ts';
import type { Visit, Walk } from '$lib/course/scenario/walk.ts';
import type { Id } from '$lib/course/types.ts';

/** A step as the story shows it. */
export interface Entry {
	step: Step;
	/** Facts of the case when the step began. */
	facts: ReadonlySet<Id>;
	/** What was decided there; `null` at the step where the road stands. */
	visit: Visit | null;
}

/**
 * The steps of a road in order.
 * @param reading the last choice's consequence is on screen, and the step behind it is not yet
 */
export function entriesOf({ visits, at, facts }: Walk, reading: boolean): Entry[] {
	const passed = visits.map((visit): Entry => ({ step: visit.step, facts: visit.before, visit }));
	return reading || at.kind === 'ending' ? passed : [...passed, { step: at, facts, visit: null }];
}
