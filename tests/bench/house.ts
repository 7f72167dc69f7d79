/**
 * A copy of the project in which the bench builds, so that a cold cache, a generated course and another set of routes
 * never touch the working folder. Commands run there as they run for a newcomer, through npm.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

const project = join(import.meta.dirname, '..', '..');

/** Made anew or of no use to a build; `node_modules` is linked. */
const left = [
	'node_modules',
	'dist',
	'build',
	'.svelte-kit',
	'.cache',
	'.git',
	'test-results',
	'playwright-report'
];

export interface House {
	/** Absolute path of the copy. */
	root: string;
	remove(): void;
}

/** Copies the project. Throws when the packages are not installed. */
export function copyHouse(): House {
	if (!existsSync(join(project, 'node_modules'))) {
		throw new Error('There is no node_modules here. Run "npm ci" first.');
	}
	const root = realpathSync(mkdtempSync(join(tmpdir(), 'bench-house-')));
	cpSync(project, root, {
		recursive: true,
		filter: (path) => !left.includes(relative(project, path)) && !basename(path).startsWith('.cache')
	});
	symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');
	return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** How a command went. */
export interface Ran {
	seconds: number;
	/**
	 * Megabytes (10⁶ bytes): the peaks of all its Node processes added up, npm's own included. They need not have come
	 * together, so the true peak is at most this.
	 */
	memory: number;
}

const output = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString('utf8').trim();

/** `npm run …` in this process's npm when there is one, so that Windows needs no shell. */
function npm(args: string[]): [program: string, args: string[], shell: boolean] {
	const own = process.env['npm_execpath'];
	return own ? [process.execPath, [own, ...args], false] : ['npm', args, process.platform === 'win32'];
}

/** Runs one of our npm scripts in the copy. Throws with its output when it fails. */
export async function runScript(house: House, script: string, args: string[]): Promise<Ran> {
	const notes = join(house.root, '.cache-memory');
	rmSync(notes, { force: true });
	const [program, given, shell] = npm(['run', '--silent', script, '--', ...args]);
	const preload = pathToFileURL(join(house.root, 'tests', 'bench', 'note-memory.mjs')).href;
	const began = performance.now();
	const child = spawn(program, given, {
		cwd: house.root,
		shell,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, NODE_OPTIONS: `--import=${preload}`, BENCH_MEMORY: notes }
	});
	const said: Buffer[] = [];
	child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
	child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
	const code = await new Promise<number | null>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', resolve);
	});
	const seconds = (performance.now() - began) / 1000;
	const command = `npm run ${script} -- ${args.join(' ')}`;
	if (code !== 0) throw new Error(`"${command}" failed (exit ${code}):\n${output(said)}`);
	const peaks = readFileSync(notes, 'utf8').trim().split('\n').map(Number);
	return { seconds, memory: peaks.reduce((sum, kilobytes) => sum + kilobytes * 1.024, 0) / 1000 };
}
