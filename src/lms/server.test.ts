import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from './attempt.ts';
import { startLms, type RunningLms } from './server.ts';
import { makeManifest, makePackage, makeZip, type ManifestSpec } from './test-zip.ts';
import { zipLimits } from './zip-import.ts';

const attack = `"><script>alert(1)</script><img src=x onerror=alert(2)>'`;

let folder: string;
let lms: RunningLms;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lms-'));
	lms = await start();
});
afterEach(async () => {
	await lms.stop();
	await rm(folder, { recursive: true });
});

const start = (): Promise<RunningLms> =>
	startLms({ dataFolder: join(folder, 'data'), limits: { ...zipLimits, upload: 200_000 } });

async function importPackage(spec: ManifestSpec = {}, page?: string): Promise<string> {
	const path = join(folder, 'proef.zip');
	const more = [{ name: 'lang.js', content: 'x'.repeat(5000) }];
	await writeFile(path, await makePackage(spec, more, page));
	return (await lms.importPackage(path)).id;
}

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: string;
}

function ask(
	address: string,
	method = 'GET',
	headers: Record<string, string> = {},
	body: string | Buffer = ''
): Promise<Answer> {
	const url = new URL(address);
	return new Promise((resolve, reject) => {
		// `path` is given apart: URL would tidy up the very things these tests want to send.
		const path = address.slice(url.origin.length);
		const sent = httpRequest({ host: url.hostname, port: url.port, path, method, headers }, (answer) => {
			const chunks: Buffer[] = [];
			answer.on('data', (chunk: Buffer) => chunks.push(chunk));
			answer.on('end', () =>
				resolve({
					status: answer.statusCode ?? 0,
					headers: answer.headers,
					body: Buffer.concat(chunks).toString()
				})
			);
		});
		sent.on('error', reject);
		sent.end(body);
	});
}

async function launch(packageId: string, learner?: string, action: 'resume' | 'new' | 'review' = 'resume') {
	const id = learner ?? (await lms.addLearner('Anna')).id;
	return { learner: id, ...(await lms.launch({ package: packageId, learner: id, action })) };
}

const message = (change: Partial<Message>): string =>
	JSON.stringify({
		session: 'sessie-een',
		sequence: 1,
		values: {},
		calls: [],
		terminated: false,
		left: true,
		...change
	});

const commit = (address: string, change: Partial<Message>): Promise<Answer> =>
	ask(`${address}commit`, 'POST', {}, message(change));

async function startValues(address: string): Promise<Record<string, string>> {
	const { body } = await ask(`${address}start`);
	return Object.fromEntries((JSON.parse(body) as { values: [string, string][] }).values);
}

async function formToken(): Promise<string> {
	return /data-token="([^"]+)"/.exec((await ask(lms.address)).body)?.[1] ?? '';
}

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

	it('is over once its attempt is deleted', async () => {
		const { address, attempt } = await launch(await importPackage());
		await ask(`${lms.address}attempts/${attempt}/delete`, 'POST', {}, `token=${await formToken()}`);
		expect((await ask(address)).status).toBe(404);
		expect((await commit(address, {})).status).toBe(404);
		expect(await lms.attempt(attempt)).toBeNull();
	});
});

