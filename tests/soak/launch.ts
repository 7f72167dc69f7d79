/** One launch of the real session with the real tracker, in an LMS of a kind, on one of the learner's computers. */
import type { Pack } from '../../src/lib/course/edition.ts';
import type { Launch, SaveHealth, Tracker } from '../../src/lib/tracking/tracker.ts';
import { createLmsTracker } from '../../src/lib/tracking/lms.ts';
import { scorm12 } from '../../src/lib/tracking/scorm12.ts';
import { scorm2004 } from '../../src/lib/tracking/scorm2004.ts';
import { ExamDesk } from '../../src/lib/player/exam-desk.svelte.ts';
import { Session } from '../../src/lib/player/session.svelte.ts';
import { fakeHost, fakeWindow, type FakeHost } from '../strict-lms/host.ts';
import { trackingOptions } from '../strict-lms/learner.ts';
import { launch, specOf } from '../strict-lms/runtime.ts';
import type { StrictOptions, StrictRecord, StrictStandard } from '../strict-lms/types.ts';
import { asEdition, type SmallCourse } from './course.ts';
import type { Chapter } from './story.ts';

/** What makes an LMS of that kind. */
export const manners: Record<Chapter['kind'], Partial<StrictOptions>> = {
	plain: {},
	'sends only changes': { sendsChangesOnly: true },
	'sends only what was set': { dropsUnsent: true },
	'has no interactions': { without: ['cmi.interactions'] },
	'has no objectives': { without: ['cmi.objectives'] },
	'answers numbers': { answers: 'numbers' },
	'answers nothing': { answers: 'nothing' },
	denies: { answers: 'denial' },
	throttles: { throttle: 5000 },
	'takes its time': {},
	'cuts the state': { cutsState: 40 },
	'lies in commit': { liesInCommit: true },
	'gives no id': { learnerId: '' },
	'judges by itself': { mastery: 0.9 },
	'reviews after pass': { reviewAfterPass: true },
	'opens again': { reopens: true }
};

/** A computer: its storage, and the clock on its wall. */
export interface Computer {
	storage: Storage;
	now: number;
}

/** What may be switched on while a session runs. */
export type Faults = Pick<StrictOptions, 'failCommits' | 'failTerminates' | 'loggedOut' | 'loseSessionAfter'>;

/** Where a learner sits: what steps of a story work on, whatever the standard. */
export interface Seat {
	host: FakeHost;
	strict: Faults;
	session: Session;
	desk: ExamDesk;
	found: Launch;
	health(): SaveHealth;
}

export interface Launched extends Seat {
	strict: StrictOptions;
}

/** The real session with a tracker, begun with what that found once `opened` lets it. */
export async function seat(
	tracker: Tracker,
	course: SmallCourse,
	host: FakeHost,
	chance: () => number,
	opened: (launch: Promise<Launch>) => Promise<unknown> = (launch) => launch
): Promise<Omit<Seat, 'strict'>> {
	const { edition, packs } = asEdition(course, null);
	const session = new Session(edition, tracker, { now: host.now, chance, soon: (work) => work() });
	globalThis.coursePacks?.push(...(packs as Pack[]));
	let health: SaveHealth = { state: 'idle', at: null, error: null };
	tracker.onHealth((next) => (health = next));
	const launched = tracker.start();
	await opened(launched);
	await session.begin(launched);
	return { host, session, desk: new ExamDesk(session), found: await launched, health: () => health };
}

export async function open(
	standard: StrictStandard,
	record: StrictRecord,
	course: SmallCourse,
	chapter: Chapter,
	computer: Computer,
	chance: () => number
): Promise<Launched> {
	const strict: StrictOptions = { standard, ...manners[chapter.kind] };
	const lms = fakeWindow();
	const host = fakeHost(fakeWindow(lms), computer.storage, computer.now);
	host.allowStorage(chapter.storage);
	const slow = chapter.kind === 'takes its time';
	// Offline, an LMS says "true" because it gave the work to a beacon that never arrives (C7).
	lms[specOf(standard).object] = launch(
		record,
		strict,
		(method) => {
			// So slow that a save is made in many parts, and anything may come between two of them.
			if (slow && method.endsWith('SetValue')) host.spend(3);
			return /Commit|Finish|Terminate/.test(method) && !host.online()
				? { answer: 'true', code: 0 }
				: undefined;
		},
		host.now
	);
	const tracking = trackingOptions(standard);
	const tracker = createLmsTracker(standard === 'scorm12' ? scorm12 : scorm2004, tracking, host);
	return { ...(await seat(tracker, course, host, chance)), strict };
}
