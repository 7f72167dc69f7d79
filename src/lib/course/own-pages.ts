/** Bookmarks and notes of a learner, as one text in the notebook (`tracking/notebook.ts`): they stay on the device. */

export interface OwnPage {
	/** Address in the course, `#/…`. */
	href: string;
	title: string;
	marked: boolean;
	/** `''`: none. */
	note: string;
}

/** Under which name of the notebook they are kept; no question is called this. */
export const ownName = '@own';

/** Storage is small and shared: nobody needs more. */
const mostPages = 300;
export const longestNote = 4000;

function parsePage(value: unknown): OwnPage[] {
	const { href, title, marked, note } = (value ?? {}) as Record<string, unknown>;
	if (typeof href !== 'string' || !href.startsWith('#/') || typeof title !== 'string') return [];
	return [
		{ href, title, marked: marked === true, note: typeof note === 'string' ? note.slice(0, longestNote) : '' }
	];
}

/** Anything may stand in storage that all pages of one origin share: what does not fit is left out. */
export function parseOwn(text: string): OwnPage[] {
	try {
		const value: unknown = JSON.parse(text);
		return Array.isArray(value) ? value.flatMap(parsePage).slice(0, mostPages) : [];
	} catch {
		return [];
	}
}

/** The last change first; a page with neither bookmark nor note is gone. */
export function withPage(pages: readonly OwnPage[], page: OwnPage): OwnPage[] {
	const others = pages.filter(({ href }) => href !== page.href);
	const note = page.note.slice(0, longestNote);
	return page.marked || note.trim() !== '' ? [{ ...page, note }, ...others].slice(0, mostPages) : others;
}

/** What goes into the notebook; `''` when there is nothing to keep. */
export const writeOwn = (pages: readonly OwnPage[]): string =>
	pages.length === 0 ? '' : JSON.stringify(pages);

/** As a file one can read. */
export const ownAsText = (pages: readonly OwnPage[]): string =>
	pages.map(({ title, note }) => `${title}\r\n${note.replace(/\r?\n/g, '\r\n')}\r\n`).join('\r\n');
