/** Phones and a presenter on the wire, without browsers: the same library and the same counting as their pages. */
import { randomBytes } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import { judge, type Ledger } from '../../src/lib/workshop/phones/votes.ts';
import type { PhoneBallot, PhoneRoom, PhoneVote, RoomState } from '../../src/lib/workshop/phones/way.ts';
import type { Answer } from '../../src/workshop-server/relay.ts';

export const newKey = (): string => randomBytes(16).toString('hex');
export const newDevice = (): string => randomBytes(16).toString('hex');

const settings = {
	transports: ['websocket'],
	forceNew: true,
	reconnectionDelay: 50,
	reconnectionDelayMax: 200
};

/** A vote with choices by slot. */
export const voteOn = (id: string, ...slots: number[]): PhoneVote => ({
	id,
	title: 'Titel',
	question: 'Vraag?',
	choices: slots.map((slot, index) => ({
		slot,
		letter: String.fromCharCode(65 + index),
		text: `Keuze ${slot}`
	})),
	stays: null
});

/** The presenter's page as far as the server knows it. */
export class TestDesk {
	readonly socket: Socket;
	room: PhoneRoom | null = null;
	state: RoomState = { vote: null, byHand: false };
	ledger: Ledger = {};
	/** What the server said beside its questions. */
	readonly heard: string[] = [];
	/** Called when a ballot has been judged. */
	oncast: (ballot: PhoneBallot) => void = () => undefined;

	constructor(address: string, key: string) {
		this.socket = io(address, { ...settings, auth: { key } });
		this.socket.on('room', (room: PhoneRoom) => {
			this.room = room;
			this.socket.emit('state', this.state);
		});
		this.socket.on('ask', (_: string, answer: (state: RoomState) => void) => answer(this.state));
		this.socket.on('cast', (ballot: PhoneBallot, answer: (verdict: string) => void) => {
			const { verdict, ledger } = judge(this.state.vote, this.ledger, ballot);
			this.ledger = ledger;
			this.oncast(ballot);
			answer(verdict);
		});
		for (const name of ['replaced', 'taken'])
			this.socket.on(name, () => {
				this.heard.push(name);
				this.socket.disconnect();
			});
	}

	open(vote: PhoneVote | null): void {
		this.state = { vote, byHand: false };
		this.socket.emit('state', this.state);
	}

	/** Devices that chose this. */
	count = (slot: number): number => Object.values(this.ledger).filter((one) => one === slot).length;
}

export class TestPhone {
	readonly socket: Socket;
	/** The last it was told: a state, or the name of another message. */
	told: RoomState | string | null = null;

	constructor(address: string, code: string, device = newDevice()) {
		this.socket = io(address, { ...settings, auth: { code, device } });
		this.socket.on('state', (state: RoomState) => (this.told = state));
		for (const name of ['away', 'ended']) this.socket.on(name, () => (this.told = name));
		this.socket.on('connect_error', ({ message }: Error) => (this.told = message));
	}

	cast = (vote: string, slot: unknown): Promise<Answer> => this.send({ vote, slot });
	send = (message: unknown): Promise<Answer> =>
		this.socket.timeout(8000).emitWithAck('cast', message) as Promise<Answer>;
}
