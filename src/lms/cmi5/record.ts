/** What is kept of one registration (an attempt) in the LRS: statements, documents and sessions. Plain data. */

/** A JSON object of which nothing is known yet. */
export type Json = Record<string, unknown>;

export type CmiMode = 'Normal' | 'Browse' | 'Review';

/** One launch of one unit, as the LMS made it. */
export interface Cmi5Session {
	/** Session id in the context of statements (9.6.3.1). */
	id: string;
	/** Identifier of the unit in `cmi5.xml`: the publisher's id. */
	item: string;
	/** Id of the activity in this registration, made by the LMS (8.1.5). */
	activityId: string;
	actor: Json;
	registration: string;
	mode: CmiMode;
	mastery: number | null;
	moveOn: string;
	template: Json;
	/** Hash of the token, `''` until it was fetched. */
	token: string;
	fetched: boolean;
	/** The learner preferences were asked for (11.0.0.0-3). */
	preferences: boolean;
	/** ISO. */
	launchedAt: string;
	/** No statement is taken any more; `null` while the session is open. */
	over: 'terminated' | 'abandoned' | null;
	/** When it was terminated, milliseconds since 1970. */
	overAt: number;
	/** How many requests came in; numbers their log. */
	requests: number;
}

export interface StoredStatement {
	/** Who sent it. */
	by: 'lms' | 'unit';
	session: string;
	statement: Json;
}

export interface StoredDocument {
	text: string;
	etag: string;
	updatedAt: string;
}

export interface Cmi5Record {
	registration: string;
	sessions: Cmi5Session[];
	statements: StoredStatement[];
	/** `<activity id> <state id>` → document of the State API. */
	states: Record<string, StoredDocument>;
	/** Profile id → document of the Agent Profile API. */
	profiles: Record<string, StoredDocument>;
}

export const emptyRecord = (registration: string): Cmi5Record => ({
	registration,
	sessions: [],
	statements: [],
	states: {},
	profiles: {}
});

export function asObject(value: unknown): Json | null {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Alike whatever the order of names. */
export function same(a: unknown, b: unknown): boolean {
	if (Array.isArray(a) && Array.isArray(b))
		return a.length === b.length && a.every((one, index) => same(one, b[index]));
	const [first, second] = [asObject(a), asObject(b)];
	if (!first || !second) return a === b;
	const names = Object.keys(first);
	return (
		names.length === Object.keys(second).length &&
		names.every((name) => name in second && same(first[name], second[name]))
	);
}
