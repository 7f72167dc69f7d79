/** Whether there is a certificate to give: never for a pass that the record does not have. */
import type { Progress } from '../course/progress.ts';
import { decodeState } from '../course/state.ts';
import type { Day } from '../course/types.ts';
import type { Session } from './session.svelte.ts';

export interface Standing {
	/** The course is completed by its own rule. */
	earned: boolean;
	/** Its exam was passed. */
	passed: boolean;
	/** It was completed in this window, which the record of the LMS does not see. */
	unseen: boolean;
	/** What was done, as far as it counts. */
	progress: Progress;
}

type Seen = Pick<Session, 'edition' | 'situation' | 'health' | 'launch' | 'progress'>;

/** Nothing that is done in this window reaches the LMS that this package was made for. */
function isUnseen({ edition, situation, health }: Seen): boolean {
	return edition.kind === 'lms' && (situation === 'review' || /^(off|elsewhere|ended)$/.test(health.state));
}

export function standingOf(session: Seen): Standing {
	const { launch } = session;
	const unseen = isUnseen(session);
	const progress = unseen ? decodeState(launch?.state ?? '', 0).progress : session.progress;
	const earned = progress.completed || launch?.completed === true;
	return {
		earned,
		passed: earned && (progress.best?.passed === true || launch?.passed === true),
		unseen: unseen && session.progress.completed && !earned,
		progress
	};
}

/** The day it is where the learner is. @param at milliseconds since 1970 */
export function dayOf(at: number): Day {
	const date = new Date(at);
	const two = (part: number): string => String(part).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
