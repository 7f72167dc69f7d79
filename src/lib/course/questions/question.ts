import type { Grade, Html, Id, Slot, Slotted } from '../types.ts';

/**
 * What the learner did with one question, in the form that is saved: small whole numbers ≥ 0 that are slots of
 * the question's own parts (never positions on screen), so an answer survives re-ordering and re-wording.
 * What each number stands for is told by the question's kind.
 */
export type Response = readonly number[];

/** What every question has, whatever its form. */
export interface QuestionBase extends Slotted {
	objectives: Id[];
	/** What happened before the question is asked; material to judge. */
	situation: Html | null;
	stem: Html;
	/** The stem in one line without markup, at most 250 characters: `description` in SCORM 2004. */
	plain: string;
	/** Weight in the exam score, > 0. */
	weight: number;
	/** In the exam, a harmful answer to a critical question fails the whole exam. */
	critical: boolean;
	/** How often it may be answered in a lesson before the answer is shown; the exam gives one. */
	attempts: number;
	/** Whether parts are shown in an order of the learner's own. */
	shuffle: boolean;
	hint: Html | null;
	/** What a good answer comes down to; shown when the question is done. */
	model: Html | null;
	feedback: { correct: Html | null; partly: Html | null; wrong: Html | null };
	/** Whether the learner is asked how sure the answer is, and told how that fits. */
	confidence: boolean;
}

/** A part of a question that can be named in an answer. */
export interface Part extends Slotted {
	text: Html;
}

/** An option to choose. `value` is what choosing it is worth, 0–1; `grade` is set where the question is about acting. */
export interface Option extends Part {
	correct: boolean;
	grade: Grade | null;
	feedback: Html | null;
}

/** `neutral`: nothing was right or wrong. */
export type Outcome = 'correct' | 'partly' | 'wrong' | 'neutral';

/** How one part of an answer came out. */
export interface PartResult {
	slot: Slot;
	right: boolean;
	feedback: Html | null;
}

/** What an answer is worth. */
export interface Score {
	/** 0–1. */
	points: number;
	outcome: Outcome;
	/** True when something was chosen that could do harm; fails the exam if the question is critical. */
	harmful: boolean;
	/** The parts the learner used, for feedback per option. */
	parts: PartResult[];
}

/** An answer in words of the standards, before any of them writes it down its own way (table B3). */
export type Interaction =
	| { type: 'choice'; among: Id[]; response: Id[]; correct: Id[][] }
	| { type: 'true-false'; response: boolean; correct: boolean }
	| {
			type: 'matching';
			sources: Id[];
			targets: Id[];
			response: [source: Id, target: Id][];
			correct: [source: Id, target: Id][];
	  }
	| { type: 'sequencing'; among: Id[]; response: Id[]; correct: Id[] }
	/** What was done at each step; `correct` lists whole roads that earn all points, none where nothing is right. */
	| { type: 'performance'; steps: Done[]; correct: Done[][] }
	| { type: 'likert'; among: Id[]; response: Id }
	| { type: 'numeric'; response: number; correct: { from: number; to: number } };

/** One step of something that was done, with what was done there. */
export type Done = [step: Id, answer: Id];

/** What a form of question knows about itself. All of it pure. */
export interface Kind<Q> {
	/** True when the response says enough to be judged. */
	complete(question: Q, response: Response): boolean;
	/** Judges a complete response. An incomplete one scores what it has. */
	score(question: Q, response: Response): Score;
	/**
	 * The part of a saved response that is still true for the question as it is now; `null` if nothing is
	 * left of it (the question is then unanswered). Any numbers may come in.
	 */
	fit(question: Q, response: Response): Response | null;
	/** The response as LMS standards understand it; `null`: nothing of it leaves the device. */
	interaction(question: Q, response: Response): Interaction | null;
	/** A response that earns all points. */
	right(question: Q): Response;
	/** A response whose saved form is as long as this question allows: for the worst-case length. */
	widest(question: Q): Response;
	/** The parts a learner sees, in the order the author wrote them; what shuffling works on. */
	parts(question: Q): Part[];
	/** Work of some length: what is done so far is saved too, before it is handed in. */
	keepsDraft?: true;
}

/** From points (0–1) to the word for them. */
export function outcomeOf(points: number): Outcome {
	return points >= 1 ? 'correct' : points > 0 ? 'partly' : 'wrong';
}

/** Worth of choosing an option of a grade when a question is about acting. */
export const gradePoints: Record<Grade, number> = {
	strong: 1,
	defensible: 0.5,
	risky: 0,
	harmful: 0
};

/** Largest slot among parts plus one: how long a response indexed by slot must be. */
export function slotsOf(parts: readonly Slotted[]): number {
	return parts.reduce((most, part) => Math.max(most, part.slot + 1), 0);
}

/**
 * A response of so many numbers, none above `most`, whose plain saved form is as long as any: it is no set and no
 * permutation, and holds a 0, which takes the numbers a bit more.
 */
export const widestList = (length: number, most: number): number[] =>
	Array.from({ length }, (_, at) => (at > 0 && at === length - 1 ? 0 : most));
