/** Where the result stands now, in the words of `finish.record`. */
import type { Session } from '$lib/player/session.svelte.ts';
import { keptWhere } from '$lib/ui/save.ts';

export function recordOf({ health, situation }: Session) {
	const kept = keptWhere(health, situation);
	const waiting = health.state === 'saving' || health.state === 'failing';
	return kept === 'lms' && waiting ? 'pending' : kept;
}
