/** A running LMS for each test of this folder, and the few things such a test does with it. */
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Message } from './attempt.ts';
import { startLms, type RunningLms } from './server.ts';
import { makePackage, type ManifestSpec } from './test-zip.ts';
import { zipLimits } from './zip-import.ts';

/** Of the test that is running. */
export let folder: string;
export let lms: RunningLms;

/** Starts an LMS before each test of a file, and stops it after. */
export function useLms(): void {
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'lms-'));
		lms = await start();
	});
	afterEach(async () => {
		await lms.stop();
		await rm(folder, { recursive: true });
	});
}

/** On any ports: the one behind that of the results, which a port of choice takes, may be somebody else's. */
const start = (): Promise<RunningLms> =>
	startLms({ dataFolder: join(folder, 'data'), port: 0, limits: { ...zipLimits, upload: 200_000 } });

/** Stops the LMS and starts it again on the same data, at other addresses. */
export async function restart(): Promise<void> {
	await lms.stop();
	lms = await start();
}

/** Imports a package with one page for each of `spec.pages` and a `lang.js` of 5000 characters. */
export async function importPackage(spec: ManifestSpec = {}): Promise<string> {
	const path = join(folder, 'proef.zip');
	await writeFile(path, await makePackage(spec, [{ name: 'lang.js', content: 'x'.repeat(5000) }]));
	return (await lms.importPackage(path)).id;
}

export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: string;
}

/** One request, with the address sent exactly as it is written. */
export function ask(
	address: string,
	method = 'GET',
	headers: Record<string, string> = {},
	body: string | Buffer = ''
): Promise<Answer> {
	const url = new URL(address);
	return new Promise((resolve, reject) => {
		// `path` is given apart: URL would tidy up the very things these tests want to send.
		const path = address.slice(url.origin.length);
		const sent = httpRequest({ host: url.hostname, port: url.port, path, method, headers }, (answer) => {
			const chunks: Buffer[] = [];
			answer.on('data', (chunk: Buffer) => chunks.push(chunk));
			answer.on('end', () =>
				resolve({
					status: answer.statusCode ?? 0,
					headers: answer.headers,
					body: Buffer.concat(chunks).toString()
				})
			);
		});
		sent.on('error', reject);
		sent.end(body);
	});
}

/** A launch for a learner, a new one when none is named. */
export async function launch(
	packageId: string,
	learner?: string,
	action: 'resume' | 'new' | 'review' = 'resume'
) {
	const id = learner ?? (await lms.addLearner('Anna')).id;
	return { learner: id, ...(await lms.launch({ package: packageId, learner: id, action })) };
}

/** The text of a player's message. */
export const message = (change: Partial<Message>): string =>
	JSON.stringify({
		session: 'sessie-een',
		sequence: 1,
		values: {},
		calls: [],
		terminated: false,
		left: true,
		...change
	});

export const commit = (address: string, change: Partial<Message>): Promise<Answer> =>
	ask(`${address}commit`, 'POST', {}, message(change));

/** What the run-time of a launch starts with. */
export async function startValues(address: string): Promise<Record<string, string>> {
	const { body } = await ask(`${address}start`);
	return Object.fromEntries((JSON.parse(body) as { values: [string, string][] }).values);
}

export async function formToken(): Promise<string> {
	return /data-token="([^"]+)"/.exec((await ask(lms.address)).body)?.[1] ?? '';
}
