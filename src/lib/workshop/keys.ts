/** Keys of a laptop and of a pointer (clickers send PageUp, PageDown and B or a full stop). Pure. */

export type Press =
	| { key: 'next' | 'previous' | 'blank' | 'single' | 'jump' | 'forget' }
	/** To the choice above or below, and hands for it. */
	| { key: 'choice'; by: 1 | -1 }
	| { key: 'hands'; by: 1 | -1 }
	/** A digit of the number of a step. */
	| { key: 'digit'; digit: string };

const presses: Record<string, Press> = {
	PageDown: { key: 'next' },
	PageUp: { key: 'previous' },
	ArrowRight: { key: 'next' },
	ArrowLeft: { key: 'previous' },
	ArrowDown: { key: 'choice', by: 1 },
	ArrowUp: { key: 'choice', by: -1 },
	'+': { key: 'hands', by: 1 },
	'=': { key: 'hands', by: 1 },
	'-': { key: 'hands', by: -1 },
	b: { key: 'blank' },
	'.': { key: 'blank' },
	s: { key: 'single' },
	Enter: { key: 'jump' },
	Escape: { key: 'forget' }
};

/** What of a key press must be known. */
export interface Pressed {
	key: string;
	ctrlKey: boolean;
	altKey: boolean;
	metaKey: boolean;
}

/** Where the focus is: a field takes every key but those of a pointer, a button takes Enter. */
export type Focus = 'field' | 'button' | 'page';

/** What a key means; `null`: nothing to us. Combinations belong to the browser, F5 too. */
export function pressOf({ key, ctrlKey, altKey, metaKey }: Pressed, focus: Focus): Press | null {
	if (ctrlKey || altKey || metaKey) return null;
	if (focus === 'field' && key !== 'PageDown' && key !== 'PageUp') return null;
	if (focus === 'button' && key === 'Enter') return null;
	if (/^\d$/.test(key)) return { key: 'digit', digit: key };
	return presses[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
