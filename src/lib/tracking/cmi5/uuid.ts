/**
 * Ids of statements, made from what the statement is about: the same answer has the same id however often it is sent
 * and by whichever launch, so that an LRS never stores it twice.
 */
import { hash } from '../hash.ts';

/** 64 bits as sixteen hexadecimal characters. */
function bits(text: string): string {
	const made = hash(text);
	return [made.slice(0, 7), made.slice(7)]
		.map((half) => parseInt(half, 36).toString(16).padStart(8, '0'))
		.join('');
}

/** In the form of a name-based UUID (RFC 9562, 5.5); not of its algorithm, which browsers only have on https. */
export function uuidOf(...parts: string[]): string {
	const text = parts.join('\n');
	const hex = bits(`1\n${text}`) + bits(`2\n${text}`);
	const variant = ((parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`5${hex.slice(13, 16)}`,
		`${variant}${hex.slice(17, 20)}`,
		hex.slice(20)
	].join('-');
}
