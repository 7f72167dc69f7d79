/**
 * Shift pressed three times leaves at once (design after GOV.UK's "Exit this page"). Pure: the component feeds it
 * what happens on the keyboard and acts when `count` reaches {@link needed}.
 */

export const needed = 3;
/** Longest time between two presses, in milliseconds. */
export const patience = 5000;

export interface Presses {
	count: number;
	/** When the last press ended, milliseconds. */
	at: number;
	/** Shift is down and nothing else was done meanwhile. */
	armed: boolean;
}

export const noPresses: Presses = { count: 0, at: 0, armed: false };

export interface Key {
	/** `keydown` or `keyup`. */
	type: string;
	key: string;
	repeat: boolean;
	ctrlKey: boolean;
	altKey: boolean;
	metaKey: boolean;
}

/**
 * The presses after one more keyboard event at time `at`. Any other key starts again; Shift held for a capital, for
 * a shortcut or for long is no press; nothing counts while `typing`.
 */
export function press(before: Presses, key: Key, at: number, typing: boolean): Presses {
	if (typing || key.ctrlKey || key.altKey || key.metaKey) return noPresses;
	if (key.type === 'keydown') {
		return key.key === 'Shift' ? { ...before, armed: !key.repeat } : noPresses;
	}
	if (key.key !== 'Shift' || !before.armed) return before;
	const fresh = before.count === 0 || at - before.at > patience;
	return { count: fresh ? 1 : before.count + 1, at, armed: false };
}

const toggles = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];

/** Whether keys pressed on this element write text. */
export function writesText(target: EventTarget | null): boolean {
	const element = target as Partial<HTMLInputElement> | null;
	const tag = element?.tagName?.toLowerCase();
	if (tag === 'input') return !toggles.includes(element?.type ?? 'text');
	return tag === 'textarea' || element?.isContentEditable === true;
}
