/** What every question form gets from its frame (`Question.svelte`) and how it answers. */
import type { Part, Question, Response, Score } from '$lib/course/questions/index.ts';
import type { Grade, Slot } from '$lib/course/types.ts';
import type { Tracker } from '$lib/tracking/tracker.ts';

/** Where words a learner types are kept: on the device or in the page, and nowhere else. */
export type Notes = Tracker['notebook'];

export interface FormProps<Q> {
	question: Q;
	/** What is chosen now; `null` while nothing is. The form never keeps an answer of its own. */
	response: Response | null;
	/** Slots of the question's parts in the order of this learner. */
	order: readonly Slot[];
	/** The judged answer, for marks and feedback at the parts; `null` while there is nothing to show. */
	score: Score | null;
	/** Also show what would have been right. */
	revealed: boolean;
	/** Nothing can be changed. */
	locked: boolean;
	/** Id of the element that holds the question's text. */
	labelledby: string;
	/** Prefix of ids and names inside the form, unique on the page. */
	uid: string;
	/** Where typed words go; `null`: they last as long as the form stands. */
	notes: Notes | null;
	onrespond: (response: Response) => void;
}

/** An answer that stands when nothing was touched; `null` for forms where the learner has to do something. */
export function untouched(question: Question, order: readonly Slot[]): Response | null {
	// An order that was left as it stood is an answer, and a reflection may stay empty.
	if (question.type === 'ordering') return [...order];
	return question.type === 'reflection' ? [1] : null;
}

/** Parts in the order of this learner; parts the order does not know come last. */
export function inOrder<P extends Part>(parts: readonly P[], order: readonly Slot[]): P[] {
	const known = order.flatMap((slot) => parts.find((part) => part.slot === slot) ?? []);
	return [...known, ...parts.filter((part) => !order.includes(part.slot))];
}

/** The response with `value` at the place of `slot`; places never answered are 0. */
export function withPlace(response: Response | null, length: number, slot: Slot, value: number): number[] {
	return Array.from({ length }, (_, at) => (at === slot ? value : (response?.[at] ?? 0)));
}

/** The order with the part at `from` moved one place up (-1) or down (1); `null` when it can't go further. */
export function moved(order: readonly Slot[], from: number, by: -1 | 1): Slot[] | null {
	const to = from + by;
	const [here, there] = [order[from], order[to]];
	if (here === undefined || there === undefined) return null;
	return order.map((slot, at) => (at === from ? there : at === to ? here : slot));
}

/** The grade of the one option that was chosen, where the question is about acting; else `null`. */
export function gradeOf(question: Question, score: Score): Grade | null {
	if (question.type !== 'single') return null;
	return question.options.find((option) => option.slot === score.parts[0]?.slot)?.grade ?? null;
}
