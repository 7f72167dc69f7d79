import { availableParallelism } from 'node:os';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest: begun first, so that the last worker is not left alone with one of them. */
const long = [
	'tests/strict-lms/browser.test.ts',
	'src/content/attacks.test.ts',
	'tests/packaging/assemble.test.ts'
];

class LongFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const rank = ({ moduleId }: TestSpecification): number => {
			const at = long.findIndex((name) => moduleId.endsWith(name));
			return at < 0 ? long.length : at;
		};
		return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
	}
}

export default defineConfig({
	plugins: [svelte()],
	resolve: { alias: { $lib: new URL('./src/lib', import.meta.url).pathname } },
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: ['tests/e2e/**'],
		testTimeout: 60_000,
		hookTimeout: 120_000,
		// Two side by side on the smallest machine; what is waited for gets its time there too.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		expect: { poll: { timeout: 15_000 } },
		sequence: { sequencer: LongFirst }
	}
});
