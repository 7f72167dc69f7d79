/** A saved state of a released version, kept for ever: every later player must read it. */
import { createHash } from 'node:crypto';
import type { CourseBuild } from '../content/course-build.ts';
import { answerExam, startExam } from '../lib/course/exam.ts';
import {
	answerQuestion,
	choose,
	closeExam,
	finishLesson,
	keepDraft,
	newProgress,
	openLesson,
	settle,
	tellConfidence,
	tryOther
} from '../lib/course/progress.ts';
import type { Progress } from '../lib/course/progress.ts';
import { kindOf } from '../lib/course/questions/index.ts';
import { expertRoad } from '../lib/course/scenario/judge.ts';
import { roadOf } from '../lib/course/scenario/walk.ts';
import { encodeState } from '../lib/course/state.ts';

/** Pairs of a map by slot: what was done first is not part of the progress. */
const bySlot = (map: ReadonlyMap<number, unknown>): [number, unknown][] => [...map].sort(([a], [b]) => a - b);

/** Progress as JSON: maps become lists of pairs. */
export function plainProgress(progress: Progress): unknown {
	return JSON.parse(
		JSON.stringify(progress, (_, value: unknown) => (value instanceof Map ? bySlot(value) : value))
	);
}

/** A learner who read everything, answered every question and took the exam. */
export function fullProgress(build: CourseBuild): Progress {
	const [language = ''] = build.languages;
	const edition = build.editions[language];
	if (!edition) throw new Error(`course ${build.id} has no language "${language}"`);
	const { index, lessons, exam, scenarios } = edition;
	let progress = newProgress(2026);
	for (const { slot } of index.lessons) progress = finishLesson(openLesson(progress, slot), slot);
	for (const question of lessons.flatMap((lesson) => lesson.questions)) {
		progress = answerQuestion(progress, question.slot, kindOf(question).widest(question));
		if (question.confidence) progress = tellConfidence(progress, question.slot, 2);
		if (kindOf(question).keepsDraft)
			progress = keepDraft(progress, question.slot, kindOf(question).right(question));
	}
	for (const { scenario } of scenarios) {
		for (const slot of roadOf(expertRoad(scenario))) progress = choose(progress, scenario.slot, slot);
		progress = tryOther(progress, scenario.slot, 1);
	}
	if (index.exam && exam) {
		let round = startExam(index.exam, exam.questions, 11);
		for (const question of exam.questions)
			round = answerExam(round, question.slot, kindOf(question).right(question));
		progress = closeExam({ ...progress, exam: round }, index.exam, exam.questions);
	}
	return settle({ ...progress, counter: 77, language }, index);
}

/** The sample as the text of its file: the stored string, and what must be read from it. */
export function frozenSample(build: CourseBuild, version: string): string {
	const progress = fullProgress(build);
	const sample = {
		course: build.id,
		version,
		state: encodeState(progress),
		progress: plainProgress(progress)
	};
	return `${JSON.stringify(sample, null, '\t')}\n`;
}

/** File name with a hash of the content, so that an edited sample is found out. */
export function sampleName(sample: string): string {
	const { course, version } = JSON.parse(sample) as { course: string; version: string };
	const hash = createHash('sha256').update(sample).digest('hex').slice(0, 12);
	return `${course}-${version}.${hash}.json`;
}
