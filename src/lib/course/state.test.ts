import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as sample from '../../../tests/questions.ts';
import { checkValue } from './bits.ts';
import { answerExam, drawOrder, finishExam, startExam } from './exam.ts';
import { newProgress, type Confidence, type Place, type Progress } from './progress.ts';
import { decodeState, encodePlain, encodeState, stateLimit } from './state.ts';
import { worstState } from './worst-state.ts';

const slot = fc.nat({ max: 900 });
const response = fc.oneof(
	fc.array(fc.nat({ max: 15 }), { minLength: 1, maxLength: 14 }),
	fc.uniqueArray(fc.nat({ max: 20 }), { maxLength: 10 }).map((list) => list.sort((a, b) => a - b)),
	fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 }),
	fc.constant([255])
);
const place: fc.Arbitrary<Place> = fc.oneof(
	fc.constantFrom<Place>({ kind: 'start' }, { kind: 'exam' }, { kind: 'finish' }),
	slot.map((at): Place => ({ kind: 'lesson', slot: at })),
	slot.map((at): Place => ({ kind: 'scenario', slot: at }))
);
const exam = fc
	.tuple(
		fc.uniqueArray(slot, { maxLength: 20 }),
		fc.nat({ max: 0xffff }),
		fc.nat({ max: 200 }),
		response,
		fc.boolean()
	)
	.map(([slots, seed, rounds, given, done]) => {
		const draw = drawOrder(slots, seed);
		const asked = draw.filter((_, i) => i % 3 > 0);
		return {
			seed,
			phase: done ? ('finished' as const) : ('running' as const),
			rounds,
			draw,
			asked,
			answers: new Map(asked.slice(1).map((at) => [at, given]))
		};
	});
const road = fc.array(fc.nat({ max: 600 }), { maxLength: 60 });
const progress: fc.Arbitrary<Progress> = fc.record({
	counter: fc.nat({ max: 5_000_000 }),
	seed: fc.nat({ max: 0xffff }),
	place,
	lessons: fc.array(fc.tuple(slot, fc.boolean()), { maxLength: 30 }).map((list) => new Map(list)),
	answers: fc
		.array(fc.tuple(slot, fc.record({ response, attempts: fc.integer({ min: 1, max: 4 }) })), {
			maxLength: 60
		})
		.map((list) => new Map(list)),
	drafts: fc.array(fc.tuple(slot, response), { maxLength: 4 }).map((list) => new Map(list)),
	confidence: fc
		.array(fc.tuple(slot, fc.constantFrom<Confidence>(1, 2, 3)), { maxLength: 9 })
		.map((list) => new Map(list)),
	scenarios: fc
		.array(fc.tuple(slot, fc.record({ first: road, other: fc.option(road) })), { maxLength: 9 })
		.map((list) => new Map(list)),
	exam: fc.option(exam),
	best: fc.option(fc.record({ percent: fc.nat({ max: 10_000 }).map((n) => n / 100), passed: fc.boolean() })),
	completed: fc.boolean(),
	shortcut: fc.boolean(),
	language: fc.option(fc.constantFrom('nl', 'en', 'pl')),
	region: fc.option(fc.nat({ max: 0xffff }))
});

