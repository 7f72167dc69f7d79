import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawOrder, type Exam } from './exam.ts';
import { answerQuestion, finishLesson, newProgress, startOver, type Progress } from './progress.ts';
import { joinStates } from './join-states.ts';
import { goOnFrom, joinProgress } from './restore.ts';
import { decodeState, encodePlain, encodeState } from './state.ts';

/** A learner who answered these questions, each with option `with_`. */
function did(slots: number[], with_: number, from: Progress = newProgress(7)): Progress {
	let progress = from;
	for (const slot of slots) progress = answerQuestion(progress, slot, [with_]);
	return { ...progress, counter: from.counter + slots.length };
}
const answers = (progress: Progress): [number, number | undefined][] =>
	[...progress.answers]
		.map(([slot, { response }]): [number, number | undefined] => [slot, response[0]])
		.sort();

const exam = (): Exam => ({
	seed: 5,
	phase: 'running',
	draw: drawOrder([1, 2, 3], 5),
	asked: drawOrder([1, 2, 3], 5),
	rounds: 0,
	answers: new Map([[1, [0]]])
});

const start = did([0, 1], 1);
const base = encodeState(start);

describe('what the device kept and what the LMS keeps', () => {
	test('what was not sent before a crash is there again, whole', () => {
		const here = did([2, 3], 2, start);
		const found = goOnFrom(base, { state: encodeState(here), base }, 1);
		expect(found).toMatchObject({ trouble: null, ahead: true });
		expect(found.progress).toEqual(here);
	});

	test('a crash before the very first save loses nothing either', () => {
		const found = goOnFrom('', { state: base, base: '' }, 1);
		expect(found).toMatchObject({ ahead: true, progress: { seed: 7 } });
		expect(answers(found.progress)).toHaveLength(2);
	});

	test('cut anywhere by the LMS, nothing that the device has is lost', () => {
		for (const seed of [7, 37, 4141, 60_000]) {
			const met = did([0, 1], 1, { ...newProgress(seed), counter: 4095 });
			const here = did([2, 3], 2, met);
			const stored = encodeState(met);
			for (let length = 1; length < stored.length; length++) {
				const kept = { state: encodeState(here), base: stored };
				expect(answers(goOnFrom(stored.slice(0, length), kept, 1).progress)).toEqual(answers(here));
			}
		}
	});

	test('what a build before wrote in the plain code is the same to it', () => {
		const here = did([2, 3], 2, start);
		const old = encodePlain(start);
		expect(goOnFrom(old, { state: old, base: old }, 1)).toMatchObject({ ahead: false, progress: start });
		expect(goOnFrom(old, { state: encodeState(here), base: old }, 1).progress).toEqual(here);
		const lms = did([4], 1, start);
		expect(goOnFrom(encodeState(lms), { state: old, base: old }, 1)).toEqual({
			progress: lms,
			trouble: null,
			ahead: false
		});
		expect(joinStates(old, encodeState(here), old)).toBe(encodeState(here));
	});

	test('an LMS that went on elsewhere wins from a copy that was sent', () => {
		const lms = did([4, 5], 1, start);
		const found = goOnFrom(encodeState(lms), { state: base, base }, 1);
		expect(found).toMatchObject({ ahead: false });
		expect(found.progress).toEqual(lms);
	});

	test('work on two devices comes together item by item, the higher counter first', () => {
		const here = did([1, 2], 3, start);
		const lms = did([1, 4, 5], 4, start);
		const found = goOnFrom(encodeState(lms), { state: encodeState(here), base }, 1);
		expect(found.ahead).toBe(true);
		expect(answers(found.progress)).toEqual([
			[0, 1],
			[1, 4],
			[2, 3],
			[4, 4],
			[5, 4]
		]);
		expect(found.progress.counter).toBe(lms.counter);
	});

	test('a device that never met the LMS leaves the run what it is, so that a third one brings its unsent work', () => {
		const third = did([2], 2, start);
		const never = did([4, 5, 6, 7], 4, newProgress(99));
		const first = goOnFrom(base, { state: encodeState(never), base: '' }, 1).progress;
		const found = goOnFrom(encodeState(first), { state: encodeState(third), base }, 1).progress;
		expect([...found.answers.keys()].sort()).toEqual([0, 1, 2, 4, 5, 6, 7]);
	});

	test('who started over elsewhere does not get back what was left behind', () => {
		const lms = did([9], 1, { ...startOver(start, 99), counter: 20 });
		for (const here of [start, did([2, 3], 3, { ...start, counter: 30 })]) {
			const found = goOnFrom(encodeState(lms), { state: encodeState(here), base }, 1);
			expect(found).toMatchObject({ ahead: false, progress: lms });
		}
	});

	test('a new attempt that was begun on another computer stays without the pass of the one before', () => {
		const passed = encodeState({ ...start, best: { percent: 90, passed: true }, counter: 50 });
		const lms = did([0], 1, newProgress(31));
		const found = goOnFrom(encodeState(lms), { state: passed, base: passed }, 1);
		expect(found).toMatchObject({ ahead: false, progress: { best: null } });
	});

	test('of two devices that begin at once the one that comes second keeps what it does after they met', () => {
		for (const first of [[0], [0, 1, 2, 3, 7, 9]]) {
			const here = did([4, 5, 6], 1, newProgress(99));
			const stored = joinStates(encodeState(did(first, 1, newProgress(7))), encodeState(here), '');
			const more = did([8], 1, here);
			const { progress } = goOnFrom(stored, { state: encodeState(more), base: encodeState(here) }, 1);
			expect([...progress.answers.keys()].sort()).toEqual([...first, 4, 5, 6, 8].sort());
		}
	});

	test('a run begun anew here, of which the LMS kept a cut string, is not taken for one begun elsewhere', () => {
		const anew = did([9, 8, 7], 1, { ...startOver(start, 99), counter: 20 });
		const here = encodeState(anew);
		const cut = here.slice(0, -2);
		expect(decodeState(cut, 1)).toMatchObject({ trouble: 'damaged', progress: { seed: 99 } });
		expect(goOnFrom(cut, { state: here, base }, 1)).toEqual({ progress: anew, trouble: null, ahead: true });
	});

	test('who started over here, unsent, and went on from the old place elsewhere keeps both', () => {
		const here = { ...did([9], 1, startOver(start, 99)), counter: 20 };
		const { progress } = goOnFrom(encodeState(did([4], 4, start)), { state: encodeState(here), base }, 1);
		expect(answers(progress)).toEqual([
			[4, 4],
			[9, 1]
		]);
		expect(progress.seed).toBe(99);
	});

	test('an LMS that fell back behind what it had confirmed is brought up again', () => {
		const here = did([2, 3], 2, start);
		const kept = encodeState(here);
		const found = goOnFrom(base, { state: kept, base: kept }, 1);
		expect(found.ahead).toBe(true);
		expect(answers(found.progress)).toHaveLength(4);
	});

	test('a state that the LMS cut or damaged is replaced by the copy', () => {
		const kept = { state: base, base };
		for (const cut of [base.slice(0, -3), base.slice(0, 5), 'x']) {
			const found = goOnFrom(cut, kept, 1);
			expect(found).toMatchObject({ trouble: null, ahead: true });
			expect(answers(found.progress)).toHaveLength(2);
		}
	});

	test('what a cut state lost elsewhere comes back from the device that still has it', () => {
		const whole = encodeState(did([0, 1, 2, 3], 1));
		const { progress: cut } = decodeState(whole.slice(0, whole.lastIndexOf('.') + 10), 3);
		const shortly = did([8], 2, cut);
		const longer = did([0, 8, 9, 10, 11, 12], 2, cut);
		for (const [lms, expected] of [
			[
				shortly,
				[
					[0, 1],
					[1, 1],
					[2, 1],
					[3, 1],
					[8, 2]
				]
			],
			[
				longer,
				[
					[0, 2],
					[1, 1],
					[2, 1],
					[3, 1],
					[8, 2],
					[9, 2],
					[10, 2],
					[11, 2],
					[12, 2]
				]
			]
		] as const) {
			const found = goOnFrom(encodeState(lms), { state: whole, base: whole }, 1);
			expect(found).toMatchObject({ ahead: true, trouble: null });
			expect(
				[...found.progress.answers]
					.map(([slot, one]) => [slot, one.response[0]])
					.sort((a, b) => Number(a[0]) - Number(b[0]))
			).toEqual(expected);
		}
	});

	test('a cut state of a run begun elsewhere does not bring back the run that was left, nor its pass', () => {
		const passed = encodeState({ ...start, best: { percent: 90, passed: true }, counter: 50 });
		const anew = encodeState(did([0, 1, 2], 1, newProgress(31)));
		const cut = anew.slice(0, -2);
		const found = goOnFrom(cut, { state: passed, base: passed }, 1);
		expect(found).toMatchObject({ ahead: false, trouble: 'damaged', progress: { best: null, seed: 31 } });
		// Where not even the front is left, the copy is all there is.
		const front = goOnFrom(anew.slice(0, 12), { state: passed, base: passed }, 1);
		expect(front).toMatchObject({ ahead: true, progress: { best: { passed: true } } });
	});

	test('the language and region chosen before a state was cut stay chosen', () => {
		const before = { ...did([0, 1, 2], 1), language: 'nl', region: 7 };
		const whole = encodeState(before);
		const lms = did([8], 2, { ...newProgress(before.seed), counter: before.counter });
		const found = goOnFrom(encodeState(lms), { state: whole, base: whole }, 1);
		expect(found.progress).toMatchObject({ language: 'nl', region: 7 });
	});

	test.each<[string, Partial<Progress>]>([
		['an exam that was begun', { exam: exam() }],
		['work that was not handed in', { drafts: new Map([[7, [1, 2]]]) }],
		['a pass', { best: { percent: 90, passed: true } }],
		['being completed', { completed: true }],
		['a lesson that was finished', { lessons: new Map([[2, true]]) }],
		['a case that was played', { scenarios: new Map([[1, { first: [3], other: null }]]) }]
	])('%s that the LMS lost is brought up again, however far it went on', (_what, part) => {
		const kept = encodeState({ ...start, ...part });
		const lms = did([4, 5], 1, { ...start, lessons: new Map([[2, false]]) });
		const found = goOnFrom(encodeState(lms), { state: kept, base: kept }, 1);
		expect(found).toMatchObject({ ahead: true, progress: { ...part, counter: lms.counter } });
	});

	test('a new attempt in the LMS begins anew: a pass of another attempt is not shown in it', () => {
		const passed = encodeState({ ...start, best: { percent: 90, passed: true }, completed: true });
		const found = goOnFrom('', { state: passed, base: passed }, 1);
		expect(found).toMatchObject({ ahead: false, progress: { best: null, completed: false, counter: 0 } });
	});

	test('a state of a later version is never replaced by an older copy', () => {
		const newer = base.replace(/^\d/, 'z');
		expect(goOnFrom(newer, { state: base, base: '' }, 1)).toMatchObject({ trouble: 'newer', ahead: false });
	});

	test('any text from the LMS and any text from the device, cut anywhere, start the course', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.nat(base.length).map((length) => base.slice(0, length)),
			fc.nat(base.length).map((at) => `${base.slice(0, at)}~${base.slice(at + 1)}`),
			fc.constant('')
		);
		fc.assert(
			fc.property(text, text, text, (stored, state, agreed) => {
				const { progress } = goOnFrom(stored, { state, base: agreed }, 5);
				expect(encodeState(progress)).toMatch(/^\d\./);
			}),
			{ numRuns: 500 }
		);
	});

	test('a damaged copy is as good as none', () => {
		expect(goOnFrom(base, { state: 'nonsense', base: '' }, 1).progress).toEqual(start);
		expect(goOnFrom(base, null, 1)).toMatchObject({ ahead: false, trouble: null });
	});
});

