/** A learner in a course with an LMS: what tests of tracking have in common. */
import type { InteractionReport, Report } from '../../src/lib/course/report.ts';
import { createLmsTracker } from '../../src/lib/tracking/lms.ts';
import { scorm12 } from '../../src/lib/tracking/scorm12.ts';
import { scorm2004 } from '../../src/lib/tracking/scorm2004.ts';
import { readMark } from '../../src/lib/tracking/state-mark.ts';
import type { Launch, SaveHealth, Tracker, TrackingOptions } from '../../src/lib/tracking/tracker.ts';
import { fakeHost, fakeStorage, fakeWindow, type FakeHost } from './host.ts';
import { emptyRecord, launch, specOf } from './runtime.ts';
import type { Call, Intercept, StrictOptions, StrictRecord, StrictStandard } from './types.ts';

export const bothStandards: StrictStandard[] = ['scorm12', 'scorm2004-4'];

export const trackingOptions = (standard: StrictStandard): TrackingOptions => ({
	standard,
	packageId: 'stalking-nl',
	passedAs: 'passed',
	reportFailed: false,
	uniqueInteractionIds: false,
	exitWhenCompleted: 'suspend',
	keepAlive: 300
});

/** A report of somebody who has just begun. */
export const report = (change: Partial<Report> = {}): Report => ({
	location: 'welcome',
	completed: false,
	passed: null,
	score: null,
	progress: 0,
	objectives: [],
	interactions: [],
	state: 'v1|1|0000|a',
	seconds: 10,
	...change
});

export const answer = (id: string, change: Partial<InteractionReport> = {}): InteractionReport => ({
	id,
	answer: { type: 'choice', among: ['a', 'b', 'c'], response: ['b'], correct: [['b']] },
	objectives: ['signals'],
	at: Date.UTC(2026, 10, 23, 9, 1, 2),
	latency: 12.34,
	weight: 1,
	outcome: 'correct',
	description: 'Wat doet u als eerste?',
	exam: true,
	...change
});

/** One launch of the content, with all that can be asked of it. */
export interface Visit {
	host: FakeHost;
	tracker: Tracker;
	launched: Promise<Launch>;
	/** Switches of this launch; may be changed while it runs. */
	strict: StrictOptions;
	/** Calls of this visit; names of methods shortened to those of 2004. */
	calls(): Call[];
	/** `element=value` of all that was taken in this visit. */
	written(): string[];
	commits(): number;
	health(): SaveHealth;
}

export interface Visitor {
	record: StrictRecord;
	strict: StrictOptions;
	/** Opens the content; `change` holds for this launch; `elsewhere`: see {@link fakeHost}. */
	visit(
		change?: Partial<StrictOptions>,
		intercept?: Intercept,
		online?: boolean,
		elsewhere?: boolean | Promise<void>
	): Visit;
	/** Stored state of the last attempt, as it was reported. */
	storedState(): string;
	/** Stored value of the last attempt. */
	stored(element: string): string | undefined;
}

/** `profile`: storage of the browser, which learners may share. */
export function createVisitor(
	standard: StrictStandard,
	change: Partial<TrackingOptions> = {},
	strict: Partial<StrictOptions> = {},
	profile = fakeStorage()
): Visitor {
	const record = emptyRecord();
	const base: StrictOptions = { standard, ...strict };
	const spec = specOf(standard);
	return {
		record,
		strict: base,
		storedState: () => readMark(record.attempts.at(-1)?.values['cmi.suspend_data'] ?? '')[0],
		stored: (element) => record.attempts.at(-1)?.values[element],
		visit(now = {}, intercept, online = true, elsewhere = false) {
			const lms = fakeWindow();
			const strict = { ...base, ...now };
			const host = fakeHost(fakeWindow(lms), profile, undefined, elsewhere);
			lms[spec.object] = launch(record, strict, intercept, host.now);
			host.connect(online);
			const from = record.calls.length;
			const dialect = standard === 'scorm12' ? scorm12 : scorm2004;
			const tracker = createLmsTracker(dialect, { ...trackingOptions(standard), ...change }, host);
			const launched = tracker.start();
			let health: SaveHealth = { state: 'idle', at: null, error: null };
			tracker.onHealth((next) => {
				health = next;
			});
			const calls = (): Call[] =>
				record.calls.slice(from).map((call) => ({
					...call,
					method: call.method.replace(/^LMS/, '').replace('Finish', 'Terminate')
				}));
			return {
				host,
				tracker,
				launched,
				strict,
				calls,
				written: () =>
					calls()
						.filter((call) => call.method === 'SetValue' && call.code === 0)
						.map((call) => call.args.join('=')),
				commits: () => calls().filter((call) => call.method === 'Commit').length,
				health: () => health
			};
		}
	};
}

/** Calls that were refused: there should be none. */
export const refused = (calls: Call[]): string[] =>
	calls
		.filter((call) => call.code !== 0 && call.code !== 403)
		.map((call) => `${call.method} ${call.args.join('=')} ${call.code}`);
