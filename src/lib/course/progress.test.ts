import { describe, expect, test } from 'vitest';
import * as sample from '../../../tests/questions.ts';
import { makeInteraction, makeReport } from './make-report.ts';
import { partOrder } from './order.ts';
import {
	answerQuestion,
	finishLesson,
	isSettled,
	newProgress,
	openLesson,
	settle,
	shareDone,
	startOver
} from './progress.ts';
import type { CourseIndex } from './types.ts';

const course: CourseIndex = {
	id: 'proef',
	version: '1.0.0',
	released: '2026-01-01',
	language: 'nl',
	title: 'Proef',
	neutralTitle: 'Module',
	description: '',
	audience: '',
	notice: '',
	lessons: [
		{ id: 'een', slot: 0, title: 'Een', minutes: 3 },
		{ id: 'twee', slot: 1, title: 'Twee', minutes: 3 }
	],
	scenarios: [],
	objectives: [{ id: 'o_one', text: 'U herkent het.', reread: 'een' }],
	handouts: [],
	exam: { title: 'Toets', minutes: 5, after: null, passMark: 70, blueprint: [] },
	completion: { lessons: 'finished', exam: 'passed' },
	quickExit: 'https://example.org/',
	reportTo: null,
	regions: []
};
const allRead = [0, 1].reduce(
	(progress, slot) => finishLesson(openLesson(progress, slot), slot),
	newProgress(1)
);

describe('completion', () => {
	test('needs every lesson finished and the exam passed', () => {
		expect(settle(allRead, course).completed).toBe(false);
		expect(settle({ ...allRead, best: { percent: 60, passed: false } }, course).completed).toBe(false);
		expect(settle({ ...newProgress(1), best: { percent: 90, passed: true } }, course).completed).toBe(false);
		expect(settle({ ...allRead, best: { percent: 90, passed: true } }, course).completed).toBe(true);
	});

	test('without an exam in the rule needs the lessons alone', () => {
		expect(settle(allRead, { ...course, completion: { lessons: 'finished', exam: 'none' } }).completed).toBe(
			true
		);
	});

	test('once reached stays when a lesson is added, and when the learner starts over', () => {
		const done = settle({ ...allRead, best: { percent: 90, passed: true } }, course);
		const longer = {
			...course,
			lessons: [...course.lessons, { ...course.lessons[0], slot: 7 }]
		} as CourseIndex;
		expect(settle(done, longer).completed).toBe(true);
		const again = startOver(done, 5);
		expect(again).toMatchObject({ completed: true, best: { percent: 90, passed: true } });
		expect(again.lessons.size).toBe(0);
	});

	test('share done counts lessons and the pass', () => {
		expect(shareDone(newProgress(1), course)).toBe(0);
		expect(shareDone(allRead, course)).toBeCloseTo(2 / 3);
		expect(shareDone({ ...allRead, best: { percent: 70, passed: true } }, course)).toBe(1);
	});
});

describe('a practice question', () => {
	test('is settled when it is right, or when no attempts are left', () => {
		const question = sample.single();
		const after = (...given: number[]) =>
			given
				.reduce((progress, option) => answerQuestion(progress, 0, [option]), newProgress(1))
				.answers.get(0);
		expect(isSettled(question, after(1) ?? { response: [], attempts: 0 })).toBe(false);
		expect(isSettled(question, after(1, 1) ?? { response: [], attempts: 0 })).toBe(true);
		expect(isSettled(question, after(0) ?? { response: [], attempts: 0 })).toBe(true);
	});

	test('shows its parts in an order that is the same at every visit', () => {
		const question = sample.multiple();
		expect(partOrder(question, 42)).toEqual(partOrder(question, 42));
		const orders = new Set(Array.from({ length: 40 }, (_, seed) => partOrder(question, seed).join()));
		expect(orders.size).toBeGreaterThan(5);
	});

	test('about order never starts in the right one', () => {
		const question = sample.ordering();
		for (let seed = 0; seed < 200; seed++) expect(partOrder(question, seed)).not.toEqual([4, 0, 7]);
	});
});

describe('the report', () => {
	test('has no score before there is one, and says where the learner is', () => {
		const report = makeReport(course, openLesson(newProgress(1), 1), null, [], 12.5);
		expect(report).toMatchObject({
			location: 'twee',
			score: null,
			passed: null,
			completed: false,
			seconds: 12.5
		});
		expect(report.objectives).toEqual([{ id: 'o_one', scaled: null, passed: null }]);
	});

	test('tells the best result as a percentage', () => {
		const report = makeReport(course, { ...allRead, best: { percent: 86.67, passed: true } }, null, [], 0);
		expect(report).toMatchObject({ passed: true, score: { raw: 86.67, max: 100, scaled: 0.8667 } });
	});

	test('an answer carries its time, and never a negative one', () => {
		const question = sample.single();
		const answered = (shownAt: number) => makeInteraction(question, [1], false, { shownAt, at: 3500 });
		expect(answered(1000)).toMatchObject([{ latency: 2.5, outcome: 'wrong', at: 3500, exam: false }]);
		expect(answered(5000)).toMatchObject([{ latency: 0 }]);
	});
});
