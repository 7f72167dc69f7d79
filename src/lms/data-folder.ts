/** The folder everything is kept in is named by a person, who may name one that is full of other things. */
import { readdir } from 'node:fs/promises';
import { UsageError } from '../cli/arguments.ts';
import { isFile, writableFolder } from '../cli/paths.ts';
import { listed } from '../cli/suggest.ts';
import { checkFree, lockName } from './data-lock.ts';
import { errorCode } from './disk.ts';

/** Made together at each start. One of these names alone says little: other projects have `packages` too. */
const madeTogether = ['packages', 'attempts', 'launches'];

/** What systems put in a folder by themselves, or people to keep an empty one. */
const ofNobody = [
	'.DS_Store',
	'.Trashes',
	'.fseventsd',
	'.Spotlight-V100',
	'Thumbs.db',
	'desktop.ini',
	'System Volume Information',
	'$RECYCLE.BIN',
	'lost+found',
	'.gitkeep',
	'.gitignore'
];

/**
 * Makes the folder when it is not there, and looks whether the LMS may keep its data in it.
 * @param folder as it was typed.
 * @throws UsageError in one line when it is a file, can't be made or read, holds what is someone else's, or is in use by
 * another LMS.
 */
export async function checkDataFolder(folder: string): Promise<void> {
	if (isFile(folder)) throw new UsageError(`${folder} is a file. Name a folder with --data.`);
	make(folder);
	const names = await tried(folder, 'read', () => readdir(folder));
	const others = names.filter((name) => !ofNobody.includes(name)).sort();
	if (others.length > 0 && !isOurs(others)) {
		throw new UsageError(
			`${folder} is no data folder of this LMS: it holds ${listed(others, 3)}. Name a new or an empty folder with --data.`
		);
	}
	await tried(folder, 'read', () => checkFree(folder));
}

/** The lock counts as well: a first start that was broken off left nothing else. */
const isOurs = (names: readonly string[]): boolean =>
	names.includes('learners.json') ||
	names.includes(lockName) ||
	madeTogether.every((name) => names.includes(name));

function make(folder: string): void {
	try {
		writableFolder(folder);
	} catch (error) {
		throw error instanceof UsageError
			? new UsageError(`${error.message} Name another folder with --data.`)
			: error;
	}
}

/** @throws UsageError in one line when the system doesn't allow it. */
export async function tried<T>(folder: string, what: string, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		const code = errorCode(error);
		if (code === '') throw error;
		throw new UsageError(`${folder} can't be ${what} (${code}). Name another folder with --data.`);
	}
}
