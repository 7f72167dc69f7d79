import { describe, expect, it } from 'vitest';
import type { Audience, Contact } from '$lib/course/types.ts';
import { groupsOf } from './contacts.ts';

const contact = (id: string, ...audiences: Audience[]): Contact => ({
	id,
	name: id,
	purpose: 'om te bellen',
	audiences,
	phone: null,
	hours: null,
	cost: null,
	address: null,
	site: null,
	checked: '2026-11-20'
});

describe('help panel', () => {
	it('shows help in danger first, whatever the order of the file', () => {
		const groups = groupsOf([contact('advies', 'professional'), contact('politie', 'danger')]);
		expect(groups.map((group) => group.audience)).toEqual(['danger', 'professional']);
	});

	it('shows an organisation to everyone it is there for', () => {
		const groups = groupsOf([contact('veilig_thuis', 'victim', 'own_behaviour')]);
		expect(groups.flatMap((group) => group.contacts.map((one) => one.id))).toEqual([
			'veilig_thuis',
			'veilig_thuis'
		]);
	});

	it('has no empty groups', () => {
		expect(groupsOf([])).toEqual([]);
	});
});
