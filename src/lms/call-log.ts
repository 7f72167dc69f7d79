/** The calls of one attempt: one JSON line a call in `<number>.calls.jsonl`, read a page at a time. */
import { createReadStream } from 'node:fs';
import { appendFile, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Call } from './attempt.ts';
import { isMissing } from './disk.ts';

export interface LoggedCall extends Call {
	session: string;
}

/** After this many bytes the log of an attempt stops growing; the results go on being stored. */
export const largestLog = 20 * 1024 * 1024;

/** Adds calls to the log. A call may be added twice when a message was sent again; reading drops the copy. */
export async function appendCalls(path: string, session: string, calls: Call[]): Promise<void> {
	if (calls.length === 0 || (await sizeOf(path)) > largestLog) return;
	await mkdir(dirname(path), { recursive: true });
	await appendFile(path, calls.map((call) => `${JSON.stringify({ session, ...call })}\n`).join(''));
}

async function sizeOf(path: string): Promise<number> {
	try {
		return (await stat(path)).size;
	} catch (error) {
		if (isMissing(error)) return 0;
		throw error;
	}
}

export interface CallPage {
	calls: LoggedCall[];
	/** How many there are in all that match. */
	total: number;
}

/** The calls that match, from `first` (0 is the oldest), at most `count`. */
export async function readCalls(
	path: string,
	matches: (call: LoggedCall) => boolean = () => true,
	first = 0,
	count = Infinity
): Promise<CallPage> {
	const calls: LoggedCall[] = [];
	let total = 0;
	const seen = new Set<string>();
	if ((await sizeOf(path)) === 0) return { calls, total };
	for await (const line of createInterface({ input: createReadStream(path, 'utf8') })) {
		const call = parseLine(line);
		if (!call || seen.has(`${call.session} ${call.index}`)) continue;
		seen.add(`${call.session} ${call.index}`);
		if (!matches(call)) continue;
		if (total >= first && calls.length < count) calls.push(call);
		total += 1;
	}
	return { calls, total };
}

/** A line that was cut off by a crash is skipped. */
function parseLine(line: string): LoggedCall | null {
	try {
		return JSON.parse(line) as LoggedCall;
	} catch {
		return null;
	}
}
