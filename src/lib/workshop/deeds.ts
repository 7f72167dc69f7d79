/** What a trainer can do, and what becomes of the workshop by it. Pure: the same deeds always lead to the same place. */
import type { Id, Slot } from '../course/types.ts';
import type { Plan, PlanStep, WorkshopCourse } from '../course/workshop/plan.ts';
import type { WorkshopWords } from '../text/workshop/nl.ts';
import { shareFor } from './agenda.ts';
import { handsFor, mostHands, winnerOf, withHands } from './ballots.ts';
import { beatsOf, type Beat } from './beats/index.ts';
import { minute, planOf, recordOf, type Live, type StepRecord } from './live.ts';
import { largest, smallest } from './scene.ts';

export type Deed =
	| { do: 'begin' | 'next' | 'previous' | 'blank' | 'timed' | 'draw' }
	/** To the beginning of a step, by index. */
	| { do: 'jump'; to: number }
	/** Hands for a choice of the vote that is on; `count` adds. */
	| { do: 'count' | 'hands'; slot: Slot; hands: number }
	| { do: 'choose'; slot: Slot }
	| { do: 'skip'; step: Id }
	/** More or fewer minutes for this step, or for the whole. */
	| { do: 'stretch' | 'end'; minutes: number }
	| { do: 'people' | 'teams'; count: number }
	| { do: 'collect'; team: number; text: string }
	| { do: 'remark'; step: Id; text: string }
	| { do: 'size'; by: number };

/** Where deeds are done. */
export interface Stage {
	course: WorkshopCourse;
	words: WorkshopWords;
}

const clamp = (value: number, least: number, most: number): number =>
	Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : least;

const stepAt = (plan: Plan, index: number): PlanStep => {
	const step = plan.steps[index] ?? plan.steps.at(-1);
	if (!step) throw new Error('a plan without steps');
	return step;
};

export const currentStep = ({ course }: Stage, live: Live): PlanStep => stepAt(planOf(course, live), live.at);

export function beatsAt({ course, words }: Stage, live: Live, index = live.at): Beat[] {
	const step = stepAt(planOf(course, live), index);
	return beatsOf(step, { course, words, record: recordOf(live, step.id), people: live.people });
}

/** The beat that is on: the last there is when the record points further. */
export function currentBeat(stage: Stage, live: Live): { beats: Beat[]; index: number; beat: Beat } {
	const beats = beatsAt(stage, live);
	const index = clamp(recordOf(live, currentStep(stage, live).id).beat, 0, beats.length - 1);
	const beat = beats[index];
	if (!beat) throw new Error('a step without a beat');
	return { beats, index, beat };
}

function record(stage: Stage, live: Live, change: (record: StepRecord) => Partial<StepRecord>): Live {
	const { id } = currentStep(stage, live);
	const old = recordOf(live, id);
	return { ...live, records: { ...live.records, [id]: { ...old, ...change(old) } } };
}

/** Leaves the step that is on and enters another, with a fair share of the time that is left. */
function enter(stage: Stage, live: Live, to: number, now: number, beat?: number): Live {
	const plan = planOf(stage.course, live);
	const from = currentStep(stage, live);
	const spent = { ...live.spent };
	if (live.begun !== null) spent[from.id] = (spent[from.id] ?? 0) + (now - live.since) / minute;
	const step = stepAt(plan, to);
	const there = { ...live, at: to, since: now, spent, skipped: live.skipped.filter((id) => id !== step.id) };
	const given = { ...there, given: shareFor(plan, there, to, now) };
	return beat === undefined ? given : record(stage, given, () => ({ beat }));
}

/** Hands decide the way unless two choices have as many; a choice made before stays. */
function decide(stage: Stage, live: Live): Live {
	const { fork } = currentBeat(stage, live).beat;
	if (!fork || fork.chosen !== null) return live;
	const { votes } = recordOf(live, currentStep(stage, live).id);
	const slots = fork.choices.map(({ slot }) => slot);
	const winner = winnerOf(votes[fork.vote], slots);
	return winner === null ? live : choose(stage, live, winner);
}

/** Takes a way; what was chosen further on an other way is gone. */
function choose(stage: Stage, live: Live, slot: Slot): Live {
	const { fork } = currentBeat(stage, live).beat;
	if (!fork?.choices.some((choice) => choice.slot === slot) || fork.chosen === slot) return live;
	return record(stage, live, ({ chosen, votes }) => ({
		chosen: [...chosen.slice(0, fork.visit), slot],
		votes: votesUpTo(votes, fork.visit)
	}));
}

const votesUpTo = (votes: StepRecord['votes'], visit: number): StepRecord['votes'] =>
	Object.fromEntries(
		Object.entries(votes).filter(([name]) => {
			const [, at] = /^way(\d+)$/.exec(name) ?? [];
			return at === undefined || Number(at) <= visit;
		})
	);

