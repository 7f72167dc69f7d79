import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startLms } from './server.ts';

const root = resolve(import.meta.dirname, '../..');
const program = (...words: string[]): string[] => [
	'--import',
	'tsx',
	join(root, 'src/lms/cli.ts'),
	'--no-open',
	'--port',
	'0',
	...words
];

function run(...words: string[]): { code: number | null; out: string; err: string } {
	const { status, stdout, stderr } = spawnSync(process.execPath, program(...words), {
		encoding: 'utf8',
		cwd: root,
		timeout: 10_000
	});
	return { code: status, out: stdout, err: stderr };
}

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lms-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('npm run lms', () => {
	it.each([
		['README.md', 'README.md is a file. Name a folder with --data.'],
		[
			'README.md/x',
			"README.md/x can't be written in: there is a file on the way to it. Name another folder with --data."
		],
		[
			'tests/fixtures',
			'tests/fixtures is no data folder of this LMS: it holds course, saved-states. Name a new or an empty folder with --data.'
		]
	])('answers --data %s in one line with exit 2', (data, line) => {
		expect(run('--data', data)).toEqual({ code: 2, out: '', err: `${line} See: npm run lms -- --help\n` });
	});

	it.runIf(process.platform === 'linux')(
		'does not go round and round where the system takes no folder',
		() => {
			expect(run('--data', '/proc/x')).toEqual({
				code: 2,
				out: '',
				err: "/proc/x can't be written in: no folder can be made there. Name another folder with --data. See: npm run lms -- --help\n"
			});
		}
	);

	it('says in one line with exit 2 which LMS has the data folder, and that one goes on', async () => {
		const lms = await startLms({ dataFolder: folder });
		const answer = run('--data', folder);
		await lms.addLearner('Noor');
		await lms.stop();
		const address = lms.address.slice(0, -1);
		expect(answer).toEqual({
			code: 2,
			out: '',
			err: `${folder} is in use by the LMS at ${address} (process ${process.pid}). Stop it, or choose another folder with --data. See: npm run lms -- --help\n`
		});
	});

	// On Windows a program that is ended this way gets no word to say.
	it.runIf(process.platform !== 'win32')(
		'keeps the data folder to itself until it is stopped, and goes on after it was killed',
		async () => {
			for (const signal of ['SIGTERM', 'SIGKILL', 'SIGINT'] as const) {
				const child = spawn(process.execPath, program('--data', folder), { cwd: root });
				await new Promise<void>((ready) => {
					child.stdout.on('data', (text: Buffer) => {
						if (text.includes('Stop with Ctrl+C')) ready();
					});
				});
				const lock = await readFile(join(folder, 'lms.lock'), 'utf8');
				expect(JSON.parse(lock)).toMatchObject({ pid: child.pid });
				await expect(startLms({ dataFolder: folder })).rejects.toThrow(`(process ${child.pid})`);
				child.kill(signal);
				await once(child, 'exit');
				expect((await readdir(folder)).includes('lms.lock'), signal).toBe(signal === 'SIGKILL');
			}
		},
		30_000
	);
});
