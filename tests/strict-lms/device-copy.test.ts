import { describe, expect, test } from 'vitest';
import { fakeStorage } from './host.ts';
import { answer, bothStandards, createVisitor, report } from './learner.ts';

const textOf = (storage: Storage): string =>
	Array.from({ length: storage.length }, (_, n) => storage.key(n) ?? '')
		.map((key) => `${key} ${storage.getItem(key) ?? ''}`)
		.join('\n');

describe.each(bothStandards)('the copy on the device in %s', (standard) => {
	const id = standard === 'scorm12' ? 'cmi.core.student_id' : 'cmi.learner_id';

	test('what was answered just before a crash is there at the next launch, with the answers to send again', async () => {
		const learner = createVisitor(standard);
		const first = learner.visit();
		expect(await first.launched).toMatchObject({ copy: null });
		first.host.advance(11_000);
		first.tracker.save(report({ state: 'v1|2', interactions: [answer('first')] }), 'answer');
		first.host.advance(200);
		first.tracker.save(
			report({ state: 'v1|3', interactions: [answer('first'), answer('second')] }),
			'answer'
		);
		const { state, copy } = await learner.visit().launched;
		expect(state).toBe('v1|2');
		expect(copy).toMatchObject({ state: 'v1|3', base: 'v1|2' });
		expect(copy?.answers.map((one) => one.id)).toEqual(['second']);
	});

	test('answers that came one by one while the LMS stored nothing are all there, each once', async () => {
		const learner = createVisitor(standard);
		const first = learner.visit({ loggedOut: true });
		await first.launched;
		const answers = ['a', 'b', 'c', 'd'].map((id) => answer(id, { description: `Wat "${id}"?` }));
		for (let n = 0; n <= answers.length; n += 1)
			first.tracker.save(report({ state: `v1|${n}`, interactions: answers.slice(0, n) }), 'answer');
		first.tracker.save(report({ state: 'v1|9', interactions: answers }), 'page');
		expect((await learner.visit().launched).copy).toEqual({ state: 'v1|9', base: '', answers });
	});

	test('after an orderly end nothing is left to send', async () => {
		const learner = createVisitor(standard);
		const first = learner.visit();
		await first.launched;
		expect(first.tracker.finish(report({ state: 'v1|2', interactions: [answer('first')] }))).toBe(true);
		const { copy } = await learner.visit().launched;
		expect(copy).toEqual({ state: 'v1|2', base: 'v1|2', answers: [] });
	});

	test('an ending of which nobody knows whether it arrived stays unsent until the next launch shows it', async () => {
		const learner = createVisitor(standard);
		const first = learner.visit();
		await first.launched;
		first.tracker.save(report({ state: 'v1|2', interactions: [answer('first')] }), 'page');
		first.host.fire('pagehide', { persisted: false });
		const { copy } = await learner.visit().launched;
		expect(copy).toMatchObject({ state: 'v1|2', base: '' });
		expect(copy?.answers).toHaveLength(1);
	});

	test('two learners in one browser profile never meet, and neither id is kept', async () => {
		const profile = fakeStorage();
		const anna = createVisitor(standard, {}, { learnerId: 'anna.de.vries@example.org' }, profile);
		const bram = createVisitor(standard, {}, { learnerId: 'bram_7' }, profile);
		const first = anna.visit();
		await first.launched;
		first.tracker.save(report({ state: 'v1|anna' }), 'page');
		const second = bram.visit();
		expect(await second.launched).toMatchObject({ state: '', copy: null });
		second.tracker.save(report({ state: 'v1|bram' }), 'page');
		expect((await anna.visit().launched).copy?.state).toBe('v1|anna');
		expect((await bram.visit().launched).copy?.state).toBe('v1|bram');
		expect(textOf(profile)).not.toMatch(/anna\.de|example|bram_7/);
		expect(profile.length).toBe(2);
	});

	test('the id is read once and never sent', async () => {
		const visit = createVisitor(standard, {}, { learnerId: 'bram_7' }).visit();
		await visit.launched;
		visit.tracker.finish(report({ interactions: [answer('first')] }));
		expect(visit.calls().filter((call) => call.args[0] === id)).toHaveLength(1);
		expect(visit.calls().filter((call) => call.args.slice(1).join().includes('bram_7'))).toEqual([]);
		expect(JSON.stringify(visit.tracker.diagnostics())).not.toContain('bram_7');
	});

	test.each([
		['an LMS that gives no id', { learnerId: '' }],
		['a launch that only looks back', { mode: 'review' as const }]
	])('%s gets no copy', async (_, strict) => {
		const profile = fakeStorage();
		const visit = createVisitor(standard, {}, strict, profile).visit();
		expect(await visit.launched).toMatchObject({ connected: true, copy: null });
		visit.tracker.save(report(), 'page');
		expect(profile.length).toBe(0);
	});

	test('another package has a copy of its own, and a copy that was tampered with counts for nothing', async () => {
		const profile = fakeStorage();
		const first = createVisitor(standard, {}, {}, profile).visit();
		await first.launched;
		first.tracker.save(report({ state: 'v1|2' }), 'page');
		const other = createVisitor(standard, { packageId: 'other' }, {}, profile).visit();
		expect(await other.launched).toMatchObject({ copy: null });
		const key = profile.key(0) ?? '';
		profile.setItem(key, (profile.getItem(key) ?? '').replace('v1|2', 'v1|9'));
		expect(await createVisitor(standard, {}, {}, profile).visit().launched).toMatchObject({ copy: null });
	});

	test('who wipes the device leaves nothing on it, also by going on', async () => {
		const profile = fakeStorage();
		const visit = createVisitor(standard, {}, {}, profile).visit();
		await visit.launched;
		visit.tracker.save(report({ state: 'v1|2' }), 'page');
		visit.tracker.forget();
		visit.tracker.save(report({ state: 'v1|3' }), 'page');
		visit.host.advance(20_000);
		expect(profile.length).toBe(0);
		expect(visit.health().state).toBe('saved');
	});

	test('a browser that refuses storage changes nothing for the LMS', async () => {
		const profile = new Proxy(fakeStorage(), {
			get() {
				throw new DOMException('refused', 'SecurityError');
			}
		});
		const learner = createVisitor(standard, {}, {}, profile);
		const visit = learner.visit();
		expect(await visit.launched).toMatchObject({ connected: true, copy: null });
		visit.tracker.save(report({ state: 'v1|2' }), 'hidden');
		expect(learner.stored('cmi.suspend_data')).toBe('v1|2');
	});

	test('what arrived at closing is not brought into a new attempt, though nobody did anything since', async () => {
		const learner = createVisitor(standard);
		const first = learner.visit();
		await first.launched;
		first.tracker.save(report({ state: 'v1|2' }), 'page');
		first.host.fire('pagehide', { persisted: false });
		expect((await learner.visit().launched).copy).toMatchObject({ state: 'v1|2', base: '' });
		learner.record.attempts.push({ values: {}, total: 0, opened: 0, ended: 0 });
		expect((await learner.visit().launched).copy).toMatchObject({ state: 'v1|2', base: 'v1|2' });
	});
});
