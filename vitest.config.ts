import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [svelte()],
	resolve: { alias: { $lib: new URL('./src/lib', import.meta.url).pathname } },
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: ['tests/e2e/**'],
		testTimeout: 60_000,
		hookTimeout: 120_000
	}
});
