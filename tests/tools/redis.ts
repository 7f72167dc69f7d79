/** A Redis of our own for a test or the bench: in memory, on loopback, gone afterwards. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** How to get it, in one line. */
export const getRedis = 'redis-server is not on this machine: apt-get install redis-server (Debian, Ubuntu)';

/** Path of the program; `null` when it is not installed. */
export function redisProgram(): string | null {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	return folders.map((folder) => join(folder, 'redis-server')).find((path) => existsSync(path)) ?? null;
}

function freePort(): Promise<number> {
	const probe = createServer();
	return new Promise((resolve) =>
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(port));
		})
	);
}

export interface Redis {
	url: string;
	stop(): Promise<void>;
}

/** Starts the program and waits until it answers. Throws when it does not start. */
export async function startRedis(program: string): Promise<Redis> {
	const port = await freePort();
	const folder = mkdtempSync(join(tmpdir(), 'redis-'));
	const settings = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
	const child = spawn(program, settings, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
	const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
	await new Promise<void>((resolve, reject) => {
		child.once('error', reject);
		void ended.then(() => reject(new Error('redis-server stopped before it was ready.')));
		child.stdout.on('data', (chunk: Buffer) => chunk.includes('Ready to accept') && resolve());
	});
	return {
		url: `redis://127.0.0.1:${port}`,
		async stop() {
			child.kill();
			await ended;
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
