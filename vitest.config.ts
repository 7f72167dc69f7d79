import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const every = ['src/**/*.test.ts', 'tests/**/*.test.ts'];
/**
 * Tests of programs and of pure functions, which leave nothing behind in the modules they share: the compilers they
 * need are loaded once a worker. Every other file has a process of its own.
 */
const sharing = ['src/content', 'src/lib/course', 'src/packaging', 'tests/packaging'].map(
	(folder) => `${folder}/**/*.test.ts`
);

/** Files that take longest: begun first, so that the last worker is not left alone with one of them. */
const long = [
	'tests/bad-arguments.test.ts',
	'tests/strict-lms/browser.test.ts',
	'src/content/attacks.test.ts',
	'tests/packaging/assemble.test.ts'
];

/** A worker keeps its modules as long as the next file shares them too. */
function rank({ moduleId, project }: TestSpecification): number {
	const at = long.findIndex((name) => moduleId.endsWith(name));
	if (at >= 0) return at;
	return project.name === 'sharing' ? long.length : long.length + 1;
}

class LongFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
	}
}

export default defineConfig({
	plugins: [svelte()],
	resolve: { alias: { $lib: fileURLToPath(new URL('./src/lib', import.meta.url)) } },
	test: {
		testTimeout: 60_000,
		hookTimeout: 120_000,
		// Two side by side on the smallest machine; what is waited for gets its time there too.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		expect: { poll: { timeout: 15_000 } },
		sequence: { sequencer: LongFirst },
		projects: [
			{ extends: true, test: { name: 'sharing', include: sharing, isolate: false } },
			{ extends: true, test: { name: 'own', include: every, exclude: ['tests/e2e/**', ...sharing] } }
		]
	}
});
