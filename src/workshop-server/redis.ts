/** More than one process: Socket.IO's own adapter over Redis. It only passes messages on; no key is ever written there. */
import { createAdapter } from '@socket.io/redis-adapter';
import { createClient } from 'redis';
import type { ServerOptions } from 'socket.io';

export interface Bus {
	adapter: NonNullable<ServerOptions['adapter']>;
	close(): void;
}

/**
 * @param tell told in one line when Redis goes away, and when it is back
 * @throws Error in one line when Redis can't be reached
 */
export async function connectBus(url: string, tell: (line: string) => void): Promise<Bus> {
	let standing: 'starting' | 'there' | 'gone' = 'starting';
	const gone = (): void => {
		if (standing === 'there') tell('Redis is away: rooms of another process wait until it is back.');
		if (standing !== 'starting') standing = 'gone';
	};
	const pub = createClient({
		url,
		socket: {
			connectTimeout: 3000,
			reconnectStrategy: (tries) => (standing === 'starting' ? false : Math.min(tries * 100, 2000))
		}
	});
	const sub = pub.duplicate();
	for (const client of [pub, sub]) client.on('error', gone);
	pub.on('ready', () => {
		if (standing === 'gone') tell('Redis is back.');
		standing = 'there';
	});
	try {
		await Promise.all([pub.connect(), sub.connect()]);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		for (const client of [pub, sub]) client.destroy();
		throw new Error(`Redis can't be reached at ${url.replace(/\/\/[^@/]*@/, '//')} (${why}).`, {
			cause: error
		});
	}
	standing = 'there';
	return {
		adapter: createAdapter(forgiving(pub), forgiving(sub), { key: 'workshop' }),
		close: () => {
			for (const client of [pub, sub]) client.destroy();
		}
	};
}

/** Commands the adapter gives, with what each comes to when Redis goes while it is under way. */
const unsent: Record<string, unknown> = {
	publish: 0,
	// How many processes there are: this one alone.
	sendCommand: ['', '1'],
	subscribe: undefined,
	pSubscribe: undefined,
	unsubscribe: undefined,
	pUnsubscribe: undefined
};

type Command = (...words: unknown[]) => Promise<unknown>;

/** The adapter awaits none of its commands: one that fails would end the process. Pages without an answer ask again. */
function forgiving<C extends object>(client: C): C {
	for (const [name, value] of Object.entries(unsent)) {
		const give = (Reflect.get(client as object, name) as Command).bind(client);
		Reflect.set(client, name, (...words: unknown[]) => give(...words).catch(() => value));
	}
	return client;
}
