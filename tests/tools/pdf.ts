/**
 * Reads a PDF as Chromium writes it: objects one by one and uncompressed, streams deflated. Enough to tell whether it is
 * tagged, in which language, how large its pages are, which fonts it holds, and what it says.
 */
import { inflateSync } from 'node:zlib';

export interface PdfFacts {
	tagged: boolean;
	language: string | null;
	title: string | null;
	/** Width and height of each page, in points. */
	pages: { width: number; height: number }[];
	/** PostScript names of its fonts, and whether each is inside. */
	fonts: { name: string; inside: boolean }[];
	/** Every word that can be read out, as it was drawn; blanks are left out. */
	text: string;
}

/** Number of an object → its dictionary, and its stream if it has one. */
type Objects = Map<number, { words: string; stream: string | null }>;

function objectsIn(pdf: string): Objects {
	const objects: Objects = new Map();
	for (const [, number = '', body = ''] of pdf.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\sendobj/g)) {
		const at = body.indexOf('stream\n');
		const words = at < 0 ? body : body.slice(0, at);
		const raw = at < 0 ? null : Buffer.from(body.slice(at + 7), 'latin1');
		const packed = words.includes('/FlateDecode');
		objects.set(Number(number), { words, stream: raw && (packed ? inflate(raw) : raw.toString('latin1')) });
	}
	return objects;
}

function inflate(raw: Buffer): string {
	// A stream ends with a line break before `endstream`, which zlib passes over.
	return inflateSync(raw, { finishFlush: 2 }).toString('latin1');
}

const letters = (hex: string): string =>
	(hex.match(/.{4}/g) ?? []).map((code) => String.fromCharCode(parseInt(code, 16))).join('');

/** Glyph → letters, from the table a font carries so that its text can be copied and read aloud. */
function readTable(table: string): Map<string, string> {
	const glyphs = new Map<string, string>();
	for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
		for (const [, glyph = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
			glyphs.set(glyph, letters(to));
	}
	for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
		for (const [, from = '', last = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
			for (let at = parseInt(from, 16); at <= parseInt(last, 16); at++) {
				const code = parseInt(to, 16) + at - parseInt(from, 16);
				glyphs.set(at.toString(16).toUpperCase().padStart(4, '0'), String.fromCharCode(code));
			}
		}
	}
	return glyphs;
}

/** Name of each font as pages use it (`/F4`) → its table. */
function tablesOf(objects: Objects): Map<string, Map<string, string>> {
	const tables = new Map<string, Map<string, string>>();
	for (const { words } of objects.values()) {
		for (const [, name = '', number = ''] of words.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
			const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(number))?.words ?? '')?.[1];
			const stream = objects.get(Number(table))?.stream;
			if (stream) tables.set(name, readTable(stream));
		}
	}
	return tables;
}

function textIn(content: string, tables: Map<string, Map<string, string>>): string {
	let font = '';
	let text = '';
	for (const [, name, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
		if (name) font = name;
		else
			for (const glyph of hex?.match(/.{4}/g) ?? []) text += tables.get(font)?.get(glyph.toUpperCase()) ?? '';
	}
	return text.replace(/\s/g, '');
}

/** A text in a PDF: in brackets, or as UTF-16 in hexadecimal. */
function stringAfter(key: string, words: string): string | null {
	const [, plain, hex] = new RegExp(`/${key}\\s*(?:\\(([^)]*)\\)|<FEFF([0-9A-Fa-f]*)>)`).exec(words) ?? [];
	return hex === undefined ? (plain ?? null) : letters(hex);
}

const wordsIn = (objects: Objects, type: string): string[] =>
	[...objects.values()]
		.map(({ words }) => words)
		.filter((words) => new RegExp(`/Type\\s*/${type}(?![A-Za-z])`).test(words));

/** What is drawn on each page. */
const drawnOn = (objects: Objects): string[] =>
	wordsIn(objects, 'Page').map(
		(words) => objects.get(Number(/\/Contents (\d+) 0 R/.exec(words)?.[1]))?.stream ?? ''
	);

/** What is drawn on each page, in the language of PDF. */
export const drawings = (bytes: Buffer): string[] => drawnOn(objectsIn(bytes.toString('latin1')));

export function readPdf(bytes: Buffer): PdfFacts {
	const objects = objectsIn(bytes.toString('latin1'));
	const all = [...objects.values()];
	const wordsOf = (type: string): string[] => wordsIn(objects, type);
	const [catalog = ''] = wordsOf('Catalog');
	const tables = tablesOf(objects);
	const pages = wordsOf('Page');
	return {
		tagged: /\/MarkInfo\s*<<[^>]*\/Marked true/.test(catalog) && /\/StructTreeRoot \d+ 0 R/.test(catalog),
		language: stringAfter('Lang', catalog),
		title:
			all
				.map(({ words }) => (words.includes('/Creator') ? stringAfter('Title', words) : null))
				.find(Boolean) ?? null,
		pages: pages.map((words) => {
			const [, width = '0', height = '0'] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(words) ?? [];
			return { width: Number(width), height: Number(height) };
		}),
		fonts: wordsOf('FontDescriptor').map((words) => ({
			name: (/\/FontName\s*\/(\S+)/.exec(words)?.[1] ?? '').replace(/^[A-Z]{6}\+/, ''),
			inside: /\/FontFile[23]? \d+ 0 R/.test(words)
		})),
		text: drawnOn(objects)
			.map((content) => textIn(content, tables))
			.join('')
	};
}
