import type { Option, Part, PartResult, Response } from './question.ts';
import { gradePoints } from './question.ts';

/** What choosing an option is worth, 0–1: by its grade where it has one, else by right or wrong. */
export function worthOf(option: Option): number {
	return option.grade ? gradePoints[option.grade] : option.correct ? 1 : 0;
}

/** The slots of a saved response that are options still, ascending, each once. */
export function choicesFitting(options: readonly Part[], response: Response): number[] {
	const slots = new Set(options.map((option) => option.slot));
	return [...new Set(response)].filter((slot) => slots.has(slot)).sort((a, b) => a - b);
}

/** How each chosen option came out. */
export function resultsOf(chosen: readonly Option[]): PartResult[] {
	return chosen.map((option) => ({
		slot: option.slot,
		right: worthOf(option) > 0,
		feedback: option.feedback
	}));
}

export function partsOf(options: readonly Option[]): Part[] {
	return options.map(({ id, slot, text }) => ({ id, slot, text }));
}
