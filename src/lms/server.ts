/**
 * Starts the embedded LMS: results on one port, the player and the packages on another. Two origins, so that no script
 * of a package can read or press anything on the results pages.
 */
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { playerAssets, resultsAssets } from './assets.ts';
import { checkDataFolder, tried } from './data-folder.ts';
import { takeLock, type DataLock } from './data-lock.ts';
import { randomToken, sweep } from './disk.ts';
import { allowedNames } from './guard.ts';
import { close, listen } from './http.ts';
import type { Learner } from './learners.ts';
import { Lms, type AttemptView, type LaunchRequest } from './lms.ts';
import type { InstalledPackage } from './packages.ts';
import { playerListener } from './player-server.ts';
import { resultsListener } from './results-server.ts';
import { zipLimits, type ZipLimits } from './zip-import.ts';

export interface LmsOptions {
	/** Zips to import at the start. */
	packages?: readonly string[];
	/** Where everything is kept; made when it is not there. Of this LMS alone until it stops. */
	dataFolder: string;
	/** Port of the results pages; the player gets the next one. 0 (the default) takes two free ones. */
	port?: number;
	/** Address to listen on, `127.0.0.1` by default: this machine only. */
	host?: string;
	limits?: ZipLimits;
}

export interface RunningLms {
	/** Address of the results pages, e.g. `http://127.0.0.1:4170/`. */
	address: string;
	/** Origin of the player, e.g. `http://127.0.0.1:4171`. */
	playerAddress: string;
	/** What was imported at the start, in the order it was given. */
	installed: InstalledPackage[];
	/** Imports a zip, or updates in place. Throws Refusal with the reason. */
	importPackage(zipPath: string): Promise<InstalledPackage>;
	addLearner(name: string): Promise<Learner>;
	learners(): Promise<Learner[]>;
	/** Makes a launch; `address` is the player page, `attempt` the id to read the results by. */
	launch(request: LaunchRequest): Promise<{ address: string; attempt: string }>;
	/** The attempt as it is stored now; null when there is none. */
	attempt(id: string): Promise<AttemptView | null>;
	/** Address of a page about a package or an attempt. */
	pageOf(what: 'packages' | 'attempts', id: string): string;
	/** Closes both ports at once, and resolves when nothing is being written any more and the folder is free. */
	stop(): Promise<void>;
}

/** Names of zips that came in through a page; they are of no use after a crash. */
const upload = /^[0-9a-f]{12}\.zip$/;

/**
 * @throws UsageError when the data folder can't be used or another LMS has it, Refusal when a package is refused, Error in
 * one line when a port can't be opened; nothing stays open then.
 */
export async function startLms(options: LmsOptions): Promise<RunningLms> {
	const { dataFolder } = options;
	await checkDataFolder(dataFolder);
	const lock = await tried(dataFolder, 'written in', () => takeLock(dataFolder));
	try {
		return await open(options, lock);
	} catch (error) {
		lock.release();
		throw error;
	}
}

/** With the folder taken. */
async function open(options: LmsOptions, lock: DataLock): Promise<RunningLms> {
	const { dataFolder, port = 0, host = '127.0.0.1', limits = zipLimits } = options;
	const uploads = join(dataFolder, 'uploads');
	await sweep(uploads, upload);
	const lms = await Lms.open(dataFolder, limits);
	const installed: InstalledPackage[] = [];
	for (const path of options.packages ?? []) installed.push(await lms.packages.install(path));

	const names = allowedNames(host);
	const player = createServer(playerListener(lms, await playerAssets(), names));
	const playerPort = await listen(player, port === 0 ? 0 : port + 1, host);
	const setting = {
		lms,
		assets: await resultsAssets(),
		names,
		playerPort,
		formToken: randomToken(),
		uploads,
		uploadLimit: limits.upload
	};
	const results = createServer(resultsListener(setting));
	const resultsPort = await listenOrClose(results, port, host, player);

	const name = host === '0.0.0.0' ? '127.0.0.1' : host;
	const origin = `http://${name}:${resultsPort}`;
	const playerAddress = `http://${name}:${playerPort}`;
	lock.tell(origin);
	return {
		address: `${origin}/`,
		playerAddress,
		installed,
		importPackage: (path) => lms.packages.install(path),
		addLearner: (learner) => lms.learners.add(learner),
		learners: () => lms.learners.list(),
		launch: async (request) => {
			const { token, attempt } = await lms.launch(request, origin);
			return { address: `${playerAddress}/p/${token}/`, attempt };
		},
		attempt: (id) => lms.view(id),
		pageOf: (what, id) => `${origin}/${what}/${id}`,
		stop: async () => {
			lock.tell(null);
			await Promise.all([close(results), close(player)]);
			await lms.attempts.done();
			lock.release();
		}
	};
}

async function listenOrClose(server: Server, port: number, host: string, other: Server): Promise<number> {
	try {
		return await listen(server, port, host);
	} catch (error) {
		await close(other);
		throw error;
	}
}
