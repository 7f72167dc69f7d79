/** Follows which tags are open, judges where each stands, and writes their Svelte source. */
import { blocks, htmlTags } from './blocks.ts';
import { token } from './marks.ts';
import { judgeTable } from './table-inside.ts';
import type { Remark, Tag } from './tags.ts';

/** A block an author used. */
export interface FoundTag {
	name: string;
	attributes: Record<string, string>;
	line: number;
	/** Where it begins in the text. */
	index: number;
}

interface Open {
	tag: Tag;
	offset: number;
	/** Number of its token. */
	number: number;
}

const isBlockTag = (name: string): boolean => blocks[name]?.place === 'block';
const isKnown = (name: string): boolean => Object.hasOwn(blocks, name) || Object.hasOwn(htmlTags, name);
const takesNothing = (name: string): boolean =>
	blocks[name]?.children === 'none' || (htmlTags[name]?.void ?? false);

/** Words of a text without the signs of Markdown, for a label. */
export function plainWords(text: string): string {
	return text
		.replace(/<[^>]*>/g, '')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/[*_`]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

const escapeValue = (value: string): string =>
	value.replace(/"/g, '&quot;').replace(/\{/g, '&#123;').replace(/\}/g, '&#125;').replace(/</g, '&lt;');

function sourceOf(tag: Tag, extra: Record<string, string> = {}): string {
	if (tag.kind === 'close') return `</${tag.name}>`;
	const attributes = Object.entries({ ...tag.attributes, ...extra })
		.map(([name, value]) => ` ${name}="${escapeValue(value)}"`)
		.join('');
	return `<${tag.name}${attributes}${tag.kind === 'alone' || takesNothing(tag.name) ? ' /' : ''}>`;
}

export class TagWriter {
	readonly tags: FoundTag[] = [];
	readonly tokens: string[] = [];
	readonly #open: Open[] = [];

	/** @param text with code and comments blanked out */
	constructor(
		private readonly text: string,
		private readonly lineAt: (offset: number) => number,
		private readonly tell: (line: number, remark: Remark) => void
	) {}

	/** What stands in the prepared text for this tag; nothing for one that is not on the list. */
	write(tag: Tag, offset: number): string {
		if (!isKnown(tag.name)) return '';
		if (isBlockTag(tag.name)) this.#judgePlace(tag, offset);
		if (tag.kind === 'close') return this.#close(tag, offset);
		if (Object.hasOwn(blocks, tag.name)) {
			this.tags.push({
				name: tag.name,
				attributes: tag.attributes,
				line: this.lineAt(offset),
				index: offset
			});
			this.#judgeParent(tag, offset);
		}
		const number = this.tokens.push(sourceOf(tag)) - 1;
		if (tag.kind === 'open' && !takesNothing(tag.name)) this.#open.push({ tag, offset, number });
		else if (tag.kind === 'open' && blocks[tag.name]) this.#tellAlone(tag, offset);
		else if (tag.kind === 'alone' && !takesNothing(tag.name)) this.#tellEmpty(tag, offset);
		return this.#token(tag.name, number);
	}

	#token(name: string, number: number): string {
		return isBlockTag(name) ? token.block(number) : token.inline(number);
	}

	#say(offset: number, name: string, words: Omit<Remark, 'field'>): void {
		this.tell(this.lineAt(offset), { field: name, ...words });
	}

	#tellAlone({ name }: Tag, offset: number): void {
		this.#say(offset, name, {
			found: `<${name} …> without /`,
			wanted: `<${name} … />: nothing stands inside it`,
			mend: 'write /> at the end'
		});
	}

	#tellEmpty({ name }: Tag, offset: number): void {
		this.#say(offset, name, {
			found: `<${name} … /> with nothing inside`,
			wanted: `<${name} …>text</${name}>`,
			mend: `write the text between <${name}> and </${name}>`
		});
	}

	#close(tag: Tag, offset: number): string {
		if (takesNothing(tag.name)) return '';
		const last = this.#open.at(-1);
		if (last?.tag.name !== tag.name) {
			this.#say(offset, tag.name, {
				found: `</${tag.name}>${last ? ` while <${last.tag.name}> is open` : ' that closes nothing'}`,
				wanted: last ? `</${last.tag.name}> first` : `<${tag.name}> before it`,
				mend: 'close every block inside the one it was opened in'
			});
			const known = this.#open.findLastIndex((open) => open.tag.name === tag.name);
			if (known >= 0) this.#open.length = known;
			return '';
		}
		this.#open.pop();
		const inner = this.text.slice(last.offset + last.tag.length, offset);
		if (!isBlockTag(tag.name)) this.#judgeInline(last, inner);
		if (blocks[tag.name]?.table) this.#judgeTable(last, inner);
		if (tag.name === 'Fact') this.tokens[last.number] = sourceOf(last.tag, { words: plainWords(inner) });
		return this.#token(tag.name, this.tokens.push(sourceOf(tag)) - 1);
	}

	#judgeTable({ tag, offset }: Open, inner: string): void {
		const wrong = judgeTable(inner);
		if (!wrong) return;
		const lines = inner.split('\n').slice(0, wrong.line);
		const before = lines.reduce((sum, line) => sum + line.length + 1, 0);
		this.#say(wrong.line ? offset + tag.length + before : offset, tag.name, wrong.words);
	}

	#judgeInline({ tag, offset }: Open, inner: string): void {
		const empty = inner.trim() === '';
		if (empty) this.#tellEmpty(tag, offset);
		else if (/\n[ \t]*\n/.test(inner)) {
			this.#say(offset, tag.name, {
				found: `<${tag.name}> over an empty line`,
				wanted: 'words of one sentence',
				mend: `close </${tag.name}> in the same paragraph`
			});
		}
	}

	/** A block starts its line; before and after it stand only other blocks, or the text inside it. */
	#judgePlace(tag: Tag, offset: number): void {
		const lineStart = this.text.lastIndexOf('\n', offset - 1) + 1;
		const lineEnd = this.text.indexOf('\n', offset);
		const before = this.text.slice(lineStart, offset);
		const after = this.text.slice(offset + tag.length, lineEnd < 0 ? undefined : lineEnd);
		const noText = (text: string): boolean => /^\s*(<[^>]*>\s*)*$/.test(text);
		const good = tag.kind === 'close' ? noText(after) : noText(before) && !/^\s/.test(before);
		if (good && (tag.kind !== 'alone' || noText(after))) return;
		this.#say(offset, tag.name, {
			found: `<${tag.kind === 'close' ? '/' : ''}${tag.name}> in the middle of a line`,
			wanted: 'a block at the start of a line, without blanks before it',
			mend: 'put it on a line of its own'
		});
	}

	#judgeParent({ name }: Tag, offset: number): void {
		const parent = this.#open.findLast((open) => Object.hasOwn(blocks, open.tag.name))?.tag.name;
		const { inside } = blocks[name] ?? {};
		if (inside && parent !== inside) {
			this.#say(offset, name, {
				found: `<${name}> outside <${inside}>`,
				wanted: `<${name}> directly inside <${inside}>`,
				mend: `put <${inside}> … </${inside}> around it`
			});
		}
		const holds = parent === undefined ? undefined : blocks[parent]?.holds;
		if (parent !== undefined && blocks[parent]?.table && blocks[name]?.drawn === 'island') {
			this.#say(offset, name, {
				found: `<${name}> inside <${parent}>`,
				wanted: `only words and <Fact> inside <${parent}>`,
				mend: `put <${name}> before or after <${parent}>`
			});
			return;
		}
		const inlineParent = parent !== undefined && blocks[parent]?.place === 'inline';
		if ((holds && holds !== name && blocks[name]?.place === 'block') || inlineParent) {
			this.#say(offset, name, {
				found: `<${name}> inside <${parent}>`,
				wanted: holds ? `only <${holds}> inside <${parent}>` : `words inside <${parent}>`,
				mend: `move it out of <${parent}>`
			});
		}
	}

	/** Tells which blocks were never closed. */
	end(): void {
		for (const { tag, offset } of this.#open) {
			this.#say(offset, tag.name, {
				found: `<${tag.name}> that is never closed`,
				wanted: `</${tag.name}> after its text`,
				mend: `write </${tag.name}>`
			});
		}
	}
}
