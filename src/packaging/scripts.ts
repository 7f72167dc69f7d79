/** Bundles what a package chooses to small classic scripts: the tracker of its standard, the words of its languages. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
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

async function bundle(root: string, source: string): Promise<string> {
	// Loaded late: most starts find the scripts made.
	const { build } = await import('vite');
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
			lib: { entry: join(root, source), formats: ['iife'], name: 'courseScript' }
		}
	});
	const outputs = Array.isArray(built) ? built : [built];
	const chunks = outputs.flatMap((one) => ('output' in one ? one.output : []));
	const [chunk, ...more] = chunks;
	if (chunk?.type !== 'chunk' || more.length > 0) {
		throw new Error(`${source} must become one script; vite made ${chunks.length} files.`);
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
	return cached(root, `tracker-${family}-${treeHash(root, sources)}.js`, () => bundle(root, entry(family)));
}

const texts = join('src', 'lib', 'text');

/** The script of each language the player has words in, by language tag. */
export async function loadWords(root: string): Promise<Record<string, string>> {
	const tags = readdirSync(join(root, texts)).flatMap(
		(file) => /^entry-([a-z]{2})\.ts$/.exec(file)?.[1] ?? []
	);
	const hash = treeHash(root, [texts, 'package-lock.json']);
	const scripts = tags.map(async (tag): Promise<[string, string]> => [
		tag,
		await cached(root, `words-${tag}-${hash}.js`, () => bundle(root, join(texts, `entry-${tag}.ts`)))
	]);
	return Object.fromEntries(await Promise.all(scripts));
}

const reading = join('src', 'lib', 'ui', 'reading');

/** The script that makes a page look as its learner left it; the first to run. */
export async function loadReading(root: string): Promise<string> {
	const hash = treeHash(root, [reading, 'package-lock.json']);
	return cached(root, `reading-${hash}.js`, () => bundle(root, join(reading, 'entry.ts')));
}

const worker = join('src', 'worker');

/** Scripts of the web edition: in the page, in the worker, and in the worker's place when it is switched off. */
export interface WebScripts {
	page: string;
	keep: string;
	off: string;
}

export async function loadWebScripts(root: string): Promise<WebScripts> {
	const hash = treeHash(root, [worker, 'package-lock.json']);
	const load = (name: keyof WebScripts): Promise<string> =>
		cached(root, `worker-${name}-${hash}.js`, () => bundle(root, join(worker, `entry-${name}.ts`)));
	const [page, keep, off] = await Promise.all([load('page'), load('keep'), load('off')]);
	return { page, keep, off };
}

/** The words of a package, as one script. Throws when the player has no words in one of its languages. */
export function wordsScript(words: Record<string, string>, languages: readonly string[]): string {
	return languages
		.map((language) => {
			const script = words[language];
			if (script === undefined) {
				throw new Error(
					`The player has no words in "${language}": write src/lib/text/${language}.ts and entry-${language}.ts.`
				);
			}
			return `${script}\n;\n`;
		})
		.join('');
}
