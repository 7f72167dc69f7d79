import { spawnSync } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../cli/arguments.ts';
import { checkDataFolder } from './data-folder.ts';
import { takeLock } from './data-lock.ts';
import { startLms } from './server.ts';
import { folder, importPackage, lms, restart, useLms } from './test-lms.ts';

useLms();

const data = (): string => join(folder, 'data');
const lock = (): string => join(data(), 'lms.lock');
const leave = (text: unknown): Promise<void> =>
	writeFile(lock(), typeof text === 'string' ? text : JSON.stringify(text));
const dead = (): number => spawnSync(process.execPath, ['--version']).pid;

/** Of another process that goes on while a test runs. */
const alive = process.ppid;

describe('a data folder that an LMS has open', () => {
	it('is refused to a second one in a line that says whose it is; the first goes on', async () => {
		const id = await importPackage();
		const line = `${data()} is in use by the LMS at ${lms.address.slice(0, -1)} (process ${process.pid}). Stop it, or choose another folder with --data.`;
		for (const open of [() => startLms({ dataFolder: data() }), () => checkDataFolder(data())]) {
			const second = open();
			await expect(second).rejects.toThrow(new UsageError(line));
			await expect(second).rejects.toBeInstanceOf(UsageError);
		}
		await lms.addLearner('Anna');
		expect((await fetch(lms.pageOf('packages', id))).status).toBe(200);
		expect(await importPackage({ title: 'Nieuw' })).toBe(id);
	});

	it('is refused to another process by the first one that is alive, with its address or before it has one', async () => {
		const address = lms.address.slice(0, -1);
		await leave({ pid: alive, token: 'x', address });
		await expect(startLms({ dataFolder: data() })).rejects.toThrow(
			`is in use by the LMS at ${address} (process ${alive}). Stop it, or choose another folder with --data.`
		);
		await leave({ pid: alive, token: 'x' });
		await expect(startLms({ dataFolder: data() })).rejects.toThrow(
			`is in use by an LMS that is starting or closing (process ${alive}). Stop it, or choose another folder with --data. If no LMS runs there, remove lms.lock in it.`
		);
	});

	it('is free after it closes, also when closing is asked twice, and can be opened again', async () => {
		await lms.addLearner('Anna');
		await restart();
		expect((await lms.learners()).map(({ name }) => name)).toEqual(['Anna']);
		await lms.stop();
		await lms.stop();
		expect((await readdir(data())).sort()).toEqual(['attempts', 'launches', 'learners.json', 'packages']);
	});

	it('is free after a start that failed', async () => {
		const { port } = new URL(lms.address);
		const other = join(folder, 'other');
		await expect(startLms({ dataFolder: other, port: Number(port) })).rejects.toThrow(/is in use/);
		await (await startLms({ dataFolder: other })).stop();
	});

	it('is not taken from the next one by one that lost it', async () => {
		const other = JSON.stringify({ pid: alive, token: 'x' });
		await leave(other);
		await lms.stop();
		expect(await readFile(lock(), 'utf8')).toBe(other);
	});
});

describe('a lock that was left behind', () => {
	it.each<[string, () => unknown]>([
		['of a process that died', () => ({ pid: dead(), token: 'x' })],
		[
			'of a process with a number that another program has now',
			() => ({ pid: alive, token: 'x', address: 'http://127.0.0.1:1' })
		],
		['of an earlier process with our own number', () => ({ pid: process.pid, token: 'x' })],
		['half written', () => '{"pid":1'],
		['empty', () => ''],
		['without a real process', () => ({ pid: 0, token: 'x' })],
		['that holds something else', () => 'null']
	])('is taken over: %s', async (_what, left) => {
		await lms.stop();
		await leave(await left());
		await checkDataFolder(data());
		const next = await startLms({ dataFolder: data() });
		expect(JSON.parse(await readFile(lock(), 'utf8'))).toMatchObject({
			pid: process.pid,
			address: next.address.slice(0, -1)
		});
		expect((await readdir(data())).filter((name) => name.startsWith('lms.'))).toEqual(['lms.lock']);
		await next.stop();
	});

	it('is taken over by one of many that come at once', async () => {
		await lms.stop();
		// With an address to ask, so that they find out one after another.
		await leave({ pid: alive, token: 'x', address: 'http://127.0.0.1:1' });
		const all = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(data())));
		const taken = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
		expect(taken.length).toBe(1);
		taken[0]?.release();
	});
});
