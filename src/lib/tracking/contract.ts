/**
 * What a package writes, when and where: not told but shown. The tracker of the package is run through one learner's
 * road against an LMS that only takes notes, and what it calls is the table. For the package report; not in packages.
 */
import type { InteractionReport, Report } from '../course/report.ts';
import type { Dialect } from './dialect.ts';
import { notebook, stillPage } from './contract-stage.ts';
import { createLmsTracker } from './lms.ts';
import { scorm12 } from './scorm12.ts';
import { scorm2004 } from './scorm2004.ts';
import type { Reason, Standard, Tracker, TrackingOptions } from './tracker.ts';

export const contractEvents = [
	'start',
	'page',
	'answer',
	'exam below pass mark',
	'exam passed, course not yet completed',
	'completed',
	'keep-alive',
	'leave'
] as const;
export type ContractEvent = (typeof contractEvents)[number];

export interface ContractRow {
	event: ContractEvent;
	/** Element with row numbers as `n`; a call without an element by its own name, e.g. `LMSCommit`. */
	element: string;
	/** As it was written on this road; `''` for calls. */
	value: string;
	/** What decides the value, in Dutch like the report; `''` where the value says it all. */
	note: string;
}

const dialects: Partial<Record<Standard, Dialect>> = {
	scorm12,
	'scorm2004-3': scorm2004,
	'scorm2004-4': scorm2004
};

/** Why a value is what it is, by the end of the element's name. */
const notes: [RegExp, string][] = [
	[/suspend_data$/, 'voortgang, hoogstens 4.000 tekens'],
	[/location$/, 'waar de cursist was'],
	[/(session_time)$/, 'aandachtige tijd van deze sessie; het LMS telt op'],
	[/objectives\.n\.score/, 'uitslag van dit leerdoel'],
	[/score/, 'eerste of hogere uitslag; een lagere alleen als die de status verhoogt'],
	[/(lesson|completion|success)_status$|objectives\.n\.(status|success_status)$/, 'alleen omhoog'],
	[/progress_measure$/, 'deel dat gedaan is, 0–1'],
	[/description$/, 'de vraag in één regel'],
	[/(student|learner)_response$/, 'gekozen antwoord, nooit vrije tekst'],
	[/correct_responses/, 'het goede antwoord'],
	[/latency$/, 'tijd tussen zien en antwoorden'],
	[/interactions\.n\.(id|objectives\.n\.id)$/, 'vast kenmerk uit de cursus'],
	[/(Finish|Terminate)$/, 'hoe de cursist ook weggaat'],
	[/Commit$/, 'hoogstens eens per 10 seconden, behalve bij start, status, verbergen en weggaan']
];

const noteFor = (element: string): string => notes.find(([end]) => end.test(element))?.[1] ?? '';

/** Nine o'clock in the clock the standard writes: 1.2 the learner's own, 2004 UTC; so the table is the same anywhere. */
const nine = (standard: Standard): number =>
	standard === 'scorm12' ? new Date(2026, 10, 23, 9).getTime() : Date.UTC(2026, 10, 23, 9);

const answer = (standard: Standard): InteractionReport => ({
	id: 'question_id',
	answer: {
		type: 'choice',
		among: ['option_a', 'option_b'],
		response: ['option_b'],
		correct: [['option_b']]
	},
	objectives: ['objective_id'],
	at: nine(standard),
	latency: 12.5,
	weight: 1,
	outcome: 'correct',
	description: 'Wat doet u als eerste?',
	exam: true
});

/** One learner's road, each step as it changes the report of the step before. */
export const road = (standard: Standard): [ContractEvent, Reason, Partial<Report>][] => [
	['page', 'page', { location: 'lesson_id', progress: 0.25, seconds: 60 }],
	['answer', 'answer', { interactions: [answer(standard)], seconds: 120 }],
	[
		'exam below pass mark',
		'page',
		{
			score: { raw: 10, max: 24, scaled: 10 / 24 },
			passed: false,
			objectives: [{ id: 'objective_id', scaled: 0.5, passed: false }],
			seconds: 180
		}
	],
	[
		'exam passed, course not yet completed',
		'page',
		{
			score: { raw: 18, max: 24, scaled: 0.75 },
			passed: true,
			objectives: [{ id: 'objective_id', scaled: 1, passed: true }],
			seconds: 240
		}
	],
	['completed', 'page', { completed: true, progress: 1, seconds: 300 }]
];

export const firstReport: Report = {
	location: 'first_lesson',
	completed: false,
	passed: null,
	score: null,
	progress: 0,
	objectives: [{ id: 'objective_id', scaled: null, passed: null }],
	interactions: [],
	state: 'v1|1',
	seconds: 0
};

/** Walks the road, calling `after` when all that belongs to an event has been written. */
function walk(
	tracker: Tracker,
	page: ReturnType<typeof stillPage>,
	options: TrackingOptions,
	after: (event: ContractEvent) => void
): void {
	void tracker.start();
	after('start');
	let report = firstReport;
	for (const [step, [event, reason, change]] of road(options.standard).entries()) {
		report = { ...report, ...change, state: `v1|${step + 2}` };
		tracker.save(report, reason);
		page.wait(11_000);
		after(event);
	}
	page.wait(options.keepAlive * 1000);
	after('keep-alive');
	tracker.finish({ ...report, state: 'v1|9', seconds: 360 });
	after('leave');
}

/** The table for one SCORM package; empty for editions without an LMS. Rows stand in the order in which they are called. */
export function statusContract(options: TrackingOptions): ContractRow[] {
	const dialect = dialects[options.standard];
	if (!dialect) return [];
	const { api, take } = notebook(dialect);
	const page = stillPage({ [dialect.object]: api });
	const rows: ContractRow[] = [];
	walk(createLmsTracker(dialect, options, page), page, options, (event) => {
		for (const [written, value] of take()) {
			const element = written.replace(/\.\d+(?=\.|$)/g, '.n');
			rows.push({ event, element, value, note: noteFor(element) });
		}
	});
	return rows;
}
