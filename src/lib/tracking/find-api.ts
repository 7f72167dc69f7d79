/**
 * Where the LMS left its API (rows A1.1, A1.2): own window, parents, the opener of the top and its parents, own opener
 * and its parents. Any of these may belong to another origin, so each single look is guarded and a foreign window is
 * passed over, not the end of the search.
 */

import { attempt } from './attempt.ts';

/** What was found, and where, in words for the diagnostics page. */
export interface Found {
	api: object;
	where: string;
}

const farthest = 500;

/** One look at another window's property; `undefined` when that is not allowed. */
const look = (frame: unknown, name: string): unknown =>
	attempt(() => (frame as Record<string, unknown> | null | undefined)?.[name]);

function isApi(value: unknown): value is object {
	return (typeof value === 'object' || typeof value === 'function') && value !== null;
}

/** From a window up through its parents. */
function climb(from: unknown, name: string, first: string, next: string): Found | null {
	let frame = from;
	for (let step = 0; step <= farthest && frame; step += 1) {
		const api = look(frame, name);
		if (isApi(api)) return { api, where: step === 0 ? first : `${next} ${step}` };
		const parent = look(frame, 'parent');
		if (parent === frame) break;
		frame = parent;
	}
	return null;
}

/** Looks once, for the wanted name only: the standard is fixed in the package (A1.5). */
export function findApi(frame: unknown, name: string): Found | null {
	return (
		climb(frame, name, 'own window', 'parent') ??
		climb(look(look(frame, 'top'), 'opener'), name, 'opener of top', 'opener of top, parent') ??
		climb(look(frame, 'opener'), name, 'opener', 'opener, parent')
	);
}

/** True when there is no other window that could hold an API: opened by hand, outside any LMS. */
export function standsAlone(frame: unknown): boolean {
	return look(frame, 'parent') === frame && !isApi(look(frame, 'opener'));
}
