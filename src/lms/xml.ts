/**
 * A small strict XML reader for what manifests need: elements, attributes, text, the five entities, character
 * references, CDATA, comments, processing instructions and namespaces. A DOCTYPE is refused: entities declared in a
 * foreign package must never be expanded.
 */

/** One element. Names are without prefix; `uri` is the namespace, `''` when there is none. */
export interface XmlElement {
	name: string;
	uri: string;
	attributes: XmlAttribute[];
	children: XmlElement[];
	/** All character data directly inside, in order, entities resolved. */
	text: string;
}

export interface XmlAttribute {
	name: string;
	uri: string;
	value: string;
}

/** The document is not well-formed, or uses what this reader refuses. `line` counts from 1. */
export class XmlError extends Error {
	readonly line: number;
	constructor(message: string, line: number) {
		super(message);
		this.name = 'XmlError';
		this.line = line;
	}
}

type Namespaces = ReadonlyMap<string, string>;
interface Open {
	element: XmlElement;
	/** The name as written, with prefix: the end tag must be the same. */
	tag: string;
	namespaces: Namespaces;
}

const xmlUri = 'http://www.w3.org/XML/1998/namespace';
const rootNamespaces: Namespaces = new Map([
	['', ''],
	['xml', xmlUri]
]);
const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const maximumDepth = 200;

const xmlName = '[\\p{L}_:][\\p{L}\\p{N}_:.\\-·]*';
const attributePattern = new RegExp(`\\s+(${xmlName})\\s*=\\s*("[^"<]*"|'[^'<]*')`, 'uy');
const startPattern = new RegExp(
	`<(${xmlName})((?:\\s+${xmlName}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`,
	'uy'
);
const endPattern = new RegExp(`</(${xmlName})\\s*>`, 'uy');
const textPattern = /[^<]+/y;
/** Characters XML 1.0 does not allow, not even as a reference. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * Reads one document.
 * @throws XmlError in words meant for the reader of an import report (Dutch), with the line.
 */
export function parseXml(source: string): XmlElement {
	return new Reader(source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')).read();
}

/** Bytes to text, see {@link encodingOf}. Wrong bytes throw. */
export function decodeXml(bytes: Uint8Array): string {
	const encoding = encodingOf(String.fromCharCode(...bytes.subarray(0, 200)));
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		throw new XmlError(`de tekst is geen geldige ${encoding}`, 1);
	}
}

/**
 * By byte order mark or the first signs (XML 1.0, appendix F), else by the XML declaration, else UTF-8. A declaration that
 * can be read byte by byte is not in UTF-16, though programs of .NET write so above what they then save as UTF-8.
 */
function encodingOf(head: string): string {
	if (/^(ÿþ|<\0)/.test(head)) return 'utf-16le';
	if (/^(þÿ|\0<)/.test(head)) return 'utf-16be';
	const declared = /^(ï»¿)?<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head);
	const [, mark, name = 'utf-8'] = declared ?? [];
	return mark !== undefined || /^(utf-16|ucs-2|iso-10646-ucs-2)/i.test(name) ? 'utf-8' : name;
}

class Reader {
	private readonly source: string;
	private at = 0;
	private readonly open: Open[] = [];
	private root: XmlElement | null = null;

	constructor(source: string) {
		this.source = source;
	}

	read(): XmlElement {
		const bad = forbidden.exec(this.source);
		if (bad) this.fail('er staat een teken in dat XML niet toelaat', bad.index);
		while (this.at < this.source.length) this.step();
		const unclosed = this.open.at(-1);
		if (unclosed) this.fail(`<${unclosed.tag}> wordt niet gesloten`);
		return this.root ?? this.fail('er staat geen element in');
	}

	private step(): void {
		const text = this.match(textPattern);
		if (text) return this.addText(this.resolve(text[0]), text[0]);
		if (this.skip('<!--', '-->') !== null || this.skip('<?', '?>') !== null) return;
		const cdata = this.skip('<![CDATA[', ']]>');
		if (cdata !== null) return this.addText(cdata, 'cdata');
		if (this.source.startsWith('<!DOCTYPE', this.at)) this.fail('een DOCTYPE wordt niet toegelaten');
		const end = this.match(endPattern);
		if (end) return this.close(end[1] ?? '');
		const start = this.match(startPattern);
		if (!start) this.fail('hier staat geen geldige XML');
		this.start(start[1] ?? '', start[2] ?? '', start[3] === '/');
	}

