import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { lateParts } from './src/packaging/late-parts.ts';

export default defineConfig({
	plugins: [sveltekit(), ...(process.env['PLAYER_ROUTES'] ? [] : [lateParts()])],
	build: { target: ['chrome109', 'edge109', 'firefox115', 'safari16.4'], sourcemap: false }
});
