/**
 * Takes out of a PDF what differs from one print to the next, so that the same page printed by the same browser gives
 * the same bytes: the clock in its information (ISO 32000-1, 14.3.3), and the numbers of cells in its structure (14.7.2),
 * which go on counting while a browser runs. Every change keeps its length, so that the table of offsets holds.
 */
import type { Day } from '../../lib/course/types.ts';

/** A moment as Chromium writes it: 23 characters, e.g. `D:20261126012302+00'00'`. */
const moment = /(\/(?:CreationDate|ModDate) \()D:\d{14}[+-]\d\d'\d\d'(\))/g;

/** Name of an element that others point at, e.g. a head of a table; the number is as wide in every document. */
const element = /\(node(\d{8})\)/g;

const midnight = (day: Day): string => `D:${day.replaceAll('-', '')}000000+00'00'`;

/**
 * Numbers elements from 1, the order kept: the tree of names is sorted (7.9.6). Streams are packed, so that nothing in
 * them is taken for a name; one that holds such words by chance would be renumbered at its length all the same.
 */
function renumber(pdf: string): string {
	const found = [...new Set([...pdf.matchAll(element)].map(([, number = '']) => number))].sort();
	const numbers = new Map(found.map((number, at) => [number, String(at + 1).padStart(8, '0')]));
	return pdf.replace(element, (whole, number: string) => `(node${numbers.get(number) ?? whole})`);
}

/** @param day that stands in it as the day it was made */
export function stablePdf(pdf: Uint8Array, day: Day): Buffer {
	const text = Buffer.from(pdf).toString('latin1');
	const dated = text.replace(
		moment,
		(_, before: string, after: string) => `${before}${midnight(day)}${after}`
	);
	return Buffer.from(renumber(dated), 'latin1');
}
