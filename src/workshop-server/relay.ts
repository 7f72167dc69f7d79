/**
 * Carries votes from phones to the presenter of their room, and back whether they were counted. Nothing is kept here:
 * who votes what stands in the presenter's page, so that a server may stop, start again, or be two.
 *
 *   phone ──cast──▶ process A ──(Redis, when the presenter is elsewhere)──▶ process B ──cast──▶ presenter: counts
 *   phone ◀─counted─ process A ◀─────────────────────────────────────────── process B ◀─counted─ once a device
 */
import type { DefaultEventsMap, Server, Socket } from 'socket.io';
import type { PhoneBallot, PhoneRoom, RoomState, Verdict } from '../lib/workshop/phones/way.ts';
import type { PhoneWords, Refusal } from '../lib/text/workshop/phone-nl.ts';
import { Flood } from './flood.ts';
import { readCast, readState, readWho, type Who } from './messages.ts';
import { ballotKey, codeOf, markOf } from './room.ts';

/** What a phone hears of its vote. */
export type Answer = { counted: true } | { counted: false; refused: Refusal; say: string };

interface Data {
	who: Who;
	/** Of a presenter: tells keys apart. */
	mark?: string;
}

type Events = DefaultEventsMap;
type Sockets = Server<Events, Events, Events, Data>;
type Page = Socket<Events, Events, Events, Data>;

export interface RelayOptions {
	words: PhoneWords;
	roomOf(code: string): PhoneRoom;
	/** Devices at once. */
	most: number;
	/** How long a presenter may take to answer, ms. */
	patience?: number;
}

const deskOf = (code: string): string => `desk:${code}`;
const phonesOf = (code: string): string => `phones:${code}`;

export class Relay {
	readonly #io: Sockets;
	readonly #options: RelayOptions;
	readonly #flood = new Flood();
	readonly #sweeping: NodeJS.Timeout;

	constructor(io: Sockets, options: RelayOptions) {
		this.#io = io;
		this.#options = options;
		this.#io.use((socket, next) => {
			const who = readWho(socket.handshake.auth);
			if (!who) return next(new Error('unreadable' satisfies Refusal));
			if (io.engine.clientsCount > options.most) return next(new Error('full' satisfies Refusal));
			socket.data.who = who;
			next();
		});
		this.#io.on('connection', (socket) => {
			const { who } = socket.data;
			const seated = who.is === 'desk' ? this.#seat(socket, who.key) : this.#admit(socket, who);
			// Redis may be away for a moment: the page comes again by itself.
			seated.catch(() => socket.conn.close());
		});
		this.#sweeping = setInterval(() => this.#flood.sweep(Date.now()), 10_000).unref();
	}

	stop(): void {
		clearInterval(this.#sweeping);
	}

	/** A presenter takes its room; the newest window with the key leads. */
	async #seat(socket: Page, key: string): Promise<void> {
		const code = codeOf(key);
		const mark = markOf(key);
		const seated = await this.#io.in(deskOf(code)).fetchSockets();
		if (seated.some((other) => other.data.mark !== mark)) {
			socket.emit('taken');
			return;
		}
		for (const other of seated) {
			other.emit('replaced');
			other.leave(deskOf(code));
		}
		socket.data.mark = mark;
		const leads = (): boolean => socket.rooms.has(deskOf(code));
		socket.on('state', (message) => {
			const state = readState(message);
			if (state && leads()) this.#io.to(phonesOf(code)).emit('state', state);
		});
		const leave = (heard: unknown): void => {
			void socket.leave(deskOf(code));
			if (typeof heard === 'function') heard();
		};
		socket.on('leave', leave);
		socket.on('end', (heard) => {
			if (leads()) this.#io.to(phonesOf(code)).emit('ended');
			leave(heard);
		});
		socket.on('disconnecting', () => {
			if (leads()) this.#io.to(phonesOf(code)).emit('away');
		});
		await socket.join(deskOf(code));
		socket.emit('room', this.#options.roomOf(code));
	}

	async #admit(socket: Page, { code, device }: Extract<Who, { is: 'phone' }>): Promise<void> {
		socket.on('cast', (message, answer) => {
			if (typeof answer !== 'function') return;
			void this.#cast(code, device, message).then((verdict) => {
				answer(this.#answer(verdict));
				if (verdict === 'blocked') socket.disconnect(true);
				// Whoever is behind hears anew what is on.
				if (verdict === 'closed' || verdict === 'choice') void this.#greet(socket, code);
			});
		});
		await socket.join(phonesOf(code));
		await this.#greet(socket, code);
	}

	async #greet(socket: Page, code: string): Promise<void> {
		const state = await this.#ask<RoomState>(code, 'ask', 'state');
		if (state === null) socket.emit('away');
		else socket.emit('state', state);
	}

	async #cast(code: string, device: string, message: unknown): Promise<Verdict | Refusal> {
		const allowed = this.#flood.allow(device, Date.now());
		if (allowed !== 'yes') return allowed;
		const cast = readCast(message);
		if (typeof cast === 'string') return cast;
		const ballot: PhoneBallot = { ...cast, key: ballotKey(device, cast.vote) };
		return (await this.#ask<Verdict>(code, 'cast', ballot)) ?? 'away';
	}

	/** What the presenter answers, wherever it is connected; `null`: nobody leads the room now. */
	async #ask<T>(code: string, name: 'ask' | 'cast', value: unknown): Promise<T | null> {
		const { patience = 4000 } = this.#options;
		const { adapter, sockets } = this.#io.of('/');
		const [id = ''] = adapter.rooms.get(deskOf(code)) ?? [];
		const here = sockets.get(id);
		try {
			if (here) return (await here.timeout(patience).emitWithAck(name, value)) as T;
			const answers = (await this.#io.to(deskOf(code)).timeout(patience).emitWithAck(name, value)) as T[];
			return answers.at(-1) ?? null;
		} catch {
			return null;
		}
	}

	#answer(verdict: Verdict | Refusal): Answer {
		if (verdict === 'counted') return { counted: true };
		return { counted: false, refused: verdict, say: this.#options.words.refusals[verdict] };
	}
}
