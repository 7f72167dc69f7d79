/**
 * The one place where an LMS is called. It never throws; values are strings both ways; what came back is believed
 * only after asking for the error code when it was not plainly true (rows A1.8, A1.9).
 */

import { attempt } from './attempt.ts';

/** The six calls, by the names of one standard. */
export interface Methods {
	initialize: string;
	terminate: string;
	get: string;
	set: string;
	commit: string;
	error: string;
}

/** How a call ended. `code` is the LMS's error code, 0 when all is well, -1 when it could not be had. */
export interface Outcome {
	ok: boolean;
	code: number;
}

export interface Api {
	initialize(): Outcome;
	terminate(): Outcome;
	commit(): Outcome;
	set(element: string, value: string): Outcome;
	/** The value as a string; `''` when there is none or it could not be read (A4.23). */
	get(element: string): string;
	/** Error code of the last call; asked for where an empty value may mean that there is no session. */
	code(): number;
	/** Calls made so far, those for the error code included. */
	calls(): number;
	commits(): number;
	/** The last thing refused, in words for the diagnostics page: `LMSCommit 101`. */
	lastError(): string | null;
}

const done: Outcome = { ok: true, code: 0 };

const plainlyTrue = (answer: string): boolean => ['true', '1'].includes(answer.toLowerCase());

/** Text of anything, also of objects that refuse to be text. */
const textOf = (answer: unknown): string => attempt(() => String(answer ?? '')) ?? '';

/** Wraps what the search found; `raw` may be anything. */
export function wrapApi(raw: object, methods: Methods): Api {
	let calls = 0;
	let commits = 0;
	let error: string | null = null;

	function call(method: string, ...args: string[]): unknown {
		calls += 1;
		// The method is looked up on each call, as some run-times replace theirs, and called as a method.
		return attempt(() => (raw as Record<string, (...given: string[]) => unknown>)[method]?.(...args));
	}

	function codeNow(): number {
		const code = textOf(call(methods.error)).trim();
		return /^\d+$/.test(code) ? Number(code) : -1;
	}

	function outcome(what: string, answer: unknown): Outcome {
		if (plainlyTrue(textOf(answer))) return done;
		const code = codeNow();
		if (code === 0) return done;
		error = `${what} ${code}`;
		return { ok: false, code };
	}

	return {
		initialize: () => outcome(methods.initialize, call(methods.initialize, '')),
		terminate: () => outcome(methods.terminate, call(methods.terminate, '')),
		commit() {
			commits += 1;
			return outcome(methods.commit, call(methods.commit, ''));
		},
		set: (element, value) => outcome(element, call(methods.set, element, value)),
		get: (element) => textOf(call(methods.get, element)),
		code: codeNow,
		calls: () => calls,
		commits: () => commits,
		lastError: () => error
	};
}
