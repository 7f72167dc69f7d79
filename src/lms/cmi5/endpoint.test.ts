import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask, folder, launch, lms, restart, useLms, type Answer } from '../test-lms.ts';
import { makeZip } from '../test-zip.ts';
import type { Json } from './record.ts';
import { categories, extensions, verbs } from './statement.ts';

useLms();

const structure = `<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
<course id="https://x.nl/c"><title><langstring lang="nl">Cursus</langstring></title><description><langstring>x</langstring></description></course>
<au id="https://x.nl/au" moveOn="Completed"><title><langstring lang="nl">Deel</langstring></title><description><langstring>x</langstring></description><url>index.html</url></au></courseStructure>`;

async function importCmi5(): Promise<string> {
	const path = join(folder, 'cmi5.zip');
	const page = { name: 'index.html', content: '<!doctype html><title>x</title>' };
	await writeFile(path, await makeZip([{ name: 'cmi5.xml', content: structure }, page]));
	return (await lms.importPackage(path)).id;
}

interface Unit {
	query: URLSearchParams;
	/** Below the endpoint. */
	call(path: string, method?: string, body?: string, headers?: Record<string, string>): Promise<Answer>;
	statement(verb: keyof typeof verbs, result?: Json): Json;
	say(verb: keyof typeof verbs, result?: Json): Promise<number>;
}

/** What a unit does at its start. */
async function start(address: string): Promise<Unit> {
	const { body } = await ask(`${address}start`, 'POST');
	const { content, session } = JSON.parse(body) as { content: string; session: string };
	const query = new URL(content).searchParams;
	const [endpoint, actor] = [query.get('endpoint') ?? '', query.get('actor') ?? ''];
	const fetched = await ask(query.get('fetch') ?? '', 'POST');
	const token = (JSON.parse(fetched.body) as Record<string, string>)['auth-token'] ?? '';
	const headers = { Authorization: `Basic ${token}`, 'X-Experience-API-Version': '1.0.3' };
	const call: Unit['call'] = (path, method = 'GET', text = '', more = {}) =>
		ask(`${endpoint}${path}`, method, { ...headers, ...more }, text);
	const statement: Unit['statement'] = (verb, result) => ({
		id: crypto.randomUUID(),
		actor: JSON.parse(actor) as Json,
		verb: { id: verbs[verb] },
		object: { id: query.get('activityId') },
		...(result ? { result } : {}),
		context: {
			registration: query.get('registration'),
			contextActivities: {
				grouping: [{ objectType: 'Activity', id: 'https://x.nl/au' }],
				category: [
					{ id: categories.cmi5 },
					...(result && 'completion' in result ? [{ id: categories.moveOn }] : [])
				]
			},
			extensions: { [extensions.session]: session }
		},
		timestamp: new Date().toISOString()
	});
	await call(`agents/profile?agent=${encodeURIComponent(actor)}&profileId=cmi5LearnerPreferences`);
	return {
		query,
		call,
		statement,
		say: async (verb, result) =>
			(await call('statements', 'POST', JSON.stringify(statement(verb, result)))).status
	};
}

