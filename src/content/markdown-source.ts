/**
 * Looks at a lesson's Markdown before mdsvex does, because mdsvex lets mistakes through in silence: an unknown block
 * hangs the page, braces run as code. What passes is handed on with every tag, brace and `<` taken out and replaced
 * by a private character, so that nothing but Markdown is left for mdsvex to read.
 */
import { linesOf } from './lines.ts';
import { blank, codeAndComments, judgeUnclosed, type Region } from './markdown-mask.ts';
import { judgeLeft } from './left-signs.ts';
import { judgeLines } from './markdown-lines.ts';
import type { Problem } from './problem.ts';
import { TagWriter, type FoundTag } from './tag-writer.ts';
import { factForm, factMend, judgeTag, readTag, type Remark, type Tag } from './tags.ts';
import { marks } from './marks.ts';

export interface MarkdownScan {
	file: string;
	problems: Problem[];
	/** Tags of blocks in order, with the line of each. */
	tags: FoundTag[];
	/** The text with code and comments blanked out; same lines. */
	prose: string;
	/** Line in the file of the first line of `prose`. */
	firstLine: number;
	/** What mdsvex gets, see {@link marks}. */
	prepared: string;
	/** Svelte source of each token in `prepared`, by number. */
	tokens: string[];
}

const signs = /\\[{}<]|\{[^{}\n]*\}|[<{}]|[\u0000-\u0008\u000b-\u001f\u007f\ue000-\uf8ff]/g;

const braces: Remark = {
	field: '',
	found: '',
	wanted: 'no braces outside code: they would run as a program',
	mend: 'write \\{ and \\} for braces in the text'
};
const bareLess: Remark = {
	field: '',
	found: '',
	wanted: 'a tag that is complete, or &lt;',
	mend: 'write &lt; for a < in the text; check the quotes and the closing > of a tag'
};

function judgeSign(sign: string, rest: string): Remark {
	const found = rest.split(/[\n]/)[0]?.slice(0, 40) ?? sign;
	if (sign.startsWith('{') || sign === '}') return { ...braces, found: sign };
	if (sign !== '<') {
		const code = sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
		return { field: '', found: `character U+${code}`, wanted: 'visible text', mend: 'remove the character' };
	}
	const link = /^<([a-z]+:[^>\s]*|[^>\s@]+@[^>\s]+)>?/i.exec(found)?.[0];
	if (link) return { field: '', found: link, wanted: 'a link with words', mend: 'write [words](address)' };
	const unquoted = /^<[A-Za-z][\w-]*(?:\s[^<>]*)?=\s*\{/.test(found);
	return unquoted
		? { field: '', found, wanted: 'values in quotes', mend: 'write ="…" instead of ={…}' }
		: { ...bareLess, found };
}

/** What mdsvex may see of code: signs that would mean something to it or to Svelte are replaced. */
const hideSigns = (code: string): string =>
	code.replace(/[{}<&"]/g, (sign) => marks[sign as keyof typeof marks] ?? sign);

class Scanner {
	readonly problems: Problem[] = [];
	readonly #file: string;
	readonly #text: string;
	readonly #masked: string;
	readonly #regions: Region[];
	readonly #lineAt: (offset: number) => number;
	readonly #writer: TagWriter;
	#prepared = '';

	constructor(file: string, text: string, before: number) {
		this.#file = file;
		this.#text = text;
		this.#regions = codeAndComments(text);
		this.#masked = blank(text, this.#regions);
		this.#lineAt = linesOf(text, before);
		this.#writer = new TagWriter(this.#masked, this.#lineAt, (line, remark) => this.#tell(line, remark));
	}

	#tell(line: number, remark: Remark): void {
		this.problems.push({ file: this.#file, line, ...remark, severity: 'error' });
	}

	/** Copies what lies between two signs: prose as it is, code with its signs hidden, comments not at all. */
	#copy(from: number, to: number): void {
		let at = from;
		for (const region of this.#regions) {
			if (region.end <= at || region.start >= to) continue;
			this.#prepared += this.#text.slice(at, region.start);
			if (region.kind === 'code') this.#prepared += hideSigns(this.#text.slice(region.start, region.end));
			at = region.end;
		}
		this.#prepared += this.#text.slice(at, Math.max(at, to));
	}

	/** Handles the sign at `offset`; returns how many characters it took. */
	#sign(offset: number, sign: string): number {
		if (sign.startsWith('\\')) {
			this.#prepared += marks[sign.slice(1) as keyof typeof marks];
			return sign.length;
		}
		const tag = sign === '<' ? readTag(this.#masked, offset) : null;
		if (!tag) {
			this.#tell(this.#lineAt(offset), judgeSign(sign, this.#masked.slice(offset, offset + 120)));
			return sign.length;
		}
		const wrong = judgeTag(tag);
		for (const remark of wrong) this.#tell(this.#lineAt(offset), remark);
		if (wrong.length === 0) this.#judgeFact(tag, offset);
		this.#prepared += this.#writer.write(tag, offset);
		return tag.length;
	}

	#judgeFact({ name, kind, length }: Tag, offset: number): void {
		const found = this.#masked.slice(offset, offset + length);
		if (name !== 'Fact' || kind === 'alone' || factForm.test(found) || found === '</Fact>') return;
		this.#tell(this.#lineAt(offset), {
			field: name,
			found,
			wanted: '<Fact id="…">words</Fact>',
			mend: factMend
		});
	}

	run(): Omit<MarkdownScan, 'file' | 'problems' | 'firstLine'> {
		let at = 0;
		for (const match of this.#masked.matchAll(signs)) {
			if (match.index < at) continue;
			this.#copy(at, match.index);
			at = match.index + this.#sign(match.index, match[0]);
		}
		this.#copy(at, this.#text.length);
		this.#writer.end();
		for (const region of this.#regions) {
			const remark = judgeUnclosed(region);
			if (remark) this.#tell(this.#lineAt(region.start), remark);
		}
		const lines = [...judgeLines(this.#masked), ...judgeLeft(this.#masked, true)];
		for (const { index, ...remark } of lines) this.#tell(this.#lineAt(index), remark);
		const { tags, tokens } = this.#writer;
		return { tags, tokens, prose: this.#masked, prepared: this.#prepared };
	}
}

/**
 * @param text the lesson without its head
 * @param before number of lines in the file above the text
 */
export function scanMarkdown(file: string, text: string, before: number): MarkdownScan {
	const scanner = new Scanner(file, text.replace(/\r\n?/g, '\n'), before);
	const result = scanner.run();
	return { file, firstLine: before + 1, ...result, problems: scanner.problems };
}
