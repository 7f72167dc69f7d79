/**
 * SHA-1 of a text in hexadecimal (RFC 3174): the tag an LRS has to give a document (xAPI 1.0.3, part 3, 3.1). The
 * browser's own has it later and on https only; a page that goes away must know it at once.
 */

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** The bytes, a one bit, zeros, and the number of bits, as big-endian words in whole blocks of sixteen. */
function padded(bytes: Uint8Array): Int32Array {
	const words = new Int32Array((((bytes.length + 8) >> 6) + 1) * 16);
	const put = (at: number, byte: number): void => {
		words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - (at % 4) * 8));
	};
	bytes.forEach((byte, at) => put(at, byte));
	put(bytes.length, 0x80);
	words[words.length - 2] = Math.floor(bytes.length / 2 ** 29);
	words[words.length - 1] = bytes.length << 3;
	return words;
}

/** Function and constant of the twenty rounds that `round` is one of. */
function mixed(round: number, b: number, c: number, d: number): number {
	if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999;
	if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1;
	if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
	return (b ^ c ^ d) + 0xca62c1d6;
}

type State = [number, number, number, number, number];

function digested(state: State, block: Int32Array): State {
	const words = new Int32Array(80);
	words.set(block);
	const word = (at: number): number => words[at] ?? 0;
	for (let at = 16; at < 80; at += 1)
		words[at] = rotated(word(at - 3) ^ word(at - 8) ^ word(at - 14) ^ word(at - 16), 1);
	let [a, b, c, d, e] = state;
	for (let round = 0; round < 80; round += 1) {
		const next = (rotated(a, 5) + mixed(round, b, c, d) + e + word(round)) | 0;
		[a, b, c, d, e] = [next, a, rotated(b, 30), c, d];
	}
	const [h0, h1, h2, h3, h4] = state;
	return [(h0 + a) | 0, (h1 + b) | 0, (h2 + c) | 0, (h3 + d) | 0, (h4 + e) | 0];
}

export function sha1(text: string): string {
	const words = padded(new TextEncoder().encode(text));
	let state: State = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
	for (let at = 0; at < words.length; at += 16) state = digested(state, words.subarray(at, at + 16));
	return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
