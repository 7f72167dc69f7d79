/** From progress to what the record should say. */
import { resultOf } from './exam.ts';
import { shareDone, type Progress } from './progress.ts';
import { kindOf, type Question, type Response } from './questions/index.ts';
import type { InteractionReport, ObjectiveReport, Report } from './report.ts';
import { choiceInteraction, choiceOutcome } from './scenario/judge.ts';
import { stepId, type Scenario } from './scenario/scenario.ts';
import type { Visit } from './scenario/walk.ts';
import { encodeState } from './state.ts';
import type { CourseIndex, ExamBank } from './types.ts';

/** Where to resume as a short address, e.g. `lesson.signalen`; read by people and by report readers, never by us. */
function locationOf(progress: Progress, course: CourseIndex): string {
	const { place } = progress;
	if (!('slot' in place)) return place.kind;
	const list = place.kind === 'lesson' ? course.lessons : course.scenarios;
	return list.find((one) => one.slot === place.slot)?.id ?? 'start';
}

/** Objectives as the best draw shows them; all open while there is none to see. */
function objectivesOf(progress: Progress, course: CourseIndex, bank: ExamBank | null): ObjectiveReport[] {
	const { exam, best } = progress;
	const result = exam && course.exam && bank ? resultOf(exam, best, course.exam, bank.questions) : null;
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

/** When something was seen and when it was answered, milliseconds since 1970. */
export interface Moments {
	shownAt: number;
	at: number;
}

const timesOf = ({ shownAt, at }: Moments) => ({ at, latency: Math.max(0, at - shownAt) / 1000 });

/** One answer for the LMS's list; none when nothing of it leaves the device. */
export function makeInteraction(
	question: Question,
	response: Response,
	exam: boolean,
	moments: Moments
): InteractionReport[] {
	const kind = kindOf(question);
	const answer = kind.interaction(question, response);
	if (answer === null) return [];
	const report = {
		id: question.id,
		answer,
		objectives: question.objectives,
		...timesOf(moments),
		weight: question.weight,
		outcome: kind.score(question, response).outcome,
		description: question.plain,
		exam
	};
	return [report];
}

/** A choice in a scenario for the LMS's list, under the id {@link stepId}. */
export function makeChoice(scenario: Scenario, visit: Visit, moments: Moments): InteractionReport {
	const { step, choice } = visit;
	return {
		id: stepId(scenario.id, step.id),
		answer: choiceInteraction(visit),
		objectives: choice.objectives,
		...timesOf(moments),
		weight: 1,
		outcome: choiceOutcome(visit),
		description: `${scenario.title}: ${step.title}`,
		exam: false
	};
}
