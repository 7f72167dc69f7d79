import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as sample from '../../../../tests/questions.ts';
import { newProgress } from '../progress.ts';
import { encodePlain } from '../state.ts';
import { kindOf, type Question } from './index.ts';
import { checksMet, comparedWith, noteName } from './logbook.ts';
import { lastMark, markOf, numberAt } from './numeric.ts';
import { nextIncident, ownThreshold, reasonFor } from './pattern.ts';
import { verdictOn } from './spotting.ts';

const score = (question: Question, response: number[]) => kindOf(question).score(question, response);
const interaction = (question: Question, response: number[]) =>
	kindOf(question).interaction(question, response);

describe('pattern line', () => {
	// Indexed by slot: two, three, four, one; 1 waits, 2 notes, 3 acts.
	const question = sample.pattern();

	test('each decision that fits what was known earns its share, and is answered by its own reason', () => {
		expect(score(question, [2, 3, 3, 1]).points).toBe(1);
		const half = score(question, [1, 2, 3, 3]);
		expect(half).toMatchObject({ points: 0.5, outcome: 'partly' });
		expect(half.parts.map((part) => part.feedback)).toEqual([
			'te vroeg',
			'over i_two',
			'over i_three',
			'over i_four'
		]);
	});

	test('incidents come in order, and it is complete when all are decided', () => {
		expect(nextIncident(question, [])?.id).toBe('i_one');
		expect(nextIncident(question, [0, 0, 0, 2])?.id).toBe('i_two');
		expect(kindOf(question).complete(question, [2, 2, 0, 2])).toBe(false);
		expect(kindOf(question).complete(question, [2, 2, 2, 2])).toBe(true);
	});

	test('the own threshold is the first incident at which the learner acted, whatever its slot', () => {
		expect(ownThreshold(question, [3, 3, 3, 2])?.id).toBe('i_two');
		expect(ownThreshold(question, [1, 1, 2, 2])).toBeNull();
		const [first] = question.incidents;
		expect(first && reasonFor(first, 'note')).toBe('over i_one');
	});

	test('an LMS gets what was done at each incident, in order', () => {
		expect(interaction(question, [2, 3, 0, 1])).toEqual({
			type: 'performance',
			steps: [
				['i_one', 'wait'],
				['i_two', 'note'],
				['i_three', 'act']
			],
			correct: [
				[
					['i_one', 'wait'],
					['i_two', 'note'],
					['i_three', 'note'],
					['i_four', 'act']
				]
			]
		});
	});
});

describe('signal spotting', () => {
	// 1 marks without a kind, 2 names k_one, 5 names k_two.
	const question = sample.spotting();

	test('found counts one, found under another name a half, and each over-read passage takes a half', () => {
		expect(score(question, [2, 5, 0, 5]).points).toBe(1);
		expect(score(question, [2, 2, 0, 0]).points).toBeCloseTo(1.5 / 3);
		expect(score(question, [2, 5, 1, 5]).points).toBeCloseTo(2.5 / 3);
		expect(score(question, [0, 0, 1, 0])).toMatchObject({ points: 0, outcome: 'wrong' });
		expect(score(question, [2, 2, 2, 2]).points).toBeCloseTo(1.5 / 3);
	});

	test('each passage has a verdict of its own', () => {
		const verdicts = (response: number[]) =>
			question.passages.map((passage) => verdictOn(question, passage, response));
		expect(verdicts([2, 1, 5, 0])).toEqual(['found', 'misnamed', 'overread', 'missed']);
		expect(verdicts([5, 0, 0, 5])).toEqual(['misnamed', 'missed', 'left', 'found']);
	});

	test('material without a signal gives no points, and no number that is none', () => {
		const calm = {
			...question,
			passages: question.passages.map((passage) => ({ ...passage, signal: null }))
		};
		expect(score(calm, [1, 0, 0, 0]).points).toBe(0);
	});

	test('a kind of signal that is gone leaves the mark', () => {
		expect(kindOf(question).fit(question, [2, 77, 0, 0])).toEqual([2, 1, 0, 0]);
	});

	test('an LMS gets passages and kinds by id, also a mark without a kind', () => {
		expect(interaction(question, [2, 1, 0, 0])).toMatchObject({
			type: 'matching',
			targets: ['k_one', 'k_two', 'unnamed'],
			response: [
				['p_one', 'k_one'],
				['p_two', 'unnamed']
			],
			correct: [
				['p_one', 'k_one'],
				['p_two', 'k_two'],
				['p_four', 'k_two']
			]
		});
	});
});

