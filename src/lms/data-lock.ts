/**
 * One LMS at a time for a data folder: two would sweep away each other's imports and write over each other's records.
 * `lms.lock` in the folder says which process has it.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { UsageError } from '../cli/arguments.ts';
import { isAlive } from '../cli/process.ts';
import { errorCode, isMissing, randomId } from './disk.ts';

export const lockName = 'lms.lock';

/** What a lock says. */
interface Holder {
	pid: number;
	/** Tells two locks of one process apart, and our own from that of an earlier process with our number. */
	token: string;
	/** Of the results pages; left out while they aren't open: at the start, and while the LMS closes. */
	address?: string;
}

export interface DataLock {
	/** Says where the results pages are, and `null` that they are closing. */
	tell(address: string | null): void;
	/** Lets the next one in. More than once is fine. */
	release(): void;
}

/** Tokens of the locks this process holds. */
const held = new Set<string>();

/**
 * Takes the folder for this process until `release`, or until the process exits. What a process that died left is taken
 * over.
 * @throws UsageError in one line when another LMS has the folder.
 */
export async function takeLock(folder: string): Promise<DataLock> {
	const path = join(folder, lockName);
	const mine: Holder = { pid: process.pid, token: randomId() };
	while (!created(path, JSON.stringify(mine))) {
		const found = await readSettled(path);
		if (found !== null) await refuseOrRemove(folder, path, found);
	}
	held.add(mine.token);
	// Somebody may have removed the folder, or the lock alone, so that another LMS has it by now.
	const isMine = (): boolean => held.has(mine.token) && readHolder(read(path))?.token === mine.token;
	const release = (): void => {
		process.off('exit', release);
		if (isMine()) rmSync(path, { force: true });
		held.delete(mine.token);
	};
	process.once('exit', release);
	return {
		tell: (address) => {
			try {
				if (isMine()) writeFileSync(path, JSON.stringify(address === null ? mine : { ...mine, address }));
			} catch {
				// It is for others to read only: a full disk stops nobody from closing.
			}
		},
		release
	};
}

/** @throws UsageError in one line when another LMS has the folder now; takes nothing. */
export async function checkFree(folder: string): Promise<void> {
	const holder = readHolder(await readSettled(join(folder, lockName)));
	if (holder && (await lives(holder))) throw inUse(folder, holder);
}

/** False when there is a lock already. */
function created(path: string, text: string): boolean {
	try {
		writeFileSync(path, text, { flag: 'wx' });
		return true;
	} catch (error) {
		if (errorCode(error) === 'EEXIST') return false;
		throw error;
	}
}

async function refuseOrRemove(folder: string, path: string, text: string): Promise<void> {
	const holder = readHolder(text);
	if (holder && (await lives(holder))) throw inUse(folder, holder);
	// Moved away first: of two that find the same dead lock, the second may not remove the lock of the first.
	const moved = `${path}.${randomId()}.tmp`;
	try {
		renameSync(path, moved);
	} catch (error) {
		if (isMissing(error)) return;
		throw error;
	}
	const other = read(moved);
	if (other !== null && other !== text) created(path, other);
	rmSync(moved, { force: true });
}

const ofThisMachine = /^http:\/\/(127\.0\.0\.1|localhost):(\d+)$/;

function inUse(folder: string, { pid, address }: Holder): UsageError {
	const who = address
		? `the LMS at ${address} (process ${pid})`
		: `an LMS that is starting or closing (process ${pid})`;
	// Where nobody could be asked, the number may be another program's by now.
	const doubt =
		address && ofThisMachine.test(address) ? '' : ` If no LMS runs there, remove ${lockName} in it.`;
	return new UsageError(
		`${folder} is in use by ${who}. Stop it, or choose another folder with --data.${doubt}`
	);
}

/** The text of the lock, `null` when there is none. One that can't be read may be half written: it gets a moment. */
async function readSettled(path: string): Promise<string | null> {
	for (let left = 3; ; left--) {
		const text = read(path);
		if (text === null || left === 0 || readHolder(text)) return text;
		await wait(50);
	}
}

function read(path: string): string | null {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		if (isMissing(error)) return null;
		throw error;
	}
}

function readHolder(text: string | null): Holder | null {
	try {
		const { pid, token, address } = JSON.parse(text ?? '') as Record<string, unknown>;
		// 0 and below would ask after a whole group of processes.
		if (typeof pid !== 'number' || !Number.isInteger(pid) || pid < 1 || typeof token !== 'string')
			return null;
		return typeof address === 'string' ? { pid, token, address } : { pid, token };
	} catch {
		return null;
	}
}

async function lives({ pid, token, address }: Holder): Promise<boolean> {
	if (pid === process.pid) return held.has(token);
	if (!isAlive(pid)) return false;
	return address === undefined || !(await isClosed(address));
}

/**
 * After a restart of the machine the number may be another program's. An LMS that told its address answers there; an
 * address of the network may have become another machine's, so it says nothing.
 */
function isClosed(address: string): Promise<boolean> {
	const found = ofThisMachine.exec(address);
	if (!found) return Promise.resolve(false);
	return new Promise((resolve) => {
		const socket = connect({ host: found[1] ?? '', port: Number(found[2]), timeout: 1000 });
		const answer = (closed: boolean): void => {
			socket.destroy();
			resolve(closed);
		};
		socket.once('connect', () => answer(false));
		socket.once('timeout', () => answer(false));
		socket.once('error', (error) => answer(errorCode(error) === 'ECONNREFUSED'));
	});
}
