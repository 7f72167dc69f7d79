import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as sample from '../../../tests/questions.ts';
import {
	answerExam,
	better,
	drawQuestions,
	finishExam,
	judge,
	mayRetryWrong,
	retryWrong,
	startExam,
	unanswered,
	type Exam
} from './exam.ts';
import { closeExam, newProgress } from './progress.ts';
import type { ExamRules } from './types.ts';

const rules: ExamRules = {
	title: 'Toets',
	minutes: 5,
	after: null,
	passMark: 70,
	blueprint: [
		{ objective: 'o_one', count: 2 },
		{ objective: 'o_two', count: 1 }
	]
};
const bank = [0, 1, 2, 3, 4, 5].map((slot) => ({
	...sample.single(slot, [
		sample.graded('good', 0, 'strong'),
		sample.graded('bad', 1, 'harmful'),
		sample.graded('meh', 2, 'risky')
	]),
	objectives: [slot < 4 ? 'o_one' : 'o_two'],
	critical: slot === 5
}));
const draw = [0, 1, 5];
const running = { ...startExam(rules, bank, 1), draw, asked: draw };
const answered = (...given: number[]) =>
	given.reduce<Exam>((exam, option, i) => answerExam(exam, draw[i] ?? -1, [option]), running);

describe('a draw', () => {
	test('follows the blueprint, takes no question twice, and is the same for the same seed', () => {
		fc.assert(
			fc.property(fc.nat({ max: 0xffff }), (seed) => {
				const drawn = drawQuestions(rules, bank, seed);
				expect(new Set(drawn).size).toBe(3);
				expect(drawn.filter((slot) => slot < 4)).toHaveLength(2);
				expect(drawQuestions(rules, bank, seed)).toEqual(drawn);
			})
		);
	});

	test('differs between seeds', () => {
		const draws = new Set(Array.from({ length: 50 }, (_, seed) => drawQuestions(rules, bank, seed).join()));
		expect(draws.size).toBeGreaterThan(10);
	});

	test('keeps its questions when the bank changes in between', () => {
		const grown = bank.filter((question) => question.slot !== 0);
		const result = judge(finishExam(answered(0, 0, 0)), rules, grown);
		expect(result).toMatchObject({ percent: 100, passed: true });
	});
});

describe('judging', () => {
	test('says nothing of right and wrong before the end, and everything after it', () => {
		const closed = closeExam({ ...newProgress(1), exam: answered(0, 2, 0) }, rules, bank);
		expect(closed.exam?.phase).toBe('finished');
		expect(closed.best).toEqual({ percent: 66.67, passed: false });
	});

	test('counts a question without answer as wrong', () => {
		const exam = answered(0, 0);
		expect(unanswered(exam)).toEqual([5]);
		expect(judge(finishExam(exam), rules, bank)).toMatchObject({ percent: 66.67, wrong: [5] });
	});

	test('fails the whole exam on a harmful answer to a critical question, whatever the percentage', () => {
		const lenient = { ...rules, passMark: 50 };
		expect(judge(finishExam(answered(0, 0, 1)), lenient, bank)).toMatchObject({
			passed: false,
			critical: [5]
		});
		// The same answer to a question that is not critical is only wrong.
		expect(judge(finishExam(answered(1, 0, 0)), lenient, bank)).toMatchObject({ passed: true, critical: [] });
	});

	test('scores each objective over its own questions', () => {
		const { objectives } = judge(finishExam(answered(0, 2, 0)), rules, bank);
		expect(objectives).toEqual([
			{ id: 'o_one', scaled: 0.5, passed: false },
			{ id: 'o_two', scaled: 1, passed: true }
		]);
	});
});

describe('trying again', () => {
	test('asks only the wrong ones; what was right counts over the whole draw', () => {
		const first = finishExam(answered(0, 2, 0));
		const again = retryWrong(first, judge(first, rules, bank));
		expect(again.asked).toEqual([1]);
		expect(answerExam(again, 0, [1])).toBe(again);
		const second = finishExam(answerExam(again, 1, [0]));
		expect(judge(second, rules, bank)).toMatchObject({ percent: 100, passed: true });
		expect(second.rounds).toBe(2);
	});

	test('after harm needs a fresh draw', () => {
		const first = finishExam(answered(0, 0, 1));
		const result = judge(first, rules, bank);
		expect(mayRetryWrong(result)).toBe(false);
		expect(retryWrong(first, result)).toBe(first);
	});

	test('never lowers the best result', () => {
		expect(better({ percent: 80, passed: true }, { percent: 95, passed: false })).toEqual({
			percent: 80,
			passed: true
		});
		expect(better({ percent: 80, passed: false }, { percent: 75, passed: true })).toEqual({
			percent: 75,
			passed: true
		});
		expect(better({ percent: 80, passed: true }, { percent: 70, passed: true }).percent).toBe(80);
		expect(better(null, { percent: 10, passed: false }).percent).toBe(10);
	});

	test('an answer after the end changes nothing', () => {
		const done = finishExam(answered(0, 0, 0));
		expect(answerExam(done, 0, [1])).toBe(done);
		expect(finishExam(done)).toBe(done);
	});
});
