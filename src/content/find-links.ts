/** Links and pictures written in Markdown: with their address behind them, or in a definition elsewhere in the text. */

export interface FoundLink {
	/** True for `![…](…)`, `![…][label]` and `![label]`. */
	picture: boolean;
	words: string;
	address: string;
	/** Where it begins in the text. */
	index: number;
}

const address = /\(\s*<?([^\s)>]*)/y;
/** The same with its brackets that stand in pairs: what is told of it. What comes after the first may be a link of its own. */
const wholeAddress = /\(\s*<?((?:\([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*\)|[^\s()>])*)/y;
const label = /\[((?:\\.|[^\]\\])*)\]/y;
/** `[label]: address`, also in a list or a quotation, the address on the next line at most. */
const definitions =
	/^[ \t>]*(?:(?:[-+*]|\d+[.)])[ \t]+)*\[((?:\\.|[^\]\\])+)\]:(?:[ \t]*|[ \t]*\n[ \t>]*(?=\S+[ \t]*$))<?(\S+?)>?(?:[ \t]|$)/gm;
const bare = /(?<![\w(<"']|\]:[ \t]*)http:\/\/[^\s)>\]]+/g;

/** Where the bracket that opens at `open` is closed again within its paragraph; -1 when it is not. */
function closing(text: string, open: number): number {
	const end = /\n[ \t]*\n|$/.exec(text.slice(open))?.index ?? 0;
	let depth = 0;
	for (let at = open; at < open + end; at++) {
		if (text[at] === '\\') at++;
		else if (text[at] === '[') depth++;
		else if (text[at] === ']' && --depth === 0) return at;
	}
	return -1;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}

const labelName = (written: string): string => written.trim().replace(/\s+/g, ' ').toLowerCase();

/** Links and pictures with brackets. A link is taken whole; what it shows is looked at for pictures alone. */
function bracketed(text: string, defined: ReadonlyMap<string, string>): FoundLink[] {
	const found: FoundLink[] = [];
	let linkEnd = 0;
	for (let open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
		const picture = text[open - 1] === '!';
		const close = picture || open >= linkEnd ? closing(text, open) : -1;
		if (close < 0) continue;
		const words = text.slice(open + 1, close);
		const here = { picture, words, index: picture ? open - 1 : open };
		const direct = matchAt(address, text, close + 1);
		const named = labelName(matchAt(label, text, close + 1)?.[1] || words);
		if (direct) {
			found.push({ ...here, address: matchAt(wholeAddress, text, close + 1)?.[1] ?? '' });
			linkEnd = Math.max(linkEnd, address.lastIndex);
		} else if (picture && defined.has(named)) {
			found.push({ ...here, address: defined.get(named) ?? '' });
		}
	}
	return found;
}

/** Says of a label whether an address is written for it elsewhere in the text. */
export function labelsIn(text: string): (label: string) => boolean {
	const names = new Set([...text.matchAll(definitions)].map(({ 1: name = '' }) => labelName(name)));
	return (label) => names.has(labelName(label));
}

/** Links and pictures in a text whose code was blanked. A definition counts as a link, wherever it is used. */
export function linksIn(text: string): FoundLink[] {
	const definers = [...text.matchAll(definitions)].map(({ 1: name = '', 2: to = '', index }) => {
		return { name: labelName(name), link: { picture: false, words: '', address: to, index } };
	});
	// Of two definitions of one label the first counts.
	const defined = new Map(definers.toReversed().map(({ name, link }) => [name, link.address]));
	const plain = [...text.matchAll(bare)].map(({ 0: to, index }) => {
		return { picture: false, words: '', address: to, index };
	});
	return [...bracketed(text, defined), ...definers.map(({ link }) => link), ...plain].sort(
		(a, b) => a.index - b.index
	);
}
