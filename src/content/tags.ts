/** Reads one tag and judges it by the list of blocks. */
import { didYouMean, listed } from '../cli/suggest.ts';
import { blocks, htmlTags, type AttributeSpec } from './blocks.ts';
import type { Finding } from './problem.ts';

/** What a judge says; the caller knows where. */
export type Remark = Omit<Finding, 'file' | 'line'>;

export interface Tag {
	name: string;
	kind: 'open' | 'close' | 'alone';
	/** Values as written, entities and all. */
	attributes: Record<string, string>;
	/** Attributes whose value has no quotes, or that have none. */
	unquoted: string[];
	/** Attributes that stand there more than once; the last would win. */
	twice: string[];
	/** Characters it takes in the text. */
	length: number;
}

const tagPattern =
	/<(\/?)([A-Za-z][\w:.-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*)\s*(\/?)>/y;
const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>=`]+))?/g;

/** How a claim opens, letter by letter: in YAML it is drawn by this form, and everywhere the agenda finds it by it. */
export const factForm = /^<Fact\s+id="[^"]+"\s*>/;
export const factMend = 'write <Fact id="…"> with these quotes before the words, and </Fact> after them';

/** The tag that begins at `offset`, or `null` when there is none that is whole. */
export function readTag(text: string, offset: number): Tag | null {
	tagPattern.lastIndex = offset;
	const match = tagPattern.exec(text);
	if (!match) return null;
	const [whole, slash, name = '', inner = '', alone] = match;
	const attributes: Record<string, string> = {};
	const unquoted: string[] = [];
	const twice: string[] = [];
	for (const [, key = '', value] of inner.matchAll(attributePattern)) {
		const quoted = value !== undefined && /^["']/.test(value);
		if (!quoted) unquoted.push(key);
		if (Object.hasOwn(attributes, key)) twice.push(key);
		attributes[key] = quoted ? value.slice(1, -1) : (value ?? '');
	}
	return {
		name,
		kind: slash ? 'close' : alone ? 'alone' : 'open',
		attributes,
		unquoted,
		twice,
		length: whole.length
	};
}

/** Tags get their attributes' names as field: `Picture.alt`. */
const field = (tag: Tag, attribute?: string): string => (attribute ? `${tag.name}.${attribute}` : tag.name);

function judgeName(tag: Tag): Remark | null {
	const shown = `<${tag.name}>`;
	if (/^script$/i.test(tag.name)) {
		return {
			field: field(tag),
			found: shown,
			wanted: 'no script: lessons are text and blocks',
			mend: 'remove it; if a lesson needs something new, ask for a block'
		};
	}
	if (/^style$/i.test(tag.name)) {
		return {
			field: field(tag),
			found: shown,
			wanted: 'no styles: how things look is decided in one place for the whole course',
			mend: 'remove it, or use a block such as <Callout>'
		};
	}
	if (/^[A-Z]/.test(tag.name)) {
		return {
			field: field(tag),
			found: `unknown block ${shown}`,
			wanted: `one of: ${listed(Object.keys(blocks), 20)}`,
			mend: didYouMean(tag.name, Object.keys(blocks), 'use one of those')
		};
	}
	return {
		field: field(tag),
		found: `raw HTML ${shown}`,
		wanted: `Markdown, a block, or one of: ${Object.keys(htmlTags)
			.map((name) => `<${name}>`)
			.join(', ')}`,
		mend: 'write it in Markdown, or write &lt; for a < in the text'
	};
}

/** Attributes that are wrong on any tag. */
function judgeActive(tag: Tag, name: string, value: string): Remark | null {
	const shown = `${name}="${value}"`;
	const at = field(tag, name);
	if (/^style$/i.test(name)) {
		const wanted = 'no inline style: it is forbidden inside an LMS and differs from the rest of the course';
		return { field: at, found: shown, wanted, mend: 'remove it, or use a block such as <Callout>' };
	}
	if (/^on/i.test(name)) {
		return {
			field: at,
			found: shown,
			wanted: 'no event attributes: lessons run no script',
			mend: 'remove it'
		};
	}
	return null;
}

function judgeAttribute(
	tag: Tag,
	name: string,
	value: string,
	known: Record<string, AttributeSpec>
): Remark | null {
	const shown = `${name}="${value}"`;
	const at = field(tag, name);
	const spec = known[name];
	if (!spec) {
		const names = Object.keys(known);
		return {
			field: at,
			found: `unknown attribute "${name}" on <${tag.name}>`,
			wanted: names.length === 0 ? 'no attributes' : `one of: ${names.join(', ')}`,
			mend: didYouMean(name, names, 'remove it')
		};
	}
	if (tag.unquoted.includes(name)) {
		const found = value === '' ? name : `${name}=${value}`;
		return { field: at, found, wanted: 'a value in quotes', mend: `write ${name}="…"` };
	}
	if (spec.required && value.trim() === '') return missing(tag, name);
	if (spec.choices && !spec.choices.includes(value)) {
		return {
			field: at,
			found: shown,
			wanted: `one of: ${spec.choices.join(', ')}`,
			mend: didYouMean(value, spec.choices, 'choose one of those')
		};
	}
	return null;
}

function missing(tag: Tag, name: string): Remark {
	if (tag.name === 'Picture' && name === 'alt') {
		return {
			field: field(tag, name),
			found: 'a picture without alternative text',
			wanted: 'alt="…": what the picture tells, for who can\'t see it',
			mend: 'add alt="…"'
		};
	}
	return {
		field: field(tag, name),
		found: `<${tag.name}> without ${name}`,
		wanted: `${name}="…"`,
		mend: `add ${name}="…"`
	};
}

/** Attributes a tag may have; `null` for a tag that is not on any list. */
function attributesOf(name: string): Record<string, AttributeSpec> | null {
	if (Object.hasOwn(blocks, name)) return blocks[name]?.attributes ?? null;
	return Object.hasOwn(htmlTags, name) ? (htmlTags[name]?.attributes ?? null) : null;
}

/** Everything wrong with a tag by itself; where it stands is judged elsewhere. */
export function judgeTag(tag: Tag): Remark[] {
	if (tag.kind === 'close') return [];
	const known = attributesOf(tag.name);
	const given = Object.entries(tag.attributes).map(
		([name, value]) => judgeActive(tag, name, value) ?? (known && judgeAttribute(tag, name, value, known))
	);
	const absent = Object.keys(known ?? {})
		.filter((name) => known?.[name]?.required && !(name in tag.attributes))
		.map((name) => missing(tag, name));
	const twice = tag.twice.map((name) => ({
		field: field(tag, name),
		found: `${name} a second time on <${tag.name}>`,
		wanted: 'every attribute once',
		mend: 'keep one of the two'
	}));
	return [known ? null : judgeName(tag), ...given, ...absent, ...twice].flatMap((remark) => remark ?? []);
}
