/** What happens to a lesson's HTML tree before it is written out: headings get names, links leave in a new window. */
import { insideAddress } from './links.ts';
import { slugOf } from './explain.ts';

/** As much of a hast node as is used here. */
interface HtmlNode {
	type: string;
	tagName?: string;
	value?: string;
	properties?: Record<string, unknown>;
	children?: HtmlNode[];
}

/** How an author's link is written in HTML: other sites open beside the course, lessons in it. */
export function linkAttributes(address: string): Record<string, string> {
	const inside = insideAddress(address);
	if (inside !== null) return { href: inside };
	return { href: address, target: '_blank', rel: 'noopener noreferrer' };
}

function textOf(node: HtmlNode): string {
	return node.value ?? (node.children ?? []).map(textOf).join('');
}

/** mdsvex writes a title as it is, backslashes and all: a quote in it would end the attribute. */
const inQuotes = (value: string): string => value.replace(/\\?"/g, '&quot;');

/** A name for a heading that no other in its lesson has. Begins with `h-`, so that none meets an id of the player. */
function headingId(words: string, ids: Map<string, number>): string {
	const slug = slugOf(words.replace(/[\ue000-\uf8ff]\d*|&#?\w+;/g, ' ')).replaceAll('_', '-') || 'kop';
	const before = ids.get(slug) ?? 0;
	ids.set(slug, before + 1);
	return before === 0 ? `h-${slug}` : `h-${slug}-${before + 1}`;
}

/** Titles of cards are headings too, drawn by their block: they get their names when the lesson is whole. */
export function nameCards(html: string): string {
	const taken = [...html.matchAll(/ id="h-([^"]*)"/g)].map(([, slug = '']): [string, number] => [slug, 1]);
	const ids = new Map(taken);
	return html.replace(
		/<h3 class="card-title">(.*?)<\/h3>/gs,
		(_, title: string) => `<h3 class="card-title" id="${headingId(title, ids)}">${title}</h3>`
	);
}

function visit(node: HtmlNode, ids: Map<string, number>): void {
	const { tagName, properties = {} } = node;
	if (tagName && /^h[2-6]$/.test(tagName)) {
		node.properties = { ...properties, id: headingId(textOf(node), ids) };
	}
	if (tagName === 'a') {
		const { title } = properties;
		const href = linkAttributes(String(properties['href'] ?? ''));
		node.properties = title === undefined ? href : { ...href, title: inQuotes(String(title)) };
	}
	if ((tagName === 'th' || tagName === 'td') && properties['align'] !== undefined) {
		const { align, ...rest } = properties;
		node.properties = align ? { ...rest, className: [`align-${String(align)}`] } : rest;
	}
	for (const child of node.children ?? []) visit(child, ids);
}

/** Plugin for mdsvex. Heading ids are unique in a lesson. */
export const finishTree = () => (tree: HtmlNode) => visit(tree, new Map());
