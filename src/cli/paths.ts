/** Paths as they are typed on a command line. */
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from './arguments.ts';

/** Whether there is a folder at this path; a file is none. */
export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

const reasons: Record<string, string> = {
	EACCES: 'it is not allowed',
	EPERM: 'it is not allowed',
	EROFS: 'the disk can only be read',
	ENOTDIR: 'there is a file on the way to it',
	ENAMETOOLONG: 'the name is too long'
};

/**
 * Absolute path of a folder to write in, made when it is not there; to ask for before slow work.
 * @throws UsageError when there is a file, or when the folder can't be made or written in
 */
export function writableFolder(path: string): string {
	const folder = resolve(path);
	if (existsSync(folder) && !isFolder(folder)) throw new UsageError(`${path} is a file. Name a folder.`);
	try {
		mkdirSync(folder, { recursive: true });
		accessSync(folder, constants.W_OK | constants.X_OK);
	} catch (error) {
		const { code = 'no reason given' } = error as NodeJS.ErrnoException;
		throw new UsageError(`${path} can't be written in: ${reasons[code] ?? code}.`);
	}
	return folder;
}
