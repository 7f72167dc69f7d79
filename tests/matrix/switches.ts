/** The LMS's faults and manners as data: what is switched on for a case, and what may then be expected. */
import { pairwise, sparing } from './pairwise.ts';
import type { PageOptions, Place } from '../strict-lms/page-options.ts';
import type { Store } from '../strict-lms/store.ts';

export interface Switch {
	/** Rows of the catalogue it stands for. */
	rows: string[];
	options?: Partial<PageOptions>;
	/** How the server behaves once the learner has begun. */
	manner?: Store['manner'];
	/**
	 * What the LMS has after the learner left: all of it, or nothing sure; `told`: nothing, and the learner is told so.
	 */
	keeps?: 'all' | 'unsure' | 'told';
	/** The list of answers is not to be had. */
	noList?: boolean;
	/** It is about a result, or a long state: the learner has done nearly everything before, and hands the exam in. */
	afterMuch?: boolean;
	/**
	 * Nothing comes back when the session was not ended: what the LMS called stored was not, and empty it looks like a new
	 * attempt.
	 */
	hopelessWithoutEnd?: boolean;
}

export const columns = {
	place: ['frame', 'deep', 'foreign', 'popup', 'opener-parent', 'top-opener', 'top'],
	leaving: ['exit', 'navigation', 'close', 'frame removed', 'killed', 'offline, then killed'],
	standard: ['scorm12', 'scorm2004-4'],
	finding: ['at once', 'late', 'both APIs'],
	answers: ['strings', 'booleans', 'numbers', 'capitals', 'nothing', 'denial'],
	room: ['all', 'cut 24', 'cut 255', 'cut 4000', 'cut 4096', 'no interactions', 'no objectives'],
	commit: ['well', 'false', 'null', 'lies', 'few', 'slow', 'down', 'logged out', 'beacon'],
	ending: ['well', 'fails once', 'wipes', 'own pass mark', 'reviews after pass'],
	windows: ['one window', 'two windows']
} as const;

const faultColumns = ['finding', 'answers', 'room', 'commit', 'ending', 'windows'] as const;

const plain: Switch = { rows: [] };

/** Each value of each column that is a switch. */
export const switches: Record<string, Switch> = {
	'at once': plain,
	late: { rows: ['A1.4'], options: { late: 1500 } },
	'both APIs': { rows: ['A1.5'], options: { both: true } },
	strings: plain,
	booleans: { rows: ['A1.8'], options: { answers: 'booleans' } },
	numbers: { rows: ['A1.8'], options: { answers: 'numbers' } },
	capitals: { rows: ['A1.8', 'A1.11'], options: { answers: 'capitals' } },
	nothing: { rows: ['A1.8'], options: { answers: 'nothing' } },
	denial: { rows: ['A1.9'], options: { answers: 'denial' } },
	all: plain,
	'cut 24': { rows: ['A2.1', 'A2.2'], options: { cutsState: 24 }, keeps: 'unsure' },
	'cut 255': { rows: ['A2.1', 'A2.2'], options: { cutsState: 255 }, keeps: 'unsure', afterMuch: true },
	// The state of somebody who did nearly everything is far below; the longest that may be is for `state-mark.test.ts`.
	'cut 4000': { rows: ['A2.1'], options: { cutsState: 4000 }, afterMuch: true },
	'cut 4096': { rows: ['A2.1'], options: { cutsState: 4096 }, afterMuch: true },
	'no interactions': { rows: ['A4.1'], options: { without: ['cmi.interactions'] }, noList: true },
	'no objectives': { rows: ['A4.1'], options: { without: ['cmi.objectives'] }, afterMuch: true },
	well: plain,
	false: { rows: ['A2.10', 'A2.14'], options: { failCommits: 1 } },
	null: { rows: ['A1.8', 'A2.21'], options: { failCommits: 1, answers: 'nothing' } },
	lies: { rows: ['A2.11'], options: { liesInCommit: true }, keeps: 'unsure', hopelessWithoutEnd: true },
	few: { rows: ['A2.13'], options: { throttle: 3000 }, keeps: 'unsure' },
	slow: { rows: ['A2.10'], options: { transport: 'request' }, manner: 'slow' },
	down: { rows: ['A2.10', 'A2.12'], options: { transport: 'request' }, manner: 'down', keeps: 'told' },
	'logged out': { rows: ['A2.10'], options: { transport: 'request' }, manner: 'out', keeps: 'told' },
	beacon: { rows: ['C7', 'A2.23'], options: { transport: 'beacon' } },
	'fails once': { rows: ['A2.20'], options: { failTerminates: 1 } },
	wipes: { rows: ['A2.7', 'A2.8'], options: { wipeUnlessSuspended: true } },
	// Above what makes a pass in the course, and below full marks.
	'own pass mark': { rows: ['A3.2'], options: { mastery: 0.8 }, afterMuch: true },
	'reviews after pass': { rows: ['A1.12', 'A3.1'], options: { reviewAfterPass: true }, afterMuch: true },
	'one window': plain,
	'two windows': { rows: ['A2.15'] }
};

export type Case = { [K in keyof typeof columns]: (typeof columns)[K][number] };

/** A frame can only be taken away where there is one; the content's own `answers` make "null" what it is. */
export function fits({ place, leaving, commit, answers }: Partial<Case>): boolean {
	if (leaving === 'frame removed' && place && !(place === 'frame' || place === 'deep')) return false;
	return !(commit === 'null' && answers && answers !== 'nothing');
}

/** Few cases in which every two values meet; a second window is opened no oftener than that takes. */
export const fewCases = (): Case[] => sparing(pairwise(columns, fits), columns, 'windows');

/** One switch at a time, each with every standard, kind of window and way of leaving. */
export function everyCase(): Case[] {
	const base: Case = {
		place: 'frame',
		leaving: 'exit',
		standard: 'scorm12',
		finding: 'at once',
		answers: 'strings',
		room: 'all',
		commit: 'well',
		ending: 'well',
		windows: 'one window'
	};
	const faults = faultColumns.flatMap((column) =>
		columns[column].map((value): Partial<Case> => ({
			[column]: value,
			...(value === 'null' ? { answers: 'nothing' } : {})
		}))
	);
	const places: Place[] = [...columns.place];
	return columns.standard
		.flatMap((standard) => columns.leaving.map((leaving) => ({ standard, leaving })))
		.flatMap((one) => [
			...places.map((place) => ({ ...base, ...one, place })),
			...faults.flatMap((fault) =>
				(['frame', 'popup', 'top'] as const).map((place) => ({ ...base, ...one, ...fault, place }))
			)
		])
		.filter(fits)
		.filter((one, n, all) => all.findIndex((other) => nameOf(other) === nameOf(one)) === n);
}

const names = Object.keys(columns) as (keyof Case)[];

export const nameOf = (one: Case): string => names.map((name) => one[name]).join(' · ');

/** What the values of a case ask for together. */
export const switchesOf = (one: Case): Switch[] =>
	faultColumns.map((column) => switches[one[column]] ?? plain);
