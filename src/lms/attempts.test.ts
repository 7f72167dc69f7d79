/** What is removed while a learner's window still writes stays removed. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Message } from './attempt.ts';
import { AttemptStore } from './attempts.ts';

const packageId = '0123456789abcdef';
const [anna, bram] = ['0123456789ab', 'ba9876543210'];
const message = (sequence: number): Message => ({
	session: 's',
	sequence,
	values: { 'cmi.core.lesson_location': 'x'.repeat(200) },
	calls: [{ index: sequence, time: 0, name: 'LMSCommit', arguments: [''], result: 'true', error: '0' }],
	terminated: false,
	left: false
});

let folder: string;
let store: AttemptStore;
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'attempts-'));
	store = new AttemptStore(folder);
	await store.prepare();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Commits that are under way while somebody removes what they belong to. */
async function whileWriting(remove: () => Promise<void>): Promise<string> {
	const { id } = await store.create(packageId, anna);
	const writing = [1, 2, 3].map((sequence) =>
		store.store(id, { item: 'i', mode: 'normal', family: 'scorm12' }, message(sequence))
	);
	await remove();
	await Promise.all(writing);
	await store.done();
	return id;
}

test('of a learner who was removed nothing comes back, and what others did stays', async () => {
	const other = await store.create(packageId, bram);
	const id = await whileWriting(() => store.removeLearner(anna));
	expect(existsSync(join(folder, packageId, anna))).toBe(false);
	expect(await store.get(id)).toBeNull();
	expect(await store.get(other.id)).toMatchObject({ learner: bram });
	expect(await store.store(id, { item: 'i', mode: 'normal', family: 'scorm12' }, message(4))).toBe(false);
});

test('of a package that was removed nothing comes back', async () => {
	await store.create(packageId, bram);
	await whileWriting(() => store.removePackage(packageId));
	expect(existsSync(join(folder, packageId))).toBe(false);
});