describe('what a learner did', () => {
	it('survives a restart, and so does the open player', async () => {
		const packageId = await importPackage();
		const { address, attempt, learner } = await launch(packageId);
		expect((await commit(address, { values: { 'cmi.suspend_data': 'hier' } })).status).toBe(204);
		const { port } = new URL(lms.address);
		await lms.stop();
		lms = await startLms({ dataFolder: join(folder, 'data'), port: Number(port) });
		expect((await lms.attempt(attempt))?.values['I0']).toEqual({ 'cmi.suspend_data': 'hier' });
		const path = new URL(address).pathname;
		const more = { sequence: 2, values: { 'cmi.core.lesson_location': 'p2' } };
		expect((await commit(`${lms.playerAddress}${path}`, more)).status).toBe(204);
		const again = await launch(packageId, learner);
		expect(again.attempt).toBe(attempt);
		expect(await startValues(again.address)).toMatchObject({
			'cmi.suspend_data': 'hier',
			'cmi.core.lesson_location': 'p2',
			'cmi.core.entry': 'resume'
		});
	});

	it('adds up in time over sessions, also one that broke off, and a session’s own values are not given back', async () => {
		const packageId = await importPackage();
		const { address, learner, attempt } = await launch(packageId);
		expect(await startValues(address)).toMatchObject({
			'cmi.core.entry': 'ab-initio',
			'cmi.core.total_time': '0000:00:00.00'
		});
		const time = (seconds: string): Record<string, string> => ({
			'cmi.core.session_time': `0000:00:${seconds}`,
			'cmi.core.exit': 'suspend'
		});
		await commit(address, { values: time('10.00'), left: false });
		await commit(address, { sequence: 2, values: time('20.50'), terminated: true });
		const second = await launch(packageId, learner);
		await commit(second.address, { session: 'sessie-twee', values: time('05.00') });
		const values = await startValues((await launch(packageId, learner)).address);
		expect(values['cmi.core.total_time']).toBe('0000:00:25.50');
		expect(Object.keys(values)).not.toContain('cmi.core.session_time');
		expect(Object.keys(values)).not.toContain('cmi.core.exit');
		expect((await lms.attempt(attempt))?.outcome.seconds).toBe(25.5);
	});

	it('is right when messages overtake each other or come twice', async () => {
		const { address, attempt } = await launch(await importPackage());
		await commit(address, { sequence: 2, values: { 'cmi.suspend_data': 'nieuw' } });
		await commit(address, { sequence: 1, values: { 'cmi.suspend_data': 'oud', 'cmi.comments': 'ook' } });
		await commit(address, { sequence: 2, values: { 'cmi.suspend_data': 'nieuw' } });
		expect((await lms.attempt(attempt))?.values['I0']).toEqual({
			'cmi.suspend_data': 'nieuw',
			'cmi.comments': 'ook'
		});
	});

	it('is not changed by looking back, but for the place', async () => {
		const packageId = await importPackage();
		const first = await launch(packageId);
		await commit(first.address, {
			values: { 'cmi.core.lesson_status': 'passed', 'cmi.core.session_time': '00:01:00' }
		});
		const review = await launch(packageId, first.learner, 'review');
		expect(await startValues(review.address)).toMatchObject({
			'cmi.core.lesson_mode': 'review',
			'cmi.core.credit': 'no-credit'
		});
		await commit(review.address, {
			session: 'sessie-twee',
			values: {
				'cmi.core.lesson_status': 'failed',
				'cmi.core.lesson_location': 'p9',
				'cmi.core.session_time': '00:09:00'
			}
		});
		const view = await lms.attempt(first.attempt);
		expect(view?.outcome).toMatchObject({ status: 'passed', seconds: 60 });
		expect(view?.values['I0']?.['cmi.core.lesson_location']).toBe('p9');
	});

	it('begins anew in SCORM 2004 after an exit that does not suspend', async () => {
		const packageId = await importPackage({ standard: 'scorm2004-4' });
		const first = await launch(packageId);
		await commit(first.address, {
			values: { 'cmi.exit': 'suspend', 'cmi.suspend_data': 'x' },
			terminated: true
		});
		const second = await launch(packageId, first.learner);
		expect(second.attempt).toBe(first.attempt);
		expect(await startValues(second.address)).toMatchObject({
			'cmi.entry': 'resume',
			'cmi.suspend_data': 'x'
		});
		await commit(second.address, {
			session: 'sessie-twee',
			values: { 'cmi.exit': 'normal' },
			terminated: true
		});
		const third = await launch(packageId, first.learner);
		expect(third.attempt).not.toBe(first.attempt);
		expect(await startValues(third.address)).toMatchObject({ 'cmi.entry': 'ab-initio' });
	});

	it('stays when a new version of the package is imported', async () => {
		const packageId = await importPackage();
		const { address, attempt } = await launch(packageId);
		await commit(address, { values: { 'cmi.core.lesson_status': 'incomplete' } });
		expect(await importPackage({ title: 'Nieuw' })).toBe(packageId);
		expect((await lms.attempt(attempt))?.outcome.status).toBe('incomplete');
		expect((await ask(`${address}content/index.html`)).status).toBe(200);
	});

	it.each([
		['not JSON', 'x'],
		['a list', '[]'],
		['no session', JSON.stringify({ values: {}, calls: [], sequence: 1 })],
		['an element that is none', message({ values: { __proto__x: 'y' } })],
		['a value that is not text', message({ values: { 'cmi.location': 1 as unknown as string } })],
		['a value beyond every limit', message({ values: { 'cmi.suspend_data': 'x'.repeat(80_000) } })],
		['a call that is none', message({ calls: [{} as never] })]
	])('is not touched by a message with %s', async (_name, body) => {
		const { address, attempt } = await launch(await importPackage());
		expect((await ask(`${address}commit`, 'POST', {}, body)).status).toBe(400);
		expect((await lms.attempt(attempt))?.attempt.sessions).toEqual([]);
	});

	it('takes no message from a page of another origin', async () => {
		const { address } = await launch(await importPackage());
		const foreign = await ask(`${address}commit`, 'POST', { Origin: 'http://kwaad.example' }, message({}));
		expect(foreign.status).toBe(403);
	});
});

describe('several parts in one package', () => {
	it('each keep their own data, and the package is completed when all are', async () => {
		const packageId = await importPackage({ pages: ['een.html', 'twee.html'] });
		const { learner, attempt } = await launch(packageId);
		for (const item of ['I0', 'I1']) {
			const { address } = await lms.launch({ package: packageId, learner, action: 'resume', item });
			expect((await startValues(address))['cmi.core.entry']).toBe('ab-initio');
			expect((await lms.attempt(attempt))?.outcome.status).not.toBe('completed');
			const values = {
				'cmi.core.lesson_status': 'completed',
				'cmi.core.score.raw': item === 'I0' ? '80' : '100'
			};
			await commit(address, { session: `sessie-${item}`, values });
		}
		expect((await lms.attempt(attempt))?.outcome).toMatchObject({ status: 'completed', percent: 90 });
		expect((await ask(lms.pageOf('attempts', attempt))).body).toContain('Onderdelen');
	});
});