test('a lesson finished on either side is finished, and answers of one round of an exam come together', () => {
	const older = { ...finishLesson(newProgress(1), 3), exam: exam() };
	const newer = { ...newProgress(1), lessons: new Map([[3, false]]), counter: 4 };
	const joined = joinProgress(older, { ...newer, exam: { ...exam(), answers: new Map([[2, [1]]]) } });
	expect(joined.lessons.get(3)).toBe(true);
	expect([...(joined.exam?.answers.keys() ?? [])]).toEqual([1, 2]);
	expect(joinProgress(older, newer).exam).toEqual(exam());
	const oneOn = { ...older, exam: { ...exam(), rounds: 1 } };
	expect(joinProgress(oneOn, { ...newer, exam: exam() }).exam).toEqual(oneOn.exam);
});

test('an exam handed in on one device is not asked again because more was read on the other meanwhile', () => {
	const begun = { ...start, exam: exam() };
	const met = encodeState(begun);
	const whole = new Map(exam().draw.map((slot) => [slot, [1]]));
	const finished: Exam = { ...exam(), phase: 'finished', rounds: 1, answers: whole };
	const retried: Exam = { ...finished, phase: 'running', asked: [2], answers: new Map([[2, [3]]]) };
	const read = (exam: Exam) => encodeState({ ...begun, exam, counter: start.counter + 20 });
	for (const [here, lms] of [
		[finished, exam()],
		[retried, finished],
		[retried, exam()]
	] as const) {
		const kept = { state: encodeState({ ...begun, exam: here, counter: start.counter + 5 }), base: met };
		expect(goOnFrom(read(lms), kept, 1).progress.exam).toEqual(here);
	}
	const kept = { state: encodeState({ ...begun, exam: finished, counter: start.counter + 5 }), base: met };
	expect(goOnFrom(read(retried), kept, 1).progress.exam).toEqual(retried);
});
