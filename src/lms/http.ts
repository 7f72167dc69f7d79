/** The little of HTTP that both servers share. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createWriteStream } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { errorCode } from './disk.ts';
import { commonHeaders } from './guard.ts';

export type Headers = Record<string, string | number>;

/** Answers with text; a HEAD gets the headers only. */
export function send(
	response: ServerResponse,
	status: number,
	headers: Headers,
	body: string | Buffer = ''
): void {
	const bytes = Buffer.from(body);
	response.writeHead(status, { ...commonHeaders, ...headers, 'Content-Length': bytes.length });
	response.end(response.req.method === 'HEAD' ? undefined : bytes);
}

export function sendText(response: ServerResponse, status: number, text: string): void {
	send(
		response,
		status,
		{ 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' },
		text
	);
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
	const headers = {
		'Content-Type': 'application/json; charset=utf-8',
		'X-Content-Type-Options': 'nosniff',
		'Cache-Control': 'no-store'
	};
	send(response, status, headers, JSON.stringify(value));
}

/** After a form: look at another page. */
export function redirect(response: ServerResponse, address: string): void {
	send(response, 303, { Location: address });
}

/** The body as text, or null when it is longer than `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string | null> {
	if (announcedLength(request) > limit) return null;
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		length += chunk.length;
		if (length > limit) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString('utf8');
}

/** What the sender says the length of the body is; 0 when it says nothing. */
export function announcedLength(request: IncomingMessage): number {
	return Number(request.headers['content-length'] ?? 0);
}

/** Writes the body to a new file; false when it is longer than `limit` bytes (the file then holds a part). */
export async function saveBody(request: IncomingMessage, path: string, limit: number): Promise<boolean> {
	let length = 0;
	const counted = new Transform({
		transform: (chunk: Buffer, _encoding, done) => {
			length += chunk.length;
			done(length > limit ? new TooLong() : null, chunk);
		}
	});
	try {
		await pipeline(request, counted, createWriteStream(path, { flags: 'wx' }), { end: true });
		return true;
	} catch (error) {
		if (error instanceof TooLong) return false;
		throw error;
	}
}

class TooLong extends Error {}

/**
 * Opens a port.
 * @throws Error with one clear line when the port is taken or not allowed.
 */
export async function listen(server: Server, port: number, host: string): Promise<number> {
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error) => reject(new Error(portProblem(error, port, host))));
		server.listen(port, host, resolve);
	});
	return (server.address() as AddressInfo).port;
}

function portProblem(error: unknown, port: number, host: string): string {
	if (errorCode(error) === 'EADDRINUSE') return `Port ${port} is in use. Choose another one with --port.`;
	if (errorCode(error) === 'EACCES') return `Port ${port} is not allowed. Choose one above 1023 with --port.`;
	return `${host} can't be listened on (${errorCode(error)}). Choose an address of this machine with --host.`;
}

/** Closes a server at once, with the connections browsers keep open. */
export function close(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
