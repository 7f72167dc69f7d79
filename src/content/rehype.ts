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

function visit(node: HtmlNode, ids: Map<string, number>): void {
	const { tagName, properties = {} } = node;
	if (tagName && /^h[2-6]$/.test(tagName)) {
		const words = textOf(node).replace(/[\ue000-\uf8ff]\d*|&#?\w+;/g, ' ');
		const slug = slugOf(words).replaceAll('_', '-') || 'kop';
		const before = ids.get(slug) ?? 0;
		ids.set(slug, before + 1);
		node.properties = { ...properties, id: before === 0 ? `h-${slug}` : `h-${slug}-${before + 1}` };
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

/** Plugin for mdsvex. Heading ids are unique in a lesson and begin with `h-`, so that none meets an id of the player. */
export const finishTree = () => (tree: HtmlNode) => visit(tree, new Map());
