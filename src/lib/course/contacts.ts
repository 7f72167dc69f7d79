/** What is told of a contact, on screen and on paper. Pure. */
import type { Audience, Contact } from './types.ts';

/** An address as one reads it out. */
export const shortSite = (site: string): string => site.replace(/^https:\/\/(www\.)?|\/$/g, '');

export const isUrgent = (contact: Contact): boolean => contact.audiences.includes('danger');

/** Whoever is in danger looks at the top. */
export const urgentFirst = (contacts: readonly Contact[]): Contact[] =>
	contacts.toSorted((a, b) => Number(isUrgent(b)) - Number(isUrgent(a)));

export interface ContactWords {
	whom: (people: string) => string;
	audience: Record<Audience, string>;
	checked: (day: string) => string;
}

/** For whom, when, at what cost, where, and when that was checked; in one line. */
export function aboutContact(contact: Contact, words: ContactWords, dateOf: (iso: string) => string): string {
	const { audiences, hours, cost, address, checked } = contact;
	const whom = words.whom(audiences.map((audience) => words.audience[audience]).join(', '));
	const parts = [whom, hours, cost, address, words.checked(dateOf(checked))];
	return parts.filter((part) => part !== null).join(' · ');
}
