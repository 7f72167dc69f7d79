/** The server side of the strict LMS: what arrived, and how well it can be reached. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Attempt } from './types.ts';

export interface Store {
	/** Attempts of each learner, as they arrived. */
	attempts: Map<string, Attempt[]>;
	/** `slow` answers after most of a second, `down` breaks the line, `out` says that nobody is logged in. */
	manner: 'well' | 'slow' | 'down' | 'out';
}

export const newStore = (): Store => ({ attempts: new Map(), manner: 'well' });

async function textOf(request: IncomingMessage): Promise<string> {
	let text = '';
	for await (const part of request) text += String(part);
	return text;
}

/** Answers a request for what is stored, or to store. An empty body only asks whether anybody is there. */
export async function serveStore(
	store: Store,
	learner: string,
	request: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	if (store.manner === 'down') return void request.socket.destroy();
	const body = await textOf(request);
	if (store.manner === 'slow') await new Promise((resolve) => setTimeout(resolve, 800));
	if (store.manner === 'out') return void response.writeHead(403).end();
	if (body) store.attempts.set(learner, JSON.parse(body) as Attempt[]);
	response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
	response.end(request.method === 'GET' ? JSON.stringify(store.attempts.get(learner) ?? []) : '');
}
