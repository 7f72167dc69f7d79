/**
 * Where results go. One interface for every standard and for none; nothing above it knows an LMS element.
 *
 * Rules for every tracker (catalogue rows in brackets):
 * - it never throws: what goes wrong is told by {@link SaveHealth} and the lesson goes on;
 * - status only goes up (A3.1); nothing but the location is written in review or browse mode (A1.12);
 * - `start` is quick and may be called before anything is drawn (A1.6);
 * - `finish` may be called any number of times and from `pagehide` (A2.19).
 */
import type { InteractionReport, Report } from '../course/report.ts';
import type { Notebook } from './notebook.ts';

export type { Notebook };

export const standards = ['scorm12', 'scorm2004-3', 'scorm2004-4', 'cmi5', 'browser', 'memory'] as const;
export type Standard = (typeof standards)[number];

/** How the LMS wants this launch to be: `normal` counts, the others only look. */
export type Mode = 'normal' | 'review' | 'browse';

/** Work that is on this device, and perhaps not in the LMS: the last launch may have died. */
export interface DeviceCopy {
	/** The saved state as it was last handed in, sent or not. */
	state: string;
	/** The state on which LMS and device last agreed; `''` when the LMS never had one. */
	base: string;
	/** Answers of which it is not known that the LMS has them, oldest first. */
	answers: readonly InteractionReport[];
}

/** What was found at the start. */
export interface Launch {
	standard: Standard;
	/** False: no LMS was found or it refused; the course works, results stay on this device or nowhere. */
	connected: boolean;
	mode: Mode;
	/** The saved state as it was stored; `''` when there is none. It may be damaged: the reader must cope. */
	state: string;
	/** Stored location, `''` when there is none. */
	location: string;
	/** What the record already says, so that nothing is lowered. */
	completed: boolean;
	passed: boolean | null;
	/** What this device kept beside the LMS; whoever reads the state decides which is newer. */
	copy: DeviceCopy | null;
}

/** Why a save is asked for. Decides whether a commit may wait (at most one in 10 s, except the urgent ones). */
export type Reason = 'start' | 'answer' | 'page' | 'status' | 'hidden' | 'exit' | 'keep-alive';

/** How saving stands. */
export interface SaveHealth {
	/**
	 * - `idle`: nothing was to be saved yet;
	 * - `saving`: a commit is due within seconds;
	 * - `saved`: all that was reported is stored, as far as can be known;
	 * - `failing`: something is unsaved, it is kept and tried again;
	 * - `off`: results are not being saved (no LMS, review mode, or no storage);
	 * - `elsewhere`: the course is open in another window, which does the saving;
	 * - `ended`: the LMS closed the session: reading on is possible, saving is not.
	 */
	state: 'idle' | 'saving' | 'saved' | 'failing' | 'off' | 'elsewhere' | 'ended';
	/** When all was last saved, milliseconds since 1970. */
	at: number | null;
	/** The last thing that went wrong, for the diagnostics page; no personal data. */
	error: string | null;
}

/** Technical facts for the diagnostics page and the help desk; never personal data. */
export interface Diagnostics {
	standard: Standard;
	/** E.g. "parent 2", "opener", "not found". */
	api: string;
	/** Calls made since the start. */
	calls: number;
	commits: number;
	/** Answers of which it is not known that they are stored. */
	unsent: number;
	stateLength: number;
	lastError: string | null;
}

export interface Tracker {
	/** Finds the LMS (waiting up to about 10 s for a late one, A1.4), opens the session, reads what is stored. */
	start(): Promise<Launch>;
	/** Takes the record as it should now stand and sees to it that the differences are stored. Returns at once. */
	save(report: Report, reason: Reason): void;
	/** Ends the session, all stored if that can be done now. True when the LMS confirmed; one that is far away is awaited. */
	finish(report: Report): boolean | Promise<boolean>;
	/** Calls back on every change of health, and once at once. Returns a function that stops it. */
	onHealth(listener: (health: SaveHealth) => void): () => void;
	diagnostics(): Diagnostics;
	/** What the learner types for herself; see {@link Notebook}. Usable once `start` has answered. */
	readonly notebook: Notebook;
	/** Removes everything this tracker keeps on the device (local copies, browser edition's progress). */
	forget(): void;
}

/** What the packager fixes for one package (`globalThis.courseEdition.tracking`); the standard is never guessed (A1.5). */
export interface TrackingOptions {
	standard: Standard;
	/** Stable id of package (course, language set, standard): key for local copies. */
	packageId: string;
	/** SCORM 1.2 has one status: what a pass is reported as (A3.6). */
	passedAs: 'passed' | 'completed';
	/** Whether a result below the pass mark is reported as failed or left open (A3.5). */
	reportFailed: boolean;
	/** Whether ids of repeated interactions get a number behind them (A4.8). */
	uniqueInteractionIds: boolean;
	/** Value of exit when the course is completed; unfinished is always `suspend` (A2.7, A2.8). */
	exitWhenCompleted: 'suspend' | 'normal' | '';
	/** Seconds between keep-alive commits, 120–900. */
	keepAlive: number;
}
