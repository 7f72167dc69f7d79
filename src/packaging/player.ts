/** Builds the player, or the workshop's windows: once for a state of the sources, however many packages are made of it. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { alone, cached, cacheFolder } from './cache.ts';
import { buildHash, treeHash } from './hash.ts';
import { partName, partsFolder } from './late-parts.ts';
import { liftPlayer, type PlayerParts } from './lift.ts';

export interface Player extends PlayerParts {
	/** Code that comes late, by name of the part: an expression for `partScript()`. */
	late: Record<string, string>;
	/** Content hash of everything above. */
	hash: string;
}

/** What the bundler leaves behind. */
type Built = Pick<Player, 'late'> & { html: string };

/** Folders under `src` with the addresses of a bundle: the learner's, and the trainer's. */
export type Routes = 'routes' | 'routes-workshop';

/** Everything a bundle is made from. */
const sourcesOf = (routes: Routes): string[] => [
	'src/app.html',
	'src/app.css',
	'src/lib',
	`src/${routes}`,
	'src/packaging/late-parts.ts',
	'src/packaging/no-preload.ts',
	'svelte.config.js',
	'vite.config.ts',
	'package-lock.json'
];

/** Start of the name of a folder a build is being written to. */
const unfinished = 'player-build-';

/** Vite in a process of its own: it wants `NODE_ENV` and the working directory for itself. */
function runVite(root: string, out: string, routes: Routes): Promise<void> {
	const env: NodeJS.ProcessEnv = { ...process.env, PLAYER_OUT: out, NODE_ENV: 'production' };
	// Neither a test runner's settings nor another edition's routes may leak into the learner's player.
	for (const name of Object.keys(env)) if (/^(VITEST|PLAYER_ROUTES$)/.test(name)) delete env[name];
	if (routes !== 'routes') env['PLAYER_ROUTES'] = routes;
	const child = spawn(
		process.execPath,
		[join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'],
		{
			cwd: root,
			env,
			stdio: ['ignore', 'pipe', 'pipe']
		}
	);
	const output: Buffer[] = [];
	child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
	child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => {
			if (code === 0) resolve();
			else
				reject(
					new Error(
						`The player (${routes}) could not be built (vite, exit ${code}):\n${Buffer.concat(output)}`
					)
				);
		});
	});
}

/** Folders of builds that were killed; nobody else builds while we hold the lock. */
function sweep(root: string): void {
	for (const entry of readdirSync(cacheFolder(root), { withFileTypes: true })) {
		if (entry.isDirectory() && entry.name.startsWith(unfinished)) {
			rmSync(join(cacheFolder(root), entry.name), { recursive: true, force: true });
		}
	}
}

/** The parts in the folder of a build. */
function readLate(out: string): Record<string, string> {
	const folder = join(out, partsFolder);
	if (!existsSync(folder)) return {};
	const files = readdirSync(folder).sort();
	return Object.fromEntries(files.map((file) => [partName(file), readFileSync(join(folder, file), 'utf8')]));
}

async function buildPlayer(root: string, routes: Routes): Promise<Built> {
	sweep(root);
	const out = mkdtempSync(join(cacheFolder(root), unfinished));
	try {
		await runVite(root, out, routes);
		const page = join(out, 'index.html');
		if (!existsSync(page)) throw new Error('The player was built, but there is no index.html.');
		return { html: readFileSync(page, 'utf8'), late: readLate(out) };
	} finally {
		rmSync(out, { recursive: true, force: true });
	}
}

/** A bundle in parts, from the cache when the sources have not changed. Throws when it doesn't build. */
export async function loadPlayer(root: string, routes: Routes = 'routes'): Promise<Player> {
	const built = await alone(root, 'player', () => {
		const name = `player-${treeHash(root, sourcesOf(routes))}.json`;
		return cached(root, name, async () => JSON.stringify(await buildPlayer(root, routes)));
	});
	const { html, late } = JSON.parse(built) as Built;
	const parts = liftPlayer(html);
	return { ...parts, late, hash: buildHash(parts.shell, parts.script, parts.css, JSON.stringify(late)) };
}
