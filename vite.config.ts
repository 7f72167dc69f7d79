import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { lateParts } from './src/packaging/late-parts.ts';
import { noPreload } from './src/packaging/no-preload.ts';

/** `Features.LightDark` of lightningcss, which is Vite's and no dependency of ours: what stands in for `light-dark()`, which no sheet uses. */
const lightDark = 1 << 20;

export default defineConfig({
	css: { lightningcss: { exclude: lightDark } },
	plugins: [sveltekit(), ...(process.env['PLAYER_ROUTES'] ? [] : [lateParts(), noPreload()])],
	build: { target: ['chrome109', 'edge109', 'firefox115', 'safari16.4'], sourcemap: false }
});
