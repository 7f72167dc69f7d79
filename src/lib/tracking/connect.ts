/** Finds the LMS and opens a session with it (rows A1.1–A1.8). */
import { wrapApi, type Api } from './api.ts';
import type { Dialect } from './dialect.ts';
import { findApi, standsAlone, type Found } from './find-api.ts';
import type { Host } from './host.ts';
import type { Mode } from './tracker.ts';

const every = 250;
const patience = 10_000;
/** Without any other window around, only a late script in our own could bring an API. */
const patienceAlone = 1_000;

/** Looks at once, then again every quarter of a second for ten seconds (A1.4); calls back exactly once. */
export function awaitApi(host: Host, name: string, then: (found: Found | null) => void): void {
	const until = host.now() + (standsAlone(host.frame) ? patienceAlone : patience);
	function again(): void {
		const found = findApi(host.frame, name);
		if (found || host.now() >= until) then(found);
		else host.later(every, again);
	}
	again();
}

/** An open session. What it keeps is read once this window has it to itself. */
export interface Session {
	api: Api;
	mode: Mode;
}

/** Why there is no session: it is over, or the LMS refused with a code. */
export interface Refusal {
	api: Api;
	over: boolean;
	error: string;
}

/** Opens a session, or takes over one that is already running, as after a reload inside the LMS's frame (A1.7). */
export function initialize(api: Api, dialect: Dialect): { ok: boolean; over: boolean } {
	const outcome = api.initialize();
	if (outcome.ok) return { ok: true, over: false };
	const adopted = outcome.code === dialect.running && api.get(dialect.alive) !== '';
	return { ok: adopted, over: outcome.code === dialect.running || dialect.over.includes(outcome.code) };
}

/** A missing mode is normal: not every LMS has one (A1.12). */
function parseMode(value: string): Mode {
	const word = value.trim().toLowerCase();
	return word === 'review' || word === 'browse' ? word : 'normal';
}

export function openSession(found: Found, dialect: Dialect): Session | Refusal {
	const api = wrapApi(found.api, dialect.methods);
	const opened = initialize(api, dialect);
	if (!opened.ok) return { api, over: opened.over, error: api.lastError() ?? 'refused' };
	return { api, mode: parseMode(api.get(dialect.mode)) };
}
