/** Facts and contacts that grow old. Only `released` decides; today's date no more than warns. */
import { daysBetween } from '../../cli/day.ts';
import type { Day } from '../../lib/course/types.ts';
import type { Ageing } from '../course-build.ts';
import type { LoadedCourse, Located } from '../loaded.ts';
import type { Problem } from '../problem.ts';
import { contactsOf, isFit, lineage, type LoadedContact } from '../regions.ts';
import { tell } from './tell.ts';

function checkFacts({ course, facts }: LoadedCourse): Problem[] {
	const { released } = course.data;
	return facts.items.flatMap((fact) => {
		const { id, reviewBy } = fact.data;
		if (reviewBy < released) {
			const words = {
				found: `fact "${id}" was to be reviewed by ${reviewBy}`,
				wanted: `a day after the release of ${released}`,
				mend: 'check the source again and write the new days, or leave the fact out of the course'
			};
			return [tell(fact, ['reviewBy'], words)];
		}
		return checkOrder(fact);
	});
}

/** Of a fact or a contact: the check comes first, then the review. */
function checkOrder(at: Located<{ checked: Day; reviewBy: Day }>): Problem[] {
	const { checked, reviewBy } = at.data;
	if (checked <= reviewBy) return [];
	const words = {
		found: `checked ${checked}, review by ${reviewBy}`,
		wanted: 'a review after the check',
		mend: 'correct one of the two days'
	};
	return [tell(at, ['checked'], words)];
}

/** An unverified contact of which its author wrote what it waits for: it is known, and `npm run facts` tells of it. */
const isWaiting = ({ data }: LoadedContact): boolean =>
	data.status === 'unverified' && data.waits !== undefined;

/** A verified contact waits for nothing. */
const checkWaits = ({ regions }: LoadedCourse): Problem[] =>
	regions
		.flatMap(({ contacts }) => contacts.items)
		.filter(({ data }) => data.status === 'verified' && data.waits !== undefined)
		.map((contact) =>
			tell(contact, ['waits'], {
				found: `contact "${contact.data.id}" is verified and waits for something`,
				wanted: 'waits only where status is unverified',
				mend: 'remove waits, or write status: unverified'
			})
		);

/** Contacts that are there but not shown. */
function checkContacts(course: LoadedCourse): Problem[] {
	const { released } = course.course.data;
	return course.regions.flatMap((region) =>
		region.contacts.items
			.filter((contact) => !isFit(contact, released) && !isWaiting(contact))
			.map((contact) => {
				const { id, status, reviewBy } = contact.data;
				const instead = lineage(course, region.id)
					.slice(1)
					.some((parent) => parent.contacts.items.some((one) => one.data.id === id && isFit(one, released)));
				const shown = instead ? `that of ${region.head?.extends} is shown` : 'nothing is shown in its place';
				const stale = status === 'verified';
				const words = {
					found: stale
						? `contact "${id}" was to be reviewed by ${reviewBy}; ${shown}`
						: `contact "${id}" is not verified; ${shown}`,
					wanted: stale ? `a day after the release of ${released}` : 'status: verified',
					mend: 'check it with the organisation, then write status: verified, checked and reviewBy'
				};
				return tell(contact, [stale ? 'reviewBy' : 'status'], words, 'warning');
			})
	);
}

/** Facts and contacts of which the day of the check is one to come: the learner would read that day. */
function checkedLater({ facts, regions }: LoadedCourse, today: Day): Problem[] {
	const contacts = regions.flatMap((region) => region.contacts.items);
	return [...facts.items, ...contacts]
		.filter(({ data: { checked, reviewBy } }) => checked > today && checked <= reviewBy)
		.map((at) =>
			tell(
				at,
				['checked'],
				{
					found: `"${at.data.id}" was checked on ${at.data.checked}, a day to come`,
					wanted: `a day up to today, ${today}`,
					mend: 'write the day on which it was checked'
				},
				'warning'
			)
		);
}

/** The clock of the course put on: by it facts look too old that are not, and files in packages get a day to come. */
function releasedLater({ course }: LoadedCourse, today: Day): Problem[] {
	const { released } = course.data;
	if (released <= today) return [];
	const words = {
		found: `released on ${released}, a day to come`,
		wanted: `a day up to today, ${today}`,
		mend: 'write the day of the last release; npm run release writes the next'
	};
	return [tell(course, ['released'], words, 'warning')];
}

/** Everything shown to a learner that is to be reviewed some day. */
export function ageingOf(course: LoadedCourse): Ageing[] {
	const facts = course.facts.items.map((fact) => ({ kind: 'fact' as const, region: null, at: fact }));
	const contacts = new Map<LoadedContact, string>();
	for (const id of course.course.data.regions) {
		for (const contact of contactsOf(course, id)) if (!contacts.has(contact)) contacts.set(contact, id);
	}
	const shown = [...contacts].map(([at, region]) => ({ kind: 'contact' as const, region, at }));
	return [...facts, ...shown].map(({ kind, region, at }) => ({
		kind,
		id: at.data.id,
		region,
		reviewBy: at.data.reviewBy,
		file: at.source.file,
		line: at.source.lineOf([...at.path, 'reviewBy'])
	}));
}

/** Days before a review from which it is told. */
export const noticeDays = 60;

/**
 * What is due for review on a day, or will be within {@link noticeDays}, and what was checked or released after it.
 * @param today absent: the calendar is left out of it
 */
export function checkToday(course: LoadedCourse, today: Day | undefined): Problem[] {
	if (today === undefined) return [];
	const due = ageingOf(course)
		.filter(({ reviewBy }) => reviewBy >= course.course.data.released)
		.filter(({ reviewBy }) => daysBetween(today, reviewBy) <= noticeDays)
		.map(({ kind, id, reviewBy, file, line }) => {
			const late = reviewBy < today;
			return {
				file,
				line,
				field: 'reviewBy',
				found: `${kind} "${id}" ${late ? 'was' : 'is'} to be reviewed by ${reviewBy}`,
				wanted: late
					? `a day after today, ${today}`
					: `a review before that day; ${inDays(today, reviewBy)} left`,
				mend: 'check it again and write the new days',
				severity: 'warning' as const
			};
		});
	return [...releasedLater(course, today), ...checkedLater(course, today), ...due];
}

function inDays(today: Day, day: Day): string {
	const days = daysBetween(today, day);
	return `${days} day${days === 1 ? '' : 's'}`;
}

export const checkDates = (course: LoadedCourse): Problem[] => [
	...checkFacts(course),
	...checkWaits(course),
	...course.regions.flatMap(({ contacts }) => contacts.items.flatMap(checkOrder)),
	...checkContacts(course)
];
