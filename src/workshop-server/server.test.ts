import { connect } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { getRedis, redisProgram, startRedis } from '../../tests/tools/redis.ts';
import { newDevice, newKey, TestDesk, TestPhone, voteOn } from '../../tests/workshop/phones.ts';
import { phoneNl } from '../lib/text/workshop/phone-nl.ts';
import { startWorkshop, type WorkshopServerOptions } from './server.ts';

// A noisy machine takes its time.
vi.setConfig({ expect: { poll: { timeout: 20_000 } } });

const undo: (() => unknown)[] = [];
afterEach(async () => {
	for (const one of undo.splice(0).reverse()) await one();
});

const origin = (port: number): string => `http://127.0.0.1:${port}`;
async function serve(options: Partial<WorkshopServerOptions> = {}): Promise<string> {
	const running = await startWorkshop({ files: new Map(), ...options });
	undo.push(() => running.stop());
	return origin(running.port);
}
function desk(address: string, key = newKey()): TestDesk {
	const made = new TestDesk(address, key);
	undo.push(() => made.socket.disconnect());
	return made;
}
function phone(address: string, code: string, device?: string): TestPhone {
	const made = new TestPhone(address, code, device);
	undo.push(() => made.socket.disconnect());
	return made;
}
const codeOf = async (made: TestDesk): Promise<string> => {
	await expect.poll(() => made.room?.code).toMatch(/^[A-Z0-9]{6}$/);
	return made.room?.code ?? '';
};
const said = (refused: keyof typeof phoneNl.refusals) => ({
	counted: false,
	refused,
	say: phoneNl.refusals[refused]
});

const vote = voteOn('stem/first/0.1', 0, 1);

/** A room with a vote that is on. */
async function room(address: string, deskAt = address) {
	const led = desk(deskAt);
	const code = await codeOf(led);
	led.open(vote);
	const join = async (device?: string, at = address): Promise<TestPhone> => {
		const made = phone(at, code, device);
		await expect.poll(() => made.told).toMatchObject({ vote: { id: vote.id } });
		return made;
	};
	return { led, code, join };
}

describe('a room', () => {
	test('counts one vote a device, which may change it', async () => {
		const { led, join } = await room(await serve());
		const [one, two] = [await join(), await join()];
		expect(await one.cast(vote.id, 0)).toEqual({ counted: true });
		expect(await two.cast(vote.id, 0)).toEqual({ counted: true });
		expect(await one.cast(vote.id, 1)).toEqual({ counted: true });
		expect([led.count(0), led.count(1)]).toEqual([1, 1]);
	});

	test('knows a device that comes in twice as one', async () => {
		const { led, join } = await room(await serve());
		const device = newDevice();
		await (await join(device)).cast(vote.id, 0);
		await (await join(device)).cast(vote.id, 1);
		expect([led.count(0), led.count(1)]).toEqual([0, 1]);
	});

	test('can not tell that two votes are of one device', async () => {
		const { led, join } = await room(await serve());
		const one = await join();
		await one.cast(vote.id, 0);
		const [first] = Object.keys(led.ledger);
		led.ledger = {};
		led.open(voteOn('stem/second/0.1', 0, 1));
		await one.cast('stem/second/0.1', 0);
		expect(Object.keys(led.ledger)[0]).not.toBe(first);
		expect(first).not.toContain('-device');
	});

	test('is led by the newest window; the one before is told', async () => {
		const address = await serve();
		const key = newKey();
		const before = desk(address, key);
		const code = await codeOf(before);
		before.open(vote);
		const newer = desk(address, key);
		expect(await codeOf(newer)).toBe(code);
		newer.open(vote);
		await expect.poll(() => before.heard).toEqual(['replaced']);
		const voter = phone(address, code);
		await expect.poll(() => voter.told).toMatchObject({ vote: { id: vote.id } });
		expect(await voter.cast(vote.id, 0)).toEqual({ counted: true });
		expect([before.count(0), newer.count(0)]).toEqual([0, 1]);
	});

	test('tells phones when it is left, and when it is closed for good', async () => {
		const { led, join } = await room(await serve());
		const one = await join();
		led.socket.emit('end');
		await expect.poll(() => one.told).toBe('ended');
		led.socket.disconnect();
		expect(await one.cast(vote.id, 0)).toEqual(said('away'));
	});

	test('that nobody leads is told so, and takes phones in when somebody does', async () => {
		const address = await serve();
		const key = newKey();
		const first = desk(address, key);
		const code = await codeOf(first);
		first.socket.disconnect();
		const early = phone(address, code);
		await expect.poll(() => early.told).toBe('away');
		desk(address, key).state = { vote, byHand: false };
		await expect.poll(() => early.told).toMatchObject({ vote: { id: vote.id } });
	});
});

