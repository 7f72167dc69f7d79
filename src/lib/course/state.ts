/**
 * The saved state: progress as at most 4,000 characters of `[A-Za-z0-9_.-]`, for every LMS alike (catalogue A2.1).
 *
 * `3.<length in base 36>.<check value>.<payload>`
 *
 * The first character is the version of the code. Length and check value tell a string that was cut or damaged
 * (A2.2). The payload is bits (see {@link codeProgress}); everything in it is addressed by slot, so edits of the
 * course do not move anything. A version once released is read for ever: frozen samples guard that.
 *
 * Version 2 added drafts, confidence, scenarios and being inside one. 3 has the same fields in bits that learn (see
 * `bits.ts`); what takes less room without is still written as 2, so that no state is longer than it was.
 */
import { BitCode, checkValue } from './bits.ts';
import { drawOrder, type Exam } from './exam.ts';
import { newProgress, type Confidence, type Place, type Progress } from './progress.ts';
import { codeResponse } from './response-code.ts';
import { longestRoad } from './scenario/walk.ts';
import type { Slot } from './types.ts';

/** Longest state any target takes (SCORM 2004 2nd edition's guarantee), with what a tracker may put behind it. */
export const stateLimit = 4000;

/** Characters a tracker may put behind a state. */
export const tailRoom = 4;

/** Why a stored state could not be used. `newer`: written by a later version of the player. */
export type StateTrouble = 'damaged' | 'newer';

export interface Restored {
	progress: Progress;
	trouble: StateTrouble | null;
}

const places = ['start', 'lesson', 'exam', 'finish', 'scenario'] as const;

/** Writes `value`, or reads one, behind a bit that says whether there is one. */
const codeIf = <T>(code: BitCode, value: T | null | undefined, item: (value?: T) => T): T | null =>
	code.flag(value !== null && value !== undefined) ? item(value ?? undefined) : null;

/** @param bits 2 in version 1, which had four places; 3 since */
function codePlace(code: BitCode, place: Place, bits: 2 | 3): Place {
	const kind = places[code.bits(bits, places.indexOf(place.kind))] ?? 'start';
	if (kind !== 'lesson' && kind !== 'scenario') return { kind };
	return { kind, slot: code.number(3, 'slot' in place ? place.slot : 0) };
}

/** Slots ascending, each as the distance to the one before; `item` codes what belongs to it. */
function codeMap<T, U>(
	code: BitCode,
	map: ReadonlyMap<Slot, T>,
	group: number,
	item: (value?: T) => U
): Map<Slot, U> {
	const wanted = [...map].sort(([a], [b]) => a - b);
	const coded = new Map<Slot, U>();
	const size = code.number(4, wanted.length);
	for (let i = 0, next = 0; i < size; i++) {
		const [at, value] = wanted[i] ?? [0];
		const slot = next + code.number(group, at - next);
		coded.set(slot, item(value));
		next = slot + 1;
	}
	return coded;
}

/** Choices of a road: how many, how wide the widest is, then each. At most two characters a choice up to slot 4095. */
function codeChoices(code: BitCode, choices: readonly Slot[] = []): Slot[] {
	const count = code.number(3, choices.length, longestRoad);
	const bits = code.bits(4, 32 - Math.clz32(Math.max(0, ...choices)));
	return Array.from({ length: count }, (_, i) => code.bits(bits, choices[i]));
}

/** The draw goes in ascending order: the order it is asked in follows from the seed (see `drawOrder`). */
function codeExam(code: BitCode, { draw: order = [], asked = [], ...exam }: Partial<Exam> = {}): Exam {
	const seed = code.bits(16, exam.seed);
	const phase = code.flag(exam.phase === 'finished') ? 'finished' : 'running';
	const rounds = code.number(3, exam.rounds);
	const all = code.flag(asked.length === order.length);
	const drawn = codeMap(code, new Map(order.map((slot) => [slot, slot])), 2, (slot = 0) => ({
		asked: all || code.flag(asked.includes(slot)),
		answer: codeIf(code, exam.answers?.get(slot), (answer) => codeResponse(code, answer))
	}));
	const draw = drawOrder([...drawn.keys()], seed);
	return {
		seed,
		phase,
		rounds,
		draw,
		asked: draw.filter((slot) => drawn.get(slot)?.asked),
		answers: new Map([...drawn].flatMap(([slot, { answer }]) => (answer ? [[slot, answer]] : [])))
	};
}

