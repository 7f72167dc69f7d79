/** How saving stands, in words. Pure; the shapes are those of the tracker, which this layer may not know. */
import type { Words } from '$lib/text/index.ts';

/** Same shape as the tracker's `SaveHealth`. */
export interface SaveHealth {
	state: 'idle' | 'saving' | 'saved' | 'failing' | 'off' | 'elsewhere' | 'ended';
	/** When all was last saved, milliseconds since 1970. */
	at: number | null;
}

/**
 * Where results go in this launch: to an LMS, on this device, nowhere (no storage to be had), or to an LMS that only
 * lets the learner look back. An LMS package that found no LMS is `lms` with a health of `off`.
 */
export type Situation = 'lms' | 'device' | 'none' | 'review';

export type Banner = keyof Words['save']['banner'];

/** The few words of the top bar. */
export function saveText(text: Words, health: SaveHealth, situation: Situation): string {
	if (situation === 'review') return text.save.review;
	if (health.state === 'saved') return health.at === null ? '' : text.save.saved(text.time(health.at));
	return text.save[health.state];
}

/** Which explanation is due on the page; `null` when all is well. */
export function bannerOf(health: SaveHealth, situation: Situation): Banner | null {
	if (health.state === 'failing' || health.state === 'ended' || health.state === 'elsewhere')
		return health.state;
	if (situation === 'review') return 'review';
	if (health.state !== 'off') return situation === 'none' ? 'none' : null;
	return situation === 'lms' ? 'off' : 'none';
}

/** Where results really go: nowhere when saving is off. Key of `start.savedText`. */
export function keptWhere(health: SaveHealth, situation: Situation): Situation {
	const kept = health.state !== 'off' && health.state !== 'elsewhere';
	return kept || situation === 'review' ? situation : 'none';
}
