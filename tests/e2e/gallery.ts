/** The gallery: every component in every state, built with routes of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { alone, cached, cacheFolder } from '../../src/packaging/cache.ts';
import { treeHash } from '../../src/packaging/hash.ts';

const root = resolve('.');
const sources = [
	'src/app.html',
	'src/app.css',
	'src/lib',
	'src/routes-gallery',
	'svelte.config.js',
	'vite.config.ts',
	'package-lock.json'
];

function runVite(out: string): Promise<void> {
	const env = { ...process.env, PLAYER_ROUTES: 'routes-gallery', PLAYER_OUT: out, NODE_ENV: 'production' };
	const vite = join('node_modules', 'vite', 'bin', 'vite.js');
	const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
		env,
		stdio: ['ignore', 'ignore', 'inherit']
	});
	return new Promise((done, fail) => {
		child.on('error', fail);
		child.on('close', (code) => (code === 0 ? done() : fail(new Error('The gallery could not be built.'))));
	});
}

/** Names and bytes (base64) of the files, as JSON. */
async function build(): Promise<string> {
	const out = mkdtempSync(join(cacheFolder(root), 'gallery-build-'));
	try {
		await runVite(out);
		const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
		return JSON.stringify(
			files.map((one) => {
				const path = join(one.parentPath, one.name);
				return [relative(out, path).replaceAll('\\', '/'), readFileSync(path, 'base64')];
			})
		);
	} finally {
		rmSync(out, { recursive: true, force: true });
	}
}

/** Its files. Made once for a state of the sources, whichever worker asks first; builds share `.svelte-kit/`. */
export async function galleryFiles(): Promise<Map<string, Buffer>> {
	const text = await alone(root, 'player', () =>
		cached(root, `gallery-${treeHash(root, sources)}.json`, build)
	);
	return new Map(
		(JSON.parse(text) as [string, string][]).map(([name, bytes]) => [name, Buffer.from(bytes, 'base64')])
	);
}
