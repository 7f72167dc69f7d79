/**
 * The last look at rendered text. Everything before it should keep anything active out; this does not trust that: it
 * reads the HTML itself and knows only these tags and attributes.
 */
import { isSafeLink } from './links.ts';

const any = ['class', 'id', 'lang'];
const svg = ['fill', 'stroke', 'stroke-width', 'points', 'cx', 'cy', 'r'];
const allowed: Record<string, readonly string[]> = {
	a: ['href', 'target', 'rel', 'title'],
	abbr: ['title'],
	button: ['type', 'data-fact', 'data-term', 'aria-label', 'aria-haspopup'],
	circle: svg,
	'course-block': ['data-block', 'data-props'],
	img: ['src', 'alt', 'title'],
	ol: ['start'],
	polyline: svg,
	svg: ['viewBox', 'role', 'aria-label']
};
const plain = new Set(
	(
		'aside blockquote br code del details div em figcaption figure h2 h3 h4 h5 h6 hr li p pre s section span strong ' +
		'sub summary sup table tbody td th thead tr ul'
	).split(' ')
);

const tags = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/y;
const attributes = /([\w:-]+)(?:="([^"]*)")?/g;

function wrongAttribute(tag: string, name: string, value: string): string | null {
	const known = any.includes(name) || (allowed[tag] ?? []).includes(name);
	if (!known) return `${name} on <${tag}>`;
	if (name === 'href' && !isSafeLink(value)) return `href="${value}"`;
	if (name === 'src' && !/^media:[a-z0-9._-]+$/.test(value)) return `src="${value}"`;
	return null;
}

/** The first thing in rendered text that may not be there, or `null`. */
export function unsafePart(html: string): string | null {
	for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
		tags.lastIndex = at;
		const match = tags.exec(html);
		if (!match) return html.slice(at, at + 40);
		const [, , name = '', inner = ''] = match;
		if (!plain.has(name) && !Object.hasOwn(allowed, name)) return `<${name}>`;
		for (const [, attribute = '', value = ''] of inner.matchAll(attributes)) {
			const wrong = wrongAttribute(name, attribute, value);
			if (wrong !== null) return wrong;
		}
	}
	return null;
}
