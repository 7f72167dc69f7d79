/** A workshop: a row of steps for a room, on the questions and cases of the course. Plain data. */
import type { Question } from '../questions/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Contact, Html, Id, Language } from '../types.ts';

/** Least and most a step takes, whole minutes. */
export interface Span {
	min: number;
	max: number;
}

interface Shared extends Span {
	id: Id;
	title: string;
	aim: string;
	materials: string[];
	/** For the trainer alone, like `lessonNotes`. */
	notes: Html;
	lessonNotes: Html | null;
	skippable: boolean;
}

/** What is told or shown, one screen after the other. */
export interface TalkStep extends Shared {
	kind: 'introduction' | 'rules' | 'plenary' | 'pause' | 'closing';
	screens: Html[];
	/** Ids of contacts that are shown behind the screens. */
	contacts: Id[];
}

export interface VoteStep extends Shared {
	kind: 'vote';
	/** A question of the form `single` or `truefalse`. */
	question: Id;
	/** What to talk about before the second vote; `null`: there is one vote. */
	discuss: string | null;
}

export interface GroupStep extends Shared {
	kind: 'groups';
	assignment: Html;
	size: number;
	roles: string[];
	cases: Id[];
	collect: string;
}

export interface CaseStep extends Shared {
	kind: 'case' | 'dialogue';
	scenario: Id;
}

export interface PatternStep extends Shared {
	kind: 'pattern';
	question: Id;
}

export type PlanStep = TalkStep | VoteStep | GroupStep | CaseStep | PatternStep;
export type StepKind = PlanStep['kind'];

export interface Plan {
	id: Id;
	title: string;
	minutes: number;
	aim: Html;
	prepare: string[];
	disclosure: Html;
	aftercare: Html;
	steps: PlanStep[];
}

/** What a presenter of one language works from. */
export interface WorkshopCourse {
	language: Language;
	title: string;
	plans: Plan[];
	/** Questions and cases that a plan uses, with their keys. */
	questions: Question[];
	scenarios: Scenario[];
	contacts: Contact[];
}

/** What the packager hands to the presenter as `globalThis.workshopData`. */
export interface WorkshopData {
	/** Content hash of everything in the package. */
	build: string;
	/** Name of the package. */
	name: string;
	courses: WorkshopCourse[];
}
