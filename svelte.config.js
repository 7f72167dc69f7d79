import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Content hash of the player's sources: the same sources give the same version on any day and machine. */
function sourceHash() {
	const hash = createHash('sha256');
	const visit = (/** @type {string} */ path) => {
		for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) =>
			a.name < b.name ? -1 : 1
		)) {
			const child = join(path, entry.name);
			if (entry.isDirectory()) visit(child);
			else hash.update(readFileSync(child));
		}
	};
	visit('src/lib');
	visit('src/routes');
	return hash.digest('hex').slice(0, 12);
}

/** Other editions have their own addresses: `routes-gallery` under `src`, or a path from the root. */
const wanted = process.env['PLAYER_ROUTES'] ?? 'routes';
const routes = wanted.includes('/') ? wanted : `src/${wanted}`;
/** Kit writes the list of pages here: another edition that is built meanwhile must not find that of the player. */
const outDir = wanted === 'routes' ? '.svelte-kit' : join('.cache', 'kit', wanted.replaceAll('/', '-'));

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({
			pages: process.env['PLAYER_OUT'] ?? 'build/player',
			fallback: undefined,
			strict: false
		}),
		appDir: 'app',
		outDir,
		files: { routes },
		output: { bundleStrategy: 'inline' },
		router: { type: 'hash' },
		serviceWorker: { register: false },
		version: { name: sourceHash() }
	}
};
