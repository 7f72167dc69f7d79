/** Two saved states of one learner become one, while the course is open on two devices. */
import { goOnFrom } from './restore.ts';
import { decodeState, encodeState } from './state.ts';

/**
 * What both know, as `restore.ts` judges it at a start.
 * @param stored what is stored now, by another device
 * @param here what was done here
 * @param base what was stored when this launch began, `''` when there was nothing
 */
export function joinStates(stored: string, here: string, base: string): string {
	const { trouble } = decodeState(stored, 0);
	if (trouble === 'newer') return stored;
	if (trouble || stored === '') return here;
	const { progress } = goOnFrom(stored, { state: here, base }, 0);
	// Both began at once: this page goes on in its own run, so what is stored does too.
	const met = decodeState(base, 0).progress.counter > 0;
	return encodeState(met ? progress : { ...progress, seed: decodeState(here, 0).progress.seed });
}
