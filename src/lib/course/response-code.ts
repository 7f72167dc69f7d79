/**
 * Writes a response in few bits without knowing its question, so that saved answers can be read before any lesson
 * is loaded, and kept when their question is gone. Four ways, told by two bits:
 * one number · an ascending set as a mask · a permutation · any list.
 */
import type { BitReader, BitWriter } from './bits.ts';
import type { Response } from './questions/index.ts';

const way = { one: 0, set: 1, permutation: 2, list: 3 } as const;

/** Numbers a response may hold: part slots and target slots + 1. */
export const largestNumber = 255;

const isAscending = (r: Response) => r.every((n, i) => i === 0 || n > (r[i - 1] ?? 0));

/** Two large numbers that happen to ascend take less room as a list than as a mask with a bit for each below them. */
const fitsMask = (r: Response) => isAscending(r) && Math.max(...r) <= r.length * width(Math.max(...r)) + 8;

/** 0 or 1 when the response holds each of 0…n-1 or 1…n once; `null` otherwise. */
function permutationFrom(response: Response): 0 | 1 | null {
	const sorted = [...response].sort((a, b) => a - b);
	const from = sorted[0] === 1 ? 1 : 0;
	return sorted.length > 1 && sorted.every((n, i) => n === i + from) ? from : null;
}

/** Bits that hold 0…most. */
const width = (most: number): number => 32 - Math.clz32(most);

function writePermutation(out: BitWriter, response: Response, from: 0 | 1): void {
	out.bits(from, 1).number(response.length, 3);
	const left = [...response].sort((a, b) => a - b);
	for (const value of response) {
		const place = left.indexOf(value);
		out.bits(place, width(left.length - 1));
		left.splice(place, 1);
	}
}

function readPermutation(from: BitReader): number[] {
	const first = from.bits(1);
	const count = from.number(3);
	if (count > largestNumber) throw new RangeError('response too long');
	const left = Array.from({ length: count }, (_, i) => i + first);
	return Array.from({ length: count }, () => {
		const [value] = left.splice(from.bits(width(left.length - 1)), 1);
		if (value === undefined) throw new RangeError('not a permutation');
		return value;
	});
}

function writeList(out: BitWriter, response: Response): void {
	const least = response.length ? Math.min(1, ...response) : 0;
	const bits = width(Math.max(0, ...response) - least);
	out.number(response.length, 3).bits(least, 1).bits(bits, 4);
	for (const value of response) out.bits(value - least, bits);
}

function readList(from: BitReader): number[] {
	const count = from.number(3);
	if (count > largestNumber) throw new RangeError('response too long');
	const least = from.bits(1);
	const bits = from.bits(4);
	return Array.from({ length: count }, () => from.bits(bits) + least);
}

/** @param response whole numbers 0–255, at most 255 of them */
export function writeResponse(out: BitWriter, response: Response): void {
	const [first = 0] = response;
	const permutation = permutationFrom(response);
	if (response.length === 1) out.bits(way.one, 2).number(first, 3);
	else if (response.length > 1 && fitsMask(response)) {
		const most = Math.max(...response);
		out.bits(way.set, 2).number(most, 3);
		// The largest is in the set by definition and needs no bit.
		for (let n = 0; n < most; n++) out.flag(response.includes(n));
	} else if (permutation !== null) {
		out.bits(way.permutation, 2);
		writePermutation(out, response, permutation);
	} else {
		out.bits(way.list, 2);
		writeList(out, response);
	}
}

export function readResponse(from: BitReader): number[] {
	const found = from.bits(2);
	if (found === way.one) return [from.number(3)];
	if (found === way.permutation) return readPermutation(from);
	if (found === way.list) return readList(from);
	const most = from.number(3);
	if (most > largestNumber) throw new RangeError('response too long');
	const set = Array.from({ length: most }, (_, n) => (from.flag() ? n : -1)).filter((n) => n >= 0);
	return [...set, most];
}
