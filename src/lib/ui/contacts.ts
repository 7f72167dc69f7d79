/** The help panel's groups: who is there for whom. Pure. */
import { audiences, type Audience, type Contact } from '$lib/course/types.ts';

export interface ContactGroup {
	audience: Audience;
	contacts: Contact[];
}

/** Contacts per audience, danger first; a contact stands in every group it is for, groups without any drop out. */
export function groupsOf(contacts: readonly Contact[]): ContactGroup[] {
	return audiences
		.map((audience) => ({
			audience,
			contacts: contacts.filter((contact) => contact.audiences.includes(audience))
		}))
		.filter((group) => group.contacts.length > 0);
}
