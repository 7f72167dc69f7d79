/** Orders that look random, are the learner's own, and stay the same across resume and course edits. */
import { kindOf, type Part, type Question } from './questions/index.ts';
import type { Slot } from './types.ts';

/** Mixes whole numbers into one of 32 bits (finalizer of MurmurHash3); the same numbers always give the same. */
export function mix(...numbers: number[]): number {
	let h = 0x9e3779b9;
	for (const n of numbers) {
		h = Math.imul(h ^ n, 0x85ebca6b);
		h ^= h >>> 13;
		h = Math.imul(h, 0xc2b2ae35);
		h ^= h >>> 16;
	}
	return h >>> 0;
}

/**
 * Things in an order decided by `seed` and each thing's own slot: adding or removing one leaves the others in the
 * order they had.
 */
export function shuffled<T extends { slot: Slot }>(things: readonly T[], seed: number): T[] {
	return [...things].sort((a, b) => mix(seed, a.slot) - mix(seed, b.slot) || a.slot - b.slot);
}

/**
 * Slots of a question's parts in the order this learner sees them. Things to be put in order never start in the
 * right one.
 */
export function partOrder(question: Question, seed: number): Slot[] {
	const parts: Part[] = kindOf(question).parts(question);
	if (!question.shuffle && question.type !== 'ordering') return parts.map((part) => part.slot);
	const order = shuffled(parts, mix(seed, question.slot)).map((part) => part.slot);
	const solved = question.type === 'ordering' && order.every((slot, i) => slot === parts[i]?.slot);
	return solved ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
