/** One learner's registration in a strict LMS that is a plain object: launches units and answers what they ask. */
import { openSession, launchUrl, type UnitFacts } from '../../src/lms/cmi5/launch.ts';
import { fetchToken, handle, type LrsAnswer, type LrsRequest } from '../../src/lms/cmi5/lrs.ts';
import { emptyRecord, type Cmi5Record, type Cmi5Session, type CmiMode } from '../../src/lms/cmi5/record.ts';
import type { Breach } from '../../src/lms/cmi5/breach.ts';

export const au = 'urn:uuid:0a8ddcde-8f1f-5b9e-8b0b-3f0e0f6d3c11';
export const registrationId = '6f0e51b4-52d3-4d3c-9d6a-0f5d0a1b2c3d';

export interface Learner {
	name: string;
}

export const actorOf = ({ name }: Learner) => ({
	objectType: 'Agent',
	account: { homePage: 'https://lms.example/', name }
});

export interface LaunchChange {
	mode?: CmiMode;
	mastery?: number | null;
	moveOn?: string;
	/** Where content and LRS stand, e.g. `http://127.0.0.1:4000`. */
	origin?: string;
	/** Where the content goes at the end. */
	returnUrl?: string;
}

export interface Registration {
	record: Cmi5Record;
	/** Everything that was refused, in order. */
	refused: Breach[];
	launch(change?: LaunchChange): { session: Cmi5Session; address: string };
	/** @param path below the origin */
	answer(path: string, request: Omit<LrsRequest, 'resource' | 'query'>): LrsAnswer;
}

export function createRegistration(learner: Learner = { name: 'anna_7' }): Registration {
	const record = emptyRecord(registrationId);
	const refused: Breach[] = [];
	return {
		record,
		refused,
		launch({ mode = 'Normal', mastery = 0.7, moveOn = 'CompletedAndPassed', ...change } = {}) {
			const { origin = 'https://lms.example', returnUrl = 'https://lms.example/back' } = change;
			const unit: UnitFacts = { item: au, moveOn, mastery, launchParameters: null, entitlementKey: null };
			const url = `${origin}/content/index.html`;
			const session = openSession(record, { unit, actor: actorOf(learner), mode, url, returnUrl });
			return {
				session,
				address: launchUrl(session, url, `${origin}/xapi`, `${origin}/fetch/${session.id}`)
			};
		},
		answer(path, request) {
			const { pathname, searchParams } = new URL(path, 'https://lms.example');
			if (pathname.startsWith('/fetch/')) {
				const session = record.sessions.find(({ id }) => id === pathname.slice('/fetch/'.length));
				return session ? fetchToken(session) : { status: 404, headers: {}, body: '' };
			}
			const resource = pathname.replace(/^\/xapi\//, '');
			const answer = handle(record, { ...request, resource, query: searchParams });
			if (answer.breach) refused.push(answer.breach);
			return answer;
		}
	};
}
