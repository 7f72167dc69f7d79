import { describe, expect, it } from 'vitest';
import type { Message } from '../attempt.ts';
import { Transport, type Health } from './transport.js';

/** A server whose answers the test gives, one status for each message; 204 when the list is empty. */
function makeTransport(statuses: number[] = []) {
	const sent: (Message & { leaving: boolean })[] = [];
	const health: Health[] = [];
	const post = async (body: string, leaving: boolean): Promise<number> => {
		sent.push({ ...(JSON.parse(body) as Message), leaving });
		await Promise.resolve();
		return statuses.shift() ?? 204;
	};
	return { transport: new Transport('sessie', post, (now) => health.push(now)), sent, health };
}

const call = (index: number, size = 1) => ({
	index,
	time: 0,
	name: 'x',
	arguments: ['y'.repeat(size)],
	result: '',
	error: '0'
});
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('the way from player to server', () => {
	it('sends what is new, and what was confirmed only once', async () => {
		const { transport, sent } = makeTransport();
		transport.commit(new Map([['cmi.a', '1']]), false);
		await settle();
		transport.log(call(1));
		transport.commit(new Map([['cmi.b', '2']]), false);
		await settle();
		expect(sent.map(({ values }) => values)).toEqual([{ 'cmi.a': '1' }, { 'cmi.b': '2' }]);
		expect(sent[1]?.calls).toHaveLength(1);
	});

	it('sends again all that failed, with the newest value, and says how it stands', async () => {
		const { transport, sent, health } = makeTransport([0]);
		transport.commit(new Map([['cmi.a', '1']]), false);
		await settle();
		expect(health).toEqual(['failing']);
		transport.commit(
			new Map([
				['cmi.a', '2'],
				['cmi.b', '1']
			]),
			true
		);
		await settle();
		expect(sent.at(-1)).toMatchObject({ values: { 'cmi.a': '2', 'cmi.b': '1' }, terminated: true });
		expect(health).toEqual(['failing', 'fine']);
	});

	it('waits for the answer of the server when all must have arrived, and no longer than asked', async () => {
		const { transport, sent } = makeTransport([0]);
		transport.commit(new Map([['cmi.a', '1']]), true);
		expect(await transport.settled(4000)).toBe(true);
		expect(sent).toHaveLength(2);
		const { transport: down } = makeTransport(Array.from({ length: 9 }, () => 0));
		down.commit(new Map([['cmi.a', '1']]), true);
		expect(await down.settled(30)).toBe(false);
	});

	it('has nothing to wait for when the attempt is gone', async () => {
		const { transport } = makeTransport([404]);
		transport.commit(new Map([['cmi.a', '1']]), true);
		expect(await transport.settled(1000)).toBe(true);
	});

	it('stops when the server says the attempt is gone', async () => {
		const { transport, sent, health } = makeTransport([404]);
		transport.commit(new Map([['cmi.a', '1']]), false);
		await settle();
		transport.commit(new Map([['cmi.a', '2']]), false);
		await settle();
		expect(health).toEqual(['gone']);
		expect(sent).toHaveLength(1);
	});

	it('waits for one answer before the next message, but not when the page is being left', async () => {
		const { transport, sent } = makeTransport();
		transport.commit(new Map([['cmi.a', '1']]), false);
		transport.commit(new Map([['cmi.b', '1']]), false);
		expect(sent).toHaveLength(1);
		transport.leave();
		transport.commit(new Map([['cmi.c', '1']]), true);
		expect(sent).toHaveLength(3);
		expect(sent[2]).toMatchObject({ leaving: true, left: true, terminated: true });
		expect(sent[2]?.values).toEqual({ 'cmi.a': '1', 'cmi.b': '1', 'cmi.c': '1' });
		await settle();
	});

	it('keeps within what a browser sends for a page that goes away: values first, in pieces, the log dropped', async () => {
		const { transport, sent } = makeTransport();
		for (let i = 1; i <= 300; i += 1) transport.log(call(i, 290));
		transport.leave();
		sent.length = 0;
		transport.commit(
			new Map([
				['cmi.suspend_data', 'x'.repeat(40_000)],
				['cmi.location', 'p'],
				['cmi.comments', 'y'.repeat(30_000)]
			]),
			true
		);
		const sizes = sent.map((one) => JSON.stringify(one).length);
		expect(Math.max(...sizes)).toBeLessThan(62_000);
		expect(sent.map(({ values }) => Object.keys(values))).toEqual([
			['cmi.location', 'cmi.comments'],
			['cmi.suspend_data']
		]);
		await settle();
	});
});
