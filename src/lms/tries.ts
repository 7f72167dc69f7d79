/**
 * The tries at one part of a package. SCORM 2004 calls each a learner attempt on the SCO; here an attempt is one at the
 * whole package. Pure.
 *
 * In SCORM 2004 a try is over when the content ended it with anything but `suspend`: the next launch begins another with
 * nothing in it (RTE 4.2.7 Entry, 4.2.8 Exit). What was stored stays with the attempt, as an earlier try. In 1.2 there is one try:
 * a part that was ended is opened again with what it stored, and entry is then `''` (1.2 RTE 3.4.4), as LMSs in the field
 * do.
 */
import type { Attempt, Part, Session } from './attempt.ts';
import type { Family } from './starting-values.ts';

export interface Try {
	values: Record<string, string>;
	/** Ids of the sessions in which it was written. */
	sessions: string[];
}

const exitElements = ['cmi.core.exit', 'cmi.exit'];

/** All tries at a part, the last one last; none when it was never opened. */
export function triesOf(attempt: Attempt, item: string): Try[] {
	const part = partOf(attempt, item);
	if (!part) return [];
	const earlier = part.earlier ?? [];
	const before = new Set(earlier.flatMap(({ sessions }) => sessions));
	const mine = attempt.sessions.filter((session) => session.item === item && !before.has(session.id));
	return [...earlier, { values: part.values, sessions: mine.map(({ id }) => id) }];
}

/** The try that a new session goes on with; an empty one when it begins one. */
export function tryForNewSession(family: Family, attempt: Attempt, item: string): Try {
	const last = isOver(family, attempt, item) ? undefined : triesOf(attempt, item).at(-1);
	return last ?? { values: {}, sessions: [] };
}

/** The part as a new session finds it: when the last try is over, with an empty one after it. */
export function partForNewSession(family: Family, attempt: Attempt, item: string): Part {
	if (isOver(family, attempt, item)) return { item, values: {}, earlier: triesOf(attempt, item) };
	return partOf(attempt, item) ?? { item, values: {} };
}

/** The part with other values in the try that this session belongs to: its last words may come after another began. */
export function withValues(
	part: Part,
	session: string,
	change: (values: Try['values']) => Try['values']
): Part {
	const isLate = ({ sessions }: Try): boolean => sessions.includes(session);
	if (!part.earlier?.some(isLate)) return { ...part, values: change(part.values) };
	const earlier = part.earlier.map((one) => (isLate(one) ? { ...one, values: change(one.values) } : one));
	return { ...part, earlier };
}

export function isOver(family: Family, attempt: Attempt, item: string): boolean {
	return (
		family === 'scorm2004' && lastSession(attempt, item)?.terminated === true && !isSuspended(attempt, item)
	);
}

/** Whether the content asked at its end to go on another time: itself, or all (SN, Suspend All). */
export function isSuspended(attempt: Attempt, item: string): boolean {
	const values = partOf(attempt, item)?.values ?? {};
	return (
		exitElements.some((element) => values[element] === 'suspend') ||
		values['adl.nav.request'] === 'suspendAll'
	);
}

/** The last time the part was opened to work in it, not to look back. */
export function lastSession(attempt: Attempt, item: string): Session | undefined {
	return attempt.sessions.filter((session) => session.item === item && session.mode === 'normal').at(-1);
}

/** Undefined when it was never opened. */
export function partOf(attempt: Attempt, item: string): Part | undefined {
	return attempt.parts.find((part) => part.item === item);
}
