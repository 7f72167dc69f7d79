import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choice, ending, gate, scenario, step } from '../../../../tests/scenarios.ts';
import type { Scenario } from './scenario.ts';
import { stepId } from './scenario.ts';
import { alsoShown, endingOf, longestRoad, roadOf, walk } from './walk.ts';

const ids = (open: { id: string }[]) => open.map(({ id }) => id);

describe('a road through a scenario', () => {
	test('starts at the first step, where nothing of the case holds yet', () => {
		const road = walk(gate(), []);
		expect(road.at.id).toBe('begin');
		expect(ids(road.open)).toEqual(['note', 'wait']);
		expect([...road.facts]).toEqual([]);
	});

	test('an early choice comes back: it opens a choice, and leads the same choice elsewhere', () => {
		expect(ids(walk(gate(), [0]).open)).toEqual(['act', 'meet', 'show']);
		expect(ids(walk(gate(), [1]).open)).toEqual(['act', 'meet']);
		expect(endingOf(walk(gate(), [0, 2]))?.id).toBe('kept');
		expect(endingOf(walk(gate(), [1, 2]))?.id).toBe('lost');
	});

	test('what ceases to hold no longer counts', () => {
		const forgetting = scenario([
			step('a', [choice('set', 'strong', 'b', { sets: ['x'] }), choice('skip', 'risky', 'b')]),
			step('b', [choice('clear', 'strong', 'c', { clears: ['x'] }), choice('keep', 'risky', 'c')]),
			step('c', [
				choice('end', 'strong', 'e'),
				choice('only', 'risky', 'e', { when: { is: ['x'], not: [] } })
			]),
			ending('e')
		]);
		expect(ids(walk(forgetting, [0, 2]).open)).toEqual(['end']);
		expect(ids(walk(forgetting, [0, 3]).open)).toEqual(['end', 'only']);
	});

	test('paragraphs stand where their condition holds', () => {
		const node = step('a', [], {
			also: [
				{ when: { is: ['x'], not: [] }, text: 'met' },
				{ when: { is: [], not: ['x'] }, text: 'zonder' }
			]
		});
		expect(alsoShown(node, new Set(['x']))).toEqual(['met']);
		expect(alsoShown(node, new Set())).toEqual(['zonder']);
	});

	test('gauges of a dialogue move and stop at 0 and 5', () => {
		const talk = scenario(
			[
				step('a', [choice('open', 'strong', 'b', { moves: { trust: 3, information: 1, safety: -3 } })]),
				step('b', [choice('more', 'strong', 'e', { moves: { trust: 3 } })]),
				ending('e')
			],
			{ form: 'dialogue', gauges: { trust: 1, information: 0, safety: 2 } }
		);
		expect(walk(talk, [0]).gauges).toEqual({ trust: 4, information: 1, safety: 0 });
		expect(walk(talk, [0, 1]).gauges).toEqual({ trust: 5, information: 1, safety: 0 });
		expect(walk(gate(), [0]).gauges).toBeNull();
	});

	test('an author can begin at any step with any facts', () => {
		const road = walk(gate(), [], { at: 'later', facts: ['noted'] });
		expect(ids(road.open)).toContain('show');
	});

	test('a choice that is not open ends the replay; what was true until then is kept', () => {
		const road = walk(gate(), [1, 4, 2]);
		expect(roadOf(road)).toEqual([1]);
		expect(road.lost).toBe(2);
	});

	test('choices behind an ending are lost, not followed', () => {
		expect(walk(gate(), [0, 4, 0])).toMatchObject({ lost: 1, at: { id: 'kept' } });
	});

	test('going round in circles ends at the longest road that is kept', () => {
		const circle = scenario([
			step('a', [choice('round', 'risky', 'a'), choice('out', 'strong', 'e')]),
			ending('e')
		]);
		const road = walk(circle, new Array<number>(longestRoad + 5).fill(0));
		expect(road.visits).toHaveLength(longestRoad);
		expect(road.lost).toBe(5);
	});
});

/** Edits as authors make them: choices go, come, close, or lead elsewhere. */
function edited(before: Scenario, edits: readonly number[]): Scenario {
	const targets = before.nodes.map(({ id }) => id);
	let turn = 0;
	const edit = (most: number) => (edits[turn++ % edits.length] ?? 0) % most;
	const nodes = before.nodes.map((node) => {
		if (node.kind === 'ending') return node;
		const choices = node.choices
			.filter((_, index) => index === 0 || edit(4) > 0)
			.map((one) => ({
				...one,
				slot: edit(5) === 0 ? one.slot + 100 : one.slot,
				when: edit(6) === 0 ? { is: ['noted'], not: [] } : one.when,
				ways: edit(3) === 0 ? [{ when: null, to: targets[edit(targets.length)] ?? '' }] : one.ways
			}));
		return { ...node, choices };
	});
	return { ...before, nodes };
}

test('however a case is edited, a saved road keeps what is still true, counts the rest and never crashes', () => {
	fc.assert(
		fc.property(
			fc.array(fc.nat({ max: 8 }), { maxLength: 12 }),
			fc.array(fc.nat({ max: 1000 }), { minLength: 7, maxLength: 7 }),
			(road, edits) => {
				const after = edited(gate(), edits);
				const replay = walk(after, road);
				const kept = roadOf(replay);
				expect(kept).toEqual(road.slice(0, kept.length));
				expect(kept.length + replay.lost).toBe(road.length);
				// What was kept replays the same way again, with nothing lost.
				expect(walk(after, kept)).toEqual({ ...replay, lost: 0 });
			}
		),
		{ seed: 2026, numRuns: 3000 }
	);
});

test('the id a choice is recorded under fits every LMS, and keeps the name of the step', () => {
	expect(stepId('hek', 'na_derde_bericht')).toBe('hek_na_derde_bericht');
	const long = stepId('een_hele_lange_naam_van_een_casus_die_niet_past', 'en_een_stap_met_een_lange_naam');
	expect(long.length).toBeLessThanOrEqual(60);
	expect(long).toMatch(/_en_een_stap_met_een_lange_naam$/);
});
