/** The time of a workshop: what each step gets, how far behind, and what can go. Pure; moments in ms. */
import type { Id } from '../course/types.ts';
import { divide, spanOf } from '../course/workshop/divide.ts';
import type { Plan, PlanStep } from '../course/workshop/plan.ts';
import { minute, type Live } from './live.ts';

export interface AgendaStep {
	step: PlanStep;
	state: 'done' | 'now' | 'next' | 'skipped';
	/** Minutes in the plan as it was made. */
	planned: number;
	/** Minutes it gets now; of a step that is done, what it took. */
	minutes: number;
}

export interface Agenda {
	steps: AgendaStep[];
	/** Minutes left of the step that is on; negative when it runs over. Not rounded. */
	left: number;
	/** Minutes behind (positive) or ahead (negative) of the plan, by the end of the step that is on. Whole. */
	drift: number;
	/** Minutes by which it ends too late even with every step at its shortest; 0: it fits. */
	over: number;
	/** Steps to come that may be skipped, with the minutes each gives back. */
	spare: { id: Id; title: string; minutes: number }[];
}

/** Minutes of every step as the plan was made, whatever happened since. */
export const plannedMinutes = (plan: Plan): number[] => divide(plan.minutes, plan.steps);

/** Steps still to come, with their index. */
const coming = (plan: Plan, live: Live): { step: PlanStep; index: number }[] =>
	plan.steps
		.map((step, index) => ({ step, index }))
		.filter(
			({ step, index }) => index > live.at && !live.skipped.includes(step.id) && !(step.id in live.spent)
		);

/** Whole minutes until the end once the step that is on has had its share; seconds don't make a plan flicker. */
function remaining(live: Live, now: number): number {
	const done = Math.max(now, live.since + live.given * minute);
	return Math.round((live.ends - done) / minute);
}

/** What a step gets that begins now, and all those behind it. */
export function shareFor(plan: Plan, live: Live, index: number, now: number): number {
	const behind = coming(plan, { ...live, at: index }).map(({ step }) => step);
	const step = plan.steps[index];
	return step ? (divide(Math.round((live.ends - now) / minute), [step, ...behind])[0] ?? 0) : 0;
}

function driftOf(plan: Plan, live: Live, now: number): number {
	if (live.begun === null) return 0;
	const planned = plannedMinutes(plan);
	const until = planned.slice(0, live.at + 1).reduce((all, one) => all + one, 0);
	const here = planned[live.at] ?? 0;
	const end = Math.max(now, live.since + here * minute);
	return Math.round((end - live.begun) / minute - until);
}

export function agendaOf(plan: Plan, live: Live, now: number): Agenda {
	const planned = plannedMinutes(plan);
	const ahead = coming(plan, live);
	const spans = ahead.map(({ step }) => step);
	const time =
		live.begun === null ? Math.round((live.ends - now) / minute) - live.given : remaining(live, now);
	const shares = divide(time, spans);
	const share = new Map(ahead.map(({ index }, at) => [index, shares[at] ?? 0]));
	const steps = plan.steps.map((step, index): AgendaStep => {
		const base = { step, planned: planned[index] ?? 0 };
		if (index === live.at) return { ...base, state: 'now', minutes: live.given };
		if (live.skipped.includes(step.id)) return { ...base, state: 'skipped', minutes: 0 };
		const next = share.get(index);
		if (next !== undefined) return { ...base, state: 'next', minutes: next };
		return { ...base, state: 'done', minutes: Math.round(live.spent[step.id] ?? 0) };
	});
	return {
		steps,
		left: live.begun === null ? live.given : (live.since + live.given * minute - now) / minute,
		drift: driftOf(plan, live, now),
		over: Math.max(0, spanOf(spans).min - time),
		spare: ahead
			.filter(({ step }) => step.skippable)
			.map(({ step, index }) => ({ id: step.id, title: step.title, minutes: share.get(index) ?? 0 }))
	};
}
