/** Sends one file of a package: right type, gzip for text, a range for media, 304 when the browser has it. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { errorCode } from './disk.ts';
import { commonHeaders } from './guard.ts';
import { send, type Headers } from './http.ts';
import { isText, mediaType } from './media-types.ts';

interface Range {
	start: number;
	end: number;
}

/**
 * @param tag changes whenever the file may have changed: the revision of the package.
 */
export async function serveFile(
	request: IncomingMessage,
	response: ServerResponse,
	path: string,
	tag: string
): Promise<void> {
	const { size } = await stat(path);
	const type = mediaType(path);
	const etag = `"${tag}-${size}"`;
	const headers: Headers = {
		'Content-Type': type,
		'Cache-Control': 'private, no-cache',
		ETag: etag,
		Vary: 'Accept-Encoding'
	};
	if (request.headers['if-none-match'] === etag) return send(response, 304, headers);
	const range = parseRange(request.headers.range, size);
	if (range === 'unsatisfiable')
		return send(response, 416, { ...headers, 'Content-Range': `bytes */${size}` });
	const gzip =
		!range && size > 1024 && isText(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
	const { start, end } = range ?? { start: 0, end: size - 1 };
	response.writeHead(range ? 206 : 200, {
		...commonHeaders,
		...headers,
		'Accept-Ranges': 'bytes',
		...(gzip ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': end - start + 1 }),
		...(range ? { 'Content-Range': `bytes ${start}-${end}/${size}` } : {})
	});
	if (request.method === 'HEAD' || size === 0) {
		response.end();
		return;
	}
	const file = createReadStream(path, { start, end });
	await ignoringLeavers(gzip ? pipeline(file, createGzip(), response) : pipeline(file, response));
}

/** A learner who leaves while a file is coming is no error. */
async function ignoringLeavers(sending: Promise<void>): Promise<void> {
	try {
		await sending;
	} catch (error) {
		if (!['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE'].includes(errorCode(error))) throw error;
	}
}

/** One range of bytes; several at once, or another unit, are answered with the whole file. */
function parseRange(header: string | undefined, size: number): Range | null | 'unsatisfiable' {
	const found = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
	if (!found || (found[1] === '' && found[2] === '')) return null;
	const last = size - 1;
	const start = found[1] === '' ? Math.max(0, size - Number(found[2])) : Number(found[1]);
	const end = found[1] === '' || found[2] === '' ? last : Math.min(last, Number(found[2]));
	return start > end || start > last ? 'unsatisfiable' : { start, end };
}