	private addText(text: string, raw: string): void {
		const parent = this.open.at(-1);
		if (parent) parent.element.text += text;
		else if (raw.trim() !== '') this.fail('er staat tekst buiten het hoofdelement');
	}

	private start(tag: string, written: string, empty: boolean): void {
		if (this.root && this.open.length === 0) this.fail('er is meer dan één hoofdelement');
		if (this.open.length >= maximumDepth) this.fail(`elementen staan meer dan ${maximumDepth} diep`);
		const pairs = this.attributes(written);
		const namespaces = new Map(this.open.at(-1)?.namespaces ?? rootNamespaces);
		for (const [name, value] of pairs) {
			if (name === 'xmlns') namespaces.set('', value);
			else if (name.startsWith('xmlns:')) namespaces.set(name.slice(6), value);
		}
		const attributes = [...pairs]
			.filter(([name]) => name !== 'xmlns' && !name.startsWith('xmlns:'))
			.map(([name, value]) => ({ ...this.qualify(name, namespaces, false), value }));
		const element: XmlElement = {
			...this.qualify(tag, namespaces, true),
			attributes,
			children: [],
			text: ''
		};
		const parent = this.open.at(-1);
		if (parent) parent.element.children.push(element);
		else this.root = element;
		if (!empty) this.open.push({ element, tag, namespaces });
	}

	private close(tag: string): void {
		const opened = this.open.pop();
		if (opened?.tag !== tag) this.fail(`</${tag}> sluit ${opened ? `<${opened.tag}>` : 'niets'}`);
	}

	private attributes(written: string): Map<string, string> {
		const found = new Map<string, string>();
		for (const [, name = '', quoted = ''] of written.matchAll(new RegExp(attributePattern, 'gu'))) {
			if (found.has(name)) this.fail(`het attribuut ${name} staat er twee keer`);
			found.set(name, this.resolve(quoted.slice(1, -1).replace(/[\t\n]/g, ' ')));
		}
		return found;
	}

	private qualify(written: string, namespaces: Namespaces, element: boolean): { name: string; uri: string } {
		const colon = written.indexOf(':');
		if (colon < 0) return { name: written, uri: element ? (namespaces.get('') ?? '') : '' };
		const uri = namespaces.get(written.slice(0, colon));
		if (uri === undefined) this.fail(`het voorvoegsel ${written.slice(0, colon)}: is niet gedeclareerd`);
		return { name: written.slice(colon + 1), uri };
	}

	private resolve(text: string): string {
		return text.replace(/&([^;&\s]*);?/g, (whole, name: string) => {
			const code = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
			const point = code ? parseInt(code[1] ?? code[2] ?? '', code[1] === undefined ? 10 : 16) : NaN;
			const value =
				point <= 0x10ffff ? String.fromCodePoint(point) : Object.hasOwn(entities, name) && entities[name];
			if (!whole.endsWith(';') || typeof value !== 'string' || forbidden.test(value))
				return this.fail(`${whole} is geen bekende entiteit; schrijf een los &-teken als &amp;`);
			return value;
		});
	}

	private match(pattern: RegExp): RegExpExecArray | null {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.source);
		if (found) this.at = pattern.lastIndex;
		return found;
	}

	/** What stands between `from` and `to` when the document goes on with `from`, else null. */
	private skip(from: string, to: string): string | null {
		if (!this.source.startsWith(from, this.at)) return null;
		const end = this.source.indexOf(to, this.at + from.length);
		if (end < 0) this.fail(`${from} wordt niet gesloten met ${to}`);
		const inside = this.source.slice(this.at + from.length, end);
		this.at = end + to.length;
		return inside;
	}

	private fail(message: string, at = this.at): never {
		throw new XmlError(message, this.source.slice(0, at).split('\n').length);
	}
}
