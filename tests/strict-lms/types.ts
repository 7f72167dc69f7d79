/** What the strict run-time is made of: plain data, so that a test page can keep it and a test can compare it. */

export type StrictStandard = 'scorm12' | 'scorm2004-3' | 'scorm2004-4';

/** One call as it came in. */
export interface Call {
	/** Milliseconds since 1970. */
	at: number;
	method: string;
	args: string[];
	answer: string;
	/** Error code after the call. */
	code: number;
}

/** What is stored of one attempt: only what was committed, or ended with Terminate. */
export interface Attempt {
	values: Record<string, string>;
	/** Seconds of all ended sessions. */
	total: number;
	/** Sessions opened and sessions ended in order. */
	opened: number;
	ended: number;
}

/** What the LMS keeps of one learner. */
export interface StrictRecord {
	attempts: Attempt[];
	calls: Call[];
}

/**
 * How answers look (row A1.8): as the standard says, or as some LMS was seen to give them. `denial`: SetValue says
 * false with code 0, and has stored (A1.9).
 */
export type AnswerStyle = 'strings' | 'booleans' | 'numbers' | 'capitals' | 'nothing' | 'denial';

/** Switches. All of them are data, so that a page can take them from its address. */
export interface StrictOptions {
	standard: StrictStandard;
	mode?: 'normal' | 'review' | 'browse';
	/** Most characters of suspend_data; by default 4,096 in 1.2 and 64,000 in 2004. */
	stateLimit?: number;
	/** State is cut to so many characters without a word (A2.2). */
	cutsState?: number;
	/** Commit says true and stores nothing (A2.11). */
	liesInCommit?: boolean;
	/** The login session is over: Commit and Terminate fail for as long as this holds (A2.10). */
	loggedOut?: boolean;
	/** Commits that come sooner than so many milliseconds after the last are refused (A2.13). */
	throttle?: number;
	/** The LMS's own pass mark, 0–1, put over the course's verdict at the end (A3.2). */
	mastery?: number;
	/** Once passed or completed, every launch is for looking back. */
	reviewAfterPass?: boolean;
	/** So many commits fail first; `-1`: all of them. */
	failCommits?: number;
	/** So many terminates fail first; `-1`: all of them. */
	failTerminates?: number;
	/** Somebody called Initialize before the content did. */
	initialised?: boolean;
	/** The session was ended before the content came. */
	terminated?: boolean;
	/** Elements this LMS does not have, e.g. `cmi.interactions`. */
	without?: string[];
	answers?: AnswerStyle;
	/** Sends only what was set since the last commit, and counts it as sent when that commit failed. */
	dropsUnsent?: boolean;
	/** Sends only values that differ from what it believes to have sent, and believes so also when that failed (C7). */
	sendsChangesOnly?: boolean;
	/** The learner's id; `''` for an LMS that gives none. */
	learnerId?: string;
	/** After so many SetValues the LMS forgets the session; it may be opened again. */
	loseSessionAfter?: number;
	/** A session that was ended may be opened again in the same launch. */
	reopens?: boolean;
	/** 1.2 only: restore after exit `suspend` alone, as 2004 does. */
	wipeUnlessSuspended?: boolean;
}

/**
 * Comes before every call and may answer in the run-time's place: the hook for faults that are not a switch. Gives
 * `undefined` to let the call go on.
 */
export type Intercept = (method: string, args: string[]) => { answer: unknown; code: number } | undefined;

/** What a check may look at. */
export interface Context {
	standard: StrictStandard;
	stateLimit: number;
	/** Value of an element, `undefined` when it has none. */
	value(element: string): string | undefined;
	/** The element being written, and the numbered row it is in, e.g. `cmi.interactions.3`. */
	element: string;
	row: string;
	/** Values of the same element in other rows of its list. */
	others(): string[];
}

/** One element. `check` gives an error code, 0 when the value is taken. */
export interface Element {
	access: 'r' | 'w' | 'rw';
	check?: (value: string, context: Context) => number;
	/** Value in a new attempt; without it there is none. */
	initial?: string;
	/** Siblings (within the row of the first list) that must be there first. */
	needs?: string[];
}

/** Elements by name, numbers replaced by `n`. */
export type Table = Record<string, Element>;

/** Names and codes of one standard. */
export interface Spec {
	object: string;
	methods: { initialize: string; terminate: string; get: string; set: string; commit: string; error: string };
	texts: { errorString: string; diagnostic: string };
	table: Table;
	/** Names that other names are read from in the record. */
	exit: string;
	learner: string;
	/** Elements that say how far the learner got. */
	statuses: string[];
	/** What a pass mark of the LMS looks at, and what it sets; `one`: the score that is all points. */
	judged: { score: string; status: string; one: number };
	time: string;
	state: string;
	mode: string;
	entry: string;
	credit: string;
	total: string;
	/** Exit values after which the next launch continues the attempt; `null`: always. */
	restoresAfter: string[] | null;
	codes: {
		running: number;
		over: number;
		terminate: [before: number, after: number];
		get: [before: number, after: number];
		set: [before: number, after: number];
		commit: [before: number, after: number];
		argument: number;
		unknown: number;
		noValue: number | null;
		readOnly: number;
		writeOnly: number;
		keyword: number;
		gap: number;
		dependency: number;
		commitFailed: number;
		terminateFailed: number;
	};
	seconds(duration: string): number;
	duration(seconds: number): string;
	/** What the LMS does by itself when a session ends. */
	atEnd?(values: Record<string, string>): void;
}
