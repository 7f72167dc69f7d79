/** What an LRS and a browser do to a cmi5 session, as data, and what may then be expected. */
import { pairwise } from './pairwise.ts';
import type { Manner } from '../strict-lrs/manners.ts';

export const columns = {
	place: ['window', 'frame', 'foreign frame'],
	leaving: [
		'exit',
		'reload',
		'reload, token lost',
		'navigation',
		'close',
		'frame removed',
		'killed',
		'offline, then killed'
	],
	trouble: [
		'none',
		'down',
		'slow',
		'logged out',
		'forbidden',
		'statements forbidden',
		'contested',
		'answers lost'
	],
	start: ['at once', 'down at first', 'no preferences'],
	tags: ['seen', 'hidden']
} as const;

export type Case = { [K in keyof typeof columns]: (typeof columns)[K][number] };

export interface Trouble {
	/** Rows of the catalogue it stands for. */
	rows: string[];
	manner: Manner;
	/** What the course says of saving meanwhile. */
	says: 'saved' | 'failing' | 'ended';
	/** What the LRS has once the learner has left: all, or nothing sure. */
	has: 'all' | 'unsure';
}

/** How the LRS behaves once the learner has begun. */
export const troubles: Record<Case['trouble'], Trouble> = {
	none: { rows: [], manner: 'well', says: 'saved', has: 'all' },
	down: { rows: ['A2.10', 'A2.12'], manner: 'down', says: 'failing', has: 'unsure' },
	slow: { rows: ['A2.10'], manner: 'slow', says: 'saved', has: 'all' },
	'logged out': { rows: ['A2.10'], manner: 'out', says: 'ended', has: 'unsure' },
	forbidden: { rows: ['A2.10'], manner: 'forbids', says: 'ended', has: 'unsure' },
	'statements forbidden': { rows: ['A7.3'], manner: 'mute', says: 'failing', has: 'unsure' },
	contested: { rows: ['A7.9'], manner: 'contested', says: 'saved', has: 'all' },
	'answers lost': { rows: ['A2.11', 'A7.3'], manner: 'deaf', says: 'failing', has: 'unsure' }
};

const rowsOfLeaving: Partial<Record<Case['leaving'], string[]>> = {
	reload: ['A7.1'],
	'reload, token lost': ['A7.1'],
	close: ['A7.2'],
	navigation: ['A7.2'],
	'frame removed': ['A2.23'],
	killed: ['A2.17'],
	'offline, then killed': ['A2.12']
};

/** Rows of the catalogue that a case is about. */
export const rowsOf = ({ leaving, trouble, start }: Case): string[] => [
	...new Set([
		...(rowsOfLeaving[leaving] ?? []),
		...troubles[trouble].rows,
		...(start === 'no preferences' ? ['A7.7'] : [])
	])
];

/** A frame can only be taken away where there is one. */
export const fits = ({ place, leaving }: Partial<Case>): boolean =>
	!(leaving === 'frame removed' && place === 'window');

const names = Object.keys(columns) as (keyof Case)[];
export const nameOf = (one: Case): string => names.map((name) => one[name]).join(' · ');

/** For `npm test`: of the rows in which every two values meet the first, which hold most of them. */
export const fewCases = (): Case[] => pairwise(columns, fits).slice(0, 12);

/** Every trouble and every manner of starting with every way of leaving, and every place with every way of leaving. */
export function everyCase(): Case[] {
	const base: Case = { place: 'frame', leaving: 'exit', trouble: 'none', start: 'at once', tags: 'seen' };
	const faults: Partial<Case>[] = [
		...columns.trouble.map((trouble) => ({ trouble })),
		...columns.trouble.map((trouble) => ({ trouble, tags: 'hidden' as const })),
		...columns.start.map((start) => ({ start }))
	];
	return columns.leaving
		.flatMap((leaving) =>
			columns.place.flatMap((place) => [
				{ ...base, place, leaving },
				...(place === 'foreign frame' ? [] : faults.map((fault) => ({ ...base, place, leaving, ...fault })))
			])
		)
		.filter(fits)
		.filter((one, n, all) => all.findIndex((other) => nameOf(other) === nameOf(one)) === n);
}
