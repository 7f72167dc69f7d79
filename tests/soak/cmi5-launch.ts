/** One launch of the real session with the cmi5 tracker, at an LRS of a kind, on one of the learner's computers. */
import type { Answer, Cmi5Host, Request } from '../../src/lib/tracking/cmi5/host.ts';
import type { Cmi5Options } from '../../src/lib/tracking/cmi5/options.ts';
import { createCmi5Tracker } from '../../src/lib/tracking/cmi5/tracker.ts';
import { fakeHost, fakeStorage, fakeWindow } from '../strict-lms/host.ts';
import { contest } from '../strict-lrs/manners.ts';
import type { Registration } from '../strict-lrs/registration.ts';
import { answerOf, cmi5Options, noAnswer } from '../strict-lrs/visit.ts';
import type { SmallCourse } from './course.ts';
import { seat, type Computer, type Faults, type Seat } from './launch.ts';
import type { Chapter } from './story.ts';

export const lrsKinds = ['plain', 'hides tags', 'contests', 'loses answers', 'takes its time'] as const;
export type LrsChapter = Chapter<(typeof lrsKinds)[number]>;

const refused = (status: number): Answer => ({ status, text: '', etag: '' });

/** Every so many requests something happens, where the kind of LRS is one of whom it may be expected. */
const often = 3;

/** Lets everything go on that only waits for promises. */
export async function settled(): Promise<void> {
	for (let n = 0; n < 2; n += 1) await new Promise((done) => setImmediate(done));
}

/** Lets time pass in small steps, so that what is asked in one is answered before the next. */
export async function pass(host: Seat['host'], milliseconds: number): Promise<void> {
	for (let left = milliseconds; left > 0; left -= 5000) {
		host.advance(Math.min(5000, left));
		await settled();
	}
}

/** What a promise gives, letting time pass until it does. */
export async function awaited<T>(host: Seat['host'], promise: Promise<T>): Promise<T> {
	let done = false;
	void promise.then(() => (done = true));
	for (let n = 0; n < 400 && !done; n += 1) {
		await settled();
		if (!done) host.advance(500);
	}
	return promise;
}

/** The way to the LRS, with what may befall a request on it. */
function wayTo(
	registration: Registration,
	kind: LrsChapter['kind'],
	faults: Faults,
	host: Seat['host']
): Cmi5Host['send'] {
	let requests = 0;
	let lost = false;

	function answer(request: Request): Answer {
		requests += 1;
		const turn = requests % often === 0;
		if (faults.loseSessionAfter !== undefined && faults.loseSessionAfter-- <= 0) lost = true;
		if (faults.loggedOut || lost) return refused(401);
		if ((faults.failCommits ?? 0) > 0) {
			faults.failCommits = (faults.failCommits ?? 0) - 1;
			return refused(503);
		}
		if ((faults.failTerminates ?? 0) > 0 && /terminated/.test(request.body ?? '')) {
			faults.failTerminates = (faults.failTerminates ?? 0) - 1;
			return refused(503);
		}
		if (kind === 'contests' && request.method === 'PUT' && turn) contest(registration);
		const given = answerOf(registration, request, kind === 'hides tags');
		if (kind === 'loses answers' && turn && request.method !== 'GET') return noAnswer;
		return given;
	}

	return (request) => {
		if (!host.online()) return Promise.resolve(noAnswer);
		const given = answer(request);
		if (kind !== 'takes its time') return Promise.resolve(given);
		return new Promise((done) => host.later(700, () => done(given)));
	};
}

export async function openCmi5(
	registration: Registration,
	course: SmallCourse,
	chapter: LrsChapter,
	computer: Computer,
	chance: () => number,
	options: Partial<Cmi5Options>
): Promise<Seat> {
	const host = fakeHost(fakeWindow(), computer.storage, computer.now);
	host.allowStorage(chapter.storage);
	const tab = fakeStorage();
	const faults: Faults = {};
	const { address } = registration.launch();
	const cmi5: Cmi5Host = {
		...host,
		address,
		send: wayTo(registration, chapter.kind, faults, host),
		tab: () => tab,
		go: () => undefined,
		reloading: () => false
	};
	const tracker = createCmi5Tracker(cmi5Options(options), cmi5);
	const at = await seat(tracker, course, host, chance, (launch) => awaited(host, launch));
	await settled();
	return { ...at, strict: faults };
}
