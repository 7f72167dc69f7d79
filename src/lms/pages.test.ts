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
import { makeManifest, makePackage, makeZip } from './test-zip.ts';

useLms();

const attack = `"><script>alert(1)</script><img src=x onerror=alert(2)>'`;

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
