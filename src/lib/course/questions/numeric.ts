import type { Kind, QuestionBase } from './question.ts';
import { outcomeOf } from './question.ts';

/** Numbers from `from` to `to`, both included. */
export interface NumberRange {
	from: number;
	to: number;
}

/** A number on a scale. The response is `[n]`: the number is `min + n × step`. */
export interface Numeric extends QuestionBase {
	type: 'numeric';
	min: number;
	max: number;
	/** > 0; the scale has at most 256 marks. */
	step: number;
	unit: string;
	answer: NumberRange;
	near: NumberRange | null;
}

type Scale = Pick<Numeric, 'min' | 'max' | 'step'>;

/** Number of the last mark on the scale; the first is 0. */
export const lastMark = ({ min, max, step }: Scale): number => Math.round((max - min) / step);

/** The number a mark stands for, without the noise of adding decimals. */
export const numberAt = ({ min, step }: Scale, mark: number): number =>
	Number((min + mark * step).toFixed(6));

/** The mark nearest to a number, kept on the scale. */
export function markOf(scale: Scale, value: number): number {
	return Math.min(lastMark(scale), Math.max(0, Math.round((value - scale.min) / scale.step)));
}

/** The first mark at or above a number. */
const firstMarkFrom = (scale: Scale, value: number): number =>
	markOf(scale, numberAt(scale, Math.ceil(Number(((value - scale.min) / scale.step).toFixed(6)))));

const within = (range: NumberRange | null, value: number): boolean =>
	range !== null && value >= range.from && value <= range.to;

export const numeric: Kind<Numeric> = {
	complete: (_question, response) => response.length === 1,
	/** All points in the answer, half of them near it. */
	score(question, response) {
		const value = numberAt(question, response[0] ?? -1);
		const given = response.length === 1;
		const points =
			given && within(question.answer, value) ? 1 : given && within(question.near, value) ? 0.5 : 0;
		return { points, outcome: outcomeOf(points), harmful: false, parts: [] };
	},
	fit(question, response) {
		const [mark] = response;
		const known = mark !== undefined && mark >= 0 && mark <= lastMark(question);
		return response.length === 1 && known ? [mark] : null;
	},
	interaction: (question, response) => ({
		type: 'numeric',
		response: numberAt(question, response[0] ?? 0),
		correct: question.answer
	}),
	right: (question) => [firstMarkFrom(question, question.answer.from)],
	widest: (question) => [lastMark(question)],
	parts: () => []
};
