/**
 * The saved state: progress as at most 4,000 characters of `[A-Za-z0-9_.-]`, for every LMS alike (catalogue A2.1).
 *
 * `2.<length in base 36>.<check value>.<payload>`
 *
 * The first character is the version of the code. Length and check value tell a string that was cut or damaged
 * (A2.2). The payload is bits (see {@link encodePayload}); everything in it is addressed by slot, so edits of the
 * course do not move anything. A version once released is read for ever: frozen samples guard that.
 */
import { BitReader, BitWriter, checkValue } from './bits.ts';
import { drawOrder, type Exam } from './exam.ts';
import {
	newProgress,
	type Answer,
	type Confidence,
	type Place,
	type Progress,
	type Road
} from './progress.ts';
import { readResponse, writeResponse } from './response-code.ts';
import { longestRoad } from './scenario/walk.ts';
import type { Slot } from './types.ts';

/** Longest state any target takes (SCORM 2004 2nd edition's guarantee), with what a tracker may put behind it. */
export const stateLimit = 4000;

/** Characters a tracker may put behind a state. */
export const tailRoom = 4;

/** Version that is written. 2 added drafts, confidence, scenarios and being inside one. */
const version = '2';

/** Why a stored state could not be used. `newer`: written by a later version of the player. */
export type StateTrouble = 'damaged' | 'newer';

export interface Restored {
	progress: Progress;
	trouble: StateTrouble | null;
}

const places = ['start', 'lesson', 'exam', 'finish', 'scenario'] as const;

function writePlace(out: BitWriter, place: Place): void {
	out.bits(places.indexOf(place.kind), 3);
	if ('slot' in place) out.number(place.slot, 3);
}

/** @param bits 2 in version 1, which had four places; 3 since */
function readPlace(from: BitReader, bits: 2 | 3): Place {
	const kind = places[from.bits(bits)] ?? 'start';
	return kind === 'lesson' || kind === 'scenario' ? { kind, slot: from.number(3) } : { kind };
}

/** Slots ascending, each as the distance to the one before; `write` adds what belongs to it. */
function writeMap<T>(
	out: BitWriter,
	map: ReadonlyMap<Slot, T>,
	group: number,
	write: (value: T) => void
): void {
	out.number(map.size, 4);
	let next = 0;
	for (const [slot, value] of [...map].sort(([a], [b]) => a - b)) {
		out.number(slot - next, group);
		write(value);
		next = slot + 1;
	}
}

function readMap<T>(from: BitReader, group: number, read: () => T): Map<Slot, T> {
	const map = new Map<Slot, T>();
	let next = 0;
	for (let left = from.number(4); left > 0; left--) {
		const slot = next + from.number(group);
		map.set(slot, read());
		next = slot + 1;
	}
	return map;
}

function writeAnswer(out: BitWriter, answer: Answer): void {
	out.bits(answer.attempts - 1, 2);
	writeResponse(out, answer.response);
}

const readAnswer = (from: BitReader): Answer => ({
	attempts: from.bits(2) + 1,
	response: readResponse(from)
});

/** Choices of a road: how many, how wide the widest is, then each. At most two characters a choice up to slot 4095. */
function writeChoices(out: BitWriter, choices: readonly Slot[]): void {
	const bits = 32 - Math.clz32(Math.max(0, ...choices));
	out.number(choices.length, 3).bits(bits, 4);
	for (const choice of choices) out.bits(choice, bits);
}

function readChoices(from: BitReader): Slot[] {
	const count = from.number(3);
	if (count > longestRoad) throw new RangeError('road too long');
	const bits = from.bits(4);
	return Array.from({ length: count }, () => from.bits(bits));
}

function writeRoad(out: BitWriter, { first, other }: Road): void {
	writeChoices(out, first);
	writeIf(out, other, (choices) => writeChoices(out, choices));
}

const readRoad = (from: BitReader): Road => ({
	first: readChoices(from),
	other: readIf(from, () => readChoices(from))
});

/** The draw goes in ascending order: the order it is asked in follows from the seed (see `drawOrder`). */
function writeExam(out: BitWriter, exam: Exam): void {
	out
		.bits(exam.seed, 16)
		.flag(exam.phase === 'finished')
		.number(exam.rounds, 3);
	const all = exam.asked.length === exam.draw.length;
	out.flag(all);
	writeMap(out, new Map(exam.draw.map((slot) => [slot, slot])), 2, (slot) => {
		const answer = exam.answers.get(slot);
		if (!all) out.flag(exam.asked.includes(slot));
		out.flag(answer !== undefined);
		if (answer) writeResponse(out, answer);
	});
}

