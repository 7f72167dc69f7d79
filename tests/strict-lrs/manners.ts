/** What an LRS and the way to it can do to a request, as switches; for a server and for a browser of our own. */
import type { LrsAnswer, LrsRequest } from '../../src/lms/cmi5/lrs.ts';
import type { Registration } from './registration.ts';

/**
 * How the LRS takes requests: `down`: 503, as behind a proxy without a server; `slow`: after a second; `out`, `forbids`:
 * 401 and 403, as of somebody who was logged out; `mute`: 403 to statements only; `deaf`: it does what is asked and the answer is lost; `contested`:
 * another device writes the document before every other write.
 */
export type Manner = 'well' | 'down' | 'slow' | 'out' | 'forbids' | 'mute' | 'deaf' | 'contested';

export interface Switches {
	manner: Manner;
	/** So many of the next requests get 503. */
	fails: number;
	/** Learner preferences are kept from the course (403). */
	hidesPreferences: boolean;
	/** The browser may not see the tags of documents, and so the LRS asks for no condition. */
	hidesTags: boolean;
}

const refusals: Partial<Record<Manner, number>> = { down: 503, out: 401, forbids: 403 };

/** The status of a refusal that has nothing to do with what is in a request; 0: there is none. @param path below the origin */
export function refusalOf(switches: Switches, path: string): number {
	if (switches.fails > 0) {
		switches.fails -= 1;
		return 503;
	}
	if (switches.manner === 'mute') return path.endsWith('/statements') ? 403 : 0;
	return refusals[switches.manner] ?? 0;
}

const ownDocument = ({ record }: Registration) =>
	Object.entries(record.states).find(([name]) => name.endsWith(' suspendData'));

let contests = 0;

/** Another device stores the document once more, as it is. */
export function contest(registration: Registration): void {
	const [name, stored] = ownDocument(registration) ?? [];
	if (!name || !stored) return;
	contests += 1;
	registration.record.states[name] = { ...stored, etag: `"other-${contests}"` };
}

/** The headers as an LRS takes them that asks for no condition: without one a write goes over whatever is stored. */
export function lenient(registration: Registration, headers: LrsRequest['headers']): LrsRequest['headers'] {
	const asked = headers['if-match'] ?? headers['if-none-match'];
	const [, stored] = ownDocument(registration) ?? [];
	return asked === undefined && stored ? { ...headers, 'if-match': stored.etag } : headers;
}

/** What the LRS answers when it hears a request. @param path below the origin */
export function heard(
	registration: Registration,
	switches: Switches,
	path: string,
	request: Omit<LrsRequest, 'resource' | 'query'>
): LrsAnswer {
	const headers = switches.hidesTags ? lenient(registration, request.headers) : request.headers;
	const answer = registration.answer(path, { ...request, headers });
	// Asked for they were, and that is what the rules want.
	const hidden = switches.hidesPreferences && path.includes('/agents/profile');
	return hidden ? { ...answer, status: 403, body: '' } : answer;
}
