import { expect, test } from 'vitest';
import { fakeHost, fakeWindow } from '../../../tests/strict-lms/host.ts';
import { report, trackingOptions } from '../../../tests/strict-lms/learner.ts';
import { createBrowserTracker } from './browser.ts';
import { createMemoryTracker } from './memory.ts';
import { createLmsTracker } from './lms.ts';
import { scorm2004 } from './scorm2004.ts';

const options = { ...trackingOptions('scorm12'), standard: 'browser' as const };

test('a learner without an LMS finds their place again in the same browser', async () => {
	const host = fakeHost(fakeWindow());
	const first = createBrowserTracker(options, host);
	expect(await first.start()).toMatchObject({ connected: false, state: '', completed: false });
	first.save(report({ state: 'v1|a', location: 'types', completed: true, passed: true }), 'page');
	first.save(report({ state: 'v1|b', location: 'types', passed: false }), 'page');
	const next = createBrowserTracker(options, host);
	expect(await next.start()).toMatchObject({
		state: 'v1|b',
		location: 'types',
		completed: true,
		passed: true
	});
	next.forget();
	expect(await createBrowserTracker(options, host).start()).toMatchObject({ state: '', completed: false });
});

test('two courses on one computer keep apart', async () => {
	const host = fakeHost(fakeWindow());
	createBrowserTracker(options, host).save(report(), 'page');
	const other = createBrowserTracker({ ...options, packageId: 'other' }, host);
	expect(await other.start()).toMatchObject({ state: '' });
});

test('where storage is refused the course works and says that nothing is saved', async () => {
	const host = fakeHost(fakeWindow());
	host.allowStorage(false);
	const tracker = createBrowserTracker(options, host);
	expect(await tracker.start()).toMatchObject({ state: '' });
	const states: string[] = [];
	tracker.onHealth((health) => states.push(health.state));
	tracker.save(report(), 'page');
	expect(states).toEqual(['idle', 'off']);
});

test.each(['', 'null', '[]', '{"state":3}', 'no json', '{"completed":"yes"}'])(
	'%s in storage starts afresh',
	async (text) => {
		const host = fakeHost(fakeWindow());
		host.storage().setItem(`course:${options.packageId}`, text);
		expect(await createBrowserTracker(options, host).start()).toMatchObject({
			state: '',
			completed: false,
			passed: null
		});
	}
);

test('an LMS edition opened outside an LMS says so and goes on', async () => {
	const host = fakeHost(fakeWindow());
	const tracker = createLmsTracker(scorm2004, trackingOptions('scorm2004-4'), host);
	const launch = tracker.start();
	tracker.save(report(), 'page');
	host.advance(2000);
	expect(await launch).toMatchObject({ connected: false, standard: 'scorm2004-4' });
	expect(tracker.finish(report())).toBe(false);
	let state = '';
	const stop = tracker.onHealth((health) => (state = health.state));
	stop();
	expect(state).toBe('off');
	expect(tracker.diagnostics()).toMatchObject({ api: 'not found', calls: 0 });
});

test('a preview keeps what was reported and nothing else', async () => {
	const tracker = createMemoryTracker({ state: 'v1|a' });
	expect((await tracker.start()).state).toBe('v1|a');
	tracker.save(report(), 'page');
	expect(tracker.finish(report())).toBe(true);
	expect(tracker.reports.map(({ reason }) => reason)).toEqual(['page', 'exit']);
});
