import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	build: { target: ['chrome109', 'edge109', 'firefox115', 'safari16.4'], sourcemap: false }
});
