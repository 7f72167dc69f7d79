import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../cli/arguments.ts';
import { checkDataFolder } from './data-folder.ts';
import { startLms } from './server.ts';
import { makePackage } from './test-zip.ts';

let data: string;
beforeEach(async () => {
	data = await mkdtemp(join(tmpdir(), 'lms-'));
});
afterEach(() => rm(data, { recursive: true }));

async function put(...names: string[]): Promise<void> {
	for (const name of names) {
		await mkdir(dirname(join(data, name)), { recursive: true });
		await writeFile(join(data, name), '{}');
	}
}

/** Every file below the folder, by its path. */
const files = async (): Promise<string[]> =>
	(await readdir(data, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(data.length + 1))
		.sort();

const startAndStop = async (): Promise<void> => (await startLms({ dataFolder: data })).stop();

describe('in a data folder', () => {
	it('what somebody else put there stays at a start, an update and a stop', async () => {
		const zip = `${data}.zip`;
		await writeFile(zip, await makePackage());
		const lms = await startLms({ dataFolder: data, packages: [zip] });
		const [{ id } = { id: '' }] = lms.installed;
		await lms.stop();
		const theirs = [
			'packages/app/src/a.txt',
			'packages/app/package.json',
			'packages/other/0123456789ab/c',
			'packages/readme.txt',
			'packages/.hidden/b',
			'packages/0123456789abcdef/package.json',
			'packages/0123456789abcdef/0123456789ab/c',
			'packages/fedcba9876543210/mine.txt',
			`packages/${id}/mine.txt`,
			'uploads/photo.png',
			'launches/old.txt'
		];
		await put(...theirs);
		await utimes(join(data, 'launches/old.txt'), 0, 0);
		await (await startLms({ dataFolder: data, packages: [zip] })).stop();
		await rm(zip);
		expect(await files()).toEqual(expect.arrayContaining(theirs));
	});

	it('what an interrupted import or upload of ours left is swept away', async () => {
		await startAndStop();
		await put(
			'packages/.import-0123456789ab/index.html',
			'packages/0123456789abcdef/0123456789ab/index.html',
			'packages/0123456789abcdef/package.json.0123456789ab.tmp',
			'uploads/0123456789ab.zip',
			`launches/${'0'.repeat(64)}.json`
		);
		await utimes(join(data, `launches/${'0'.repeat(64)}.json`), 0, 0);
		await startAndStop();
		expect(await files()).toEqual([]);
		expect((await readdir(data, { recursive: true })).sort()).toEqual(['attempts', 'launches', 'packages']);
	});
});

describe('a data folder', () => {
	it.each<[string, string[]]>([
		['is empty', []],
		['holds only what systems put there', ['.DS_Store', 'lost+found/x']],
		['has learners of ours', ['learners.json', 'notes.txt']],
		['has the folders of a start without learners', ['packages/x', 'attempts/x', 'launches/x']],
		['has the lock of a first start that was broken off', ['lms.lock', 'packages/x']]
	])('is used when it %s', async (_what, names) => {
		await put(...names);
		await expect(checkDataFolder(data)).resolves.toBeUndefined();
		await startAndStop();
	});

	it('is made when it is not there', async () => {
		await checkDataFolder(join(data, 'a/b'));
		expect(await readdir(join(data, 'a'))).toEqual(['b']);
	});

	it.each<[string, string[], string]>([
		['readme.txt', ['readme.txt'], 'readme.txt'],
		['packages of another kind', ['packages/app/src/a.txt'], 'packages'],
		['more than can be named', ['a', 'b/c', 'd', 'e', 'f'], 'a, b, d and 2 more']
	])('that holds %s is refused in one line, and nothing in it changes', async (_what, names, found) => {
		await put(...names);
		const refused = startLms({ dataFolder: data });
		await expect(refused).rejects.toThrow(
			new UsageError(
				`${data} is no data folder of this LMS: it holds ${found}. Name a new or an empty folder with --data.`
			)
		);
		await expect(refused).rejects.toBeInstanceOf(UsageError);
		expect(await files()).toEqual(names);
	});
});
