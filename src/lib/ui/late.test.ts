import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import { bringAll, late } from './late.ts';

const part = (() => undefined) as unknown as Component;

test('all are brought one after the other and stand ready, and after one that does not come no other is asked for', async () => {
	const asked: string[] = [];
	let under = 0;
	const named = (name: string, came: () => Promise<Component>) =>
		late(async () => {
			asked.push(`${name}${(under += 1) > 1 ? ' while another is on its way' : ''}`);
			try {
				return await came();
			} finally {
				under -= 1;
			}
		});
	let network = false;
	const slow = named('slow', () => new Promise((done) => setTimeout(() => done(part), 20)));
	const lost = named('lost', () =>
		network ? Promise.resolve(part) : Promise.reject(new Error('no network'))
	);
	const last = named('last', async () => part);
	expect(slow.here).toBeNull();
	await expect(bringAll()).rejects.toThrow('no network');
	expect(asked).toEqual(['slow', 'lost']);
	expect([slow.here, lost.here, last.here]).toEqual([part, null, null]);
	// What is here is not brought again.
	network = true;
	await bringAll();
	expect(asked).toEqual(['slow', 'lost', 'lost', 'last']);
	expect([slow.here, lost.here, last.here]).toEqual([part, part, part]);
});
