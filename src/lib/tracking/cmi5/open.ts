/** From the launch address to an open session: token, launch data, learner preferences, our own document (B3, start). */
import { isOk } from './courier.ts';
import type { Answer, Cmi5Host } from './host.ts';
import type { KeptSession } from './kept.ts';
import { readLaunchData, type LaunchData, type Launched } from './launch.ts';
import { createLrs, fetchToken, type Lrs } from './lrs.ts';
import { recordId } from './record.ts';

export interface Opened {
	lrs: Lrs;
	data: LaunchData;
	/** Our document, as it was read. */
	found: Answer;
}

/** Why there is no session; `over`: this launch had one, and it is spent. */
export interface Refused {
	over: boolean;
	error: string;
}

const tries = 4;
const pause = 1500;

const wait = (host: Cmi5Host): Promise<void> => new Promise((done) => host.later(pause, done));

/** Again after a pause, as long as nothing came back or the server was in trouble (A1.4). */
async function insist<T>(host: Cmi5Host, ask: () => Promise<T>, again: (answer: T) => boolean): Promise<T> {
	for (let left = tries - 1; ; left -= 1) {
		const answer = await ask();
		if (left === 0 || !again(answer)) return answer;
		await wait(host);
	}
}

const unreached = ({ status }: Answer): boolean => status === 0 || status >= 500;

async function token(host: Cmi5Host, launched: Launched, session: KeptSession): Promise<string | Refused> {
	const kept = session.now().token;
	if (kept) return kept;
	const got = await insist(
		host,
		() => fetchToken(host, launched.fetch),
		(answer) => 'error' in answer && answer.again
	);
	if ('error' in got) return { over: !got.again, error: got.error };
	session.change({ token: got.token });
	return got.token;
}

export async function openLaunch(
	host: Cmi5Host,
	launched: Launched,
	session: KeptSession
): Promise<Opened | Refused> {
	if (session.now().ended) return { over: true, error: 'session terminated' };
	const authorised = await token(host, launched, session);
	if (typeof authorised !== 'string') return authorised;
	const lrs = createLrs(host, launched, authorised);
	const [launch, found] = await Promise.all([
		insist(host, () => lrs.readDocument('LMS.LaunchData'), unreached),
		insist(host, () => lrs.readDocument(recordId), unreached),
		// Compulsory (11.0.0.0-3), though the course has no sound and its own choice of language; 403 and 404 are no error.
		insist(host, lrs.readPreferences, unreached)
	]);
	const data = isOk(launch) ? readLaunchData(launch.text) : null;
	if (!data) return { over: launch.status === 401, error: lrs.lastError() ?? 'LMS.LaunchData unreadable' };
	// Writing over a record that could not be read might take something away.
	if (!isOk(found) && found.status !== 404) return { over: false, error: lrs.lastError() ?? 'state' };
	return { lrs, data, found };
}
