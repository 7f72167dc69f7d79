/**
 * Where a learner goes on: from what the LMS keeps, and what this device kept of a launch that may have died before
 * the LMS was told. Judged by counters and by what both are known to have had in common; clocks have no say.
 */
import { better } from './exam.ts';
import type { Exam } from './exam.ts';
import type { Answer, Progress, Road } from './progress.ts';
import { decodeState, encodeState, type Restored } from './state.ts';
import type { Slot } from './types.ts';

/** What the device kept. `base`: the state on which LMS and device last agreed, `''` when there never was one. */
export interface KeptHere {
	state: string;
	base: string;
}

export interface GoOn extends Restored {
	/** The device had work that the LMS does not have: it is to be sent. */
	ahead: boolean;
}

/** The older map with the newer over it. */
function over<T>(older: ReadonlyMap<Slot, T>, newer: ReadonlyMap<Slot, T>, both: (a: T, b: T) => T) {
	const all = new Map(older);
	for (const [slot, value] of newer) {
		const before = older.get(slot);
		all.set(slot, before === undefined ? value : both(before, value));
	}
	return all;
}

/** How far a draw came: each of its rounds is begun, and handed in. */
const stage = ({ rounds, phase }: Exam): number => rounds * 2 + (phase === 'running' ? 1 : 0);

/** Of one draw what came further stays; answers to the same round of it, given in two places, come together. */
function joinExams(older: Exam | null, newer: Exam | null): Exam | null {
	if (!older || older.seed !== newer?.seed) return newer ?? older;
	if (stage(older) > stage(newer)) return older;
	if (older.phase !== 'running' || stage(older) < stage(newer)) return newer;
	return { ...newer, answers: new Map([...older.answers, ...newer.answers]) };
}

const joinAnswers = (older: Answer, newer: Answer): Answer => ({
	...newer,
	attempts: Math.max(older.attempts, newer.attempts)
});

/** The first road counts as far as it was ever walked; what is being tried is what was tried last. */
function joinRoads(older: Road, newer: Road): Road {
	const goesOn = newer.first.every((choice, at) => choice === older.first[at]);
	return goesOn && older.first.length > newer.first.length ? { ...newer, first: older.first } : newer;
}

/** Two progresses of one learner, item by item; where both know an item the newer one has it. */
export function joinProgress(older: Progress, newer: Progress): Progress {
	return {
		...newer,
		best: newer.best ? better(older.best, newer.best) : older.best,
		completed: older.completed || newer.completed,
		counter: Math.max(older.counter, newer.counter),
		language: newer.language ?? older.language,
		region: newer.region ?? older.region,
		lessons: over(older.lessons, newer.lessons, (a, b) => a || b),
		answers: over(older.answers, newer.answers, joinAnswers),
		// What was handed in since is no draft any more.
		drafts: new Map([...[...older.drafts].filter(([slot]) => !newer.answers.has(slot)), ...newer.drafts]),
		confidence: new Map([...older.confidence, ...newer.confidence]),
		scenarios: over(older.scenarios, newer.scenarios, joinRoads),
		exam: joinExams(older.exam, newer.exam)
	};
}

/** What of a map is not the same in `base`. Both were read from saved states, so equal things are written out alike. */
const news = <T>(map: ReadonlyMap<Slot, T>, base: ReadonlyMap<Slot, T>): Map<Slot, T> =>
	new Map([...map].filter(([slot, one]) => JSON.stringify(one) !== JSON.stringify(base.get(slot))));

/** What was done since `base`: the rest of it was left behind by starting over, and does not come back. */
function since(progress: Progress, base: Progress): Progress {
	return {
		...progress,
		lessons: news(progress.lessons, base.lessons),
		answers: news(progress.answers, base.answers),
		drafts: news(progress.drafts, base.drafts),
		confidence: news(progress.confidence, base.confidence),
		scenarios: news(progress.scenarios, base.scenarios),
		exam: progress.exam?.seed === base.exam?.seed ? null : progress.exam
	};
}

/** Two progresses of one learner of which neither goes on from the other: the one with more steps counts as the newer. */
export const joinDevices = (a: Progress, b: Progress): Progress =>
	b.counter > a.counter ? joinProgress(a, b) : joinProgress(b, a);

/**
 * Both have something, and neither simply goes on from the other. Starting over gives a new seed: where that was done
 * here and the LMS went on, only what was done there since they met is added. Where they never met it stays the run of
 * the LMS, as other devices know it.
 */
function join(lms: Progress, here: Progress, base: Progress | null): Progress {
	if (base && here.seed !== lms.seed) return joinProgress(since(lms, base), here);
	return { ...joinDevices(lms, here), seed: lms.seed };
}

/**
 * `older` has something that `newer`, of the same run, has not. Within one run what was done does not go away, so the
 * newer one began anew from a state that could not be read.
 */
const lacks = (newer: Progress, older: Progress): boolean =>
	encodeState(joinProgress(older, newer)) !== encodeState(newer);

/**
 * A progress that was ever saved has a counter above 0. One read from a string of which even the front is gone has not:
 * which run that was is not known.
 *
 * @param stored the LMS's state, as it came
 * @param seed for a progress that begins anew
 */
export function goOnFrom(stored: string, kept: KeptHere | null, seed: number): GoOn {
	const lms: GoOn = { ...decodeState(stored, seed), ahead: false };
	if (!kept || kept.state === stored || lms.trouble === 'newer') return lms;
	// The LMS had something and is empty now: a new attempt. What was reached in another one is not to be shown in it.
	if (stored === '' && kept.base !== '') return lms;
	const here = decodeState(kept.state, seed);
	if (here.trouble) return lms;
	if (stored === kept.base) return { ...here, ahead: true };
	const base = decodeState(kept.base, seed).progress;
	const met = base.counter > 0 ? base : null;
	// Neither the run they met in nor the one begun here: the learner started over elsewhere, or this is a new attempt.
	const known = [met?.seed, here.progress.seed].includes(lms.progress.seed);
	if (met && lms.progress.counter > 0 && !known) return lms;
	if (lms.trouble) return { ...here, ahead: true };
	const sent = kept.state === kept.base && here.progress.counter <= lms.progress.counter;
	if (sent && !lacks(lms.progress, here.progress)) return lms;
	return { progress: join(lms.progress, here.progress, met), trouble: null, ahead: true };
}
