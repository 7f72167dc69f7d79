import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest: begun first, so that the last worker is not left alone with one of them. */
const long = [
	'tests/bad-arguments.test.ts',
	'tests/strict-lms/browser.test.ts',
	'src/content/attacks.test.ts',
	'tests/packaging/assemble.test.ts'
];

function rank({ moduleId }: TestSpecification): number {
	const at = long.findIndex((name) => moduleId.endsWith(name));
	return at >= 0 ? at : long.length;
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
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: ['tests/e2e/**'],
		// A worker loads the compilers once, so a test must put back what it changed.
		isolate: false,
		restoreMocks: true,
		unstubGlobals: true,
		testTimeout: 60_000,
		hookTimeout: 120_000,
		// Two side by side on the smallest machine; what is waited for gets its time there too.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		expect: { poll: { timeout: 15_000 } },
		sequence: { sequencer: LongFirst }
	}
});
