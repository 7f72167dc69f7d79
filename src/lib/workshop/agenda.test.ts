import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { data, course, plan, stage, start } from '../../../tests/workshop/course.ts';
import { agendaOf, plannedMinutes } from './agenda.ts';
import { after } from './deeds.ts';
import { minute, prepare, type Live } from './live.ts';

const begun = after(stage, prepare(data, course, plan, start), { do: 'begin' }, start);
const agenda = (live: Live, minutes: number) => agendaOf(plan, live, start + minutes * minute);
const jump = (live: Live, to: number, minutes: number) =>
	after(stage, live, { do: 'jump', to }, start + minutes * minute);
const rest = (live: Live, minutes: number) =>
	agenda(live, minutes)
		.steps.filter(({ state }) => state === 'next')
		.map((one) => one.minutes);

describe('a workshop that keeps its time', () => {
	test('is on time from step to step', () => {
		let live = begun;
		let at = 0;
		for (const [index, share] of plannedMinutes(plan).entries()) {
			expect(agenda(live, at)).toMatchObject({ drift: 0, over: 0, left: share });
			at += share;
			if (index < plan.steps.length - 1) live = jump(live, index + 1, at);
		}
		expect(at).toBe(plan.minutes);
	});

	test('before the beginning shows the plan as it was made', () => {
		const { steps } = agendaOf(plan, prepare(data, course, plan, start), start);
		expect(steps.map(({ minutes }) => minutes)).toEqual(plannedMinutes(plan));
	});
});

describe('a step that runs over', () => {
	test('puts the room behind by as many minutes, and says so while it lasts', () => {
		const share = plannedMinutes(plan)[0] ?? 0;
		expect(agenda(begun, share + 6)).toMatchObject({ drift: 6, left: -6 });
	});

	test('takes its minutes from the steps to come, so that the end stays', () => {
		const before = rest(begun, 0);
		const behind = rest(begun, (plannedMinutes(plan)[0] ?? 0) + 6);
		expect(behind.reduce((a, b) => a + b, 0)).toBe(before.reduce((a, b) => a + b, 0) - 6);
		behind.forEach((share, at) => expect(share).toBeLessThanOrEqual(before[at] ?? 0));
	});

	test('says by how much it ends too late when nothing can be shortened, and what may be skipped', () => {
		const late = agenda(begun, 3 + 25);
		expect(late.over).toBeGreaterThan(0);
		expect(late.spare.map(({ id }) => id)).toEqual(['groep', 'pauze']);
		const skipped = after(stage, begun, { do: 'skip', step: 'groep' }, start);
		expect(agenda(skipped, 28).over).toBe(Math.max(0, late.over - 8));
	});

	test('never leaves a step to come outside its least and most, and ends in time where it can', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 14 }), { maxLength: 7 }),
				fc.integer({ min: -10, max: 15 }),
				fc.subarray(['groep', 'pauze']),
				(lengths, later, skip) => {
					let live = after(stage, begun, { do: 'end', minutes: later }, start);
					for (const step of skip) live = after(stage, live, { do: 'skip', step }, start);
					let at = 0;
					for (const length of lengths) {
						at += length;
						live = after(stage, live, { do: 'next' }, start + at * minute);
						live = jump(live, Math.min(plan.steps.length - 1, live.at + 1), at);
					}
					const { steps, over, left } = agenda(live, at);
					const next = steps.filter(({ state }) => state === 'next');
					for (const { step, minutes } of next) {
						expect(minutes).toBeGreaterThanOrEqual(step.min);
						expect(minutes).toBeLessThanOrEqual(step.max);
					}
					const end = at + Math.max(0, left) + next.reduce((all, { minutes }) => all + minutes, 0);
					if (over === 0) expect(end).toBeLessThanOrEqual(plan.minutes + later + 1e-6);
					else expect(end).toBeCloseTo(plan.minutes + later + over, 5);
				}
			)
		);
	});
});

describe('the trainer', () => {
	test('gives a step more time, and the rest gives it up', () => {
		const more = after(stage, begun, { do: 'stretch', minutes: 3 }, start);
		expect(agenda(more, 0).left).toBe((plannedMinutes(plan)[0] ?? 0) + 3);
		const sum = (all: number[]) => all.reduce((a, b) => a + b, 0);
		expect(sum(rest(more, 0))).toBe(sum(rest(begun, 0)) - 3);
	});

	test('is ahead after leaving a step early, and the rest grows', () => {
		const early = jump(begun, 1, 1);
		expect(agenda(early, 1).drift).toBe(1 - (plannedMinutes(plan)[0] ?? 0));
		expect(rest(early, 1)[0]).toBeGreaterThanOrEqual(plannedMinutes(plan)[2] ?? 0);
	});
});
