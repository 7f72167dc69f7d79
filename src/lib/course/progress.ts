/** What one learner did in one course: small facts kept by slot. Every function returns a new progress. */
import { better, finishExam, judge, type Best, type Exam } from './exam.ts';
import { kindOf, type Question, type Response } from './questions/index.ts';
import { longestRoad } from './scenario/walk.ts';
import type { CompletionRule, CourseIndex, ExamRules, Language, Slot } from './types.ts';

/** A practice question that was answered. */
export interface Answer {
	/** The answer given last. */
	response: Response;
	/** How often it was answered, 1–4 (more counts as 4). */
	attempts: number;
}

/** How sure a learner was of an answer: guessed, fairly sure, certain. */
export type Confidence = 1 | 2 | 3;

/** What the learner did with a scenario, as choices by slot. */
export interface Road {
	/** The first road: it counts, and is never changed by trying another. */
	first: readonly Slot[];
	/** Another road that is being tried; `null` when none is. */
	other: readonly Slot[] | null;
}

/** Where the learner is. */
export type Place =
	| { kind: 'start' }
	| { kind: 'lesson'; slot: Slot }
	| { kind: 'exam' }
	| { kind: 'finish' }
	| { kind: 'scenario'; slot: Slot };

export const samePlace = (a: Place, b: Place): boolean =>
	a.kind === b.kind && ('slot' in a ? a.slot : null) === ('slot' in b ? b.slot : null);

export interface Progress {
	/** Grows with every save, so that no two saved states are alike. */
	counter: number;
	/** Decides the order in which this learner sees the parts of questions, 0–65535. */
	seed: number;
	place: Place;
	/** Lessons that were opened; true when finished. */
	lessons: ReadonlyMap<Slot, boolean>;
	answers: ReadonlyMap<Slot, Answer>;
	/** Work on longer forms that was not handed in yet. */
	drafts: ReadonlyMap<Slot, Response>;
	/** Where an author asked for it: how sure the learner was. */
	confidence: ReadonlyMap<Slot, Confidence>;
	scenarios: ReadonlyMap<Slot, Road>;
	exam: Exam | null;
	best: Best | null;
	/** The completion rule was met once; it stays met when the course grows. */
	completed: boolean;
	language: Language | null;
	/** Shift three times leaves at once; the learner may switch it off. */
	shortcut: boolean;
	/** {@link regionCode} of the region chosen, `null` for the package's first. */
	region: number | null;
}

export function newProgress(seed: number): Progress {
	return {
		counter: 0,
		seed: seed & 0xffff,
		place: { kind: 'start' },
		lessons: new Map(),
		answers: new Map(),
		drafts: new Map(),
		confidence: new Map(),
		scenarios: new Map(),
		exam: null,
		best: null,
		completed: false,
		language: null,
		shortcut: true,
		region: null
	};
}

/** Short code of a region's id, 0–65535; kept instead of its place in a list, which may change. */
export function regionCode(id: string): number {
	let hash = 0x811c9dc5;
	for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
	return (hash >>> 0) & 0xffff;
}

/** The learner opened a lesson. */
export function openLesson(progress: Progress, slot: Slot): Progress {
	const lessons = new Map(progress.lessons).set(slot, progress.lessons.get(slot) ?? false);
	return { ...progress, place: { kind: 'lesson', slot }, lessons };
}

/** The learner read a lesson to its end, went on from it, or skipped it at its content notice. */
export function finishLesson(progress: Progress, slot: Slot): Progress {
	if (progress.lessons.get(slot)) return progress;
	return { ...progress, lessons: new Map(progress.lessons).set(slot, true) };
}

/** The learner answered a practice question (again). */
export function answerQuestion(progress: Progress, slot: Slot, response: Response): Progress {
	const attempts = Math.min(4, (progress.answers.get(slot)?.attempts ?? 0) + 1);
	const drafts = without(progress.drafts, slot);
	return { ...progress, drafts, answers: new Map(progress.answers).set(slot, { response, attempts }) };
}

function without<T>(map: ReadonlyMap<Slot, T>, slot: Slot): ReadonlyMap<Slot, T> {
	if (!map.has(slot)) return map;
	const left = new Map(map);
	left.delete(slot);
	return left;
}

