/** A cmi5 unit in a browser of our own, with a strict LRS behind it: what tests of the tracker have in common. */
import { createCmi5Tracker } from '../../src/lib/tracking/cmi5/tracker.ts';
import type { Answer, Cmi5Host, Request } from '../../src/lib/tracking/cmi5/host.ts';
import type { Cmi5Options } from '../../src/lib/tracking/cmi5/options.ts';
import type { Launch, SaveHealth, Tracker } from '../../src/lib/tracking/tracker.ts';
import type { Json } from '../../src/lms/cmi5/record.ts';
import { verbName } from '../../src/lms/cmi5/statement.ts';
import { fakeHost, fakeStorage, fakeWindow, type FakeHost } from '../strict-lms/host.ts';
import { report, trackingOptions } from '../strict-lms/learner.ts';
import { lenient } from './manners.ts';
import { au, type LaunchChange, type Registration } from './registration.ts';

const score = { raw: 75, max: 100, scaled: 0.75 };
/** A report of a course that was passed. */
export const passed = (change = {}) =>
	report({ passed: true, completed: true, score, state: '2.a', ...change });

export const cmi5Options = (change: Partial<Cmi5Options> = {}): Cmi5Options => ({
	...trackingOptions('scorm12'),
	standard: 'cmi5',
	au,
	language: 'nl',
	...change
});

/** What the network does to a request; `null`: lets it through; a promise: with an answer that is long in coming. */
export type Fault = (request: Request) => Answer | Promise<Answer> | 'lost answer' | null;

export const noAnswer: Answer = { status: 0, text: '', etag: '' };

/** What a browser keeps for a tab and for everybody. */
export interface Profile {
	tab: Storage;
	device: Storage;
}
export const newProfile = (): Profile => ({ tab: fakeStorage(), device: fakeStorage() });

export interface Visit {
	host: FakeHost;
	tracker: Tracker;
	launched: Promise<Launch>;
	address: string;
	requests: Request[];
	/** Where the window went. */
	gone: string[];
	/** Replaces what the network does. */
	network: { fault: Fault };
	/** Somebody presses the key that reloads. */
	reload(): void;
	health(): SaveHealth;
	/** Lets time pass, and everything that waits for an answer go on. */
	pass(milliseconds: number): Promise<void>;
}

const settled = async (): Promise<void> => {
	for (let n = 0; n < 3; n += 1) await new Promise((done) => setTimeout(done));
};

/** What the LRS answers to a request of the unit. `hidesTags`: the browser may not see the tags of documents. */
export function answerOf(registration: Registration, request: Request, hidesTags = false): Answer {
	const url = new URL(request.url);
	const headers = Object.fromEntries(
		Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value])
	);
	const found = registration.answer(`${url.pathname}${url.search}`, {
		method: request.method,
		headers: hidesTags ? lenient(registration, headers) : headers,
		body: request.body ?? ''
	});
	return { status: found.status, text: found.body, etag: hidesTags ? '' : (found.headers['ETag'] ?? '') };
}

export interface VisitOptions {
	profile?: Profile;
	options?: Partial<Cmi5Options>;
	launch?: LaunchChange;
	/** Opens this address again instead of making a launch: a reload. */
	address?: string;
	fault?: Fault;
	elsewhere?: boolean;
}

/** Opens the unit. */
export function visit(registration: Registration, given: VisitOptions = {}): Visit {
	const { profile = newProfile(), elsewhere = false } = given;
	const address = given.address ?? registration.launch(given.launch).address;
	const host = fakeHost(fakeWindow(), profile.device, Date.now(), elsewhere);
	const requests: Request[] = [];
	const gone: string[] = [];
	const network = { fault: given.fault ?? (() => null) };
	let reloading = false;
	const cmi5: Cmi5Host = {
		...host,
		address,
		send(request) {
			requests.push(request);
			const fault = network.fault(request);
			if (fault && fault !== 'lost answer') return Promise.resolve(fault);
			const answer = answerOf(registration, request);
			return Promise.resolve(fault ? noAnswer : answer);
		},
		tab: () => profile.tab,
		go: (url) => void gone.push(url),
		reloading: () => reloading
	};
	const tracker = createCmi5Tracker(cmi5Options(given.options), cmi5);
	const launched = tracker.start();
	let health: SaveHealth = { state: 'idle', at: null, error: null };
	tracker.onHealth((next) => {
		health = next;
	});
	return {
		host,
		tracker,
		launched,
		address,
		requests,
		gone,
		network,
		reload() {
			reloading = true;
		},
		health: () => health,
		async pass(milliseconds) {
			await settled();
			host.advance(milliseconds);
			await settled();
		}
	};
}

/** The unit opened, and its first words said. */
export async function begun(registration: Registration, given: VisitOptions = {}): Promise<Visit> {
	const unit = visit(registration, given);
	await unit.launched;
	await unit.pass(0);
	return unit;
}

/** Verbs of the unit in the order in which the LRS has them, of one session or of all. */
export function said(registration: Registration, session?: string): string[] {
	return registration.record.statements
		.filter((one) => one.by === 'unit' && (session === undefined || one.session === session))
		.map(({ statement }) => verbName(statement));
}

export const statementsOf = (registration: Registration, verb: string): Json[] =>
	registration.record.statements
		.filter(({ statement }) => verbName(statement) === verb)
		.map(({ statement }) => statement);

/**
 * Refusals that are no breach. A write met a document newer than the one that was read: both are read and joined (xAPI
 * 1.0.3, part 3, 3.1). An answer that was left on a device had arrived after all: told again in another session it has
 * the same id, and another time.
 */
const harmless = [
	'The document was changed since it was read.',
	'There is a document already.',
	'Another statement has this id.'
];

/** What was refused because a rule was broken, in words. */
export const breachesOf = ({ refused }: Registration): string[] =>
	refused.map(({ message }) => message).filter((message) => !harmless.includes(message));

export const resultOf = (statement: Json | undefined): Json => (statement?.['result'] ?? {}) as Json;

/** The unit's own document, as it is stored. */
export function documentOf({ record }: Registration): Json {
	const [, found] = Object.entries(record.states).find(([name]) => name.endsWith(' suspendData')) ?? [];
	return JSON.parse(found?.text ?? '{}') as Json;
}
