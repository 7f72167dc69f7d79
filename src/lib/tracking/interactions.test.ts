import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Done, Interaction } from '../course/questions/index.ts';
import { answer12, answer2004 } from './interactions.ts';

const numeric = (from: number, to: number): Interaction => ({
	type: 'numeric',
	response: 7.5,
	correct: { from, to }
});
const likert: Interaction = { type: 'likert', among: ['never', 'often', 'always'], response: 'often' };
const chosen: Interaction = {
	type: 'performance',
	steps: [['at_the_gate', 'note_it']],
	correct: [[['at_the_gate', 'note_it']], [['at_the_gate', 'ask']]]
};
const line: Interaction = {
	type: 'performance',
	steps: [
		['i_one', 'wait'],
		['i_two', 'act']
	],
	correct: [
		[
			['i_one', 'wait'],
			['i_two', 'note']
		]
	]
};

describe('in SCORM 1.2', () => {
	test('a choice in a case is the id of what was done, with every strong choice as a pattern', () => {
		expect(answer12(chosen)).toEqual({
			type: 'performance',
			response: 'note_it',
			patterns: ['note_it', 'ask']
		});
	});

	test('a row of decisions names what each was about', () => {
		expect(answer12(line)).toEqual({
			type: 'performance',
			response: 'i_one.wait,i_two.act',
			patterns: ['i_one.wait,i_two.note']
		});
	});

	test('what has no right answer has no pattern', () => {
		expect(answer12({ ...line, correct: [] })).toMatchObject({ patterns: [] });
		expect(answer12(likert)).toEqual({ type: 'likert', response: '1', patterns: [] });
	});

	test('a number has a pattern only where one number is right: 1.2 knows no ranges', () => {
		expect(answer12(numeric(7, 8))).toEqual({ type: 'numeric', response: '7.5', patterns: [] });
		expect(answer12(numeric(7, 7))).toEqual({ type: 'numeric', response: '7.5', patterns: ['7'] });
	});
});

describe('in SCORM 2004', () => {
	test('a choice in a case is step and choice', () => {
		expect(answer2004(chosen)).toEqual({
			type: 'performance',
			response: 'at_the_gate[.]note_it',
			patterns: ['at_the_gate[.]note_it', 'at_the_gate[.]ask']
		});
	});

	test('a row of decisions is step by step', () => {
		expect(answer2004(line).response).toBe('i_one[.]wait[,]i_two[.]act');
		expect(answer2004({ ...line, correct: [] }).patterns).toEqual([]);
	});

	test('an opinion is its id, without a pattern', () => {
		expect(answer2004(likert)).toEqual({ type: 'likert', response: 'often', patterns: [] });
	});

	test('a number has the range that is right', () => {
		expect(answer2004(numeric(7, 8))).toEqual({ type: 'numeric', response: '7.5', patterns: ['7[:]8'] });
		expect(answer2004(numeric(7, 7)).patterns).toEqual(['7[:]7']);
	});
});

const id = fc.stringMatching(/^[a-z][a-z0-9_]{0,59}$/);
const roads = fc.array(fc.tuple(id, id) as fc.Arbitrary<Done>, { minLength: 1, maxLength: 14 });

describe('however long ids are', () => {
	test('1.2 never gets more than 255 characters, and no half step', () => {
		fc.assert(
			fc.property(roads, fc.array(roads, { maxLength: 14 }), (steps, correct) => {
				const { response, patterns } = answer12({ type: 'performance', steps, correct });
				const parts =
					steps.length === 1 ? steps.map(([, done]) => done) : steps.map((step) => step.join('.'));
				expect(response.length).toBeLessThanOrEqual(255);
				expect(parts.join(',').startsWith(response)).toBe(true);
				expect(['', ',']).toContain(parts.join(',').charAt(response.length));
				for (const pattern of patterns) expect(pattern.length).toBeLessThanOrEqual(255);
			})
		);
	});

	test('neither standard gets the same pattern twice, nor more than the ten that are sure', () => {
		fc.assert(
			fc.property(roads, fc.array(roads, { maxLength: 14 }), (steps, correct) => {
				for (const write of [answer12, answer2004]) {
					const { patterns } = write({ type: 'performance', steps, correct: [...correct, ...correct] });
					expect(new Set(patterns).size).toBe(patterns.length);
					expect(patterns.length).toBeLessThanOrEqual(10);
				}
			})
		);
	});
});
