import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { course, data, plan, stage, start } from '../../../tests/workshop/course.ts';
import { after, beatsAt, currentBeat, currentStep, type Deed } from './deeds.ts';
import { prepare, recordOf, restore, type Live } from './live.ts';
import type { Scene } from './scene.ts';

const fresh = prepare(data, course, plan, start);
const all = (live: Live, ...deeds: Deed[]): Live =>
	deeds.reduce((now, deed) => after(stage, now, deed, start), live);
const begun = all(fresh, { do: 'begin' });
const scene = (live: Live): Scene => currentBeat(stage, live).beat.scene;
const record = (live: Live) => recordOf(live, currentStep(stage, live).id);
const next: Deed = { do: 'next' };

/** Presses next until a scene of this kind is on. */
function until(live: Live, kind: Scene['kind']): Live {
	for (let press = 0; press < 60; press++) {
		if (scene(live).kind === kind) return live;
		live = all(live, next);
	}
	throw new Error(`no ${kind} within 60 beats`);
}

const vote = until(all(begun, { do: 'jump', to: 2 }), 'vote');
const way = until(all(begun, { do: 'jump', to: 3 }), 'vote');
const hands = (slot: number, count: number): Deed => ({ do: 'hands', slot, hands: count });

describe('a vote by hands', () => {
	test('is hidden from the room until it is closed, and hidden again when it is opened once more', () => {
		const counted = all(vote, hands(0, 7), hands(1, 4));
		expect(JSON.stringify(scene(counted))).not.toMatch(/hands|worth|why|correct/);
		const closed = all(counted, next);
		expect(scene(closed)).toMatchObject({ kind: 'bars', choices: [{ hands: [7] }, { hands: [4] }] });
		expect(scene(all(closed, { do: 'previous' })).kind).toBe('vote');
	});

	test('stands a second time beside the first', () => {
		const second = until(all(vote, hands(0, 7), hands(1, 4), next, next), 'vote');
		const closed = all(second, hands(0, 10), hands(1, 1), next);
		expect(scene(closed)).toMatchObject({ choices: [{ hands: [7, 10] }, { hands: [4, 1] }] });
	});

	test('is followed by the reasons of the question itself', () => {
		const reasons = until(vote, 'reasons');
		expect(scene(reasons)).toMatchObject({ choices: [{ worth: 'right' }, { worth: 'wrong' }] });
	});

	test('takes no number that is no count of hands', () => {
		const taken = [-3, Number.NaN, 1e9, 2.6].map(
			(count) => record(all(vote, hands(0, count))).votes['first']?.[0]
		);
		expect(taken).toEqual([0, 0, 999, 3]);
		expect(all(vote, hands(99, 5))).toEqual(vote);
	});
});

describe('a case led by the room', () => {
	test('goes the way of most hands', () => {
		const closed = all(way, hands(0, 3), hands(1, 9), next);
		expect(record(closed).chosen).toEqual([1]);
		expect(scene(all(closed, next))).toMatchObject({ kind: 'consequence', html: '<p>Gevolg 1</p>' });
	});

	test('waits for the trainer when hands do not decide', () => {
		for (const tie of [all(way, next), all(way, hands(0, 5), hands(1, 5), next)]) {
			expect(record(tie).chosen).toEqual([]);
			expect(all(tie, next)).toEqual(tie);
			expect(scene(all(tie, { do: 'choose', slot: 0 }, next)).kind).toBe('consequence');
		}
	});

	test('forgets the road behind a choice that is made anew', () => {
		const far = all(way, hands(0, 9), next, next, next, next, hands(2, 5), next);
		expect(record(far).chosen).toEqual([0, 2]);
		const back = all(far, { do: 'previous' }, { do: 'previous' }, { do: 'previous' }, { do: 'previous' });
		expect(scene(back).kind).toBe('bars');
		const other = all(back, { do: 'choose', slot: 1 });
		expect(record(other).chosen).toEqual([1]);
		expect(Object.keys(record(other).votes)).toEqual(['way0']);
	});

	test('shows the ways that were not taken, and where they would have led', () => {
		const road = until(all(way, hands(1, 9), next), 'road');
		expect(scene(road)).toMatchObject({
			steps: [{ title: 'Stap één', taken: { letter: 'B', worth: 'harmful' }, others: ['strong'] }],
			elsewhere: ['Goed']
		});
		expect(scene(all(road, next))).toMatchObject({
			kind: 'reasons',
			choices: [
				{ letter: 'A', chosen: false, why: 'Leidt naar: Stap twee' },
				{ letter: 'B', chosen: true, why: '<p>Reden 1</p>' }
			]
		});
	});
});

