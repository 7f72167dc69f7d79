/**
 * What one LMS standard says in its own words. A dialect is a description: names of elements and how values are
 * written; the machinery that uses it (`writer.ts`, `lms.ts`) exists once for all of them.
 */
import type { InteractionReport, ObjectiveReport, Report, ScoreReport } from '../course/report.ts';
import type { Methods } from './api.ts';
import type { Status } from './status.ts';
import type { TrackingOptions } from './tracker.ts';

/** An element below a numbered row, e.g. `score.raw`, and its value; `''` is not written. */
export type Field = readonly [name: string, value: string];

/** An element and its value. */
export type Value = readonly [element: string, value: string];

export interface Dialect {
	/** Name of the object the LMS puts in a window. */
	object: string;
	methods: Methods;
	/** Code of Initialize that says the session is already running: it is adopted (A1.7). */
	running: number;
	/** Element that can be read in any open session; shows that an adopted one is alive. */
	alive: string;
	/** Codes that say there is no open session; opening again may help. */
	closed: readonly number[];
	/** Codes that say the session is over for good. */
	over: readonly number[];
	/**
	 * An LMS of this standard may send only what changed, and counts as sent what a failed commit took with it (C7): no
	 * commit while offline, and no result in one while they fail.
	 */
	sendsChanges: boolean;
	/** A failed Terminate leaves the LMS closed, so it is opened again before the next try (A2.20). */
	reopensAfterFailure: boolean;
	/** Elements that are read at the start, in this order. */
	mode: string;
	statuses: readonly string[];
	location: string;
	/** Whose record it is; read for the key of the copy on the device and for nothing else (A1.13). */
	learner: string;
	state: string;
	exit: string;
	time: string;
	/** Share done, where the standard has it. */
	progress: string | null;
	/** The element that tells the best score so far, and what 1 is in it. */
	best: { element: string; one: number };
	/** What the statuses that were read mean. */
	record(read: (element: string) => Status | undefined): { completed: boolean; passed: boolean | null };
	/** Written once a session is open and nothing is known yet (A3.4). */
	opening: Value;
	score(score: ScoreReport, passed: boolean | null): Value[];
	/** Statuses the report justifies; whether they may be written is for the ladder. */
	status(report: Report, options: TrackingOptions): Value[];
	/** Fields of an objective but its id; the status comes last and is named by `objectiveStatus`. */
	objective(objective: ObjectiveReport): Field[];
	objectiveStatus: string;
	/** Fields of an interaction in the order they must be written, `id` first (A4.7). */
	interaction(answer: InteractionReport, id: string): Field[];
	elapsed(seconds: number): string;
	exitValue(completed: boolean, options: TrackingOptions): string;
}
