import type { ObjectiveWorth } from '$lib/course/scenario/judge.ts';
import type { Id } from '$lib/course/types.ts';

/** An objective as the debrief names it, with the lesson to read again. */
export interface Goal {
	id: Id;
	text: string;
	reread: { href: string; title: string } | null;
}

/** The word for an objective: a harmful choice is not made up for by good ones. */
export function worthWord({ points, harmful }: ObjectiveWorth): 'good' | 'partly' | 'weak' | 'harmful' {
	if (harmful) return 'harmful';
	return points >= 0.75 ? 'good' : points >= 0.4 ? 'partly' : 'weak';
}
