/** What a room is called, and how a device stands in a vote. Pure: the same keys give the same names on every process. */
import { createHash } from 'node:crypto';
import QRCode from 'qrcode';
import type { Qr } from '../lib/workshop/phones/way.ts';

/** No letter or digit that is taken for another: no I, L, O, 0, 1, S, 5, Z, 2. */
const alphabet = '34679ABCDEFGHJKMNPQRTUVWXY';
const length = 6;

export const isCode = (text: string): boolean => new RegExp(`^[${alphabet}]{${length}}$`).test(text);

const digest = (...parts: string[]): Buffer => createHash('sha256').update(parts.join('\n')).digest();

/** The code of the room of a key: nobody can lead a room without its key, and no list of rooms is kept. */
export const codeOf = (key: string): string =>
	Array.from(digest('room', key).subarray(0, length), (byte) => alphabet[byte % alphabet.length]).join('');

/** Tells two keys of one code apart without handing out either. */
export const markOf = (key: string): string => digest('mark', key).toString('base64url').slice(0, 16);

/** A device in one vote. Votes can't be joined by it, and the token can't be found back from it. */
export const ballotKey = (device: string, vote: string): string =>
	digest('ballot', device, vote).toString('base64url').slice(0, 12);

/** The QR code of an address: dark squares as runs on a grid with four squares of quiet around. */
export function qrOf(text: string): Qr {
	const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
	const quiet = 4;
	const runs: string[] = [];
	for (let y = 0; y < size; y += 1) {
		for (let x = 0; x < size; x += 1) {
			const from = x;
			while (x < size && data[y * size + x]) x += 1;
			if (x > from) runs.push(`M${from + quiet} ${y + quiet}h${x - from}v1h-${x - from}z`);
		}
	}
	return { size: size + 2 * quiet, path: runs.join('') };
}