function count(stage: Stage, live: Live, slot: Slot, hands: number): Live {
	const { beat } = currentBeat(stage, live);
	const { count: vote } = beat;
	if (!vote?.choices.some((choice) => choice.slot === slot)) return live;
	const way = /^way(\d+)$/.exec(vote.name)?.[1];
	return record(stage, live, ({ votes, chosen }) => ({
		votes: { ...votes, [vote.name]: withHands(votes[vote.name], slot, hands) },
		// Hands that are counted anew decide anew.
		chosen: way === undefined ? chosen : chosen.slice(0, Number(way))
	}));
}

function next(stage: Stage, live: Live, now: number): Live {
	const { beats, index, beat } = currentBeat(stage, live);
	if (beat.fork?.chosen === null) return live;
	if (index < beats.length - 1)
		return decide(
			stage,
			record(stage, live, () => ({ beat: index + 1 }))
		);
	const { steps } = planOf(stage.course, live);
	const to = steps.findIndex((step, at) => at > live.at && !live.skipped.includes(step.id));
	return to < 0 ? live : enter(stage, live, to, now, 0);
}

function previous(stage: Stage, live: Live, now: number): Live {
	const { index } = currentBeat(stage, live);
	if (index > 0) return record(stage, live, () => ({ beat: index - 1 }));
	const { steps } = planOf(stage.course, live);
	const to = steps.findLastIndex((step, at) => at < live.at && !live.skipped.includes(step.id));
	if (to < 0) return live;
	const there = enter(stage, live, to, now);
	return record(stage, there, () => ({ beat: beatsAt(stage, there).length - 1 }));
}

function begin(stage: Stage, live: Live, now: number): Live {
	if (live.begun !== null) return live;
	const plan = planOf(stage.course, live);
	const begun = { ...live, begun: now, since: now, ends: now + plan.minutes * minute };
	return { ...begun, given: shareFor(plan, begun, begun.at, now) };
}

/** Only a step to come that may be skipped is skipped; said again, it is back. */
function skip(stage: Stage, live: Live, id: Id): Live {
	if (live.skipped.includes(id)) return { ...live, skipped: live.skipped.filter((one) => one !== id) };
	const index = planOf(stage.course, live).steps.findIndex((step) => step.id === id && step.skippable);
	return index > live.at ? { ...live, skipped: [...live.skipped, id] } : live;
}

/** @param now moment of the deed, ms since 1970 */
export function after(stage: Stage, live: Live, deed: Deed, now: number): Live {
	switch (deed.do) {
		case 'begin':
			return begin(stage, live, now);
		case 'next':
			if (live.blank) return { ...live, blank: false };
			return live.begun === null ? begin(stage, live, now) : next(stage, live, now);
		case 'previous':
			return live.blank ? { ...live, blank: false } : previous(stage, live, now);
		case 'jump': {
			const { steps } = planOf(stage.course, live);
			return deed.to in steps
				? { ...enter(stage, begin(stage, live, now), deed.to, now, 0), blank: false }
				: live;
		}
		case 'count': {
			const { votes } = recordOf(live, currentStep(stage, live).id);
			const { name } = currentBeat(stage, live).beat.count ?? { name: '' };
			return count(stage, live, deed.slot, handsFor(votes[name], deed.slot) + deed.hands);
		}
		case 'hands':
			return count(stage, live, deed.slot, deed.hands);
		case 'choose':
			return choose(stage, live, deed.slot);
		case 'skip':
			return skip(stage, live, deed.step);
		case 'draw':
			return record(stage, live, ({ seed }) => ({ seed: seed + 1 }));
		case 'teams':
			return record(stage, live, () => ({
				teams: clamp(Math.round(deed.count), 1, Math.min(12, live.people))
			}));
		case 'collect':
			return record(stage, live, ({ collected }) => ({
				collected: { ...collected, [deed.team]: deed.text.slice(0, 600) }
			}));
		default:
			return settings(live, deed);
	}
}

/** Deeds that touch the whole and no step. */
function settings(live: Live, deed: Deed): Live {
	switch (deed.do) {
		case 'stretch':
			return { ...live, given: clamp(live.given + deed.minutes, 1, 600) };
		case 'end':
			return { ...live, ends: live.ends + deed.minutes * minute };
		case 'people':
			return { ...live, people: clamp(Math.round(deed.count), 1, mostHands) };
		case 'remark':
			return { ...live, remarks: { ...live.remarks, [deed.step]: deed.text.slice(0, 4000) } };
		case 'blank':
			return { ...live, blank: !live.blank };
		case 'timed':
			return { ...live, timed: !live.timed };
		case 'size':
			return { ...live, size: clamp(live.size + deed.by, smallest, largest) };
		default:
			return live;
	}
}
