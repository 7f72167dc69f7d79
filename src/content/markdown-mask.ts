/** Which parts of a Markdown text are code or comments: there, no sign means anything. */
import type { Remark } from './tags.ts';

export interface Region {
	start: number;
	/** Exclusive. */
	end: number;
	kind: 'code' | 'comment';
	/** Signs that open it and are never closed: the rest of the text would be in it. It ends with them here. */
	unclosed?: string;
}

function fences(text: string): Region[] {
	const found: Region[] = [];
	let open: { start: number; mark: string } | null = null;
	let offset = 0;
	for (const line of text.split('\n')) {
		const mark = /^[ \t>]*(`{3,}|~{3,})/.exec(line)?.[1];
		if (
			open === null &&
			mark &&
			!(mark.startsWith('`') && line.slice(line.indexOf(mark) + mark.length).includes('`'))
		) {
			open = { start: offset, mark };
		} else if (open !== null && mark?.startsWith(open.mark) && /^[ \t>]*[`~]+[ \t]*$/.test(line)) {
			found.push({ start: open.start, end: offset + line.length, kind: 'code' });
			open = null;
		}
		offset += line.length + 1;
	}
	if (open === null) return found;
	const { start, mark } = open;
	const end = text.indexOf(mark, start) + mark.length;
	// What follows may have fences of its own.
	const rest = fences(text.slice(end)).map((one) => ({ ...one, start: one.start + end, end: one.end + end }));
	return [...found, { start, end, kind: 'code', unclosed: mark }, ...rest];
}

/** Spans of code and comments between the fences; a span ends with its paragraph. */
function spans(text: string, from: number, to: number): Region[] {
	const found: Region[] = [];
	const opener = /<!--|(?<![\\`])`+(?!`)/g;
	opener.lastIndex = from;
	for (let match = opener.exec(text); match && match.index < to; match = opener.exec(text)) {
		const [mark] = match;
		const begin = match.index;
		const after = begin + mark.length;
		if (mark === '<!--') {
			const close = text.indexOf('-->', after);
			const closed = close >= 0 && close < to;
			const end = closed ? close + 3 : after;
			found.push({ start: begin, end, kind: 'comment', ...(closed ? {} : { unclosed: mark }) });
			opener.lastIndex = end;
			continue;
		}
		const paragraph = /\n[ \t]*\n/g;
		paragraph.lastIndex = after;
		const limit = Math.min(to, paragraph.exec(text)?.index ?? to);
		const closer = new RegExp(`(?<!\`)\`{${mark.length}}(?!\`)`, 'g');
		closer.lastIndex = after;
		const close = closer.exec(text);
		if (!close || close.index >= limit) continue;
		found.push({ start: begin, end: close.index + mark.length, kind: 'code' });
		opener.lastIndex = close.index + mark.length;
	}
	return found;
}

/** Regions of code and comments, in order, without overlap. */
export function codeAndComments(text: string): Region[] {
	const blocks = fences(text);
	const found: Region[] = [];
	let at = 0;
	for (const block of blocks) {
		found.push(...spans(text, at, block.start), block);
		at = block.end;
	}
	return [...found, ...spans(text, at, text.length)];
}

/** The text with everything in these regions blanked out: same length, same lines. */
export function blank(text: string, regions: readonly Region[]): string {
	let result = '';
	let at = 0;
	for (const { start, end } of regions) {
		result += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
		at = end;
	}
	return result + text.slice(at);
}

/** What is wrong with code or a comment that is never closed. */
export function judgeUnclosed({ kind, unclosed: mark }: Region): Remark | null {
	if (mark === undefined) return null;
	const found = `${mark} that is never closed`;
	return kind === 'code'
		? {
				field: '',
				found,
				wanted: `${mark} below the code too`,
				mend: `write ${mark} below it, or remove this one`
			}
		: { field: '', found, wanted: '--> behind it, with no code between', mend: 'write -->, or remove <!--' };
}