describe('logbook', () => {
	const question = sample.logbook();
	const [one] = question.entries;
	const [exact, kept] = question.checks;

	test('it is complete when every entry was laid beside the model, and nothing is judged', () => {
		expect(kindOf(question).complete(question, [1, 0])).toBe(false);
		expect(kindOf(question).complete(question, [1, 1])).toBe(true);
		expect(score(question, [1, 0])).toMatchObject({ points: 0.5, outcome: 'neutral', parts: [] });
	});

	test('what the learner found to hold comes back', () => {
		if (!one || !exact || !kept) throw new Error('the sample has entries and checks');
		for (const met of [[], [exact], [kept], [exact, kept]]) {
			expect(checksMet(question, one, [0, comparedWith(met)])).toEqual(met);
		}
	});

	test('an LMS gets what the learner found to hold, and nothing that was typed', () => {
		expect(interaction(question, [1, 6])).toEqual({
			type: 'performance',
			steps: [
				['e_one', 'exact_and_kept'],
				['e_two', 'none']
			],
			correct: []
		});
	});

	test('every field of every entry has a page of its own in the notebook', () => {
		const names = question.entries.flatMap((entry) =>
			question.fields.map((field) => noteName(question, entry, field))
		);
		expect(new Set(names).size).toBe(6);
	});
});

describe('number', () => {
	const question = sample.numeric();

	test('what lies in the answer earns all, what is near a half, the rest nothing', () => {
		const at = (value: number) => score(question, [markOf(question, value)]).points;
		expect([0.5, 1, 1.5, 2, 2.5, 3, 3.5, 5, 5.5].map(at)).toEqual([0, 0.5, 0.5, 1, 1, 1, 0.5, 0.5, 0]);
	});

	test('marks and numbers go to and fro without the noise of decimals', () => {
		const tenths = { min: -0.3, max: 0.3, step: 0.1 };
		const marks = Array.from({ length: lastMark(tenths) + 1 }, (_, mark) => mark);
		expect(marks.map((mark) => numberAt(tenths, mark))).toEqual([-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3]);
		for (const mark of marks) expect(markOf(tenths, numberAt(tenths, mark))).toBe(mark);
		expect([markOf(tenths, -9), markOf(tenths, 9)]).toEqual([0, 6]);
	});

	test('the right response lies in the answer, also when the answer begins between two marks', () => {
		const between = { ...question, step: 5, max: 100, answer: { from: 42, to: 48 }, near: null };
		expect(numberAt(between, kindOf(between).right(between)[0] ?? 0)).toBe(45);
		expect(score(between, [...kindOf(between).right(between)]).points).toBe(1);
	});

	test('an LMS gets the number itself and the answer as a range', () => {
		expect(interaction(question, [5])).toEqual({
			type: 'numeric',
			response: 2.5,
			correct: { from: 2, to: 3 }
		});
	});

	test('a mark that is off the scale, at either end, is no answer', () => {
		expect(kindOf(question).fit(question, [21])).toBeNull();
		expect(kindOf(question).fit(question, [-1])).toBeNull();
	});
});

test('an opinion is answered by its own words, never judged, and reaches an LMS by id', () => {
	const question = sample.likert();
	expect(score(question, [1])).toEqual({
		points: 1,
		outcome: 'neutral',
		harmful: false,
		parts: [{ slot: 1, right: true, feedback: 'over often' }]
	});
	expect(interaction(question, [2])).toEqual({
		type: 'likert',
		among: ['never', 'often', 'always'],
		response: 'always'
	});
});

test('of a reflection nothing leaves the device, not even that it was written', () => {
	expect(interaction(sample.reflection(), [1])).toBeNull();
	expect(score(sample.reflection(), [1])).toMatchObject({ points: 1, outcome: 'neutral' });
});

describe('the widest response', () => {
	/** Characters of a saved state with this answer eight times: one bit more or less is seen. */
	const characters = (response: readonly number[]) => {
		const answers = Array.from({ length: 8 }, (_, slot) => [slot, { response, attempts: 1 }] as const);
		return encodePlain({ ...newProgress(0), answers: new Map(answers) }).length;
	};
	const questions: [string, Question][] = [
		['pattern', sample.pattern()],
		['spotting', sample.spotting()],
		['spotting with one passage', { ...sample.spotting(), passages: sample.spotting().passages.slice(0, 1) }],
		['logbook', sample.logbook()],
		['logbook with one entry', sample.logbook(8, sample.logbook().entries.slice(1))],
		['numeric', sample.numeric()],
		['likert', sample.likert()],
		['reflection', sample.reflection()]
	];

	test.each(questions)('%s: no response takes more room', (_, question) => {
		const most = characters(kindOf(question).widest(question));
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 6 }), (response) => {
				const kept = kindOf(question).fit(question, response);
				if (kept) expect(characters(kept)).toBeLessThanOrEqual(most);
			}),
			{ numRuns: 400 }
		);
	});
});
