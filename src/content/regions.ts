/** The contacts a region shows: its own where they are fit to show, those of the region it extends for the rest. */
import type { AuthoredContact } from '../lib/course/course.schema.ts';
import type { Day } from '../lib/course/types.ts';
import type { LoadedCourse, LoadedRegion, Located } from './loaded.ts';

export type LoadedContact = Located<AuthoredContact>;

/** Verified, and not due for review before the day the course was released. */
export function isFit({ data }: LoadedContact, released: Day): boolean {
	return data.status === 'verified' && data.reviewBy >= released;
}

/** Whether there are regions and every file of them could be read: a contact that is missing may be there otherwise. */
export const allRead = ({ regions }: LoadedCourse): boolean =>
	regions.length > 0 && regions.every(({ contacts }) => !contacts.broken);

/** The region and those it extends, nearest first; stops at a name that isn't there or comes round again. */
export function lineage(course: LoadedCourse, id: string): LoadedRegion[] {
	const line: LoadedRegion[] = [];
	let next: string | undefined = id;
	while (next !== undefined) {
		const region = course.regions.find((one) => one.id === next);
		if (!region || line.includes(region)) break;
		line.push(region);
		next = region.head?.extends;
	}
	return line;
}

/** Contacts in the order of the region itself, then those it takes over. */
export function contactsOf(course: LoadedCourse, id: string): LoadedContact[] {
	const shown = new Map<string, LoadedContact>();
	for (const region of lineage(course, id)) {
		for (const contact of region.contacts.items) {
			if (!shown.has(contact.data.id) && isFit(contact, course.course.data.released)) {
				shown.set(contact.data.id, contact);
			}
		}
	}
	return [...shown.values()];
}
