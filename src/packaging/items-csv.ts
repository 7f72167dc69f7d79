/**
 * The lookup file beside a package, for who lays an LMS export beside it. Semicolons: Excel takes the list separator of
 * the system it runs on, which is `;` wherever the decimal sign is a comma, as in the Netherlands; a first line `sep=`
 * would make Excel forget that the file is UTF-8. Everything else is RFC 4180: quotes doubled, lines end with CRLF.
 */
import type { Item } from './items.ts';

const separator = ';';
/** Tells Excel that the file is UTF-8. */
const mark = '\ufeff';

/** A cell that a spreadsheet would run as a formula gets an apostrophe in front, which it hides. */
const harmless = (text: string): string => (/^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function cell(text: string): string {
	const safe = harmless(text);
	return /[";\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(separator)}\r\n`;

const head = [
	'taal',
	'kenmerk',
	'soort',
	'type',
	'waar',
	'vraag',
	'deel',
	'rol',
	'teken in SCORM 1.2',
	'tekst',
	'oordeel'
];

/** One line an answer; a question without any has one line all the same. */
export function itemsCsv(items: readonly Item[]): string {
	const lines = items.flatMap(({ language, id, kind, type, where, question, answers }) => {
		const own = [language, id, kind, type, where, question];
		if (answers.length === 0) return [csvLine([...own, '', '', '', '', ''])];
		return answers.map(({ part, role, code, text, worth }) =>
			csvLine([...own, part, role, code, text, worth])
		);
	});
	return `${mark}${csvLine(head)}${lines.join('')}`;
}
