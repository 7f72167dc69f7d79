/** A workshop while it goes on: everything that must survive a reload, as plain data. */
import type { Id, Language, Slot } from '../course/types.ts';
import type { Plan, WorkshopCourse, WorkshopData } from '../course/workshop/plan.ts';
import { divide } from '../course/workshop/divide.ts';
import type { Ballot } from './ballots.ts';
import { mostHands } from './ballots.ts';
import { largest, smallest } from './scene.ts';

/** What was done in one step. */
export interface StepRecord {
	/** Which of the step's beats stands on screen, from 0. */
	beat: number;
	/** By name of the vote: `first`, `second`; `way0`, `way1` … along a case; `line`, by slot of the incident. */
	votes: Record<string, Ballot>;
	/** Slots of the choices a case was led along. */
	chosen: Slot[];
	/** What groups brought back: text typed by the trainer, by number of the group. */
	collected: Record<number, string>;
	/** Seed of the draw of groups; another one draws anew. */
	seed: number;
	/** Number of groups; `null`: as the plan says. */
	teams: number | null;
}

export interface Live {
	/** Shape of this record. */
	format: 1;
	/** Build of the package: another one has other plans. */
	build: string;
	language: Language;
	plan: Id;
	/** People in the room. */
	people: number;
	/** Moment of the start; `null` before it. All moments in ms since 1970. */
	begun: number | null;
	/** Moment at which the trainer wants to be done. */
	ends: number;
	/** Index of the step that is on. */
	at: number;
	since: number;
	/** Minutes the step was given when it began, with what was added since. */
	given: number;
	records: Record<Id, StepRecord>;
	skipped: Id[];
	/** Minutes that steps took in all, by id. */
	spent: Record<Id, number>;
	blank: boolean;
	/** Text size for the room, {@link smallest} to {@link largest}. */
	size: number;
	/** Whether the room sees until when a step lasts. */
	timed: boolean;
	/** The trainer's own words, by step. */
	remarks: Record<Id, string>;
}

export const minute = 60_000;

const fresh: StepRecord = { beat: 0, votes: {}, chosen: [], collected: {}, seed: 1, teams: null };

export const recordOf = (live: Live, step: Id): StepRecord => live.records[step] ?? fresh;

export function planOf(course: WorkshopCourse, live: Live): Plan {
	const plan = course.plans.find(({ id }) => id === live.plan) ?? course.plans[0];
	if (!plan) throw new Error('this package holds no plan');
	return plan;
}

/** A workshop that has not begun. @param now for an end to look at while one prepares */
export function prepare(data: WorkshopData, course: WorkshopCourse, plan: Plan, now: number): Live {
	return {
		format: 1,
		build: data.build,
		language: course.language,
		plan: plan.id,
		people: 16,
		begun: null,
		ends: now + plan.minutes * minute,
		at: 0,
		since: now,
		given: divide(plan.minutes, plan.steps)[0] ?? 0,
		records: {},
		skipped: [],
		spent: {},
		blank: false,
		size: 0,
		timed: false,
		remarks: {}
	};
}

const within = (value: unknown, least: number, most: number): boolean =>
	typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most;

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function soundStep(value: unknown): boolean {
	if (!isRecord(value)) return false;
	const { beat, votes, chosen, collected, seed } = value;
	const counted = isRecord(votes) && Object.values(votes).every((one) => isRecord(one) && handsOnly(one));
	const texts = isRecord(collected) && Object.values(collected).every((one) => typeof one === 'string');
	return within(beat, 0, 10_000) && counted && Array.isArray(chosen) && texts && typeof seed === 'number';
}

const handsOnly = (ballot: Record<string, unknown>): boolean =>
	Object.values(ballot).every((hands) => within(hands, 0, mostHands));

/**
 * What was kept before a reload, if it is whole and of this package; else `null`. Anything may come in.
 */
export function restore(data: WorkshopData, kept: string | null): Live | null {
	let value: unknown;
	try {
		value = JSON.parse(kept ?? '');
	} catch {
		return null;
	}
	if (!isRecord(value) || value['format'] !== 1 || value['build'] !== data.build) return null;
	const course = data.courses.find(({ language }) => language === value['language']);
	const plan = course?.plans.find(({ id }) => id === value['plan']);
	const { at, since, ends, given, people, size, begun, records, remarks, spent, skipped } = value;
	const times =
		[since, ends].every((one) => within(one, 0, 1e15)) && (begun === null || within(begun, 0, 1e15));
	const numbers = within(given, 0, 1000) && within(people, 1, mostHands) && within(size, smallest, largest);
	const shapes = [records, remarks, spent].every(isRecord) && Array.isArray(skipped);
	if (!plan || !within(at, 0, plan.steps.length - 1) || !times || !numbers || !shapes) return null;
	if (!Object.values(records as object).every(soundStep)) return null;
	return value as unknown as Live;
}
