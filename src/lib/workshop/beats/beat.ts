/** A beat: one press of the clicker. What the room sees, and what the trainer can do and read beside it. */
import type { Question } from '../../course/questions/index.ts';
import type { Scenario } from '../../course/scenario/scenario.ts';
import type { Html, Id, Slot } from '../../course/types.ts';
import type { PlanStep, WorkshopCourse } from '../../course/workshop/plan.ts';
import type { WorkshopWords } from '../../text/workshop/nl.ts';
import type { StepRecord } from '../live.ts';
import type { Judged, Scene } from '../scene.ts';

/** A vote that can be counted while its beat is on. */
export interface Count {
	/** Name of the vote in the step's record. */
	name: string;
	choices: { slot: Slot; letter: string; text: Html }[];
}

/** A way that is chosen by the room, or by the trainer when hands don't decide. */
export interface Fork {
	/** Which choice along the road, from 0. */
	visit: number;
	/** Name of the vote that decides. */
	vote: string;
	choices: { slot: Slot; letter: string; text: Html }[];
	/** Slot of what was chosen; `null`: not yet, and the case can't go on. */
	chosen: Slot | null;
}

export interface Beat {
	scene: Scene;
	count?: Count;
	fork?: Fork;
	/** For the trainer alone: how good each choice is, and why. */
	key?: Judged[];
	/** Groups are drawn, or their answers typed, at this beat. */
	groups?: 'draw' | 'collect';
}

/** What beats are made from. */
export interface Room {
	course: WorkshopCourse;
	record: StepRecord;
	/** People in the room. */
	people: number;
	words: WorkshopWords;
}

/** The question with this id; of the form asked for. Throws on another: the checker lets none through. */
export function questionOf<T extends Question['type']>(
	course: WorkshopCourse,
	id: Id,
	...types: T[]
): Extract<Question, { type: T }> {
	const found = course.questions.find((one) => one.id === id);
	if (!found || !(types as string[]).includes(found.type))
		throw new Error(`no ${types.join(' or ')} question "${id}"`);
	return found as Extract<Question, { type: T }>;
}

export function scenarioOf(course: WorkshopCourse, id: Id): Scenario {
	const found = course.scenarios.find((one) => one.id === id);
	if (!found) throw new Error(`no case "${id}"`);
	return found;
}

/** Head of every scene of a step. */
export const headOf = (step: PlanStep, words: WorkshopWords): Pick<Scene, 'over' | 'title'> => ({
	over: words.kinds[step.kind],
	title: step.title
});
