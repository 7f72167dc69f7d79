/** What of a page is read aloud, in the order in which it stands: words, without controls and what is folded away. */

export interface Passage {
	element: Element;
	text: string;
}

const blocks =
	'h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, summary, legend, label, figcaption, caption, blockquote';
const silent =
	'dialog, button, select, textarea, script, style, svg, nav, noscript, [hidden], [aria-hidden="true"], .sr, .actions, .tools, .search, .spoken-bar';

const shown = (element: Element): boolean => element.checkVisibility?.() ?? true;

export function passagesIn(root: Element): Passage[] {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const found: Passage[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement;
		const text = (node.textContent ?? '').replace(/\s+/g, ' ');
		if (!parent || text.trim() === '' || parent.closest(silent) || !shown(parent)) continue;
		const element = parent.closest(blocks) ?? parent;
		const last = found.at(-1);
		if (last?.element === element) last.text += text;
		else found.push({ element, text });
	}
	return found.map(({ element, text }) => ({ element, text: text.trim() }));
}

/** Longer stretches are cut short by some voices. */
const longest = 220;

/** A passage in pieces a voice can say in one go: sentences, joined as long as they are short. */
export function piecesOf(text: string): string[] {
	const pieces: string[] = [];
	for (const sentence of text.match(/[^.!?…]+[.!?…]*[’”)]*\s*/g) ?? [text]) {
		const last = pieces.at(-1);
		if (last !== undefined && last.length + sentence.length <= longest)
			pieces[pieces.length - 1] = last + sentence;
		else pieces.push(sentence);
	}
	return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}
