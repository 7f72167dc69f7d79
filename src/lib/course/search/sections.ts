/** Rendered text in pieces, as the search finds and shows them. The index and the excerpts are made of the same pieces. */
import type { Html, Id } from '../types.ts';

export interface Section {
	/** Id of the heading, `''` for what stands before the first. */
	heading: Id;
	title: string;
	text: string;
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'", nbsp: ' ' };

/** What can be read of rendered text, in one line. Buttons are left out, and exercises have no words here. */
export function readable(html: Html): string {
	return (
		html
			.replace(/<button[^>]*>[^<]*<\/button>/g, '')
			.replace(/<(?:"[^"]*"|'[^']*'|[^'">])*>/g, (tag) =>
				/^<\/?(?:em|strong|b|i|abbr|span|a|sup|sub)\b/.test(tag) ? '' : ' '
			)
			.replace(/&(lt|gt|quot|amp|#39|nbsp);/g, (_, name: string) => entities[name] ?? '')
			// A place where a word may be broken is no end of it.
			.replaceAll('\u00ad', '')
			.replace(/\s+/g, ' ')
			.trim()
	);
}

/** A lesson cut at every heading that has a name. */
export function sectionsOf(html: Html): Section[] {
	const [before = '', ...rest] = html.split(/<h[2-4](?=[^>]* id="h-)/);
	const named = rest.map((piece): Section => {
		const [, heading = '', title = '', text = ''] =
			/^[^>]* id="(h-[^"]*)"[^>]*>(.*?)<\/h\d>(.*)$/s.exec(piece) ?? [];
		return { heading, title: readable(title), text: readable(text) };
	});
	return [{ heading: '', title: '', text: readable(before) }, ...named];
}
