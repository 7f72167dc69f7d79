/** A sheet of its own on paper: it stands beside the page, hides it while printing, and is gone after. */
import { mount, unmount } from 'svelte';
import LogbookSheet from './LogbookSheet.svelte';
import type { Sheet } from './sheet.ts';

let putAway: (() => void) | null = null;

/** Prints nothing but this sheet. Where printing is not allowed (some frames), nothing happens. */
export function printSheet(sheet: Sheet): void {
	putAway?.();
	const shown = mount(LogbookSheet, { target: document.body, props: { sheet } });
	const signs = ['afterprint', 'pointerdown', 'keydown'] as const;
	putAway = () => {
		putAway = null;
		for (const sign of signs) removeEventListener(sign, away);
		document.documentElement.removeAttribute('data-sheet');
		void unmount(shown);
	};
	const away = () => putAway?.();
	document.documentElement.setAttribute('data-sheet', '');
	// Some browsers come back at once and print later: not before the learner does something else is it over.
	for (const sign of signs) addEventListener(sign, away);
	print();
}
