/** A thousand phones in twenty rooms: how soon a vote stands in its bar, and whether one is lost. On loopback. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { getRedis, redisProgram, startRedis } from '../tools/redis.ts';
import { byWorst, percentile, type Figure } from './figure.ts';
import type { Stage } from './stage.ts';
import { evening, phonesInRoom, rooms, type Evening } from './workshop-rooms.ts';

const seeds = [1, 2, 3];

interface Process {
	address: string;
	stop(): Promise<void>;
}

async function startProcess(redis?: string): Promise<Process> {
	const tsx = join(createRequire(import.meta.url).resolve('tsx/package.json'), '..', 'dist', 'loader.mjs');
	const program = join(import.meta.dirname, 'workshop-server.ts');
	const words = ['--import', tsx, program, ...(redis === undefined ? [] : [redis])];
	const child: ChildProcess = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
	const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
	const port = await new Promise<string>((resolve, reject) => {
		child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
		void ended.then(() => reject(new Error('The server of the workshop stopped before it was ready.')));
	});
	return {
		address: `http://127.0.0.1:${port}`,
		async stop() {
			child.kill();
			await ended;
		}
	};
}

async function evenings(stage: Stage, on: string, count: number, redis?: string): Promise<Evening[]> {
	const processes = await Promise.all(Array.from({ length: count }, () => startProcess(redis)));
	try {
		const found: Evening[] = [];
		for (const seed of seeds) {
			stage.tell(
				`${rooms * phonesInRoom} phones in ${rooms} rooms vote on ${on}, ${seed} of ${seeds.length}`
			);
			found.push(
				await evening(
					processes.map(({ address }) => address),
					seed
				)
			);
		}
		return found;
	} finally {
		await Promise.all(processes.map((one) => one.stop()));
	}
}

function figures(on: string, found: readonly Evening[], note?: string): Figure[] {
	const part = 'workshop' as const;
	const told = note === undefined ? {} : { note };
	const of = (read: (one: Evening) => number): number[] => (found.length > 0 ? found.map(read) : [Infinity]);
	return [
		byWorst(
			{ part, name: `${on}: from vote to bar, 95 of 100`, unit: 'ms', budget: 250, ...told },
			of(({ times }) => percentile(times, 0.95))
		),
		byWorst(
			{ part, name: `${on}: votes lost or counted twice`, budget: 0 },
			of(({ lost }) => lost)
		),
		byWorst(
			{ part, name: `${on}: a thousand phones are in`, unit: 'ms', budget: null },
			of(({ entered }) => entered)
		)
	];
}

async function overRedis(stage: Stage): Promise<Figure[]> {
	const on = 'two processes and Redis';
	const program = redisProgram();
	if (program === null) return figures(on, [], getRedis);
	const redis = await startRedis(program);
	try {
		return figures(on, await evenings(stage, on, 2, redis.url));
	} finally {
		await redis.stop();
	}
}

export async function measureWorkshop(stage: Stage): Promise<Figure[]> {
	const on = 'one process';
	return [...figures(on, await evenings(stage, on, 1)), ...(await overRedis(stage))];
}
