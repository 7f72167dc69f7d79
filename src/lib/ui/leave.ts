/** Lets dialogs offer the way out too: a modal dialog makes the button in the top bar unreachable. */
import { getContext, setContext } from 'svelte';

export interface Leave {
	/** `leave`: away from this page. `cover`: a neutral page over it, where leaving is impossible (an LMS frame). */
	kind: 'leave' | 'cover';
	onleave: () => void;
}

const key = Symbol('leave');

/** Called by the shell; takes a function, so that a change of kind is seen. */
export function provideLeave(leave: () => Leave): void {
	setContext(key, leave);
}

export function useLeave(): (() => Leave) | undefined {
	return getContext<(() => Leave) | undefined>(key);
}
