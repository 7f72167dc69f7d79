/**
 * A response in few bits without knowing its question, so that saved answers can be read before any lesson is loaded,
 * and kept when their question is gone. Four ways, told by two bits:
 * one number · an ascending set as a mask · a permutation · any list.
 */
import { refuse, type BitCode } from './bits.ts';
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

function wayOf(response: Response): number {
	if (response.length === 1) return way.one;
	if (response.length > 1 && fitsMask(response)) return way.set;
	return permutationFrom(response) === null ? way.list : way.permutation;
}

function codePermutation(code: BitCode, response: Response): number[] {
	const first = code.bits(1, permutationFrom(response) ?? 0);
	const count = code.number(3, response.length, largestNumber);
	const left = Array.from({ length: count }, (_, i) => i + first);
	return Array.from({ length: count }, (_, i) => {
		const place = code.bits(width(left.length - 1), left.indexOf(response[i] ?? 0));
		return left.splice(place, 1)[0] ?? refuse();
	});
}

/** The largest is in the set by definition and needs no bit. */
function codeSet(code: BitCode, response: Response): number[] {
	const largest = code.number(3, Math.max(0, ...response), largestNumber);
	const numbers = Array.from({ length: largest }, (_, n) => n);
	return [...numbers.filter((n) => code.flag(response.includes(n))), largest];
}

function codeList(code: BitCode, response: Response): number[] {
	const count = code.number(3, response.length, largestNumber);
	const least = code.bits(1, response.length ? Math.min(1, ...response) : 0);
	const bits = code.bits(4, width(Math.max(0, ...response) - least));
	return Array.from({ length: count }, (_, i) => code.bits(bits, (response[i] ?? 0) - least) + least);
}

/**
 * Writes a response, or reads one.
 * @param response whole numbers 0–255, at most 255 of them
 */
export function codeResponse(code: BitCode, response: Response = []): number[] {
	const found = code.bits(2, wayOf(response));
	if (found === way.one) return [code.number(3, response[0])];
	if (found === way.permutation) return codePermutation(code, response);
	return (found === way.set ? codeSet : codeList)(code, response);
}
