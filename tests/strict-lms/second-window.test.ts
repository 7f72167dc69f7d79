import { describe, expect, test } from 'vitest';
import { createBrowserTracker } from '../../src/lib/tracking/browser.ts';
import { fakeHost, fakeStorage, fakeWindow } from './host.ts';
import { bothStandards, createVisitor, report, trackingOptions } from './learner.ts';

describe.each(bothStandards)('a second window of the same course in %s', (standard) => {
	test('reads what is stored, says so, and calls nothing that could overwrite the first', async () => {
		const learner = createVisitor(standard);
		const first = learner.visit();
		await first.launched;
		first.tracker.save(report({ state: 'v1|2' }), 'hidden');
		const second = learner.visit({}, undefined, true, true);
		expect(await second.launched).toMatchObject({ connected: false, state: 'v1|2' });
		expect(second.health().state).toBe('elsewhere');
		second.tracker.save(report({ state: 'v1|9' }), 'answer');
		second.host.hide();
		second.host.advance(700_000);
		expect(second.tracker.finish(report({ state: 'v1|9' }))).toBe(false);
		second.host.fire('pagehide', { persisted: false });
		const writes = second.calls().filter(({ method }) => !/Initialize|GetValue|GetLastError/.test(method));
		expect(writes).toEqual([]);
		expect((await learner.visit().launched).copy?.state).toBe('v1|2');
	});

	test.each(['its own window', 'its server'])(
		'that waits for the first goes on from where that ended, in an LMS that answers from %s',
		async (answersFrom) => {
			const learner = createVisitor(standard);
			const first = learner.visit();
			await first.launched;
			first.tracker.save(report({ state: 'v1|2', location: 'types' }), 'hidden');
			let letGo = (): void => undefined;
			const waiting = new Promise<void>((resolve) => (letGo = resolve));
			const asks = answersFrom === 'its server';
			const second = learner.visit(
				{},
				(method, [name = '']) => {
					const now = asks && method.endsWith('GetValue') ? learner.stored(name) : undefined;
					return now === undefined ? undefined : { answer: now, code: 0 };
				},
				true,
				waiting
			);
			expect(second.calls().map(({ method }) => method)).toContain('Initialize');
			first.tracker.finish(report({ state: 'v1|3', location: 'acting', completed: true }));
			letGo();
			const launch = await second.launched;
			expect(launch.copy).toMatchObject({ state: 'v1|3', base: 'v1|3' });
			if (asks) expect(launch).toMatchObject({ state: 'v1|3', location: 'acting', completed: true });
			expect(second.calls().filter(({ method }) => method === 'Initialize')).toHaveLength(1);
		}
	);
});

test('a second window without an LMS keeps nothing on the device', async () => {
	const profile = fakeStorage();
	const options = { ...trackingOptions('scorm12'), standard: 'browser' as const };
	const open = (elsewhere: boolean) =>
		createBrowserTracker(options, fakeHost(fakeWindow(), profile, undefined, elsewhere));
	const first = open(false);
	await first.start();
	expect(first.finish(report({ state: 'v1|2' }))).toBe(true);
	const second = open(true);
	expect(await second.start()).toMatchObject({ state: 'v1|2' });
	expect(second.finish(report({ state: 'v1|9' }))).toBe(false);
	expect(await open(false).start()).toMatchObject({ state: 'v1|2' });
});
