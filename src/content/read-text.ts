/** How the text of a course is read: bytes that are no text would reach the learner as signs of doubt. */
import { readFileSync } from 'node:fs';
import type { Problem } from './problem.ts';

interface CourseText {
	/** Without a byte order mark. With a problem: as much as can be read, so that names in it stay known. */
	text: string;
	problem: Problem | null;
}

/** What programs put in the place of bytes that they can't read. */
const doubt = '\uFFFD';

/**
 * Signs without a width, a soft hyphen among them, and those that turn the words behind them round. They come along with
 * text that is copied from a page or a document; the search does not find a word with one in it.
 */
const unseen = /[\u0080-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** Characters before a byte that are shown, so that it can be found by eye. */
const shownBefore = 24;

/** Offset of the first byte that can't be read as UTF-8, given the text with those replaced. */
function firstBad(bytes: Buffer, replaced: string): number {
	const again = Buffer.from(replaced);
	const at = bytes.findIndex((byte, index) => byte !== again[index]);
	return at < 0 ? bytes.length : at;
}

/** Line of a thing in a file, and the words of that line in front of it. */
function place(before: string): { line: number; after: string } {
	const lines = before.split('\n');
	const words = (lines.at(-1) ?? '').replace(unseen, '').slice(-shownBefore).trim();
	return { line: lines.length, after: words === '' ? '' : `, after "${words}"` };
}

function notUtf8(file: string, bytes: Buffer, replaced: string): Problem {
	// The first byte of a sign of doubt is that of an "ï" in other encodings.
	const { line, after } = place(
		bytes
			.subarray(0, firstBad(bytes, replaced))
			.toString('utf8')
			.replace(/\uFFFD$/, '')
	);
	return {
		file,
		line,
		field: '',
		found: `a byte that is no UTF-8${after}`,
		wanted: 'text in UTF-8',
		mend: 'save the file as UTF-8',
		severity: 'error'
	};
}

/** Somebody saved the file again after its letters were lost. */
function letterLost(file: string, text: string): Problem {
	const [before = ''] = text.split(doubt);
	return {
		file,
		line: before.split('\n').length,
		field: '',
		found: `the sign ${doubt} (U+FFFD), which stands for a letter that was lost`,
		wanted: 'the letter',
		mend: 'write the letter that stood there, and save the file as UTF-8',
		severity: 'error'
	};
}

function notSeen(file: string, text: string): Problem | null {
	const found = text.match(unseen) ?? [];
	const [first] = found;
	if (first === undefined) return null;
	const { line, after } = place(text.slice(0, text.indexOf(first)));
	const code = first.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
	return {
		file,
		line,
		field: '',
		found: `a sign that nobody sees, U+${code}${after}${found.length > 1 ? `; ${found.length} such signs in all` : ''}`,
		wanted: 'letters, signs that are seen, blanks and line ends',
		mend: 'write the words there anew, or remove the sign in an editor that shows it',
		severity: 'error'
	};
}

/** A line that git writes around the two sides of a change it could not join. */
const side = /^(?:<{7}|>{7}|\|{7})(?:[ \t].*)?$/m;

/** In Markdown such a line is a quotation within six others, in YAML a riddle. */
function unmerged(file: string, text: string): Problem | null {
	const found = side.exec(text);
	if (!found) return null;
	return {
		file,
		line: text.slice(0, found.index).split('\n').length,
		field: '',
		found: `a line that git left: ${found[0].trim()}`,
		wanted: 'a text in which somebody chose between the two sides',
		mend: 'keep the lines that are right, and remove those that begin with <<<<<<<, |||||||, ======= or >>>>>>>',
		severity: 'error'
	};
}

/** The text with the first of each two sides, so that what it names stays known. */
const firstSide = (text: string): string =>
	text.replace(/^<{7}.*\n((?:.*\n)*?)(?:\|{7}.*\n(?:.*\n)*?)?={7}\r?\n(?:.*\n)*?>{7}.*(?:\n|$)/gm, '$1');

function unreadable(file: string, error: unknown): Problem {
	const { code = 'no reason given' } = error as NodeJS.ErrnoException;
	return {
		file,
		line: 1,
		field: '',
		found: `a file that can't be read (${code})`,
		wanted: 'a file with text in UTF-8',
		mend: 'look whether it is a file, and whether you may read it',
		severity: 'error'
	};
}

/**
 * Reads a text of a course: YAML, Markdown or SVG. Never throws.
 * @param path absolute
 * @param file the same as problems show it
 */
export function readText(path: string, file: string): CourseText {
	let bytes: Buffer;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		return { text: '', problem: unreadable(file, error) };
	}
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		if (text.includes(doubt)) return { text, problem: letterLost(file, text) };
		return {
			text: firstSide(text).replace(unseen, ''),
			problem: unmerged(file, text) ?? notSeen(file, text)
		};
	} catch {
		const problem = notUtf8(file, bytes, bytes.toString('utf8'));
		// What editors on Windows call Unicode.
		const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
		return { text: bytes.toString(wide ? 'utf16le' : 'utf8').replace(/^\uFEFF/, ''), problem };
	}
}
