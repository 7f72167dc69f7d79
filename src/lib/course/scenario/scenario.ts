/**
 * A branching case: a graph of steps, each with a situation and choices. A dialogue is the same graph shown as a
 * conversation. Plain data; where a road leads is told by `walk.ts`.
 */
import type { Material } from '../material.ts';
import type { ContentNotice, Grade, Html, Id, Slotted } from '../types.ts';

/** Facts of the case that must hold, and that must not. */
export interface Condition {
	is: Id[];
	not: Id[];
}

/** What moves in a dialogue, each 0–{@link gaugeTop}. */
export const gauges = ['trust', 'information', 'safety'] as const;
export type Gauge = (typeof gauges)[number];
export type Gauges = Record<Gauge, number>;
export const gaugeTop = 5;

/** Where a choice leads: the first way whose condition holds; the last has none. */
export interface Way {
	when: Condition | null;
	to: Id;
}

export interface Choice extends Slotted {
	/** What is done or said, without a paragraph around it. */
	text: Html;
	grade: Grade;
	/** What comes of it at once; in a dialogue, the answer. */
	consequence: Html;
	/** Why it is as good as it is; with sources. Shown at the debrief. */
	reason: Html;
	objectives: Id[];
	/** Shown only when this holds; `null`: always. */
	when: Condition | null;
	/** Facts of the case that hold from here on, and that cease to. */
	sets: Id[];
	clears: Id[];
	moves: Partial<Gauges>;
	/** Never empty; the last way has no condition. */
	ways: Way[];
}

export interface Step {
	kind: 'step';
	id: Id;
	/** One line for lists and reports, e.g. "Na het derde bericht". */
	title: string;
	/** Time passed since the step before, in words. */
	after: string | null;
	/** Who is there. */
	present: string | null;
	situation: Html;
	/** Paragraphs that are there only when something holds: what an early choice led to. */
	also: { when: Condition; text: Html }[];
	material: Material[];
	choices: Choice[];
}

/** How a case ends: well, in between, badly, or with a calm way out that is open to everybody. */
export const endingKinds = ['good', 'mixed', 'bad', 'calm'] as const;
export type EndingKind = (typeof endingKinds)[number];

export interface Ending {
	kind: 'ending';
	id: Id;
	title: string;
	ends: EndingKind;
	text: Html;
	also: { when: Condition; text: Html }[];
}

export type Node = Step | Ending;

export interface Scenario extends Slotted {
	form: 'case' | 'dialogue';
	title: string;
	/** Who the learner is in it, e.g. "U bent leerkracht van groep 6". */
	role: Html;
	/** What it starts with. */
	intro: Html;
	minutes: number;
	objectives: Id[];
	notice: ContentNotice | null;
	/** What to take from it; shown at the end. */
	lesson: Html;
	/** Where the gauges of a dialogue stand at the start; `null` in a case. */
	gauges: Gauges | null;
	/** Facts of the case that choices set, in words: "De receptie weet ervan". */
	flags: { id: Id; text: string }[];
	/** Id of the first step. */
	first: Id;
	nodes: Node[];
}

/** Id under which a choice at a step is recorded: at most 60 characters, cut in the middle if need be. */
export function stepId(scenario: Id, step: Id): Id {
	const whole = `${scenario}_${step}`;
	return whole.length <= 60
		? whole
		: `${scenario.slice(0, Math.max(20, 59 - step.length))}_${step}`.slice(0, 60);
}

/** A scenario as lists and links show it, before its pack is loaded. */
export interface ScenarioEntry extends Slotted {
	form: Scenario['form'];
	title: string;
	minutes: number;
	/** Slot of the lesson it belongs to. */
	lesson: number;
}
