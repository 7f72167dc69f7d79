/**
 * The exam as a state machine: `running` → `finished` → (retry) `running` …
 * Marking is held back until the end. Everything is kept by slot, so a draw survives edits of the bank: questions
 * that no longer exist drop out of the draw when it is judged.
 */
import { mix, shuffled } from './order.ts';
import { kindOf, type Question, type Response } from './questions/index.ts';
import type { ExamRules, Id, Slot } from './types.ts';

export interface Exam {
	/** Decides draw and order of parts, 0–65535. */
	seed: number;
	phase: 'running' | 'finished';
	/** Slots of the drawn questions, in the order they are asked. */
	draw: readonly Slot[];
	/** Those asked in this round: all of the draw, or the ones that were not right. */
	asked: readonly Slot[];
	answers: ReadonlyMap<Slot, Response>;
	/** Rounds finished so far over all draws. */
	rounds: number;
}

/** The best result so far; the only one an LMS is told. */
export interface Best {
	/** Percentage 0–100 with at most two decimals. */
	percent: number;
	passed: boolean;
}

export interface ObjectiveResult {
	id: Id;
	/** Share of the points, 0–1. */
	scaled: number;
	/** At or above the pass mark. */
	passed: boolean;
}

/** How a draw came out. */
export interface ExamResult extends Best {
	/** Harmful answers to critical questions: they fail the exam whatever the percentage. */
	critical: Slot[];
	/** Questions that did not get all points. */
	wrong: Slot[];
	objectives: ObjectiveResult[];
}

/** The order in which a draw is asked: it follows from the seed alone. */
export function drawOrder(slots: readonly Slot[], seed: number): Slot[] {
	return shuffled(
		slots.map((slot) => ({ slot })),
		mix(seed, 1)
	).map(({ slot }) => slot);
}

/** Draws by blueprint: per objective the wanted number, no question twice; fewer when the bank has too few. */
export function drawQuestions(rules: ExamRules, bank: readonly Question[], seed: number): Slot[] {
	const drawn = new Map<Slot, Question>();
	for (const { objective, count } of rules.blueprint) {
		const candidates = bank.filter((q) => q.objectives.includes(objective) && !drawn.has(q.slot));
		for (const question of shuffled(candidates, seed).slice(0, count)) drawn.set(question.slot, question);
	}
	return drawOrder([...drawn.keys()], seed);
}

export function startExam(rules: ExamRules, bank: readonly Question[], seed: number, rounds = 0): Exam {
	const draw = drawQuestions(rules, bank, seed);
	return { seed, phase: 'running', draw, asked: draw, answers: new Map(), rounds };
}

/** Records an answer; it may be changed until the exam is finished. Anything not asked is ignored. */
export function answerExam(exam: Exam, slot: Slot, response: Response): Exam {
	if (exam.phase !== 'running' || !exam.asked.includes(slot)) return exam;
	return { ...exam, answers: new Map(exam.answers).set(slot, response) };
}

/** Questions asked in this round that have no answer yet, in order. */
export function unanswered(exam: Exam): Slot[] {
	return exam.asked.filter((slot) => !exam.answers.has(slot));
}

export function finishExam(exam: Exam): Exam {
	return exam.phase === 'running' ? { ...exam, phase: 'finished', rounds: exam.rounds + 1 } : exam;
}

const hundredths = (share: number): number => Math.round(share * 10_000) / 100;

/** Judges the whole draw as it stands; an unanswered question counts as wrong. */
export function judge(exam: Exam, rules: ExamRules, bank: readonly Question[]): ExamResult {
	const drawn = exam.draw.flatMap((slot) => bank.find((question) => question.slot === slot) ?? []);
	const marks = drawn.map((question) => {
		const response = exam.answers.get(question.slot);
		const score = response && kindOf(question).score(question, response);
		return { question, points: score?.points ?? 0, harmful: score?.harmful ?? false };
	});
	const share = (of: typeof marks): number => {
		const max = of.reduce((sum, { question }) => sum + question.weight, 0);
		return max ? of.reduce((sum, { question, points }) => sum + points * question.weight, 0) / max : 0;
	};
	const percent = hundredths(share(marks));
	const critical = marks.filter((m) => m.question.critical && m.harmful).map((m) => m.question.slot);
	const ids = [...new Set(marks.flatMap((mark) => mark.question.objectives))];
	return {
		percent,
		passed: drawn.length > 0 && percent >= rules.passMark && critical.length === 0,
		critical,
		wrong: marks.filter((mark) => mark.points < 1).map((mark) => mark.question.slot),
		objectives: ids.map((id) => {
			const scaled = share(marks.filter((mark) => mark.question.objectives.includes(id)));
			return { id, scaled, passed: hundredths(scaled) >= rules.passMark };
		})
	};
}

/** Whether only the questions that were not right may be asked again: not after harm, where a fresh draw is due. */
export function mayRetryWrong(result: ExamResult): boolean {
	return result.critical.length === 0 && result.wrong.length > 0;
}

/** Asks the wrong ones of the same draw again; what was right stays and counts. */
export function retryWrong(exam: Exam, result: ExamResult): Exam {
	if (exam.phase !== 'finished' || !mayRetryWrong(result)) return exam;
	const kept = [...exam.answers].filter(([slot]) => !result.wrong.includes(slot));
	const asked = exam.draw.filter((slot) => result.wrong.includes(slot));
	return { ...exam, phase: 'running', asked, answers: new Map(kept) };
}

/** A pass beats any percentage; otherwise the higher one stays. */
export function better(a: Best | null, { percent, passed }: Best): Best {
	const wins = !a || (a.passed === passed ? percent > a.percent : passed);
	return wins ? { percent, passed } : a;
}

/**
 * How a draw came out that was handed in; `null` while the exam runs, and when it comes out better now than it did then: a
 * later version took questions out or asks less. That was never told to an LMS.
 */
export function resultOf(
	exam: Exam,
	best: Best | null,
	rules: ExamRules,
	bank: readonly Question[]
): ExamResult | null {
	if (exam.phase !== 'finished') return null;
	const result = judge(exam, rules, bank);
	return better(best, result) === best ? result : null;
}
