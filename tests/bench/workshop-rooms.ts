/** Rooms full of phones on the wire: everybody votes within some seconds, and some change their mind. */
import { ballotKey } from '../../src/workshop-server/room.ts';
import { dice } from '../tools/dice.ts';
import { newDevice, newKey, TestDesk, TestPhone, voteOn } from '../workshop/phones.ts';

export const rooms = 20;
export const phonesInRoom = 50;
/** A room takes so long to choose, ms; one in five changes a choice within half of that again. */
const choosing = 5000;
const slots = [0, 1, 2, 3];
const vote = voteOn('bench/first/0.1.2.3', ...slots);

interface Seat {
	phone: TestPhone;
	room: number;
	key: string;
	/** What it chose last. */
	slot: number;
	sent: number;
}

export interface Evening {
	/** From a phone's press to the bar it counts in, ms. */
	times: number[];
	/** Presses that no bar shows at the end. */
	lost: number;
	/** Until every phone saw the question, ms. */
	entered: number;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function until(done: () => boolean, what: string): Promise<void> {
	const end = performance.now() + 60_000;
	while (!done()) {
		if (performance.now() > end) throw new Error(`The bench waited a minute in vain: ${what}.`);
		await wait(20);
	}
}

/** @param addresses of the processes; presenters and phones are dealt over them, mostly apart */
async function fill(addresses: readonly string[]): Promise<{ desks: TestDesk[]; seats: Seat[] }> {
	const at = (index: number): string => addresses[index % addresses.length] ?? '';
	const desks = Array.from({ length: rooms }, (_, room) => new TestDesk(at(room), newKey()));
	await until(() => desks.every((desk) => desk.room !== null), 'every room is open');
	for (const desk of desks) desk.open(vote);
	const seats = Array.from({ length: rooms * phonesInRoom }, (_, index): Seat => {
		const room = index % rooms;
		const device = newDevice();
		const phone = new TestPhone(at(Math.floor(index / rooms)), desks[room]?.room?.code ?? '', device);
		return { phone, room, key: ballotKey(device, vote.id), slot: -1, sent: 0 };
	});
	await until(() => seats.every(({ phone }) => phone.told !== null), 'every phone sees the question');
	return { desks, seats };
}

export async function evening(addresses: readonly string[], seed: number): Promise<Evening> {
	const began = performance.now();
	const { desks, seats } = await fill(addresses);
	const entered = performance.now() - began;
	try {
		const times: number[] = [];
		const byKey = new Map(seats.map((seat) => [seat.key, seat]));
		for (const desk of desks)
			desk.oncast = ({ key }) => times.push(performance.now() - (byKey.get(key)?.sent ?? 0));
		const roll = dice(seed);
		const below = (most: number): number => Math.floor((roll() / 65_536) * most);
		let refused = 0;
		const press = async (seat: Seat): Promise<void> => {
			seat.slot = below(slots.length);
			seat.sent = performance.now();
			const { counted } = await seat.phone.cast(vote.id, seat.slot);
			if (!counted) refused += 1;
		};
		const sit = async (seat: Seat): Promise<void> => {
			await wait(below(choosing));
			await press(seat);
			if (below(5) > 0) return;
			await wait(below(choosing / 2));
			await press(seat);
		};
		await Promise.all(seats.map(sit));
		const missing = seats.filter(({ room, key, slot }) => desks[room]?.ledger[key] !== slot).length;
		const invented = desks.reduce((all, { ledger }) => all + Object.keys(ledger).length, 0) - seats.length;
		return { times, lost: refused + missing + Math.abs(invented), entered };
	} finally {
		for (const { phone } of seats) phone.socket.disconnect();
		for (const { socket } of desks) socket.disconnect();
	}
}
