/** A few lines of a text around what was searched for, with what was found marked. Pure. */
import type { Language } from '../types.ts';
import { termOf, wordsIn, type Word } from './terms.ts';

export interface Piece {
	text: string;
	found: boolean;
}

/** Characters of an excerpt, at most, but for the end of its last word. */
const room = 180;
/** Of which so many stand before the first word that was found. */
const before = 60;

/** Text from `at` on in pieces, every word that was found in one of its own. */
function pieces(text: string, found: readonly Word[], from: number, to: number): Piece[] {
	const list: Piece[] = [];
	let at = from;
	for (const word of found.filter((one) => one.at >= from && one.end <= to)) {
		if (word.at > at) list.push({ text: text.slice(at, word.at), found: false });
		list.push({ text: text.slice(word.at, word.end), found: true });
		at = word.end;
	}
	if (at < to) list.push({ text: text.slice(at, to), found: false });
	return list;
}

function foundIn(text: string, stems: readonly string[], language: Language): Word[] {
	const wanted = new Set(stems);
	const stem = termOf(language);
	return wordsIn(text).filter((word) => wanted.has(stem(word.text) ?? ''));
}

/** The whole text, marked. */
export function marked(text: string, stems: readonly string[], language: Language): Piece[] {
	return pieces(text, foundIn(text, stems, language), 0, text.length);
}

/** The best lines of a longer text: where most of what was found stands together. */
export function excerpt(text: string, stems: readonly string[], language: Language): Piece[] {
	const found = foundIn(text, stems, language);
	const company = (word: Word): number =>
		found.filter((one) => one.at >= word.at && one.end < word.at + room - before).length;
	const best = found.reduce<Word | null>(
		(top, one) => (top && company(top) >= company(one) ? top : one),
		null
	);
	const start = Math.max(0, (best?.at ?? 0) - before);
	const from = start === 0 ? 0 : start + Math.max(0, text.slice(start, best?.at ?? 0).indexOf(' ') + 1);
	const rest = text.slice(from + room).search(/[^\p{L}\p{N}]/u);
	const to = rest < 0 ? text.length : from + room + rest;
	return [
		...(from > 0 ? [{ text: '… ', found: false }] : []),
		...pieces(text, found, from, to),
		...(to < text.length ? [{ text: ' …', found: false }] : [])
	];
}
