/** Builds beside the packages: an empty app for what the framework costs, and what each module weighs. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { liftPlayer, type PlayerParts } from '../../src/packaging/lift.ts';
import type { House } from './house.ts';

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

/** Path of each module in the player → its weight, see `modules.config.ts`. Only the shares mean something. */
export async function weighModules(house: House): Promise<Map<string, number>> {
	const config = join('tests', 'bench', 'modules.config.ts');
	await vite(house, ['--config', config], { PLAYER_OUT: 'build/modules' });
	const found = JSON.parse(readFileSync(join(house.root, '.cache', 'modules.json'), 'utf8'));
	return new Map(Object.entries(found as Record<string, number>));
}
