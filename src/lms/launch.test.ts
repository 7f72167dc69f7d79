import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	type Answer,
	ask,
	commit,
	folder,
	formToken,
	importPackage,
	launch,
	lms,
	useLms
} from './test-lms.ts';

useLms();

describe('a launch', () => {
	it('has an address nobody can guess, and another one each time', async () => {
		const packageId = await importPackage();
		const first = await launch(packageId);
		const second = await launch(packageId, first.learner);
		expect(first.address).toMatch(/\/p\/[\w-]{32}\/$/);
		expect(second.address).not.toBe(first.address);
		const { origin } = new URL(first.address);
		for (const guess of ['a'.repeat(32), '', '../data', '%2e%2e', first.attempt]) {
			expect((await ask(`${origin}/p/${guess}/`)).status).toBe(404);
		}
		expect(await readdir(join(folder, 'data', 'launches'))).not.toContain(first.address.split('/')[4]);
	});

	it('serves exactly the files of the package: right type, no listing, no way out, letter case counts', async () => {
		const { address } = await launch(await importPackage());
		const at = (path: string, headers = {}): Promise<Answer> =>
			ask(`${address}content/${path}`, 'GET', headers);
		expect((await at('index.html')).headers['content-type']).toBe('text/html; charset=utf-8');
		expect((await at('lang.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
		expect((await at('lang.js', { 'Accept-Encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
		expect(await at('lang.js', { Range: 'bytes=1-3' })).toMatchObject({ status: 206, body: 'xxx' });
		expect((await at('lang.js', { Range: 'bytes=9000-' })).status).toBe(416);
		const { etag = '' } = (await at('lang.js')).headers;
		expect((await at('lang.js', { 'If-None-Match': etag })).status).toBe(304);
		expect(await ask(`${address}content/lang.js`, 'HEAD')).toMatchObject({ status: 200, body: '' });
		const wrong = [
			'',
			'Index.html',
			'../package.json',
			'..%2fpackage.json',
			'%2e%2e/package.json',
			'%00',
			'%',
			'index.html/'
		];
		for (const path of wrong) expect((await at(path)).status, path).toBe(404);
		expect((await at('lang.js', { 'Service-Worker': 'script' })).status).toBe(403);
		expect((await ask(`${address}content/lang.js`, 'PUT')).status).toBe(405);
	});

	it.each(['attempts', 'learners', 'packages'] as const)(
		'is over for good once what it is of is deleted (%s), also when the next attempt has the same number',
		async (what) => {
			const packageId = await importPackage();
			const { address, attempt, learner } = await launch(packageId);
			const id = { attempts: attempt, learners: learner, packages: packageId }[what];
			const deleted = await ask(
				`${lms.address}${what}/${id}/delete`,
				'POST',
				{},
				new URLSearchParams({ token: await formToken() }).toString()
			);
			expect(deleted.status).toBe(303);
			if (what === 'packages') await importPackage();
			const next = await launch(packageId, what === 'learners' ? undefined : learner);
			if (what !== 'learners') expect(next.attempt).toBe(attempt);
			expect((await commit(address, { values: { 'cmi.core.lesson_status': 'completed' } })).status).toBe(404);
			expect((await lms.attempt(next.attempt))?.attempt.parts).toEqual([]);
			expect(await readdir(join(folder, 'data', 'launches'))).toHaveLength(1);
		}
	);

	it('is over once its attempt is deleted', async () => {
		const { address, attempt } = await launch(await importPackage());
		await ask(`${lms.address}attempts/${attempt}/delete`, 'POST', {}, `token=${await formToken()}`);
		expect((await ask(address)).status).toBe(404);
		expect((await commit(address, {})).status).toBe(404);
		expect(await lms.attempt(attempt)).toBeNull();
	});
});
