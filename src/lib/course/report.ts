/**
 * What the learner's record should say, in words that belong to no standard. The player makes it from progress;
 * a tracker writes the differences in its own standard's way (table B3 of the catalogue).
 */
import type { Interaction, Outcome } from './questions/index.ts';
import type { Id } from './types.ts';

/** A result of the exam, over the whole draw. */
export interface ScoreReport {
	/** Points got, 0–max. At most two decimals. */
	raw: number;
	/** Points that could be got, > 0. */
	max: number;
	/** raw / max, 0–1. */
	scaled: number;
}

export interface ObjectiveReport {
	id: Id;
	/** 0–1, `null` until the exam said something about it. */
	scaled: number | null;
	passed: boolean | null;
}

/** One answer given, for the LMS's list of interactions. A journal: once written it does not change. */
export interface InteractionReport {
	/** Stable id of the question. */
	id: Id;
	answer: Interaction;
	objectives: Id[];
	/** When it was answered, in the exam for the first time; milliseconds since 1970. */
	at: number;
	/** Seconds between seeing the question and answering it; 0 where that is not known. */
	latency: number;
	weight: number;
	outcome: Outcome;
	/** The question in one line; trackers cut it at 250 characters. */
	description: string;
	/** Of the exam: told also when the list is nearly full, see {@link roomForAll}. */
	exam: boolean;
}

/** SCORM 2004 guarantees room for 250 interactions (table B2): from here on an attempt tells only those of the exam. */
export const roomForAll = 240;

/** The whole record as it should stand now. */
export interface Report {
	/** Where to resume: a lesson id or another short address, at most 60 characters. */
	location: string;
	/** The course's own completion rule is met. */
	completed: boolean;
	/** `null`: nothing to say yet. */
	passed: boolean | null;
	/** `null` until there is a result: no score is not zero (A3.7). */
	score: ScoreReport | null;
	/** Share of the course that is done, 0–1. */
	progress: number;
	objectives: ObjectiveReport[];
	/** Answers of this session, oldest first; the list only grows. */
	interactions: readonly InteractionReport[];
	/** The saved state, see `state.ts`: at most 4,000 characters of `[A-Za-z0-9_.~|:-]`. */
	state: string;
	/** Seconds of visible, attended time in this session. */
	seconds: number;
}
