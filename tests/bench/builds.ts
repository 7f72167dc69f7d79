/** Builds beside the packages: an empty app for what the framework costs, and what the parts of the player weigh. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { liftPlayer, type PlayerParts } from '../../src/packaging/lift.ts';
import type { House } from './house.ts';
import type { PartWeights } from './player-parts.ts';

function vite(house: House, args: string[], env: NodeJS.ProcessEnv): Promise<void> {
	const program = join(house.root, 'node_modules', 'vite', 'bin', 'vite.js');
	const child = spawn(process.execPath, [program, 'build', '--logLevel', 'warn', ...args], {
		cwd: house.root,
		env: { ...process.env, NODE_ENV: 'production', ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const said: Buffer[] = [];
	child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
	child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => {
			if (code === 0) resolve();
			else reject(new Error(`vite build ${args.join(' ')} failed (exit ${code}):\n${Buffer.concat(said)}`));
		});
	});
}

/** A SvelteKit app with one heading, built with the player's settings and taken apart as the player is. */
export async function buildEmptyApp(house: House): Promise<PlayerParts> {
	await vite(house, [], { PLAYER_ROUTES: 'tests/bench/empty-app', PLAYER_OUT: 'build/empty' });
	return liftPlayer(readFileSync(join(house.root, 'build', 'empty', 'index.html'), 'utf8'));
}

/** What the parts of the player weigh, each on its own; together they weigh more than in one script. */
export async function weighParts(house: House): Promise<PartWeights> {
	await vite(house, ['--config', join('tests', 'bench', 'player-parts.config.ts')], {
		PLAYER_OUT: 'build/parts'
	});
	const found = readFileSync(join(house.root, '.cache', 'player-parts.json'), 'utf8');
	return JSON.parse(found) as PartWeights;
}
