/** What is kept of one learner's attempt at one package, and how a message of the player changes it. Pure. */
import type { Cmi5Record } from './cmi5/record.ts';
import type { Family } from './starting-values.ts';
import { parseDuration } from './time.ts';
import { partForNewSession, partOf, withValues, type Try } from './tries.ts';

export interface Attempt {
	/** `<package>-<learner>-<number>`. */
	id: string;
	package: string;
	learner: string;
	/** From 1. */
	number: number;
	/** ISO, as all moments here. */
	createdAt: string;
	updatedAt: string;
	/** One for every item of the package that was opened. */
	parts: Part[];
	sessions: Session[];
	/** What the LRS holds of it, for a cmi5 course; values and sessions follow from this. */
	cmi5?: Cmi5Record;
}

/** The run-time data of one item (SCO). */
export interface Part {
	/** Identifier of the item in the manifest. */
	item: string;
	/** Element → value, everything the content has stored, in the order in which it was first written. */
	values: Record<string, string>;
	/** What it held before it was begun anew, oldest first; see `tries.ts`. */
	earlier?: Try[];
}

/** From opening the player to leaving it. */
export interface Session {
	id: string;
	item: string;
	mode: LaunchMode;
	startedAt: string;
	lastAt: string;
	/** What the content reported as session time; 0 until it does. Never counted in review mode. */
	seconds: number;
	/** The content ended the session itself (LMSFinish, Terminate). */
	terminated: boolean;
}

export type LaunchMode = 'normal' | 'review';

/** What the player has open. */
export interface Opened {
	item: string;
	mode: LaunchMode;
	family: Family;
}

/** One call of the content on the LMS interface. */
export interface Call {
	/** From 1 within the session. */
	index: number;
	/** Milliseconds since 1970. */
	time: number;
	name: string;
	arguments: string[];
	result: string;
	/** Error code after the call, `'0'` when all is well. */
	error: string;
}

/** What the player sends: everything committed that the server has not confirmed yet. */
export interface Message {
	session: string;
	/** Grows with every message of a session. */
	sequence: number;
	values: Record<string, string>;
	calls: Call[];
	terminated: boolean;
	/** The player page itself is being left. */
	left: boolean;
}

const timeElements = ['cmi.core.session_time', 'cmi.session_time'];
const locationElements = ['cmi.core.lesson_location', 'cmi.location'];
/** Elements that belong to one session: they are shown, but not given back at the next launch. */
export const sessionElements = [...timeElements, 'cmi.core.exit', 'cmi.exit', 'adl.nav.request'];

const most = { values: 20_000, valueLength: 70_000, calls: 10_000, text: 1000 };

/** Reads a message of the player; null when it is not one. Nothing in it is trusted. */
export function parseMessage(text: string): Message | null {
	const data = asRecord(parseJson(text));
	const values = asRecord(data?.['values']);
	const calls = data?.['calls'];
	if (!data || !values || !Array.isArray(calls) || calls.length > most.calls) return null;
	const { session, sequence, terminated, left } = data;
	if (typeof session !== 'string' || !/^[\w-]{8,64}$/.test(session) || !isCount(sequence)) return null;
	const pairs = Object.entries(values);
	if (!pairs.every((pair): pair is [string, string] => isValue(...pair))) return null;
	const parsed = calls.map(parseCall);
	if (!parsed.every((call) => call !== null)) return null;
	return {
		session,
		sequence,
		values: Object.fromEntries(pairs),
		calls: parsed,
		terminated: terminated === true,
		left: left === true
	};
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

function asRecord(value: unknown): Record<string, unknown> | null {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: null;
}

function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isValue(element: string, value: unknown): boolean {
	return (
		/^(cmi|adl)\.[\w.]{1,250}$/.test(element) && typeof value === 'string' && value.length <= most.valueLength
	);
}

function parseCall(value: unknown): Call | null {
	const call = asRecord(value);
	const list = call?.['arguments'];
	if (!call || !Array.isArray(list) || list.length > 3) return null;
	const texts = [call['name'], call['result'], call['error'], ...(list as unknown[])];
	if (!texts.every((text) => typeof text === 'string' && text.length <= most.text)) return null;
	const [name = '', result = '', error = '', ...rest] = texts as string[];
	const { index, time } = call;
	return isCount(index) && isCount(time) ? { index, time, name, arguments: rest, result, error } : null;
}

/** The record would grow beyond what one attempt may hold. */
export class TooMuchData extends Error {}

/**
 * The attempt after a message. In review mode only the location changes.
 * @param newer elements that a later message of the same session has already written; they are left alone.
 */
export function applyMessage(
	attempt: Attempt,
	launch: Opened,
	message: Message,
	newer: (element: string) => boolean,
	now: string
): Attempt {
	const accepted = Object.entries(message.values).filter(
		([element]) => !newer(element) && (launch.mode === 'normal' || locationElements.includes(element))
	);
	const old = attempt.sessions.find((session) => session.id === message.session);
	const begins = !old && launch.mode === 'normal';
	const part = begins
		? partForNewSession(launch.family, attempt, launch.item)
		: (partOf(attempt, launch.item) ?? { item: launch.item, values: {} });
	const changed = withValues(part, message.session, (stored) => {
		const before = begins ? withoutSessionElements(stored) : stored;
		const values = { ...before, ...Object.fromEntries(accepted) };
		if (Object.keys(values).length > most.values) throw new TooMuchData();
		return values;
	});
	const reported = accepted.find(([element]) => timeElements.includes(element))?.[1];
	const session: Session = {
		id: message.session,
		item: launch.item,
		mode: launch.mode,
		startedAt: old?.startedAt ?? now,
		lastAt: now,
		seconds: (reported === undefined ? null : parseDuration(reported)) ?? old?.seconds ?? 0,
		terminated: message.terminated || (old?.terminated ?? false)
	};
	return {
		...attempt,
		updatedAt: now,
		parts: replace(attempt.parts, changed, (one) => one.item === launch.item),
		sessions: replace(attempt.sessions, session, (one) => one.id === session.id)
	};
}

/** A new session starts without the exit and time of the one before. */
function withoutSessionElements(values: Record<string, string>): Record<string, string> {
	return Object.fromEntries(Object.entries(values).filter(([element]) => !sessionElements.includes(element)));
}

function replace<T>(list: T[], value: T, same: (one: T) => boolean): T[] {
	return list.some(same) ? list.map((one) => (same(one) ? value : one)) : [...list, value];
}

/** Seconds of all sessions together, or of those that are counted. */
export function totalSeconds(attempt: Attempt, counts: (session: Session) => boolean = () => true): number {
	return attempt.sessions.filter(counts).reduce((sum, session) => sum + session.seconds, 0);
}
