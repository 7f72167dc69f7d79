import { expect, test } from 'vitest';
import { answerQuestion, newProgress, tellConfidence } from '../course/progress.ts';
import { LiveRecord } from './live-record.svelte.ts';

test('a record that is counted is another one to store, and all else of it stays', () => {
	const record = new LiveRecord();
	const before = record.progress;
	record.count();
	expect(record.progress).toEqual({ ...before, counter: before.counter + 1 });
});

test('what is kept of a question is what was answered before it was looked at, and after', () => {
	const record = new LiveRecord();
	record.progress = answerQuestion(newProgress(3), 5, [2]);
	const kept = record.kept(5);
	expect(kept.answer).toEqual({ response: [2], attempts: 1 });
	expect(record.kept(6).answer).toBeNull();
	record.progress = tellConfidence(answerQuestion(record.progress, 5, [4]), 5, 2);
	expect(kept).toMatchObject({ answer: { response: [4], attempts: 2 }, confidence: 2 });
	expect(record.kept(5)).toBe(kept);
});
