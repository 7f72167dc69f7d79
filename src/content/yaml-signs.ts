/**
 * Signs in a value that mean something to YAML: `*` an alias, `&` an anchor, `!` a tag at its start, `#` a comment
 * behind a blank. Authors' files need none of the first three, and the words behind them, which were meant as text,
 * would get lost in silence. A comment has a blank behind its `#`: what has none is words.
 */
import { isPair, isScalar, isSeq, Scalar, visit, type Document } from 'yaml';
import type { Path } from './yaml-source.ts';

const names = { '*': 'an alias', '&': 'an anchor', '!': 'a tag', '#': 'a comment' };

export interface YamlSign {
	offset: number;
	path: Path;
}

/** Keys and indexes on the way down these nodes. */
function pathOf(nodes: readonly unknown[]): Path {
	return nodes.flatMap((node, index): Path => {
		const inner = nodes[index + 1];
		if (isSeq(node)) return node.items.includes(inner) ? [node.items.indexOf(inner)] : [];
		return isPair(node) && isScalar(node.key) && node.value === inner ? [String(node.key.value)] : [];
	});
}

/** Finds these signs in a document that was just parsed. An alias is turned into the text it was written as. */
export function takeSigns(document: Document, text: string): YamlSign[] {
	const found = document.errors
		.filter(({ code }) => code === 'BAD_ALIAS' || code === 'TAG_RESOLVE_FAILED')
		.map(({ pos }): YamlSign => ({ offset: pos[0], path: [] }));
	visit(document, {
		Node(_, node, above) {
			const [start] = node.range ?? [0];
			const path = pathOf([...above, node]);
			if (node.tag) found.push({ offset: text.lastIndexOf('!', start), path });
			const [, end = 0, rest = end] = node.range ?? [];
			const cut =
				isScalar(node) && node.type === 'PLAIN' ? /^[ \t]+(?=#[^\s#])/.exec(text.slice(end, rest)) : null;
			if (cut) found.push({ offset: end + cut[0].length, path });
			if ('anchor' in node && node.anchor) found.push({ offset: text.lastIndexOf('&', start), path });
		},
		Alias(_, node, above) {
			const [start] = node.range ?? [0];
			found.push({ offset: start, path: pathOf([...above, node]) });
			const written = new Scalar(`*${node.source}`);
			if (node.range) written.range = node.range;
			return written;
		}
	});
	return found.sort((a, b) => a.offset - b.offset || b.path.length - a.path.length);
}

/** What to say of the sign at `offset`. */
export function signWords(text: string, offset: number): { found: string; wanted: string; mend: string } {
	const sign = text.charAt(offset) as keyof typeof names;
	const line = /^.{0,60}/.exec(text.slice(offset))?.[0].trim() ?? sign;
	const found = `${line}, without quotes: for YAML a word after ${sign} is no text but ${names[sign]}`;
	if (sign === '#') {
		const mend = 'put the whole text in quotes; a comment gets a blank behind its #';
		return { found, wanted: 'text in quotes where it has a word with # in it', mend };
	}
	return {
		found,
		wanted: `text in quotes where it begins with ${sign}`,
		mend: `put text that begins with ${sign} in quotes`
	};
}
