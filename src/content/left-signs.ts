/**
 * Signs of Markdown that mean nothing where they stand: no program stumbles over them, and the learner reads them as
 * they are. The text comes with its code blanked out.
 */
import { labelsIn } from './find-links.ts';
import type { Remark } from './tags.ts';

type Placed = Remark & { index: number };

const shown = (text: string, index: number): string =>
	text.slice(index).split('\n', 1).join().trim().slice(0, 60);

/** The first `**` of a paragraph that opens or closes nothing. */
function judgeStrong(text: string): Placed[] {
	const blanked = text
		.replace(/\\\*/g, '  ')
		.replace(/\*\*(?=\S)(?:(?!\*\*|\n[ \t]*\n)[\s\S])*?\S\*\*/g, (pair) => pair.replace(/\*/g, ' '));
	return [...blanked.matchAll(/\*\*(?:(?!\n[ \t]*\n)[\s\S])*/g)].map(({ index }) => ({
		index,
		field: '',
		found: `${shown(text, index)}, where ** opens or closes nothing`,
		wanted: '**words**, without blanks inside, in one paragraph',
		mend: 'write ** close before and close after the words, or remove it'
	}));
}

/** Links and notes in two parts, of which the other part is not there. */
function judgeParts(text: string): Placed[] {
	const isDefined = labelsIn(text);
	return [...text.matchAll(/\[([^\][\n]+)\]\[([^\][\n]*)\]|\[(\^[^\][\n]+)\]/g)]
		.filter(([, words = '', name, note]) => !isDefined(note ?? (name || words)))
		.map(({ 0: found, index }) => ({
			index,
			field: '',
			found,
			wanted: '[words](address)',
			mend: 'write the address behind the words, or leave the brackets out'
		}));
}

/** Rows with more cells than the head of their table: what is in them is not drawn. */
function judgeRows(text: string): Placed[] {
	const cells = (row: string): number =>
		row
			.trim()
			.replace(/^\||(?<!\\)\|$/g, '')
			.split(/(?<!\\)\|/).length;
	const tables = text.matchAll(
		/^[^\n]*\|[^\n]*\n[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t:-]*)*\n((?:[^\n]*\|[^\n]*(?:\n|$))+)/gm
	);
	return [...tables].flatMap(({ 0: table, 1: rows = '', index: start }) => {
		const most = cells(table.split('\n', 1).join());
		let at = start + table.length - rows.length;
		return rows.split('\n').flatMap((row): Placed[] => {
			const index = at;
			at += row.length + 1;
			if (cells(row) <= most) return [];
			return [
				{
					index,
					field: 'table',
					found: `a row of ${cells(row)} cells: ${shown(row, 0)}`,
					wanted: `${most} at most, as in the head of the table: others are not drawn`,
					mend: 'remove a |, write \\| for one that is read, or give the head more cells'
				}
			];
		});
	});
}

/**
 * @param headings whether the text may have them, with two signs or more and a blank behind; elsewhere they are read
 *   as they are written
 */
export function judgeLeft(text: string, headings: boolean): Placed[] {
	const pattern = headings ? /^ {0,3}#{2,6}(?=[^\s#])/gm : /^ {0,3}#{1,6}(?=[ \t])/gm;
	const heads = [...text.matchAll(pattern)].map(({ index }): Placed => ({
		index,
		field: headings ? 'heading' : '',
		found: shown(text, index),
		wanted: headings ? 'a blank between ## and the words' : 'a text without headings: only lessons have them',
		mend: headings ? 'write the blank' : 'write the words in **…** on a line of their own, or remove the #'
	}));
	return [...heads, ...judgeStrong(text), ...judgeParts(text), ...judgeRows(text)];
}