describe('the saved state', () => {
	test('gives back everything the learner did', () => {
		fc.assert(
			fc.property(progress, (before) => {
				expect(decodeState(encodeState(before), 1)).toEqual({ progress: before, trouble: null });
			}),
			{ numRuns: 400 }
		);
	});

	test('is never longer than the plain code, which gives back the same', () => {
		fc.assert(
			fc.property(progress, (before) => {
				const plain = encodePlain(before);
				expect(encodeState(before).length).toBeLessThanOrEqual(plain.length);
				expect(decodeState(plain, 1)).toEqual({ progress: before, trouble: null });
			})
		);
	});

	test('is written today as it was when version 3 began', () => {
		const done: Progress = {
			...newProgress(4711),
			counter: 1234,
			place: { kind: 'lesson', slot: 6 },
			completed: true,
			language: 'nl',
			region: 300,
			best: { percent: 83.33, passed: true },
			lessons: new Map([0, 1, 2, 3, 9].map((at) => [at, at < 3])),
			answers: new Map(
				Array.from({ length: 30 }, (_, at) => [at * 2, { attempts: 1 + (at % 2), response: [at % 3, 3] }])
			),
			scenarios: new Map([[2, { first: [0, 3, 1, 1, 2], other: [0, 1] }]])
		};
		const stored = '3.1l.BaBO6f.SphJnOcgUDhkNR80MoGq2gjnFV3_-v0cKTwn-YW1-assdQnBg5mNNpxm4';
		expect(encodeState(done)).toBe(stored);
		expect(decodeState(stored, 1)).toEqual({ progress: done, trouble: null });
	});

	test('has only characters that every LMS stores unchanged', () => {
		fc.assert(
			fc.property(progress, (before) => {
				expect(encodeState(before)).toMatch(/^[A-Za-z0-9_.-]+$/);
			})
		);
	});

	test('cut at any length starts the course anew, says so, and tells which run it came from or nothing of it', () => {
		fc.assert(
			fc.property(progress, (before) => {
				const whole = encodeState(before);
				const front = whole.lastIndexOf('.') + 10;
				for (let length = 1; length < whole.length; length++) {
					const { progress: restored, trouble } = decodeState(whole.slice(0, length), 9);
					expect(trouble).toBe('damaged');
					const run = { ...newProgress(before.seed), counter: before.counter };
					// A counter up to 4095 is five characters with the seed; one of millions is seven.
					if (length > front) expect(restored).toEqual(run);
					else expect([newProgress(9), run]).toContainEqual(restored);
				}
			}),
			{ numRuns: 40 }
		);
	});

	test('never throws on random text, and never believes it', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[123]\.[a-z0-9]+\.[A-Za-z]{6}\..*$/)), (text) => {
				const { progress: restored } = decodeState(text, 3);
				expect(restored).toEqual({ ...newProgress(restored.seed), counter: restored.counter });
			})
		);
	});

	/** What passes for a state as far as its length and check value go. */
	const passing = (version: number, payload: string): string =>
		`${version}.${payload.length.toString(36)}.${checkValue(payload)}.${payload}`;

	test('with a right check value over nonsense is damaged, not a crash', () => {
		fc.assert(
			fc.property(
				fc.stringMatching(/^[A-Za-z0-9_-]{0,400}$/),
				fc.constantFrom(1, 2, 3),
				(payload, version) => {
					expect(() => decodeState(passing(version, payload), 3)).not.toThrow();
				}
			),
			{ numRuns: 1000 }
		);
	});

	test('made to say much in little is given up in time', () => {
		const road = { first: new Array<number>(250).fill(511), other: null };
		const scenarios = new Map(Array.from({ length: 4000 }, (_, slot) => [slot, road]));
		const made = encodeState({ ...newProgress(1), scenarios });
		expect(made.length).toBeLessThan(stateLimit);
		const began = performance.now();
		expect(decodeState(made, 3).trouble).toBe('damaged');
		expect(performance.now() - began).toBeLessThan(1000);
	});

	test('is written even where it could not be read: what else is handed in with it must not be lost', () => {
		const response = Array.from({ length: 300 }, (_, at) => at % 7);
		const answers = new Map([[0, { response, attempts: 1 }]]);
		expect(decodeState(encodeState({ ...newProgress(1), answers }), 3).trouble).toBe('damaged');
	});

	test('of a later player is left alone and named as such', () => {
		expect(decodeState('4.4.AAAAAA.AAAA', 5)).toEqual({ progress: newProgress(5), trouble: 'newer' });
	});

	test('is empty at the first visit without any trouble', () => {
		expect(decodeState('', 5)).toEqual({ progress: newProgress(5), trouble: null });
	});
});

describe('the longest state', () => {
	const bank = Array.from({ length: 30 }, (_, i) => ({
		...sample.matching(100 + i),
		objectives: [`o_${i % 5}`]
	}));
	const rules = {
		title: 'Toets',
		minutes: 5,
		after: null,
		passMark: 70,
		blueprint: [0, 1, 2, 3, 4].map((i) => ({ objective: `o_${i}`, count: 3 }))
	};
	const practice = Array.from({ length: 40 }, (_, i) => sample.single(i));
	const lessons = Array.from({ length: 9 }, (_, i) => ({ id: `l_${i}`, slot: i }));

	test('is not exceeded by any learner', () => {
		const worst = worstState({ lessons, practice, scenarios: [], exam: { rules, bank } });
		expect(worst.total).toBeLessThan(stateLimit);
		fc.assert(
			fc.property(fc.nat({ max: 0xffff }), fc.array(fc.nat({ max: 3 })), (seed, taken) => {
				let round = startExam(rules, bank, seed, 7);
				for (const at of round.asked) round = answerExam(round, at, [taken[0] ?? 0, 0, taken[1] ?? 3]);
				const done: Progress = {
					...newProgress(seed),
					counter: 50_000,
					lessons: new Map(lessons.map((lesson) => [lesson.slot, true])),
					answers: new Map(practice.map((q) => [q.slot, { response: [1], attempts: 2 }])),
					exam: finishExam(round),
					best: { percent: 66.67, passed: false },
					language: 'nl',
					region: 12
				};
				expect(encodeState(done).length).toBeLessThanOrEqual(worst.total);
			})
		);
	});

	test('names the questions that take most', () => {
		const worst = worstState({ lessons, practice, scenarios: [], exam: { rules, bank } });
		expect(worst.largest[0]?.id).toMatch(/^q_1\d\d$/);
		expect(worst.largest[0]?.characters).toBeGreaterThan(2);
	});

	test('single choices take at most three characters each', () => {
		expect(worstState({ lessons, practice, scenarios: [], exam: null }).perAnswer).toBeLessThanOrEqual(3);
	});
});
