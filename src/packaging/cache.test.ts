import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alone, cached, removeFiles, writeTogether, writeWhole } from './cache.ts';

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'cache-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a build', () => {
	it('waits for the one that runs', async () => {
		const order: string[] = [];
		const build = (name: string) =>
			alone(root, 'x', async () => {
				order.push(`${name} starts`);
				await new Promise((resolve) => setTimeout(resolve, 30));
				order.push(`${name} ends`);
			});
		await Promise.all([build('a'), build('b')]);
		expect(order).toEqual(['a starts', 'a ends', 'b starts', 'b ends']);
	});

	it('does not wait for one that was killed', async () => {
		const { pid } = spawnSync(process.execPath, ['--version']);
		mkdirSync(join(root, '.cache'), { recursive: true });
		writeFileSync(join(root, '.cache', 'x.lock'), String(pid));
		expect(await alone(root, 'x', () => Promise.resolve('done'))).toBe('done');
	});

	it('does not wait for one that was killed before it said who it is', async () => {
		const lock = join(root, '.cache', 'x.lock');
		mkdirSync(join(root, '.cache'), { recursive: true });
		writeFileSync(lock, '');
		utimesSync(lock, 0, 0);
		expect(await alone(root, 'x', () => Promise.resolve('done'))).toBe('done');
	});

	it('frees the way for the next when it fails', async () => {
		await expect(alone(root, 'x', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
		expect(await alone(root, 'x', () => Promise.resolve('done'))).toBe('done');
	});

	it('is made once for the same sources, and leaves no half files', async () => {
		let made = 0;
		const make = () => Promise.resolve(`text ${(made += 1)}`);
		expect(await cached(root, 'a.js', make)).toBe('text 1');
		expect(await cached(root, 'a.js', make)).toBe('text 1');
		expect(readdirSync(join(root, '.cache'))).toEqual(['a.js']);
	});
});

describe('what the disk does not take', () => {
	it('is told in one line; nothing half-written and nothing of what belongs together stays', () => {
		const taken = join(root, 'x.zip');
		mkdirSync(join(taken, 'inside'), { recursive: true });
		const line = `${taken} can't be written: there is a folder of that name.`;
		expect(() => writeWhole(taken, 'bytes')).toThrow(line);
		expect(() => removeFiles([taken])).toThrow(line);
		expect(() =>
			writeTogether([
				[join(root, 'x.report.json'), '{}'],
				[taken, 'bytes']
			])
		).toThrow(line);
		expect(readdirSync(root)).toEqual(['x.zip']);
	});

	it('is told in one line also where nothing can be looked for, not even the half', () => {
		const path = join(root, 'n'.repeat(300));
		expect(() => writeWhole(path, 'bytes')).toThrow(`${path} can't be written: the name is too long.`);
	});
});
