/** Why a request is refused: the requirement of cmi5 (by its number in `@cmi5/requirements`) or xAPI, and words. */
import type { Cmi5Record, Cmi5Session, Json } from './record.ts';
import type { DefinedVerb } from './statement.ts';

export interface Breach {
	/** E.g. `9.3.0.0-6 (d2)`; `xapi` for rules of xAPI 1.0.3 itself. */
	requirement: string;
	/** In English, as the answer to the content. */
	message: string;
}

/** A statement before the LRS, with what it is judged by. */
export interface Hearing {
	statement: Json;
	/** The verb when cmi5 defines the statement. */
	verb: DefinedVerb | null;
	session: Cmi5Session;
	record: Cmi5Record;
	/** Statements of this session by the unit, those before it in the same request included. */
	before: readonly Json[];
	/** The same of all sessions of this unit in the registration. */
	ever: readonly Json[];
}

export type Rule = (hearing: Hearing) => Breach | null;

/** The breach, when it is one. */
export const breach = (is: boolean, requirement: string, message: string): Breach | null =>
	is ? { requirement, message } : null;

/** The first of several. */
export const firstOf = (...found: (Breach | null)[]): Breach | null =>
	found.find((one) => one !== null) ?? null;