function readExam(from: BitReader): Exam {
	const seed = from.bits(16);
	const phase = from.flag() ? 'finished' : 'running';
	const rounds = from.number(3);
	const all = from.flag();
	const drawn = readMap(from, 2, () => ({
		asked: all || from.flag(),
		answer: from.flag() ? readResponse(from) : null
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

/** Writes `value` behind a bit that says whether there is one. */
function writeIf<T>(out: BitWriter, value: T | null, write: (value: T) => void): void {
	out.flag(value !== null);
	if (value !== null) write(value);
}

const readIf = <T>(from: BitReader, read: () => T): T | null => (from.flag() ? read() : null);

/**
 * Order of fields: counter, seed, place, completed, shortcut, language, region, best, lessons, answers, exam; since
 * version 2 drafts, confidence and scenarios behind them.
 */
function encodePayload(progress: Progress): string {
	const out = new BitWriter();
	out.number(progress.counter, 6).bits(progress.seed, 16);
	writePlace(out, progress.place);
	out.flag(progress.completed).flag(progress.shortcut);
	writeIf(out, progress.language, (tag) => {
		for (const i of [0, 1]) out.bits(tag.charCodeAt(i) - 97, 5);
	});
	writeIf(out, progress.region, (code) => out.bits(code, 16));
	writeIf(out, progress.best, (best) => out.bits(Math.round(best.percent * 100), 14).flag(best.passed));
	writeMap(out, progress.lessons, 1, (finished) => out.flag(finished));
	writeMap(out, progress.answers, 1, (answer) => writeAnswer(out, answer));
	writeIf(out, progress.exam, (exam) => writeExam(out, exam));
	writeMap(out, progress.drafts, 3, (response) => writeResponse(out, response));
	writeMap(out, progress.confidence, 2, (confidence) => out.bits(confidence, 2));
	writeMap(out, progress.scenarios, 1, (road) => writeRoad(out, road));
	return out.toString();
}

const confidenceOf = (bits: number): Confidence => (bits === 1 || bits === 2 ? bits : 3);

/** Fields are read in the order they were written, so the order of these properties is part of the format. */
function decodePayload(payload: string, old: boolean): Progress {
	const from = new BitReader(payload);
	const since2 = <T>(read: () => Map<Slot, T>): Map<Slot, T> => (old ? new Map() : read());
	return {
		counter: from.number(6),
		seed: from.bits(16),
		place: readPlace(from, old ? 2 : 3),
		completed: from.flag(),
		shortcut: from.flag(),
		language: readIf(from, () => String.fromCharCode(97 + from.bits(5), 97 + from.bits(5))),
		region: readIf(from, () => from.bits(16)),
		best: readIf(from, () => ({ percent: from.bits(14) / 100, passed: from.flag() })),
		lessons: readMap(from, 1, () => from.flag()),
		answers: readMap(from, 1, () => readAnswer(from)),
		exam: readIf(from, () => readExam(from)),
		drafts: since2(() => readMap(from, 3, () => readResponse(from))),
		confidence: since2(() => readMap(from, 2, () => confidenceOf(from.bits(2)))),
		scenarios: since2(() => readMap(from, 1, () => readRoad(from)))
	};
}

/** Progress as the string to store. */
export function encodeState(progress: Progress): string {
	const payload = encodePayload(progress);
	return [version, payload.length.toString(36), checkValue(payload), payload].join('.');
}

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
	const [found, length, check, payload, ...rest] = text.split('.');
	if (/^[3-9a-z]$/.test(found ?? '') && check && payload) return fresh('newer');
	const damaged = fresh('damaged');
	const known = found === '1' || found === version;
	if (!known || payload === undefined || rest.length > 0) return damaged;
	try {
		if (length === payload.length.toString(36) && check === checkValue(payload))
			return { progress: decodePayload(payload, found === '1'), trouble: null };
		if (!(parseInt(length ?? '', 36) > payload.length)) return damaged;
		const from = new BitReader(payload);
		const front = { counter: from.number(6), seed: from.bits(16) };
		return { progress: { ...damaged.progress, ...front }, trouble: 'damaged' };
	} catch (error) {
		if (error instanceof RangeError) return damaged;
		throw error;
	}
}
