/** Starts the server of a workshop: the trainer's windows, the voting page, and votes between them. */
import { createServer } from 'node:http';
import { hostname } from 'node:os';
import { Server } from 'socket.io';
import { allowedNames } from '../lms/guard.ts';
import { listen } from '../lms/http.ts';
import { phoneNl } from '../lib/text/workshop/phone-nl.ts';
import { lanAddress, nameIn } from './addresses.ts';
import { mostBytes } from './messages.ts';
import { pagesListener, trainerKey } from './pages.ts';
import { connectBus } from './redis.ts';
import { Relay } from './relay.ts';
import { qrOf } from './room.ts';

export interface WorkshopServerOptions {
	/** The unpacked edition of the trainer, by name. */
	files: ReadonlyMap<string, Buffer>;
	/** 0 takes a free one. */
	port?: number;
	/** Listen to the network too; else to this machine alone. */
	lan?: boolean;
	/** What phones type, when it is not the address of this machine: `http(s)://name[:port]`. */
	address?: string;
	/** `redis://…` shared with other processes. */
	redis?: string;
	/** Devices at once. */
	most?: number;
	/** One line about what happens. */
	tell?: (line: string) => void;
}

export interface RunningWorkshop {
	/** For the trainer alone: notes and keys are behind it. */
	presenter: string;
	/** Where phones begin, with a slash at the end. */
	phones: string;
	port: number;
	/** Cuts every connection; pages come back by themselves when a server starts at the same address. */
	stop(): Promise<void>;
}

const silent = (): void => undefined;

/** @throws Error in one line when the port is taken or Redis can't be reached; nothing stays open then */
export async function startWorkshop(options: WorkshopServerOptions): Promise<RunningWorkshop> {
	const { files, port: wanted = 0, lan = false, redis, most = 3000, tell = silent } = options;
	const host = lan ? '0.0.0.0' : '127.0.0.1';
	const bus = redis === undefined ? null : await connectBus(redis, tell);
	const server = createServer();
	const names = new Set([...allowedNames(host), hostname().toLowerCase()]);
	if (options.address) names.add(new URL(options.address).hostname.toLowerCase());
	const io = new Server(server, {
		transports: ['websocket'],
		serveClient: false,
		maxHttpBufferSize: mostBytes,
		pingInterval: 10_000,
		pingTimeout: 8_000,
		...(bus ? { adapter: bus.adapter } : {}),
		// A page of another site may not speak for a person here.
		allowRequest: ({ headers }, decide) => {
			const { origin } = headers;
			const own = origin === undefined || origin.replace(/^https?:\/\//, '') === headers.host;
			decide(null, own && names.has(nameIn(headers.host)));
		}
	});
	server.on('request', pagesListener({ files, names, tell }));
	const port = await listen(server, wanted, host).catch((error: unknown) => {
		bus?.close();
		throw error;
	});
	const own = `http://${(lan && lanAddress()) || '127.0.0.1'}:${port}`;
	const phones = `${(options.address ?? own).replace(/\/+$/, '')}/`;
	const relay = new Relay(io, {
		words: phoneNl,
		most,
		roomOf: (code) => ({
			code,
			address: `${phones}${code}`,
			qr: qrOf(`${phones}${code}`),
			reachable: lan || options.address !== undefined
		})
	});
	return {
		presenter: `http://127.0.0.1:${port}/trainer/${trainerKey(files)}/presenter.html`,
		phones,
		port,
		stop: async () => {
			relay.stop();
			const closed = io.close();
			// A browser keeps a connection ready that it has asked nothing on: it would be waited for, a minute long.
			server.closeAllConnections();
			await closed;
			bus?.close();
		}
	};
}
