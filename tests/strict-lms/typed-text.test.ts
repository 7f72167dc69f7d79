import { describe, expect, test } from 'vitest';
import { fakeStorage } from './host.ts';
import { bothStandards, createVisitor, report } from './learner.ts';

const everythingIn = (storage: Storage): string =>
	Array.from({ length: storage.length }, (_, n) => storage.key(n) ?? '')
		.map((key) => `${key} ${storage.getItem(key) ?? ''}`)
		.join('\n');

describe.each(bothStandards)('what a learner types for herself in %s', (standard) => {
	/** The notebook of a learner in a browser that others may use too. */
	async function notebookOf(learnerId: string, profile: Storage, mode: 'normal' | 'review' = 'normal') {
		const { tracker, launched, calls } = createVisitor(standard, {}, { learnerId, mode }, profile).visit();
		await launched;
		return { notebook: tracker.notebook, tracker, calls };
	}

	test('is seen by nobody else in the same browser, and is there again for herself', async () => {
		const profile = fakeStorage();
		const anna = await notebookOf('anna_de_vries', profile);
		anna.notebook.write('log.plaats', 'in de tram');
		const bram = await notebookOf('bram_7', profile);
		expect(bram.notebook.read('log.plaats')).toBe('');
		bram.notebook.write('log.plaats', 'bij het hek');
		expect((await notebookOf('anna_de_vries', profile)).notebook.read('log.plaats')).toBe('in de tram');
		expect((await notebookOf('bram_7', profile)).notebook.read('log.plaats')).toBe('bij het hek');
		expect(everythingIn(profile)).not.toMatch(/anna|bram/);
	});

	test('goes when she wipes the device, and what another typed stays', async () => {
		const profile = fakeStorage();
		(await notebookOf('anna', profile)).notebook.write('a', 'van anna');
		const bram = await notebookOf('bram', profile);
		bram.notebook.write('a', 'van bram');
		bram.tracker.forget();
		expect((await notebookOf('bram', profile)).notebook.read('a')).toBe('');
		expect((await notebookOf('anna', profile)).notebook.read('a')).toBe('van anna');
	});

	test('is there when she looks back, and goes with everything else when she wipes the device then', async () => {
		const profile = fakeStorage();
		const anna = await notebookOf('anna', profile);
		anna.notebook.write('a', 'van anna');
		anna.tracker.finish(report({ completed: true }));
		expect(profile.length).toBe(2);
		const back = await notebookOf('anna', profile, 'review');
		expect(back.notebook.read('a')).toBe('van anna');
		back.tracker.save(report({ state: 'v1|9' }), 'answer');
		expect(everythingIn(profile)).not.toContain('v1|9');
		back.tracker.forget();
		back.tracker.save(report({ state: 'v1|9' }), 'answer');
		expect(everythingIn(profile)).toBe('');
	});

	test('is kept nowhere where the LMS gives no id, and the field can say so', async () => {
		const profile = fakeStorage();
		const nobody = await notebookOf('', profile);
		nobody.notebook.write('a', 'niet bewaren');
		expect(nobody.notebook.read('a')).toBe('niet bewaren');
		expect(nobody.notebook.kept).toBe(false);
		expect(everythingIn(profile)).not.toContain('niet bewaren');
		expect((await notebookOf('', profile)).notebook.read('a')).toBe('');
	});

	test('never reaches the LMS', async () => {
		const { notebook, tracker, calls } = await notebookOf('anna', fakeStorage());
		notebook.write('a', 'alleen van mij');
		tracker.save(report(), 'hidden');
		expect(calls().some(({ method }) => method === 'Commit')).toBe(true);
		expect(JSON.stringify(calls())).not.toContain('alleen van mij');
	});
});
