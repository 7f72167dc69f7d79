/** What must not be lost: the learner's own memory of it, against which every launch is held. */
import { better } from '../../src/lib/course/exam.ts';
import type { Progress, Road } from '../../src/lib/course/progress.ts';
import type { Scenario } from '../../src/lib/course/scenario/scenario.ts';
import { walk } from '../../src/lib/course/scenario/walk.ts';
import type { Slot } from '../../src/lib/course/types.ts';

const startsWith = (road: readonly Slot[], start: readonly Slot[]): boolean =>
	start.every((choice, at) => road[at] === choice);

/** How much of a road fits the cases as they are now; `gone` where nobody looks at it, as the case is gone. */
function fitting(cases: readonly Scenario[], slot: Slot, road: readonly Slot[], gone = road.length): number {
	const scenario = cases.find((one) => one.slot === slot);
	return scenario ? road.length - walk(scenario, road).lost : gone;
}

/**
 * First roads that are shorter than they were, though what is gone of them would still fit. Where a learner went
 * another way on another computer one of the roads wins, whole.
 */
function cutShort(then: Progress, now: Progress, cases: readonly Scenario[]): string[] {
	return [...then.scenarios].flatMap(([slot, { first }]) => {
		const road = now.scenarios.get(slot)?.first;
		if (!road) return [`road through case ${slot}`];
		const shorter = road.length < first.length && startsWith(first, road);
		return shorter && road.length < fitting(cases, slot, first, 0)
			? [`end of the road through case ${slot}`]
			: [];
	});
}

/**
 * First roads that do not go on from what they were, but where an edit of the case cut them; while another road is
 * tried they stand still.
 */
export function turned(then: Progress, now: Progress, cases: readonly Scenario[]): string[] {
	return [...then.scenarios].flatMap(([slot, { first, other }]) => {
		const road = now.scenarios.get(slot);
		const goesOn = startsWith(road?.first ?? [], first.slice(0, fitting(cases, slot, first)));
		const trying = other !== null && road !== undefined && road.other !== null;
		return goesOn && !(trying && road.first.length > first.length) ? [] : [`first road of case ${slot}`];
	});
}

/** What of `then` is missing in `now`, in words; empty when nothing is. `cases`: as the course has them now. */
export function missing(then: Progress | null, now: Progress, cases: readonly Scenario[]): string[] {
	if (!then) return [];
	const lost = cutShort(then, now, cases);
	for (const slot of then.answers.keys()) if (!now.answers.has(slot)) lost.push(`answer to question ${slot}`);
	// What was handed in since is no draft any more.
	for (const slot of then.drafts.keys())
		if (!now.drafts.has(slot) && !now.answers.has(slot)) lost.push(`draft of question ${slot}`);
	for (const slot of then.confidence.keys())
		if (!now.confidence.has(slot)) lost.push(`how sure of question ${slot}`);
	for (const [slot, done] of then.lessons)
		if (done && !now.lessons.get(slot)) lost.push(`finished lesson ${slot}`);
	if (then.completed && !now.completed) lost.push('completed');
	if (then.best) {
		const kept = now.best && better(now.best, then.best);
		if (!kept || kept.percent !== now.best?.percent || kept.passed !== now.best.passed)
			lost.push('best result');
	}
	return lost;
}

/** What was done since, by what was there before. */
export const doneSince = (progress: Progress, before: Progress): Progress => ({
	...progress,
	answers: new Map([...progress.answers].filter(([slot]) => !before.answers.has(slot))),
	drafts: new Map([...progress.drafts].filter(([slot]) => !before.drafts.has(slot))),
	confidence: new Map([...progress.confidence].filter(([slot]) => !before.confidence.has(slot))),
	scenarios: new Map([...progress.scenarios].filter(([slot]) => !before.scenarios.has(slot))),
	lessons: new Map([...progress.lessons].filter(([slot, done]) => done && !before.lessons.get(slot)))
});

/** What stays of it when the learner has started over. */
export const achieved = (progress: Progress): Progress => ({
	...progress,
	answers: new Map(),
	drafts: new Map(),
	confidence: new Map(),
	scenarios: new Map(),
	lessons: new Map(),
	exam: null
});

/** A progress without the roads in whose place another one came: they need not come back. */
export function withoutBeaten(then: Progress, now: Progress): Progress {
	const stays = ([slot, { first }]: [Slot, Road]): boolean => {
		const road = now.scenarios.get(slot)?.first ?? [];
		return startsWith(road, first) || startsWith(first, road);
	};
	return { ...then, scenarios: new Map([...then.scenarios].filter(stays)) };
}