describe('a pattern line in a room', () => {
	test('shows how many hands were up at each point, and where specialists act', () => {
		let live = until(all(begun, { do: 'jump', to: 4 }), 'incident');
		for (const [slot, count] of [
			[3, 0],
			[0, 2],
			[1, 8],
			[2, 14]
		] as const)
			live = all(live, hands(slot, count), next);
		expect(scene(live)).toMatchObject({ kind: 'line', threshold: 3 });
		expect((scene(live) as { spots: { hands: number }[] }).spots.map((one) => one.hands)).toEqual([
			0, 2, 8, 14
		]);
	});
});

describe('groups', () => {
	const drawn = until(all(begun, { do: 'people', count: 14 }, { do: 'jump', to: 5 }), 'teams');
	const members = (live: Live) =>
		(scene(live) as Extract<Scene, { kind: 'teams' }>).teams.map((team) => team.members);

	test('hold everybody once, nearly as many each, and no names', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 12 }), (people, count) => {
				const groups = members(all(drawn, { do: 'people', count: people }, { do: 'teams', count }));
				expect(groups.flat().toSorted((a, b) => a - b)).toEqual(
					Array.from({ length: people }, (_, at) => at + 1)
				);
				const sizes = groups.map(({ length }) => length);
				expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
			})
		);
	});

	test('are drawn anew when asked, and stay as they are otherwise', () => {
		expect(members(all(drawn, next, { do: 'previous' }))).toEqual(members(drawn));
		expect(members(all(drawn, { do: 'draw' }))).not.toEqual(members(drawn));
	});

	test('bring back lines that the room sees', () => {
		const collected = all(drawn, next, { do: 'collect', team: 2, text: 'Een\n\n Twee ' });
		expect(scene(collected)).toMatchObject({
			kind: 'collection',
			teams: [{ lines: [] }, { lines: ['Een', 'Twee'] }, {}, {}]
		});
	});
});

describe('on the way', () => {
	test('next begins, and goes on behind a step that is skipped', () => {
		expect(all(fresh, next)).toMatchObject({ begun: start, at: 0 });
		const skipped = all(begun, { do: 'skip', step: 'groep' }, { do: 'jump', to: 4 });
		let live = skipped;
		while (live.at === 4) live = all(live, next);
		expect(live.at).toBe(6);
	});

	test('house rules and closing are never skipped', () => {
		for (const step of ['regels', 'slot']) expect(all(begun, { do: 'skip', step }).skipped).toEqual([]);
	});

	test('the next press only brings the screen back when it is black', () => {
		const black = all(begun, { do: 'blank' });
		expect(all(black, next)).toEqual(begun);
	});

	test('forth and back from anywhere is the same place', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 40 }), (presses) => {
				let live = begun;
				for (let press = 0; press < presses; press++) live = all(live, next);
				const on = all(live, next);
				// Where a way must be chosen first, next does nothing.
				if (on !== live) expect(scene(all(on, { do: 'previous' }))).toEqual(scene(live));
			})
		);
	});
});

describe('what the room may see', () => {
	test('is never a note', () => {
		for (const [index] of plan.steps.entries())
			for (const { scene: one } of beatsAt(stage, begun, index))
				expect(JSON.stringify(one)).not.toContain('GEHEIM');
	});
});

describe('what is kept for a reload', () => {
	const far = all(way, hands(0, 9), next, { do: 'remark', step: 'casus', text: 'Goed gesprek' });

	test('comes back whole', () => expect(restore(data, JSON.stringify(far))).toEqual(far));

	test('is left alone when it is of another build, broken or somebody else’s', () => {
		const { records: _, ...part } = far;
		const other = { ...far, build: 'x' };
		const spoilt = [null, '', '{', '[]', '7', JSON.stringify(part), JSON.stringify(other)];
		const wild = [
			{ ...far, at: 99 },
			{ ...far, size: 9 },
			{ ...far, since: 'nu' },
			{ ...far, records: { a: 1 } }
		];
		for (const kept of [...spoilt, ...wild.map((one) => JSON.stringify(one))])
			expect(restore(data, kept)).toBeNull();
	});

	test('never stops a presenter, whatever stands there', () => {
		fc.assert(fc.property(fc.json(), (kept) => restore(data, kept) === null));
	});
});
