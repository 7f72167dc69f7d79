/** Writing so that what was stored is whole after a crash: a new file, flushed, then renamed over the old one. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Random text for names and tokens: 24 bytes in URL-safe characters, 192 bits. */
export function randomToken(): string {
	return randomBytes(24).toString('base64url');
}

/** Short random name for things that need no secrecy, safe in file names and as a SCORM identifier. */
export function randomId(): string {
	return randomBytes(6).toString('hex');
}

/** Stores `value` as JSON: after this resolves it is on the disk, and a reader sees the old or the new, never a part. */
export async function writeJson(path: string, value: unknown): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	const temporary = `${path}.${randomId()}.tmp`;
	const file = await open(temporary, 'wx');
	try {
		await file.writeFile(JSON.stringify(value));
		await file.sync();
	} catch (error) {
		await file.close();
		await rm(temporary, { force: true });
		throw error;
	}
	await file.close();
	await rename(temporary, path);
	await flushFolder(dirname(path));
}

/** A rename is on the disk once its folder is. Windows can't open a folder, and does this by itself. */
async function flushFolder(path: string): Promise<void> {
	if (process.platform === 'win32') return;
	const folder = await open(path, 'r');
	try {
		await folder.sync();
	} finally {
		await folder.close();
	}
}

/** What {@link writeJson} stored, or null when there is no such file. */
export async function readJson<T>(path: string): Promise<T | null> {
	try {
		return JSON.parse(await readFile(path, 'utf8')) as T;
	} catch (error) {
		if (isMissing(error)) return null;
		throw error;
	}
}

/**
 * Removes what has a name of this form, and the folder itself once nothing is left in it. What has another name was put
 * there by somebody and stays.
 */
export async function sweep(folder: string, ours: RegExp): Promise<void> {
	try {
		for (const name of await readdir(folder)) {
			if (ours.test(name)) await rm(join(folder, name), { recursive: true, force: true });
		}
		await rmdir(folder);
	} catch (error) {
		if (!isMissing(error) && !notEmpty.has(errorCode(error))) throw error;
	}
}

/** Not all systems name it alike. */
const notEmpty = new Set(['ENOTEMPTY', 'EEXIST']);

/** True for "no such file or folder". */
export function isMissing(error: unknown): boolean {
	return errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR';
}

/** The system's code of an error, e.g. `EEXIST`; `''` when it has none. */
export function errorCode(error: unknown): string {
	return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Runs tasks of the same key one after another, so that reading, changing and writing a file is never interleaved. */
export class Turns {
	private readonly last = new Map<string, Promise<unknown>>();

	run<T>(key: string, task: () => Promise<T>): Promise<T> {
		const before = this.last.get(key) ?? Promise.resolve();
		const mine = before.then(task, task);
		const settled = mine.catch(() => undefined);
		this.last.set(key, settled);
		void settled.then(() => {
			if (this.last.get(key) === settled) this.last.delete(key);
		});
		return mine;
	}

	/** Resolves when every task that was given so far is done. */
	async done(): Promise<void> {
		await Promise.all(this.last.values());
	}
}
