import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { lateParts } from './src/packaging/late-parts.ts';
import { noPreload } from './src/packaging/no-preload.ts';

export default defineConfig({
	plugins: [sveltekit(), ...(process.env['PLAYER_ROUTES'] ? [] : [lateParts(), noPreload()])],
	build: { target: ['chrome109', 'edge109', 'firefox115', 'safari16.4'], sourcemap: false }
});
