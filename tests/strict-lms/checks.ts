/** Checks of values: what every engine takes, Moodle's patterns and those of the ADL test suite together. */
import type { Context } from './types.ts';

export type Check = (value: string, context: Context) => number;

/** Refuses with `code` unless the whole value matches. */
export const matches =
	(pattern: RegExp, code: number): Check =>
	(value) =>
		pattern.test(value) ? 0 : code;

export const oneOf = (words: string, code: number): Check => {
	const allowed = words.split(' ').map((word) => word.replaceAll('_', ' ').trim());
	return (value) => (allowed.includes(value) ? 0 : code);
};

/** A number in the given form and range; in 2004 form and range have codes of their own. */
export const number =
	(pattern: RegExp, low: number, high: number, typeCode: number, rangeCode: number): Check =>
	(value) =>
		!pattern.test(value) ? typeCode : Number(value) < low || Number(value) > high ? rangeCode : 0;

/** The first refusal of several. */
export const all =
	(...checks: Check[]): Check =>
	(value, context) =>
		checks.reduce((code, check) => code || check(value, context), 0);

/** No two rows may have the same value. */
export const unlikeOthers =
	(code: number, key: (value: string) => string = (value) => value): Check =>
	(value, context) =>
		context.others().some((other) => key(other) === key(value)) ? code : 0;

/** Printable ASCII only, as a database column of any kind keeps it. */
export const ascii = (most: number, code: number): Check =>
	matches(new RegExp(`^[\\x20-\\x7e]{0,${most}}$`), code);

export const stateWithin =
	(code: number): Check =>
	(value, context) =>
		/^[\x20-\x7e]*$/.test(value) && value.length <= context.stateLimit ? 0 : code;

/** Ids accepted everywhere (A4.4). */
export const id = (code: number): Check => matches(/^\w{1,60}$/, code);

/** A list without doubles, every part in the given form. */
export function list(value: string, separator: string, part: RegExp, most = 36): boolean {
	const parts = value.split(separator);
	return parts.length <= most && new Set(parts).size === parts.length && parts.every((one) => part.test(one));
}

/** The check that belongs to the interaction's type, which must be known already. */
export const byType =
	(forms: Record<string, (value: string) => boolean>, code: number): Check =>
	(value, context) =>
		forms[context.value(`${context.row}.type`) ?? '']?.(value) ? 0 : code;
