/** From progress to what the record should say. */
import { judge } from './exam.ts';
import { shareDone, type Progress } from './progress.ts';
import { kindOf, type Question, type Response } from './questions/index.ts';
import type { InteractionReport, ObjectiveReport, Report } from './report.ts';
import { encodeState } from './state.ts';
import type { CourseIndex, ExamBank } from './types.ts';

/** Where to resume as a short address, e.g. `lesson.signalen`; read by people and by report readers, never by us. */
function locationOf(progress: Progress, course: CourseIndex): string {
	const { place } = progress;
	if (place.kind !== 'lesson') return place.kind;
	return course.lessons.find((lesson) => lesson.slot === place.slot)?.id ?? 'start';
}

/** Objectives as the best draw shows them; all open while there is none to see. */
function objectivesOf(progress: Progress, course: CourseIndex, bank: ExamBank | null): ObjectiveReport[] {
	const { exam, best } = progress;
	const result =
		exam?.phase === 'finished' && course.exam && bank ? judge(exam, course.exam, bank.questions) : null;
	const shown = result && best && result.percent >= best.percent ? result.objectives : [];
	return course.objectives.map(({ id }) => {
		const found = shown.find((objective) => objective.id === id);
		return { id, scaled: found?.scaled ?? null, passed: found?.passed ?? null };
	});
}

/** The record as it should stand. `bank` is needed only for the objectives. */
export function makeReport(
	course: CourseIndex,
	progress: Progress,
	bank: ExamBank | null,
	interactions: readonly InteractionReport[],
	seconds: number
): Report {
	const { best } = progress;
	return {
		location: locationOf(progress, course),
		completed: progress.completed,
		passed: best && best.passed,
		score: best && { raw: best.percent, max: 100, scaled: best.percent / 100 },
		progress: shareDone(progress, course),
		objectives: objectivesOf(progress, course, bank),
		interactions,
		state: encodeState(progress),
		seconds
	};
}

/** One answer for the LMS's list. `shownAt` and `at` in milliseconds since 1970. */
export function makeInteraction(
	question: Question,
	response: Response,
	shownAt: number,
	at: number
): InteractionReport {
	const kind = kindOf(question);
	return {
		id: question.id,
		answer: kind.interaction(question, response),
		objectives: question.objectives,
		at,
		latency: Math.max(0, at - shownAt) / 1000,
		weight: question.weight,
		outcome: kind.score(question, response).outcome,
		description: question.plain
	};
}
