import { expect, test } from 'vitest';
import { schema as multiple } from '../../lib/course/questions/multiple.schema.ts';
import { schema as pattern } from '../../lib/course/questions/pattern.schema.ts';
import { schema as reflection } from '../../lib/course/questions/reflection.schema.ts';
import { schema as single } from '../../lib/course/questions/single.schema.ts';
import { secondsOfWriting, wordsBeforeAnswer, wordsOfExercise } from './exercise-time.ts';

/** So many words. */
const words = (count: number): string => Array.from({ length: count }, () => 'woord').join(' ');

const choice = {
	id: 'vraag',
	objectives: ['zien'],
	stem: words(5),
	hint: words(100),
	model: words(7),
	options: [2, 3, 4].map((count) => ({
		id: `o${count}`,
		text: words(1),
		correct: count === 2,
		feedback: words(10 * count)
	}))
};

test('of options of which one is chosen, all are read and the feedback of one; a hint only by who asks for it', () => {
	expect(wordsOfExercise(single.parse({ type: 'single', ...choice }))).toBe(5 + 7 + 3 + 30);
	expect(wordsOfExercise(multiple.parse({ type: 'multiple', ...choice }))).toBe(5 + 7 + 3 + 90);
});

test('of feedback to right and wrong answers one is read', () => {
	const told = single.parse({
		type: 'single',
		...choice,
		feedback: { correct: words(10), wrong: words(20) }
	});
	expect(wordsOfExercise(told)).toBe(5 + 7 + 3 + 30 + 15);
});

test('in an exam an item is read up to its options', () => {
	expect(wordsBeforeAnswer(single.parse({ type: 'single', ...choice }))).toBe(5 + 3);
});

test('of an incident either the reason is read or the answer to the decision', () => {
	const incident = { lane: 'straat', at: words(1), text: words(10), accept: ['note'], reason: words(20) };
	const line = (reasons: Record<string, string>) =>
		pattern.parse({
			type: 'pattern',
			id: 'lijn',
			objectives: ['zien'],
			stem: words(1),
			lanes: ['straat', 'online'].map((id) => ({ id, text: words(1) })),
			incidents: [0, 1, 2, 3].map((day) => ({ ...incident, id: `i${day}`, day, reasons })),
			threshold: 'i2',
			thresholdReason: words(5)
		});
	expect(wordsOfExercise(line({}))).toBe(1 + 2 + 5 + 4 * (1 + 10 + 20));
	expect(wordsOfExercise(line({ wait: words(30) }))).toBe(1 + 2 + 5 + 4 * (1 + 10 + 25));
});

test('a reflection takes half a minute to write, a choice none', () => {
	const own = reflection.parse({ type: 'reflection', id: 'zelf', objectives: ['zien'], stem: words(1) });
	expect(secondsOfWriting(own)).toBe(30);
	expect(secondsOfWriting(single.parse({ type: 'single', ...choice }))).toBe(0);
});
