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

/** The steps of a road in order, with the one where it stands behind those that were decided. */
export function entriesOf({ visits, at, facts }: Walk): Entry[] {
	const passed = visits.map((visit): Entry => ({ step: visit.step, facts: visit.before, visit }));
	return at.kind === 'step' ? [...passed, { step: at, facts, visit: null }] : passed;
}
