/** One request to a results page, and what every handler of one may do. */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Assets } from './assets.ts';
import { pageHeaders } from './guard.ts';
import { send } from './http.ts';
import type { Lms } from './lms.ts';
import { Refusal } from './refusal.ts';

export interface ResultsSetting {
	lms: Lms;
	assets: Assets;
	/** Host names under which this server may be addressed. */
	names: ReadonlySet<string>;
	playerPort: number;
	/** Stands in every form; made anew each time the program starts. */
	formToken: string;
	/** Folder for uploads on their way in. */
	uploads: string;
	uploadLimit: number;
}

/** One request to a results page. */
export interface Visit extends ResultsSetting {
	request: IncomingMessage;
	response: ServerResponse;
	url: URL;
	/** This server and the player's, under the name the browser used. */
	origin: string;
	playerOrigin: string;
}

/** Answers an address; the groups of the pattern are given. */
export type Route = [pattern: RegExp, handler: (visit: Visit, ...groups: string[]) => Promise<void>];

/** @throws Refusal unless the form came from a page this process made. */
export function checkFormToken(visit: Visit, token: string | null): void {
	const [wanted, given] = [Buffer.from(visit.formToken), Buffer.from(token ?? '')];
	if (wanted.length === given.length && timingSafeEqual(wanted, given)) return;
	throw new Refusal('Deze pagina is verouderd. Ga terug, ververs de pagina en probeer het opnieuw.', 403);
}

/** Sends a page under the policy of the results' origin. */
export function sendPage(visit: Visit, page: string, status = 200): void {
	const policy =
		"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
		`form-action 'self' ${visit.playerOrigin}; base-uri 'none'; frame-ancestors 'none'`;
	send(visit.response, status, pageHeaders(policy), page);
}
