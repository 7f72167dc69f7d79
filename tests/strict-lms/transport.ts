/** How the LMS page reaches its server: a synchronous request, as most LMSs in the field still use. */
import { storePath, type PageOptions } from './page-options.ts';
import { specOf } from './runtime.ts';
import type { Attempt, Intercept } from './types.ts';

const address = (learner: string): string => `${storePath}?${encodeURIComponent(learner)}`;

/** True when the server took it. A page on its way out gets no answer at all. */
function send(method: 'GET' | 'POST', learner: string, body?: string): string | null {
	try {
		const request = new XMLHttpRequest();
		request.open(method, address(learner), false);
		request.send(body ?? null);
		return request.status === 200 ? request.responseText : null;
	} catch {
		return null;
	}
}

export interface Line {
	/** What the server has of this learner. */
	load(): Attempt[];
	/** Comes before Commit and Terminate: they fail when the server can't be reached. */
	intercept: Intercept;
	/** Brings the record to the server. */
	store(attempts: readonly Attempt[]): void;
}

export function lineOf(options: PageOptions): Line | null {
	const { transport = 'none', learner = 'learner_1', standard } = options;
	if (transport === 'none') return null;
	const { methods, codes } = specOf(standard);
	return {
		load: () => JSON.parse(send('GET', learner) ?? '[]') as Attempt[],
		intercept(method) {
			if (method !== methods.commit && method !== methods.terminate) return undefined;
			if (transport === 'beacon' || send('POST', learner, '') !== null) return undefined;
			const code = method === methods.commit ? codes.commitFailed : codes.terminateFailed;
			return { answer: 'false', code };
		},
		store(attempts) {
			const body = JSON.stringify(attempts);
			if (send('POST', learner, body) === null && transport === 'beacon')
				navigator.sendBeacon(address(learner), body);
		}
	};
}
