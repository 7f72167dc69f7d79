/** Our own scripts and styles, read once, and the run-time library they load. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { send, sendText } from './http.ts';
import { mediaType } from './media-types.ts';

interface Asset {
	type: string;
	bytes: Buffer;
	compressed: Buffer;
	etag: string;
}
export type Assets = ReadonlyMap<string, Asset>;

const own = fileURLToPath(new URL('./browser/', import.meta.url));

/** @param paths files that are sent as one, in this order */
async function load(name: string, ...paths: string[]): Promise<[string, Asset]> {
	const files = paths.length > 0 ? paths : [join(own, name)];
	const bytes = Buffer.concat(await Promise.all(files.map((file) => readFile(file))));
	const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
	return [name, { type: mediaType(name), bytes, compressed: await promisify(gzip)(bytes), etag }];
}

/** What the results pages need. */
export async function resultsAssets(): Promise<Assets> {
	const styles = ['page', 'controls', 'overview', 'attempt'].map((name) =>
		join(own, 'results', `${name}.css`)
	);
	return new Map(await Promise.all([load('results.css', ...styles), load('upload.js'), load('icon.svg')]));
}

/** What the player needs: our scripts and scorm-again, one file for each standard. */
export async function playerAssets(): Promise<Assets> {
	const library = dirname(createRequire(import.meta.url).resolve('scorm-again/scorm12/min'));
	const names = ['player.css', 'player.js', 'run-time.js', 'transport.js', 'icon.svg'];
	return new Map(
		await Promise.all([
			...names.map((name) => load(name)),
			load('scorm12.js', join(library, 'esm/scorm12.min.js')),
			load('scorm2004.js', join(library, 'esm/scorm2004.min.js'))
		])
	);
}

/** Answers a request for `/assets/<name>`. */
export function sendAsset(
	assets: Assets,
	name: string,
	request: IncomingMessage,
	response: ServerResponse
): void {
	const asset = assets.get(name);
	if (!asset) return sendText(response, 404, 'Dit bestand is er niet.');
	const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding']));
	const headers = {
		'Content-Type': asset.type,
		'X-Content-Type-Options': 'nosniff',
		'Cache-Control': 'no-cache',
		Vary: 'Accept-Encoding',
		ETag: asset.etag
	};
	if (request.headers['if-none-match'] === asset.etag) return send(response, 304, headers);
	if (zipped) send(response, 200, { ...headers, 'Content-Encoding': 'gzip' }, asset.compressed);
	else send(response, 200, headers, asset.bytes);
}
