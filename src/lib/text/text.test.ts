import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { wordsOf } from './index.ts';
import { nl } from './nl.ts';

/** Every text in a tree of words, with its path; functions are called with small numbers and words. */
function leaves(tree: unknown, path = ''): [path: string, text: string][] {
	if (typeof tree === 'string') return [[path, tree]];
	if (typeof tree === 'function') return [[path, String((tree as (...n: unknown[]) => string)(2, 3, 4))]];
	return Object.entries(tree as object).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

const paths = (words: object) => leaves(words).map(([path]) => path);

describe("the player's words", () => {
	it('every language has every word', () => {
		expect(paths(en)).toEqual(paths(nl));
	});

	it('the learner is addressed as u, everywhere', () => {
		const familiar = leaves(nl).filter(([, text]) => /\b(je|jij|jou|jouw)\b/i.test(text));
		expect(familiar).toEqual([]);
	});

	it('nobody is shouted at or blamed', () => {
		const loud = [nl, en]
			.flatMap((one) => leaves(one))
			.filter(([, text]) => /!|\bfout\b(?! melden)|gezakt|you failed/i.test(text));
		expect(loud.filter(([path]) => path !== '.about.report')).toEqual([]);
	});

	it('nobody is promised new questions: a bank may hold no more than one draw, and chance may draw the same', () => {
		const promised = [nl, en]
			.flatMap((one) => leaves(one))
			.filter(([, text]) => /nieuwe vragen|new questions/i.test(text));
		expect(promised).toEqual([]);
	});

	it('no phone number but 112 stands among them', () => {
		const numbers = [nl, en]
			.flatMap((one) => leaves(one))
			.filter(([, text]) => /\b0\d{2,3}[- ]?\d{3,}/.test(text));
		expect(numbers).toEqual([]);
	});

	it('times and days are written as the language writes them', () => {
		const at = new Date(2026, 10, 23, 9, 5).getTime();
		expect([nl.time(at), en.time(at)]).toEqual(['9.05', '9:05']);
		expect([nl.date('2026-11-23'), en.date('2026-11-23')]).toEqual(['23 november 2026', '23 November 2026']);
		expect([nl.date('2024'), nl.date('2024-04'), nl.date('?')]).toEqual(['2024', 'april 2024', '?']);
	});

	it('numbers agree with their nouns', () => {
		expect([nl.minutes(1), nl.minutes(8)]).toEqual(['1 minuut', '8 minuten']);
		expect(nl.question.attempts(1)).toBe('U kunt het nog één keer proberen.');
		expect(nl.exam.stillOpen(1)).toContain('1 vraag nog niet');
	});

	it('a language gets its own words, or those of the first language in the package', async () => {
		expect(() => wordsOf('nl')).toThrow('courseWords is missing');
		await import('./entry-nl.ts');
		await import('./entry-en.ts');
		expect([wordsOf('nl'), wordsOf('en'), wordsOf('xx')]).toEqual([nl, en, nl]);
	});
});
