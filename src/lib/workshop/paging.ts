/** Cuts text and material into screens that can be read from the back row. Pure. */
import type { Material } from '../course/material.ts';
import type { Html } from '../course/types.ts';

/** Characters of text on one screen. */
export const screenful = 430;

const length = (html: Html): number => html.replace(/<[^>]*>/g, '').length;

/** Sources are buttons for a learner; in a room nobody can press them. */
export const withoutSources = (html: Html): Html =>
	html.replace(/\s*<button\b[^>]*class="fact"[^>]*>[^<]*<\/button>/g, '');

/** The blocks (paragraphs, lists) of rendered text. */
function blocksOf(html: Html): Html[] {
	const blocks = html.match(/<(p|ul|ol|blockquote|table|pre)\b[\s\S]*?<\/\1>|<hr\b[^>]*>/g);
	return blocks && length(blocks.join('')) === length(html.replace(/\n/g, '')) ? [...blocks] : [html];
}

/** Puts things together as long as they fit; one that is too long stands alone. */
function together<T>(things: readonly T[], size: (thing: T) => number, most: number): T[][] {
	const pages: T[][] = [];
	let full = Infinity;
	for (const thing of things) {
		if (full + size(thing) > most) {
			pages.push([]);
			full = 0;
		}
		pages.at(-1)?.push(thing);
		full += size(thing);
	}
	return pages;
}

/** Text on as many screens as it needs, cut between paragraphs. Never empty. */
export function pagesOf(html: Html, most = screenful): Html[] {
	const pages = together(blocksOf(withoutSources(html)), length, most);
	return pages.length > 0 ? pages.map((page) => page.join('\n')) : [''];
}

/** Rows of a screen: a row costs its text and the line it begins. */
const rowSize = (row: Material['rows'][number]): number => length(row.text) + (row.from ? 30 : 12);

/** Material on as many screens as it needs; the lines above the rows stand on the first alone. */
export function materialPages(material: Material, most = screenful): Material[] {
	if (material.picture) return [material];
	const above = material.head.reduce((all, { label, value }) => all + label.length + value.length, 0);
	const rows = material.rows.map((row) => ({ ...row, text: withoutSources(row.text) }));
	const [first = [], ...rest] = together(rows, rowSize, Math.max(200, most - above));
	return [{ ...material, rows: first }, ...rest.map((page) => ({ ...material, head: [], rows: page }))];
}

/** Things to choose from or to read beside each other, by the length of their texts. */
export const shareOut = <T>(things: readonly T[], size: (thing: T) => number, most = screenful): T[][] =>
	together(things, size, most);

export const lengthOf = length;
