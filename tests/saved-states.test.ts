/** States that learners have stored are read for ever. The folder is added to, never edited. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newProgress } from '../src/lib/course/progress.ts';
import { decodeState } from '../src/lib/course/state.ts';
import { plainProgress, sampleName } from '../src/packaging/frozen-sample.ts';

const folder = join(import.meta.dirname, 'fixtures/saved-states');
const samples = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('saved states of released versions', () => {
	test('there is at least one', () => {
		expect(samples.length).toBeGreaterThan(0);
	});

	test('every release in the changelog left one, and none was taken away', () => {
		const changes = readFileSync(join(import.meta.dirname, '../CHANGELOG.md'), 'utf8');
		const releases = [...changes.matchAll(/^## (\S+) (\d+\.\d+\.\d+)/gm)].map(
			([, id, version]) => `${id}-${version}.`
		);
		expect(releases.length).toBeGreaterThan(0);
		expect(releases.filter((name) => !samples.some((sample) => sample.startsWith(name)))).toEqual([]);
	});

	test.each(samples)('%s gives back everything its learner did', (name) => {
		const { state, progress } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
		const restored = decodeState(state, 1);
		expect(restored.trouble).toBeNull();
		// What later versions keep besides is as at the first visit.
		expect(plainProgress(restored.progress)).toEqual({ ...Object(plainProgress(newProgress(1))), ...progress });
	});

	test.each(samples)('%s was not edited since its release', (name) => {
		expect(sampleName(readFileSync(join(folder, name), 'utf8'))).toBe(name);
	});
});
