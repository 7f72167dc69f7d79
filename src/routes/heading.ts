/** After navigation the heading of the page takes the focus, also when the page is still to come. */
let due = false;

export function focusHeading(): void {
	const heading = document.querySelector<HTMLElement>('main h1');
	due = !heading;
	heading?.focus();
}

/** Called when something came later than the page it is on. */
export function headingCame(): void {
	if (due) focusHeading();
}
