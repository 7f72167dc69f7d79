/** Pieces of the reviewer's edition: Markdown with anchors that stay, and nothing else that is HTML. */
import { readTag } from '../tags.ts';

/** Where a thing stands in the edition; the same for as long as its id is. */
export const anchors = {
	lesson: (id: string): string => `les-${id}`,
	handout: (id: string): string => `kaart-${id}`,
	question: (id: string): string => `vraag-${id}`,
	scenario: (id: string): string => `casus-${id}`,
	step: (scenario: string, id: string): string => `casus-${scenario}-${id}`,
	workshop: (id: string): string => `workshop-${id}`,
	fact: (id: string): string => `feit-${id}`,
	region: (id: string): string => `regio-${id}`
};

export const link = (words: string, anchor: string): string => `[${words}](#${anchor})`;

export const heading = (level: number, words: string, anchor?: string): string =>
	`${anchor ? `<a id="${anchor}"></a>\n\n` : ''}${'#'.repeat(level)} ${words}`;

/** Blocks with an empty line between them; empty ones are left out. */
export const blocks = (...parts: (string | null | undefined | false)[]): string =>
	parts.filter((part): part is string => typeof part === 'string' && part.trim() !== '').join('\n\n');

export const quote = (text: string): string =>
	text
		.split('\n')
		.map((line) => (line === '' ? '>' : `> ${line}`))
		.join('\n');

/** Every `<` that is left is text. */
const escapeLess = (text: string): string => text.replace(/<(?!a id="[\w-]+"><\/a>)/g, '&lt;');

/** An author's text: claims are links to their fact, with its number behind them, other tags are put in words. */
export function prose(text: string): string {
	return escapeLess(
		text
			.replace(/<Fact\s+id="([a-z0-9_]+)"\s*>([\s\S]*?)<\/Fact>/g, (_, id: string, words: string) => {
				return `[${words}](#${anchors.fact(id)}) (${id})`;
			})
			.replace(/!\[([^\]]*)\]\([^)]*\)/g, '*[Afbeelding: $1]*')
			.replace(/<abbr title="([^"]*)">([^<]*)<\/abbr>/g, '$2 ($1)')
			.replace(/<br\s*\/?>/g, ' ')
			.replace(/<\/?(?:span|sub|sup)\b[^>]*>/g, '')
			.replace(/\[([^\]]*)\]\(page:[a-z]+[^)]*\)/g, '$1')
			.replace(/\]\(lesson:([a-z0-9_]+)[^)]*\)/g, (_, id: string) => `](#${anchors.lesson(id)})`)
	);
}

/** A text in one line, for tables and lists. */
export const oneLine = (text: string): string =>
	prose(text).replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();

/** A text as part of a list item: further paragraphs belong to it. */
export const indented = (text: string): string => text.trim().replace(/\n(?=[^\n])/g, '\n  ');

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A, B, C…; after Z, AA. */
export function letter(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

/** Each tag of a text in turn, replaced by what `write` makes of it; `null` leaves it for {@link prose}. */
export function replaceTags(
	text: string,
	write: (tag: NonNullable<ReturnType<typeof readTag>>) => string | null
): string {
	let result = '';
	let at = 0;
	for (const { index } of text.matchAll(/<(?=[/A-Za-z])/g)) {
		const tag = index < at ? null : readTag(text, index);
		const words = tag && write(tag);
		if (!tag || words === null) continue;
		result += text.slice(at, index) + words;
		at = index + tag.length;
	}
	return result + text.slice(at);
}