const confidenceOf = (bits: number): Confidence => (bits === 1 || bits === 2 ? bits : 3);

/** Which run it is, and how far. Plain, so that it can be read of a string that was cut behind it. */
const codeFront = (code: BitCode, { counter, seed }: Progress): Pick<Progress, 'counter' | 'seed'> => ({
	counter: code.number(6, counter),
	seed: code.bits(16, seed)
});

/**
 * Writes progress, or reads it: the one description of the payload. Fields are coded in the order in which they stand here,
 * so the order of these properties is part of the format. While reading, `done` is left aside.
 */
function codeProgress(code: BitCode, version: string, done: Progress): Progress {
	const old = version === '1';
	const since2 = <T>(map: () => Map<Slot, T>): Map<Slot, T> => (old ? new Map() : map());
	const front = codeFront(code, done);
	if (version === '3') code.learn();
	return {
		...front,
		place: codePlace(code, done.place, old ? 2 : 3),
		completed: code.flag(done.completed),
		shortcut: code.flag(done.shortcut),
		language: codeIf(code, done.language, (tag = '') =>
			String.fromCharCode(...[0, 1].map((i) => code.bits(5, tag.charCodeAt(i) - 97) + 97))
		),
		region: codeIf(code, done.region, (region) => code.bits(16, region)),
		best: codeIf(code, done.best, (best) => ({
			percent: code.bits(14, Math.round((best?.percent ?? 0) * 100)) / 100,
			passed: code.flag(best?.passed)
		})),
		lessons: codeMap(code, done.lessons, 1, (finished) => code.flag(finished)),
		answers: codeMap(code, done.answers, 1, (answer) => ({
			attempts: code.bits(2, (answer?.attempts ?? 1) - 1) + 1,
			response: codeResponse(code, answer?.response)
		})),
		exam: codeIf(code, done.exam, (exam) => codeExam(code, exam)),
		drafts: since2(() => codeMap(code, done.drafts, 3, (response) => codeResponse(code, response))),
		confidence: since2(() =>
			codeMap(code, done.confidence, 2, (confidence) => confidenceOf(code.bits(2, confidence)))
		),
		scenarios: since2(() =>
			codeMap(code, done.scenarios, 1, (road) => ({
				first: codeChoices(code, road?.first),
				other: codeIf(code, road?.other, (choices) => codeChoices(code, choices))
			}))
		)
	};
}

function encode(progress: Progress, learns: boolean): string {
	const code = new BitCode();
	const version = learns ? '3' : '2';
	codeProgress(code, version, progress);
	const payload = code.toString();
	if (payload.length > code.plain) return encode(progress, false);
	return [version, payload.length.toString(36), checkValue(payload), payload].join('.');
}

/** Progress as version 2 has it: fields take the room of what they can hold, so what is longest is known. */
export const encodePlain = (progress: Progress): string => encode(progress, false);

/** Progress as the string to store; never longer than {@link encodePlain}. */
export const encodeState = (progress: Progress): string => encode(progress, true);

/**
 * Reads a stored string. Never throws and always gives a progress to go on with: a new one, made with `seed`, when there
 * was nothing, when the string was cut or damaged, or when a later version wrote it.
 *
 * Of a cut string the seed and the counter, which stand in front, are believed: they tell which run it came from, so
 * that work of the same run that another device still has can be put with what is done from here on.
 */
export function decodeState(text: string, seed: number): Restored {
	const fresh = (trouble: StateTrouble | null): Restored => ({ progress: newProgress(seed), trouble });
	if (text === '') return fresh(null);
	const [found = '', length, check, payload, ...rest] = text.split('.');
	if (/^[4-9a-z]$/.test(found) && check && payload) return fresh('newer');
	const damaged = fresh('damaged');
	if (!/^[123]$/.test(found) || payload === undefined || rest.length > 0) return damaged;
	try {
		if (length === payload.length.toString(36) && check === checkValue(payload))
			return {
				progress: codeProgress(new BitCode(payload), found, damaged.progress),
				trouble: null
			};
		if (!(parseInt(length ?? '', 36) > payload.length)) return damaged;
		const front = codeFront(new BitCode(payload), damaged.progress);
		return { progress: { ...damaged.progress, ...front }, trouble: 'damaged' };
	} catch (error) {
		if (error instanceof RangeError) return damaged;
		throw error;
	}
}
