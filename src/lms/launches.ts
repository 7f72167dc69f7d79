/**
 * Tickets for the player. A launch is an unguessable address that reaches one item of one attempt and nothing else. On
 * disk it is known by the hash of its token only; it is kept there so that a course that is open goes on saving when
 * this program is restarted.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchMode } from './attempt.ts';
import { randomToken, readJson, writeJson } from './disk.ts';

export interface Launch {
	attempt: string;
	item: string;
	mode: LaunchMode;
	/** Where the results pages were reached, for the way back: an origin. */
	results: string;
}

/** Launches older than this are removed at start, milliseconds. */
const lifetime = 7 * 24 * 3600 * 1000;
/** Of the file of a launch, also half written; anything else is not ours to remove. */
const ownName = /^[0-9a-f]{64}\.json(\.[0-9a-f]{12}\.tmp)?$/;
const wholeName = /^[0-9a-f]{64}\.json$/;
const mostInMemory = 100;

export class LaunchStore {
	private readonly folder: string;
	private readonly known = new Map<string, Launch>();

	constructor(folder: string) {
		this.folder = folder;
	}

	/** Makes the folder and removes launches of long ago; call once before use. */
	async prepare(): Promise<void> {
		await mkdir(this.folder, { recursive: true });
		for (const name of await readdir(this.folder)) {
			if (!ownName.test(name)) continue;
			const path = join(this.folder, name);
			if (Date.now() - (await stat(path)).mtimeMs > lifetime) await rm(path, { force: true });
		}
	}

	/** @returns the token. */
	async create(launch: Launch): Promise<string> {
		const token = randomToken();
		await writeJson(this.path(token), launch);
		this.remember(token, launch);
		return token;
	}

	async find(token: string): Promise<Launch | null> {
		const known = this.known.get(token);
		if (known) return known;
		if (!/^[\w-]{32}$/.test(token)) return null;
		const launch = await readJson<Launch>(this.path(token));
		if (launch) this.remember(token, launch);
		return launch;
	}

	/**
	 * Ends the launches of these attempts. Their numbers are given out again, and a window that is still open may not write
	 * into the next attempt.
	 */
	async end(ofThese: (attempt: string) => boolean): Promise<void> {
		for (const [token, { attempt }] of this.known) if (ofThese(attempt)) this.known.delete(token);
		for (const name of await readdir(this.folder)) {
			if (!wholeName.test(name)) continue;
			const launch = await readJson<Launch>(join(this.folder, name));
			if (launch && ofThese(launch.attempt)) await rm(join(this.folder, name), { force: true });
		}
	}

	private remember(token: string, launch: Launch): void {
		this.known.set(token, launch);
		const [oldest] = this.known.keys();
		if (this.known.size > mostInMemory && oldest !== undefined) this.known.delete(oldest);
	}

	private path(token: string): string {
		return join(this.folder, `${createHash('sha256').update(token).digest('hex')}.json`);
	}
}
