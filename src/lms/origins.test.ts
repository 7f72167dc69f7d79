import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startLms } from './server.ts';
import { type Answer, ask, folder, formToken, importPackage, launch, lms, useLms } from './test-lms.ts';

useLms();

describe('the two origins', () => {
	it('answer only to their own name, so a foreign name pointed at this machine gets nothing', async () => {
		const { address } = await launch(await importPackage());
		for (const target of [lms.address, address]) {
			expect((await ask(target, 'GET', { Host: 'kwaad.example' })).status).toBe(421);
			expect((await ask(target, 'GET', { Host: `kwaad.example:${new URL(target).port}` })).status).toBe(421);
			expect((await ask(target, 'GET', { Host: '127.0.0.1:1' })).status).toBe(421);
			expect((await ask(target, 'GET', { Host: `localhost:${new URL(target).port}` })).status).toBe(200);
		}
	});

	it('keep apart: no results at the player, no package at the results, no cookies, nothing for other origins', async () => {
		const { address, attempt } = await launch(await importPackage());
		const path = new URL(address).pathname;
		expect((await ask(`${lms.playerAddress}/attempts/${attempt}`)).status).toBe(404);
		expect((await ask(`${lms.playerAddress}/`)).status).toBe(404);
		expect((await ask(new URL(`${path}content/index.html`, lms.address).href)).status).toBe(404);
		for (const target of [lms.address, address, `${address}content/index.html`, `${address}start`]) {
			const { headers } = await ask(target, 'GET', { Origin: lms.playerAddress });
			expect(headers['access-control-allow-origin']).toBeUndefined();
			expect(headers['set-cookie']).toBeUndefined();
			expect(headers['cross-origin-resource-policy']).toBe('same-origin');
		}
	});

	it('have a strict policy on their own pages', async () => {
		const { address } = await launch(await importPackage());
		for (const target of [lms.address, address]) {
			const { headers } = await ask(target);
			expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
			expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
			expect(headers['content-security-policy']).not.toContain('unsafe');
			expect(headers['x-content-type-options']).toBe('nosniff');
		}
	});

	it('refuse a change that comes from elsewhere or without the token of the page', async () => {
		await importPackage();
		const body = new URLSearchParams({ name: 'Eva', token: await formToken() }).toString();
		const post = (headers: Record<string, string>, text = body): Promise<Answer> =>
			ask(`${lms.address}learners`, 'POST', headers, text);
		expect((await post({ Origin: lms.playerAddress })).status).toBe(403);
		expect((await post({ Origin: 'null' })).status).toBe(403);
		expect((await post({ 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
		expect((await post({}, 'name=Eva')).body).toContain('Deze pagina is verouderd.');
		expect(await lms.learners()).toEqual([]);
		expect((await post({ Origin: new URL(lms.address).origin })).status).toBe(303);
		expect((await lms.learners()).map(({ name }) => name)).toEqual(['Eva']);
	});
});

describe('starting', () => {
	it('says in one line that a port is taken, and leaves no other port open', async () => {
		const { port } = new URL(lms.address);
		const again = startLms({ dataFolder: join(folder, 'other'), port: Number(port) });
		await expect(again).rejects.toThrow(/^Port \d+ is in use\. Choose another one with --port\.$/);
	});
});