describe('what is refused', () => {
	test('a vote that is closed, and what was counted stays', async () => {
		const { led, join } = await room(await serve());
		const one = await join();
		await one.cast(vote.id, 0);
		led.open(null);
		expect(await one.cast(vote.id, 1)).toEqual(said('closed'));
		expect(led.count(0)).toBe(1);
		await expect.poll(() => one.told).toEqual({ vote: null, byHand: false });
	});

	test('what is no answer to this question, is no vote, or is too long', async () => {
		const { join } = await room(await serve());
		const one = await join();
		expect(await one.cast(vote.id, 7)).toEqual(said('choice'));
		for (const message of [null, 'x', { vote: 7, slot: 0 }, { vote: vote.id, slot: 0.5 }])
			expect(await one.send(message)).toEqual(said('unreadable'));
		expect(await one.send({ vote: 'x'.repeat(400), slot: 0 })).toEqual(said('oversize'));
	});

	test('a flood from one device, while others are heard; who goes on is put out', async () => {
		const { led, join } = await room(await serve());
		const [wild, calm] = [await join(), await join()];
		const answers = await Promise.all(Array.from({ length: 30 }, () => wild.cast(vote.id, 0)));
		expect(answers.filter(({ counted }) => counted).length).toBeLessThan(20);
		expect(answers).toContainEqual(said('flood'));
		expect(await calm.cast(vote.id, 1)).toEqual({ counted: true });
		expect([led.count(0), led.count(1)]).toEqual([1, 1]);
		for (let more = 0; more < 200; more += 1) wild.socket.emit('cast', {}, () => undefined);
		await expect.poll(() => wild.socket.connected).toBe(false);
		expect(calm.socket.connected).toBe(true);
	});

	test('who says nothing that can be read, and who comes when it is full', async () => {
		const address = await serve({ most: 2 });
		const odd = phone(address, 'K0K0K0');
		await expect.poll(() => odd.told).toBe('unreadable');
		odd.socket.disconnect();
		const code = await codeOf(desk(address));
		phone(address, code);
		const third = phone(address, code);
		await expect.poll(() => third.told).toBe('full');
	});

	test('a connection that sends more than any page of ours is cut, and the room stays', async () => {
		const { led, join } = await room(await serve());
		const [wild, calm] = [await join(), await join()];
		wild.socket.io.reconnection(false);
		wild.socket.emit('cast', 'x'.repeat(100_000), () => undefined);
		await expect.poll(() => wild.socket.connected).toBe(false);
		expect(await calm.cast(vote.id, 0)).toEqual({ counted: true });
		expect(led.count(0)).toBe(1);
	});
});

test('a server stops at once, though a browser keeps a connection that it has asked nothing on', async () => {
	const running = await startWorkshop({ files: new Map() });
	const silent = connect(running.port, '127.0.0.1');
	undo.push(() => silent.destroy());
	await new Promise((done) => silent.once('connect', done));
	const closed = new Promise((done) => silent.once('close', done));
	await running.stop();
	await closed;
}, 10_000);

test('a server that starts again in the middle of a vote loses nothing and counts nothing twice', async () => {
	const running = await startWorkshop({ files: new Map() });
	const { led, join } = await room(origin(running.port));
	const [one, two] = [await join(), await join()];
	await one.cast(vote.id, 0);
	await running.stop();
	await expect.poll(() => one.socket.connected).toBe(false);
	await serve({ port: running.port });
	await expect.poll(() => [one, two].every(({ socket }) => socket.connected)).toBe(true);
	await expect.poll(() => led.socket.connected).toBe(true);
	await expect.poll(async () => (await two.cast(vote.id, 1)).counted).toBe(true);
	expect(await one.cast(vote.id, 0)).toEqual({ counted: true });
	expect([led.count(0), led.count(1)]).toEqual([1, 1]);
});

test('without Redis where it was asked for one line says so, and nothing stays open', async () => {
	await expect(startWorkshop({ files: new Map(), redis: 'redis://me:secret@127.0.0.1:1' })).rejects.toThrow(
		/^Redis can't be reached at redis:\/\/127\.0\.0\.1:1 \(.*\)\.$/
	);
});

/** On a machine without Redis the bench asks for it; here there is then one way to run a room less to try. */
const program = redisProgram();
const ways: [name: string, program: string][] = program ? [['two processes over Redis', program]] : [];

test(`how to get Redis is one line`, () => {
	expect(getRedis).not.toContain('\n');
});

for (const [name, path] of ways) {
	test(`a room that is spread over ${name} counts as one`, async () => {
		const redis = await startRedis(path);
		undo.push(() => redis.stop());
		const here = await serve({ redis: redis.url });
		const there = await serve({ redis: redis.url });
		const { led, code, join } = await room(here);
		const device = newDevice();
		const [near, far] = [await join(), await join(device, there)];
		expect(await near.cast(vote.id, 0)).toEqual({ counted: true });
		expect(await far.cast(vote.id, 0)).toEqual({ counted: true });
		expect(await far.cast(vote.id, 1)).toEqual({ counted: true });
		far.socket.disconnect();
		expect(await (await join(device, here)).cast(vote.id, 0)).toEqual({ counted: true });
		expect([led.count(0), led.count(1)]).toEqual([2, 0]);
		led.open(null);
		const late = phone(there, code);
		await expect.poll(() => late.told).toEqual({ vote: null, byHand: false });
		expect(await late.cast(vote.id, 1)).toEqual(said('closed'));
	});

	test(`a room that is all on one of ${name} goes on when Redis is away`, async () => {
		const redis = await startRedis(path);
		undo.push(() => redis.stop());
		const lines: string[] = [];
		const here = await serve({ redis: redis.url, tell: (line) => lines.push(line) });
		const { led, join } = await room(here);
		const near = await join();
		await redis.stop();
		await expect
			.poll(() => lines)
			.toEqual(['Redis is away: rooms of another process wait until it is back.']);
		expect(await near.cast(vote.id, 1)).toEqual({ counted: true });
		expect(led.count(1)).toBe(1);
	});
}
