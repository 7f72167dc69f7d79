/**
 * What the LMS has been told and what of that is stored for sure. Only differences with this are written; what was
 * told but not confirmed by a commit is told again (row A2.14).
 */
import type { Api } from './api.ts';

/** How one attempt to write went. */
export type Told = 'same' | 'told' | 'declined' | 'failed' | 'closed';

export interface Ledger {
	/** Writes a value unless the LMS has it. `must`: without it the save as a whole has failed. */
	tell(element: string, value: string, must?: boolean): Told;
	/** Writes a value that never changes once it is stored and is not worth remembering: rows of the journal. */
	tellOnce(element: string, value: string): Told;
	/** What the LMS said by itself; not written again while it stays the same. */
	knows(element: string, value: string): void;
	/** True when something was told that no commit has confirmed. */
	unconfirmed(): boolean;
	/** True when a write that must succeed did not, since the last `begin`; so too when there is no session. */
	failed(): boolean;
	/** Takes a code the LMS gave; notes if it says that there is no session. */
	heard(code: number): void;
	/** Code that said there is no session, `null` while there is one. */
	closedBy(): number | null;
	begin(): void;
	confirm(): void;
	/** The commit failed: all that was told since the last confirmation is unsaid. */
	doubt(): void;
	/** A new session with the LMS: everything is unsaid. */
	forget(): void;
}

/**
 * Codes that speak about the element or its value, not about the session: asking again would give the same answer.
 * Both standards together; 201 is what Moodle 1.2 says for an element it does not know (A4.21).
 */
const final = [201, 202, 203, 351, 401, 402, 403, 404, 405, 406, 407, 408];

export function createLedger(api: Api, closedCodes: readonly number[]): Ledger {
	const values = new Map<string, { value: string; confirmed: boolean }>();
	const declined = new Map<string, string>();
	let open = false;
	let failed = false;
	let closed: number | null = null;

	function refused(code: number, must: boolean): Told {
		if (closedCodes.includes(code)) {
			closed = code;
			return 'closed';
		}
		if (final.includes(code)) {
			failed ||= must;
			return 'declined';
		}
		failed = true;
		return 'failed';
	}

	function attempt(element: string, value: string, must: boolean): Told {
		if (closed !== null) return 'closed';
		const outcome = api.set(element, value);
		if (!outcome.ok) return refused(outcome.code, must);
		open = true;
		return 'told';
	}

	return {
		tell(element, value, must = false) {
			if (values.get(element)?.value === value) return 'same';
			if (!must && declined.get(element) === value) return 'declined';
			const told = attempt(element, value, must);
			if (told === 'told') values.set(element, { value, confirmed: false });
			if (told === 'declined') declined.set(element, value);
			return told;
		},
		tellOnce: (element, value) => attempt(element, value, false),
		knows: (element, value) => void values.set(element, { value, confirmed: true }),
		unconfirmed: () => open,
		failed: () => failed || closed !== null,
		heard(code) {
			if (closedCodes.includes(code)) closed = code;
		},
		closedBy: () => closed,
		begin() {
			failed = false;
			closed = null;
		},
		confirm() {
			for (const entry of values.values()) entry.confirmed = true;
			open = false;
		},
		doubt() {
			for (const [element, entry] of values) if (!entry.confirmed) values.delete(element);
			open = true;
		},
		forget() {
			values.clear();
			declined.clear();
			open = true;
		}
	};
}