describe('a cmi5 course in the embedded LMS', () => {
	it('is launched, told, satisfied and shown: status, time and every statement', async () => {
		const { address, attempt } = await launch(await importCmi5());
		const unit = await start(address);
		expect(await unit.say('initialized')).toBe(200);
		expect(await unit.say('completed', { completion: true, duration: 'PT1M' })).toBe(200);
		expect(await unit.say('terminated', { duration: 'PT1M30S' })).toBe(200);
		const seen = await lms.attempt(attempt);
		expect(seen?.outcome).toMatchObject({ status: 'completed', seconds: 90 });
		expect(
			seen?.attempt.cmi5?.statements.map(({ by, statement }) => [by, (statement['verb'] as Json)['id']])
		).toEqual([
			['lms', verbs.launched],
			['unit', verbs.initialized],
			['unit', verbs.completed],
			['lms', verbs.satisfied],
			['unit', verbs.terminated]
		]);
		const page = await ask(`${lms.address}attempts/${attempt}/statements`);
		expect(page.body).toContain('voldaan');
		expect((await ask(`${lms.address}attempts/${attempt}/calls?show=session`)).body).toContain('POST fetch');
	});

	it('goes on after a restart, and a new launch abandons the session that was left open', async () => {
		const packageId = await importCmi5();
		const { address, attempt, learner } = await launch(packageId);
		const unit = await start(address);
		await unit.say('initialized');
		await restart();
		const again = await launch(packageId, learner);
		expect(again.attempt).toBe(attempt);
		const second = await start(again.address);
		expect(second.query.get('registration')).toBe(unit.query.get('registration'));
		expect(second.query.get('activityId')).toBe(unit.query.get('activityId'));
		const said = (await lms.attempt(attempt))?.attempt.cmi5?.statements ?? [];
		expect(said.map(({ statement }) => (statement['verb'] as Json)['id'])).toContain(verbs.abandoned);
	});

	it('writes down every refusal, and stores nothing of it', async () => {
		const { address, attempt } = await launch(await importCmi5());
		const unit = await start(address);
		expect(await unit.say('completed', { completion: true, duration: 'PT1M' })).toBe(403);
		const seen = await lms.attempt(attempt);
		expect(seen?.calls.at(-1)).toMatchObject({
			name: 'POST statements',
			result: '403',
			error: '9.3.0.0-4 (d2)'
		});
		expect(seen?.outcome.status).toBe('not-attempted');
	});
});

describe('its LRS', () => {
	it('answers pages of its own origin only, and names no other', async () => {
		const { address } = await launch(await importCmi5());
		const unit = await start(address);
		const own = new URL(address).origin;
		const from = (Origin: string): Promise<Answer> => unit.call('agents/profile', 'GET', '', { Origin });
		expect((await from(own)).headers['access-control-allow-origin']).toBe(own);
		for (const origin of [new URL(lms.address).origin, 'https://kwaad.example', 'null']) {
			const answer = await from(origin);
			expect(answer.status).toBe(403);
			expect(answer.headers['access-control-allow-origin']).toBeUndefined();
		}
		expect((await ask(`${address}start`, 'POST', { Origin: 'https://kwaad.example' })).status).toBe(403);
		expect((await ask(`${address}start`)).status).toBe(405);
	});

	it('reaches one attempt: a token is good at its own launch, once, and guesses get nothing', async () => {
		const packageId = await importCmi5();
		const first = await launch(packageId);
		const other = await launch(packageId);
		const unit = await start(first.address);
		const foreign = await ask(`${other.address}xapi/statements`, 'POST', { Authorization: 'Basic x' }, '[]');
		expect(foreign.status).toBe(401);
		expect(JSON.parse((await ask(unit.query.get('fetch') ?? '', 'POST')).body)).toMatchObject({
			'error-code': '1'
		});
		expect((await ask(unit.query.get('fetch') ?? '', 'GET')).status).toBe(405);
		expect((await ask(`${first.address}fetch/${crypto.randomUUID()}`, 'POST')).status).toBe(404);
		expect(
			(await ask(`${lms.address.slice(0, -1)}${new URL(first.address).pathname}xapi/statements`)).status
		).toBe(404);
		expect((await unit.call('statements?statementId=x')).status).toBe(403);
	});

	it('is closed for SCORM packages, and over once the attempt is deleted', async () => {
		const { address, attempt } = await launch(await importCmi5());
		const unit = await start(address);
		const token = /data-token="([^"]+)"/.exec((await ask(lms.address)).body)?.[1] ?? '';
		await ask(`${lms.address}attempts/${attempt}/delete`, 'POST', {}, `token=${token}`);
		expect((await unit.call('statements', 'POST', '[]')).status).toBe(404);
		expect((await ask(`${address}start`, 'POST')).status).toBe(404);
	});
});
