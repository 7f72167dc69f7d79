import { describe, expect, test } from 'vitest';
import { stage, start, data, course, plan } from '../../../../tests/workshop/course.ts';
import { voteOn } from '../../../../tests/workshop/phones.ts';
import { withHands } from '../ballots.ts';
import { after, currentBeat, type Deed } from '../deeds.ts';
import { prepare } from '../live.ts';
import { isFresh, judge, phoneVote, readLedger, type Ledger } from './votes.ts';

const vote = voteOn('stem/first/0.1', 0, 1);
const ballot = (key: string, slot: number | null, id = vote.id) => ({ vote: id, key, slot });

describe('a vote by telephone', () => {
	test('counts once a device, however often it arrives', () => {
		const first = judge(vote, {}, ballot('a', 1));
		expect(first).toEqual({ verdict: 'counted', ledger: { a: 1 }, changes: [{ slot: 1, hands: 1 }] });
		expect(judge(vote, first.ledger, ballot('a', 1))).toEqual({
			verdict: 'counted',
			ledger: { a: 1 },
			changes: []
		});
	});

	test('may be changed, and taken back, until the vote is closed', () => {
		const changed = judge(vote, { a: 1, b: 1 }, ballot('a', 0));
		expect(changed.ledger).toEqual({ a: 0, b: 1 });
		expect(changed.changes).toEqual([
			{ slot: 1, hands: -1 },
			{ slot: 0, hands: 1 }
		]);
		const back = judge(vote, changed.ledger, ballot('a', null));
		expect(back).toEqual({ verdict: 'counted', ledger: { b: 1 }, changes: [{ slot: 0, hands: -1 }] });
	});

	test('for a vote that is closed, or another, changes nothing', () => {
		for (const on of [null, voteOn('stem/second/0.1', 0, 1)])
			expect(judge(on, { a: 1 }, ballot('b', 1))).toEqual({
				verdict: 'closed',
				ledger: { a: 1 },
				changes: []
			});
	});

	test('for what is no choice changes nothing', () => {
		expect(judge(vote, {}, ballot('a', 7)).verdict).toBe('choice');
		expect(judge(vote, {}, ballot('__proto__', 1)).changes).toEqual([{ slot: 1, hands: 1 }]);
	});

	test('is refused when a room is full, but for who voted before', () => {
		const full: Ledger = Object.fromEntries(Array.from({ length: 999 }, (_, at) => [`k${at}`, 0]));
		expect(judge(vote, full, ballot('new', 1)).verdict).toBe('full');
		expect(judge(vote, full, ballot('k5', 1)).verdict).toBe('counted');
	});
});

test('what was kept of votes comes back whole, or as none', () => {
	expect(readLedger('{"a":1,"b":0}')).toEqual({ a: 1, b: 0 });
	for (const kept of [null, '', 'x', '[1]', '{"a":"1"}', 'null', '7']) expect(readLedger(kept)).toEqual({});
});

test('a vote nobody is counted in is fresh: phones of a way that was gone back on count anew', () => {
	expect(isFresh(undefined, vote.choices)).toBe(true);
	expect(isFresh({ 9: 3 }, vote.choices)).toBe(true);
	expect(isFresh(withHands(undefined, 1, 0), vote.choices)).toBe(false);
});

describe('what phones get of a plan', () => {
	const plain = (html: string): string => html.replace(/<[^>]*>/g, '');
	const at = (step: string) => {
		const deeds: Deed[] = [
			{ do: 'begin' },
			{ do: 'jump', to: plan.steps.findIndex(({ id }) => id === step) }
		];
		let live = prepare(data, course, plan, start);
		for (const deed of deeds) live = after(stage, live, deed, start);
		while (!currentBeat(stage, live).beat.count) live = after(stage, live, { do: 'next' }, start);
		const { beat } = currentBeat(stage, live);
		return phoneVote(step, beat.count ?? { name: '', choices: [] }, beat.scene, plain);
	};

	test('is the question and its choices as plain text, without notes or keys', () => {
		const found = at('stem');
		expect(found.id).toBe(`stem/first/${found.choices.map(({ slot }) => slot).join('.')}`);
		expect(found.choices[0]?.letter).toBe('A');
		expect(found.stays).toBeNull();
		expect(JSON.stringify(found)).not.toMatch(/<|GEHEIM|worth|why|correct/);
	});

	test('is another vote at each incident of a line, with a hand that stays up', () => {
		const found = at('lijn');
		expect(found.choices).toHaveLength(1);
		expect(found.stays).toBe('lijn/line');
		expect(found.question).not.toBe('');
	});
});
