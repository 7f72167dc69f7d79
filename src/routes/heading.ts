/**
 * After navigation the heading of the page takes the focus, also when the page is still to come. An address may name a
 * piece of the page (`#/lesson/x#h-y`, `#/lesson/x#q-y`): then that takes it.
 */
import { tick } from 'svelte';

let due = false;

/** Id of the piece the address names; `''` for the page itself. */
export const pieceAsked = (): string => location.hash.split('#')[2] ?? '';

/** Opens what it is folded away in. */
function unfold(element: Element): void {
	for (let at = element.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
		at.open = true;
}

export function focusHeading(): void {
	const piece = document.getElementById(pieceAsked());
	const heading = piece ?? document.querySelector<HTMLElement>('main h1');
	due = !heading || (!piece && pieceAsked() !== '');
	if (!heading) return;
	if (piece) {
		unfold(piece);
		piece.tabIndex = -1;
	}
	// A page begins at its top, whatever stands above the title.
	heading.focus({ preventScroll: !piece });
}

/** After a warning, which is gone with the button that was pressed: the page begins at its title. */
export async function beginAtTitle(): Promise<void> {
	await tick();
	const title = document.querySelector<HTMLElement>('main h1');
	if (!title) return;
	title.focus({ preventScroll: true });
	scrollTo(0, 0);
}

/** Called when something came later than the page it is on. */
export function headingCame(): void {
	if (due) focusHeading();
}