describe('pages', () => {
	it('show what packages, learners and answers contain as text, never as HTML', async () => {
		const packageId = await importPackage({ title: attack });
		const { id: learner } = await lms.addLearner(attack.slice(0, 90));
		const { address, attempt } = await launch(packageId, learner);
		const calls = [
			{ index: 1, time: 1, name: 'LMSSetValue', arguments: [attack, attack], result: attack, error: attack }
		];
		const values = {
			'cmi.interactions.0.id': attack,
			'cmi.interactions.0.type': attack,
			'cmi.interactions.0.description': attack,
			'cmi.interactions.0.student_response': attack,
			'cmi.interactions.0.result': attack,
			'cmi.objectives.0.id': attack,
			'cmi.core.lesson_status': attack,
			'cmi.core.score.raw': attack
		};
		expect((await commit(address, { values, calls })).status).toBe(204);
		const page = lms.pageOf('attempts', attempt);
		const pages = [
			lms.address,
			lms.pageOf('packages', packageId),
			page,
			`${page}/data`,
			`${page}/calls`,
			address
		];
		for (const target of pages) {
			const { status, body } = await ask(target);
			expect(status).toBe(200);
			expect(body).toContain('&lt;script&gt;alert(1)');
			expect(body).not.toMatch(/<script>|<img/);
		}
		expect((await ask(`${lms.address}attempts/${encodeURIComponent(attack)}`)).body).not.toContain(
			'<script>alert'
		);
	});

	it('say each answer in a sentence, every element, and the calls that were asked for', async () => {
		const { address, attempt } = await launch(await importPackage());
		const values = {
			'cmi.core.lesson_status': 'passed',
			'cmi.core.score.raw': '84',
			'cmi.interactions.0.id': 'q1',
			'cmi.interactions.0.type': 'choice',
			'cmi.interactions.0.student_response': 'b',
			'cmi.interactions.0.result': 'correct',
			'cmi.interactions.0.latency': '0000:00:12.00'
		};
		const calls = ['LMSInitialize', 'LMSGetValue', 'LMSSetValue'].map((name, i) => ({
			index: i + 1,
			time: 0,
			name,
			arguments: ['cmi.x'],
			result: 'true',
			error: i === 1 ? '401' : '0'
		}));
		await commit(address, { values, calls });
		const page = lms.pageOf('attempts', attempt);
		expect((await ask(page)).body).toContain('Vraag q1 · antwoord b · juist · 12\u00a0s');
		expect((await ask(page)).body).toContain('Geslaagd');
		expect((await ask(`${page}/data`)).body).toContain('cmi.interactions.0.student_response');
		expect((await ask(`${page}/calls`)).body).toContain('3 aanroepen');
		const errors = (await ask(`${page}/calls?show=errors`)).body;
		expect(errors).toContain('1 aanroep');
		expect(errors).toContain('LMSGetValue(&quot;cmi.x&quot;)');
		expect(JSON.parse((await ask(`${page}.json`)).body)).toMatchObject({
			outcome: { status: 'passed', percent: 84 }
		});
	});

	it('take an upload, and refuse a bad one in words with nothing left behind', async () => {
		const upload = async (zip: Buffer, token: string): Promise<Answer> =>
			ask(
				`${lms.address}packages?name=${encodeURIComponent('mijn cursus.zip')}`,
				'POST',
				{ 'X-Form-Token': token },
				zip
			);
		const token = await formToken();
		expect((await upload(await makePackage(), 'fout')).status).toBe(403);
		const good = await upload(await makePackage(), token);
		expect(good.status).toBe(200);
		const { address } = JSON.parse(good.body) as { address: string };
		expect((await ask(new URL(address, lms.address).href)).body).toContain('mijn cursus.zip');
		const bad = await upload(
			await makeZip([{ name: 'map/imsmanifest.xml', content: makeManifest() }]),
			token
		);
		expect(bad.status).toBe(400);
		expect(JSON.parse(bad.body)).toEqual({
			message:
				'imsmanifest.xml staat in de map "map" in plaats van bovenin de zip. Open die map, selecteer alles wat erin staat en maak daar een zip van.'
		});
		expect((await upload(Buffer.alloc(200_001), token)).status).toBe(413);
		expect(await readdir(join(folder, 'data', 'uploads'))).toEqual([]);
		expect((await readdir(join(folder, 'data', 'packages'))).length).toBe(1);
	});
});

describe('starting', () => {
	it('says in one line that a port is taken, and leaves no other port open', async () => {
		const { port } = new URL(lms.address);
		const again = startLms({ dataFolder: join(folder, 'other'), port: Number(port) });
		await expect(again).rejects.toThrow(/^Port \d+ is in use\. Choose another one with --port\.$/);
	});
});