/** Keeps work that is not handed in yet; `null` drops it. */
export function keepDraft(progress: Progress, slot: Slot, response: Response | null): Progress {
	if (response === null) return { ...progress, drafts: without(progress.drafts, slot) };
	return { ...progress, drafts: new Map(progress.drafts).set(slot, response) };
}

/** The learner told how sure an answer is. */
export function tellConfidence(progress: Progress, slot: Slot, confidence: Confidence): Progress {
	return { ...progress, confidence: new Map(progress.confidence).set(slot, confidence) };
}

const setRoad = (progress: Progress, slot: Slot, road: Road): Progress => ({
	...progress,
	scenarios: new Map(progress.scenarios).set(slot, road)
});

/** The road on screen: the other one while it is being tried, else the first. */
export const roadNow = (road: Road | undefined): readonly Slot[] => road?.other ?? road?.first ?? [];

/**
 * The learner chose on: on the other road while one is being tried, else on the first. The same progress when the road
 * is as long as may be kept: round a loop one goes no further.
 */
export function choose(progress: Progress, scenario: Slot, choice: Slot): Progress {
	const { first, other } = progress.scenarios.get(scenario) ?? { first: [], other: null };
	if ((other ?? first).length >= longestRoad) return progress;
	const road = other ? { first, other: [...other, choice] } : { first: [...first, choice], other };
	return setRoad(progress, scenario, road);
}

/** Tries another road from behind the first `kept` choices of the one on screen. The first road stays as it is. */
export function tryOther(progress: Progress, scenario: Slot, kept: number): Progress {
	const road = progress.scenarios.get(scenario);
	if (!road) return progress;
	return setRoad(progress, scenario, { first: road.first, other: roadNow(road).slice(0, kept) });
}

/** Back to the first road. */
export function endOther(progress: Progress, scenario: Slot): Progress {
	const road = progress.scenarios.get(scenario);
	return road?.other ? setRoad(progress, scenario, { first: road.first, other: null }) : progress;
}

/**
 * Drops choices that no longer fit an edited scenario.
 * @param fitting how many choices of a road, from its start, still fit
 */
export function cutRoad(
	progress: Progress,
	scenario: Slot,
	fitting: (choices: readonly Slot[]) => number
): Progress {
	const road = progress.scenarios.get(scenario);
	if (!road) return progress;
	const cut = (choices: readonly Slot[]) => choices.slice(0, fitting(choices));
	return setRoad(progress, scenario, { first: cut(road.first), other: road.other && cut(road.other) });
}

/** True when a practice question is settled: answered right, or no attempts left. */
export function isSettled(question: Question, answer: Answer): boolean {
	return (
		answer.attempts >= question.attempts || kindOf(question).score(question, answer.response).points >= 1
	);
}

/** Ends the running exam and keeps the better result. */
export function closeExam(progress: Progress, rules: ExamRules, bank: readonly Question[]): Progress {
	const exam = progress.exam && finishExam(progress.exam);
	if (!exam || exam === progress.exam) return progress;
	return { ...progress, exam, best: better(progress.best, judge(exam, rules, bank)) };
}

function ruleMet(rule: CompletionRule, course: CourseIndex, progress: Progress): boolean {
	const lessonsDone =
		rule.lessons === 'none' || course.lessons.every((lesson) => progress.lessons.get(lesson.slot));
	const examDone = rule.exam === 'none' || course.exam === null || progress.best?.passed === true;
	return lessonsDone && examDone;
}

/** Marks the course completed when its own rule is met. Never takes it back. */
export function settle(progress: Progress, course: CourseIndex): Progress {
	if (progress.completed || !ruleMet(course.completion, course, progress)) return progress;
	return { ...progress, completed: true };
}

/** Starts over: place, answers and exam go; what was achieved stays. */
export function startOver(progress: Progress, seed: number): Progress {
	const { best, completed, counter, language, region, shortcut } = progress;
	return { ...newProgress(seed), best, completed, counter, language, region, shortcut };
}

/** Share of the course done, 0–1: finished lessons and, where there is one, the exam passed. */
export function shareDone(progress: Progress, course: CourseIndex): number {
	const finished = course.lessons.filter((lesson) => progress.lessons.get(lesson.slot)).length;
	const steps = course.lessons.length + (course.exam ? 1 : 0);
	return steps ? (finished + (course.exam && progress.best?.passed ? 1 : 0)) / steps : 0;
}
