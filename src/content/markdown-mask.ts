/** Which parts of a Markdown text are code or comments: there, no sign means anything. */
export interface Region {
	start: number;
	/** Exclusive. */
	end: number;
	kind: 'code' | 'comment';
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
	if (open !== null) found.push({ start: open.start, end: text.length, kind: 'code' });
	return found;
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
			const end = close < 0 || close >= to ? to : close + 3;
			found.push({ start: begin, end, kind: 'comment' });
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
