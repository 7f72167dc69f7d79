/**
 * Takes the focus off a button that is about to be taken out of the page: a browser that removes it with the focus on it
 * works out the styles of the page once more. The caller puts the focus where the learner goes on.
 */
export function letGo(): void {
	if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
