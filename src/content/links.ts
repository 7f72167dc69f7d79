/** Which addresses a text may name. A link is opened by the reader; nothing is ever fetched by the page itself. */
import type { Remark } from './tags.ts';

const named: Record<string, string> = { colon: ':', Tab: '\t', NewLine: '\n', amp: '&', sol: '/', lpar: '(' };

/** An address as a browser would see it: entities decoded, blanks and control characters gone. */
export function plainAddress(address: string): string {
	return address
		.replace(/&#x([0-9a-f]+);?/gi, (_, hex: string) =>
			String.fromCodePoint(Math.min(0x10ffff, parseInt(hex, 16)))
		)
		.replace(/&#(\d+);?/g, (_, code: string) => String.fromCodePoint(Math.min(0x10ffff, Number(code))))
		.replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole)
		.replace(/[\u0000-\u0020\u007f]/g, '');
}

const outside = /^(https:\/\/|mailto:[^\s@]+@)/i;

/** A link to a lesson, as authors write it. */
export const lessonLink = /^lesson:([a-z][a-z0-9_]{0,59})$/;

/** Pages of the player a text may lead to, as authors write them, and their addresses. */
export const pageAddresses: Record<string, string> = { handouts: '#/handouts', certificate: '#/certificaat' };

/** A link to one of {@link pageAddresses}: `page:handouts`. */
const pageLink = new RegExp(`^page:(${Object.keys(pageAddresses).join('|')})$`);

/** The address inside the course that a link leads to, or `null`. */
export function insideAddress(address: string): string | null {
	const plain = plainAddress(address);
	const lesson = lessonLink.exec(plain)?.[1];
	if (lesson !== undefined) return `#/lesson/${lesson}`;
	return pageAddresses[pageLink.exec(plain)?.[1] ?? ''] ?? null;
}

/** Whether a link may stand in rendered text. */
export function isSafeLink(address: string): boolean {
	const plain = plainAddress(address);
	return outside.test(plain) || lessonLink.test(plain) || plain.startsWith('#/');
}

/** What is wrong with an address a reader can follow, or `null`. */
export function judgeLink(address: string): Remark | null {
	const plain = plainAddress(address);
	if (outside.test(plain) || insideAddress(address) !== null) return null;
	const remark = (wanted: string, mend: string): Remark => ({
		field: 'link',
		found: `a link to ${address}`,
		wanted,
		mend
	});
	if (/^http:/i.test(plain))
		return remark('https://…', 'write https:// if the site has it, else leave the link out');
	if (/^tel:/i.test(plain)) {
		return remark(
			'a number from the region files',
			'use <Phone id="…"/> in a lesson, or leave the number out'
		);
	}
	return remark(
		'https://…, mailto:…, lesson:<id> for a lesson of this course, page:handouts or page:certificate',
		'write one of those, or leave the link out'
	);
}
