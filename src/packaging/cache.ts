/** Things that take seconds to make and depend on sources alone are kept in `.cache/`, named by the sources' hash. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DiskError } from '../cli/paths.ts';
import { isAlive } from '../cli/process.ts';

/** Folder of the cache in a project. */
export const cacheFolder = (root: string): string => join(root, '.cache');

/** A lock that is empty for longer than this, in ms, was left by one that was killed while it wrote it. */
const writing = 5000;

/** Whether the process that wrote a lock still runs. One that was killed leaves its lock behind. */
function isHeld(lock: string): boolean {
	try {
		const holder = Number(readFileSync(lock, 'utf8'));
		return holder === 0 ? Date.now() - statSync(lock).mtimeMs < writing : isAlive(holder);
	} catch {
		// It is gone.
		return false;
	}
}

function take(lock: string): boolean {
	try {
		writeFileSync(lock, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		return false;
	}
}

/** Runs `work` while no other process of ours runs it; builds share `.svelte-kit/` and would spoil each other's. */
export async function alone<T>(root: string, name: string, work: () => Promise<T>): Promise<T> {
	const lock = join(cacheFolder(root), `${name}.lock`);
	mkdirSync(cacheFolder(root), { recursive: true });
	while (!take(lock)) {
		if (isHeld(lock)) await wait(100);
		else rmSync(lock, { recursive: true, force: true });
	}
	try {
		return await work();
	} finally {
		rmSync(lock, { force: true });
	}
}

/**
 * Writes a file so that nobody ever sees half of it. Makes the folder when it isn't there.
 * @throws DiskError when the system doesn't take it; what stood there stays
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
	const temporary = `${path}.${process.pid}.tmp`;
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(temporary, content);
		renameSync(temporary, path);
	} catch (error) {
		dropHalf(temporary);
		throw new DiskError(path, error);
	}
}

function dropHalf(path: string): void {
	try {
		rmSync(path, { force: true });
	} catch {
		// What kept it from being written keeps it from being looked for.
	}
}

/** Removes files where there are any. @throws DiskError when one can't be removed */
export function removeFiles(paths: readonly string[]): void {
	for (const path of paths) {
		try {
			rmSync(path, { force: true });
		} catch (error) {
			throw new DiskError(path, error);
		}
	}
}

/** Writes files that belong together, in this order: all of them or, with a {@link DiskError}, none. */
export function writeTogether(
	files: readonly (readonly [path: string, content: string | Uint8Array])[]
): void {
	const written: string[] = [];
	try {
		for (const [path, content] of files) {
			writeWhole(path, content);
			written.push(path);
		}
	} catch (error) {
		removeFiles(written);
		throw error;
	}
}

/** The cached text of this name, or what `make` makes, kept for the next time. */
export async function cached(root: string, name: string, make: () => Promise<string>): Promise<string> {
	const path = join(cacheFolder(root), name);
	if (existsSync(path)) return readFileSync(path, 'utf8');
	const text = await make();
	writeWhole(path, text);
	return text;
}
