/** Things that take seconds to make and depend on sources alone are kept in `.cache/`, named by the sources' hash. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Folder of the cache in a project. */
export const cacheFolder = (root: string): string => join(root, '.cache');

/** Longest time one maker may hold the lock; after that it is taken to have been killed. */
const lockLife = 180_000;

/** Runs `work` while no other process of ours runs it; builds share `.svelte-kit/` and would spoil each other's. */
export async function alone<T>(root: string, name: string, work: () => Promise<T>): Promise<T> {
	const lock = join(cacheFolder(root), `${name}.lock`);
	mkdirSync(cacheFolder(root), { recursive: true });
	for (;;) {
		try {
			mkdirSync(lock);
			break;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
			const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
			if (age > lockLife) rmSync(lock, { recursive: true, force: true });
			else await wait(100);
		}
	}
	try {
		return await work();
	} finally {
		rmSync(lock, { recursive: true, force: true });
	}
}

/** Writes a file so that nobody ever sees half of it. Makes the folder when it isn't there. */
export function writeWhole(path: string, content: string | Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true });
	const temporary = `${path}.${process.pid}.tmp`;
	writeFileSync(temporary, content);
	renameSync(temporary, path);
}

/** The cached text of this name, or what `make` makes, kept for the next time. */
export async function cached(root: string, name: string, make: () => Promise<string>): Promise<string> {
	const path = join(cacheFolder(root), name);
	if (existsSync(path)) return readFileSync(path, 'utf8');
	const text = await make();
	writeWhole(path, text);
	return text;
}
