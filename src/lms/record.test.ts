import { describe, expect, it } from 'vitest';
import {
	ask,
	commit,
	importPackage,
	launch,
	lms,
	message,
	restart,
	startValues,
	useLms
} from './test-lms.ts';

useLms();

describe('what a learner did', () => {
	it('survives a restart, and so does the open player', async () => {
		const packageId = await importPackage();
		const { address, attempt, learner } = await launch(packageId);
		expect((await commit(address, { values: { 'cmi.suspend_data': 'hier' } })).status).toBe(204);
		await restart();
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
