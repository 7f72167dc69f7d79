/**
 * Course text as nodes. The text a learner will ask for next is parsed while she reads: of what a next page takes until
 * it is on screen, a tenth was parsing.
 */
import type { Html } from '$lib/course/types.ts';

interface Parsed {
	html: Html;
	content: DocumentFragment;
}

let ahead: Parsed | null = null;

/** Nothing in a template is fetched or run. */
function parse(html: Html): Parsed {
	const template = document.createElement('template');
	template.innerHTML = html;
	return { html, content: template.content };
}

/** Makes ready what will be asked for next; what was made ready before it and not asked for is forgotten. */
export function parseAhead(html: Html): void {
	if (ahead?.html !== html) ahead = parse(html);
}

/** Nodes of the caller's own. */
export function parsed(html: Html): DocumentFragment {
	const own = ahead?.html === html ? ahead : parse(html);
	if (own === ahead) ahead = null;
	return own.content;
}
