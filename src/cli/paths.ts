/** Paths as they are typed on a command line. */
import { accessSync, constants, existsSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from './arguments.ts';

/** Whether there is something at this path that is no folder. */
export const isFile = (path: string): boolean => existsSync(path) && !statSync(path).isDirectory();

/** Whether there is a folder at this path; a file is none. */
export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

const reasons: Record<string, string> = {
	EACCES: 'it is not allowed',
	EPERM: 'it is not allowed',
	EROFS: 'the disk can only be read',
	EEXIST: 'there is a file on the way to it',
	ENOENT: 'no folder can be made there',
	ENAMETOOLONG: 'the name is too long',
	EISDIR: 'there is a folder of that name',
	ENOSPC: 'the disk is full',
	EBUSY: 'another program has it open'
};

const reasonOf = (error: unknown): string => {
	const { code = 'no reason given' } = error as NodeJS.ErrnoException;
	// Where Node looked before the system did, its own code is `ERR_FS_…`.
	return reasons[code.replace('ERR_FS_', '')] ?? code;
};

/** What the system did not take while something was written, in one line. */
export class DiskError extends Error {
	constructor(path: string, cause: unknown) {
		super(`${path} can't be written: ${reasonOf(cause)}.`, { cause });
		this.name = 'DiskError';
	}
}

/** Folders that were made, each before what lies in it. */
const made: string[] = [];

/** Takes a folder away that was made for nothing: the program ends, and it holds no file. */
function dropEmpty(folder: string): void {
	try {
		rmdirSync(folder);
	} catch {
		// It holds something, or is gone.
	}
}

/** Level by level: Node's own `recursive` never ends where a folder is there and takes no other, such as /proc. */
function makeFolder(folder: string): void {
	if (isFolder(folder)) return;
	if (dirname(folder) !== folder) makeFolder(dirname(folder));
	try {
		mkdirSync(folder);
		if (made.push(folder) === 1) process.once('exit', () => made.toReversed().forEach(dropEmpty));
	} catch (error) {
		// Another program may have made it meanwhile.
		if (!isFolder(folder)) throw error;
	}
}

/**
 * Absolute path of a folder to write in, made when it is not there; to ask for before slow work.
 * One that was made and is still empty when the program ends goes again.
 * @throws UsageError when there is a file, or when the folder can't be made or written in
 */
export function writableFolder(path: string): string {
	const folder = resolve(path);
	if (isFile(folder)) throw new UsageError(`${path} is a file. Name a folder.`);
	try {
		makeFolder(folder);
		accessSync(folder, constants.W_OK | constants.X_OK);
	} catch (error) {
		throw new UsageError(`${path} can't be written in: ${reasonOf(error)}.`);
	}
	return folder;
}
