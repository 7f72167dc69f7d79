/** Bundles the tracker of one family of standards to a small classic script. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { cached } from './cache.ts';
import { treeHash } from './hash.ts';
import type { Family } from './standards.ts';

const entry = (family: Family): string => join('src', 'lib', 'tracking', `entry-${family}.ts`);
const settings = join('src', 'packaging', 'tracker.tsconfig.json');
const sources = [
	'src/lib/tracking',
	'src/lib/course',
	'src/packaging/tracker.tsconfig.json',
	'package-lock.json'
];

async function bundle(root: string, family: Family): Promise<string> {
	const built = await build({
		root,
		configFile: false,
		// The project's own settings extend a file SvelteKit makes, which a fresh checkout doesn't have yet.
		tsconfig: join(root, settings),
		publicDir: false,
		logLevel: 'error',
		build: {
			write: false,
			minify: true,
			sourcemap: false,
			target: ['chrome109', 'edge109', 'firefox115', 'safari16.4'],
			lib: { entry: join(root, entry(family)), formats: ['iife'], name: 'courseTrackerScript' }
		}
	});
	const outputs = Array.isArray(built) ? built : [built];
	const chunks = outputs.flatMap((one) => ('output' in one ? one.output : []));
	const [chunk, ...more] = chunks;
	if (chunk?.type !== 'chunk' || more.length > 0) {
		throw new Error(`The tracker ${family} must be one script; vite made ${chunks.length} files.`);
	}
	return chunk.code.trim();
}

/**
 * The minified script for a family: it sets `globalThis.courseTracker` and starts at once. Throws when its entry is
 * missing or doesn't build.
 */
export async function loadTracker(root: string, family: Family): Promise<string> {
	if (!existsSync(join(root, entry(family)))) {
		throw new Error(`There is no tracker for ${family}: ${entry(family)} is missing.`);
	}
	return cached(root, `tracker-${family}-${treeHash(root, sources)}.js`, () => bundle(root, family));
}
