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

	it('is kept when the page is opened anew after such an exit, and the best of both counts', async () => {
		const { address, attempt } = await launch(await importPackage({ standard: 'scorm2004-4' }));
		await commit(address, {
			values: { 'cmi.success_status': 'passed', 'cmi.score.scaled': '0.8', 'cmi.session_time': 'PT20S' },
			terminated: true
		});
		const again = await startValues(address);
		expect(again).toMatchObject({ 'cmi.entry': 'ab-initio', 'cmi.total_time': 'PT0H0M0.00S' });
		expect(Object.keys(again)).not.toContain('cmi.success_status');
		await commit(address, { session: 'sessie-twee', values: { 'cmi.success_status': 'unknown' } });
		expect((await lms.attempt(attempt))?.outcome).toMatchObject({
			status: 'passed',
			percent: 80,
			seconds: 20
		});
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

	/** Opens the first of two parts, ends it in this way, and gives what it starts with when it is opened again. */
	async function endedAndOpened(
		standard: 'scorm12' | 'scorm2004-4',
		values: Record<string, string>,
		terminated = true
	) {
		const packageId = await importPackage({ standard, pages: ['een.html', 'twee.html'] });
		const { address, learner, attempt } = await launch(packageId);
		await commit(address, { values, terminated });
		const again = await launch(packageId, learner);
		expect(again.attempt).toBe(attempt);
		return { packageId, learner, attempt, address: again.address, start: await startValues(again.address) };
	}

	const result = {
		'cmi.success_status': 'failed',
		'cmi.score.scaled': '0.4',
		'cmi.suspend_data': 'oud',
		'cmi.session_time': 'PT30S',
		'cmi.interactions.0.id': 'q1'
	};

	it.each(['normal', '', 'time-out', 'logout'])(
		'begin anew in SCORM 2004 when the exit was ‘%s’',
		async (exit) => {
			const { start } = await endedAndOpened('scorm2004-4', { ...result, 'cmi.exit': exit });
			expect(start).toMatchObject({ 'cmi.entry': 'ab-initio', 'cmi.total_time': 'PT0H0M0.00S' });
			expect(Object.keys(start).filter((element) => element in result)).toEqual([]);
		}
	);

	it.each<[string, Record<string, string>, boolean]>([
		['it suspended', { 'cmi.exit': 'suspend' }, true],
		['it suspended all', { 'adl.nav.request': 'suspendAll' }, true],
		['it broke off', { 'cmi.exit': 'normal' }, false]
	])('go on in SCORM 2004 when %s', async (_how, exit, terminated) => {
		const { start } = await endedAndOpened('scorm2004-4', { ...result, ...exit }, terminated);
		expect(start).toMatchObject({
			'cmi.entry': 'resume',
			'cmi.suspend_data': 'oud',
			'cmi.total_time': 'PT0H0M30.00S'
		});
	});

	it('get back in SCORM 1.2 what they stored, whatever the exit was, and entry says that they were ended', async () => {
		const values = { 'cmi.core.exit': '', 'cmi.core.lesson_status': 'failed', 'cmi.suspend_data': 'oud' };
		const { start } = await endedAndOpened('scorm12', values);
		expect(start).toMatchObject({
			'cmi.core.entry': '',
			'cmi.core.lesson_status': 'failed',
			'cmi.suspend_data': 'oud'
		});
	});

	it('show every time they were begun, and the best of these counts', async () => {
		const first = await endedAndOpened('scorm2004-4', result);
		const { packageId, learner, attempt, address } = first;
		const outcome = async () => (await lms.attempt(attempt))?.outcome;
		await commit(address, { session: 'sessie-twee', values: { 'cmi.suspend_data': 'nieuw' } });
		expect(await outcome()).toMatchObject({ status: 'failed', percent: 40, seconds: 30 });
		const values = {
			'cmi.success_status': 'passed',
			'cmi.score.scaled': '0.9',
			'cmi.interactions.0.id': 'q1'
		};
		await commit(address, { session: 'sessie-twee', sequence: 2, values, terminated: true });
		const { address: third } = await launch(packageId, learner);
		await commit(third, { session: 'sessie-drie', values: { 'cmi.completion_status': 'incomplete' } });
		expect(await outcome()).toMatchObject({ status: 'incomplete', percent: 90, seconds: 30 });
		expect((await lms.attempt(attempt))?.interactions).toHaveLength(2);
		const page = (await ask(lms.pageOf('attempts', attempt))).body;
		for (const words of ['1e keer', '2e keer', '3e keer', 'Niet geslaagd', '40\u00a0%', '90\u00a0%'])
			expect(page).toContain(words);
		const data = (await ask(`${lms.pageOf('attempts', attempt)}/data`)).body;
		for (const words of ['1e keer', 'oud', 'nieuw']) expect(data).toContain(words);
	});

	it('keep what a window says last in the time it belongs to, also when the next one has begun', async () => {
		const { address, attempt } = await endedAndOpened('scorm2004-4', result);
		await commit(address, { session: 'sessie-twee', values: { 'cmi.location': 'p1' } });
		await commit(address, { sequence: 2, values: { 'cmi.location': 'einde' }, terminated: true });
		const part = (await lms.attempt(attempt))?.attempt.parts[0];
		expect(part?.values).toEqual({ 'cmi.location': 'p1' });
		expect(part?.earlier).toMatchObject([{ values: { ...result, 'cmi.location': 'einde' } }]);
	});

	it('show the last time when they are looked back at', async () => {
		const { packageId, learner, attempt } = await endedAndOpened('scorm2004-4', result);
		const { address } = await launch(packageId, learner, 'review');
		expect(await startValues(address)).toMatchObject({ 'cmi.mode': 'review', 'cmi.suspend_data': 'oud' });
		await commit(address, { session: 'sessie-twee', values: { 'cmi.location': 'p9' } });
		expect((await lms.attempt(attempt))?.attempt.parts[0]).not.toHaveProperty('earlier');
	});
});
