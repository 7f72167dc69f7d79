/** Two saved states of one learner become one, while the course is open on two devices. */
import { goOnFrom, joinDevices } from './restore.ts';
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
	// Both began at once: whoever did more goes on in its own run, which its page does not leave.
	if (decodeState(base, 0).progress.counter === 0)
		return encodeState(joinDevices(decodeState(stored, 0).progress, decodeState(here, 0).progress));
	return encodeState(goOnFrom(stored, { state: here, base }, 0).progress);
}
