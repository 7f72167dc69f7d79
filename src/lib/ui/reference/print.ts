/** Prints a page, or a piece of it alone: what is folded away is opened, and all is put back afterwards. */

/** What belongs to a piece: a card or an exercise is one by itself; a heading goes on to the next of its level. */
function belongings(piece: Element): Element[] {
	const whole = piece.closest('.card, .question');
	if (whole) return [whole];
	const level = Number(piece.tagName.slice(1));
	const found = [piece];
	for (let next = piece.nextElementSibling; next; next = next.nextElementSibling) {
		if (/^H[1-6]$/.test(next.tagName) && Number(next.tagName.slice(1)) <= level) break;
		found.push(next);
	}
	return found;
}

/** Everything in `root` that is neither in the piece nor around it. */
function besides(root: Element, kept: readonly Element[]): Element[] {
	const around = [...root.children];
	return around.flatMap((child) => {
		if (kept.includes(child)) return [];
		return kept.some((one) => child.contains(one)) ? besides(child, kept) : [child];
	});
}

/** What is folded away in an element, or is it itself. */
const foldedIn = (element: Element): HTMLDetailsElement[] =>
	[element, ...element.querySelectorAll('details')].filter(
		(one): one is HTMLDetailsElement => one instanceof HTMLDetailsElement && !one.open
	);

/** @param piece a heading, a card's title or an exercise; `null` prints the whole of `root` */
export function printPiece(root: Element, piece: Element | null): void {
	const kept = piece ? belongings(piece) : [root];
	const left = piece ? besides(root, kept) : [];
	const folded = kept.flatMap(foldedIn);
	for (const one of left) one.classList.add('unprinted');
	for (const one of folded) one.open = true;
	addEventListener(
		'afterprint',
		() => {
			for (const one of left) one.classList.remove('unprinted');
			for (const one of folded) one.open = false;
		},
		{ once: true }
	);
	print();
}
