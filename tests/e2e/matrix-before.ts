/** A learner of the matrix who has come far: what the LMS has of earlier launches, and what is still to be done. */
import { answerExam, judge, startExam } from '../../src/lib/course/exam.ts';
import {
	answerQuestion,
	choose,
	finishLesson,
	newProgress,
	openLesson,
	type Progress
} from '../../src/lib/course/progress.ts';
import { kindOf } from '../../src/lib/course/questions/index.ts';
import { expertRoad } from '../../src/lib/course/scenario/judge.ts';
import { roadOf } from '../../src/lib/course/scenario/walk.ts';
import { encodeState } from '../../src/lib/course/state.ts';
import type { CourseIndex, Slot } from '../../src/lib/course/types.ts';
import type { Case } from '../matrix/switches.ts';
import { specOf } from '../strict-lms/runtime.ts';
import type { Attempt } from '../strict-lms/types.ts';
import { editionIn } from '../tools/packs.ts';
import { bankOf, filesOf, lessonsOf, scenariosOf } from './packages.ts';

export interface Before {
	attempt: Attempt;
	/** Practice questions that were answered. */
	slots: ReadonlySet<Slot>;
	/** The exam that waits to be handed in: what was answered in it, and what that gives. */
	exam: { ids: string[]; percent: number };
	/** The second part, where nothing was answered yet. */
	part: string;
}

/** Every part read, every case played, all exercises done but those of the second part; the state is a long one. */
function muchDone(standard: Case['standard'], { lessons }: CourseIndex): Progress {
	let progress = newProgress(2026);
	for (const { slot } of lessons) progress = finishLesson(openLesson(progress, slot), slot);
	for (const { id, questions } of lessonsOf(standard))
		if (id !== lessons[1]?.id)
			for (const question of questions)
				progress = answerQuestion(progress, question.slot, kindOf(question).widest(question));
	for (const scenario of scenariosOf(standard).values())
		for (const slot of roadOf(expertRoad(scenario))) progress = choose(progress, scenario.slot, slot);
	return progress;
}

function make(standard: Case['standard']): Before {
	const [course] = editionIn(filesOf(standard))?.courses ?? [];
	const rules = course?.exam;
	if (!course || !rules) throw new Error(`the ${standard} package has no exam`);
	const bank = bankOf(standard);
	let exam = startExam(rules, bank, 11);
	const ids: string[] = [];
	// As much as makes a pass and no more: an LMS with a pass mark of its own then says otherwise.
	for (const slot of exam.asked) {
		const question = bank.find((one) => one.slot === slot);
		if (!question || judge(exam, rules, bank).passed) continue;
		exam = answerExam(exam, slot, kindOf(question).right(question));
		ids.push(question.id);
	}
	const done = muchDone(standard, course);
	const spec = specOf(standard);
	const values = {
		[spec.state]: encodeState({ ...done, counter: 77, place: { kind: 'exam' }, exam }),
		[spec.exit]: 'suspend',
		[spec.statuses[0] ?? '']: 'incomplete'
	};
	return {
		attempt: { values, total: 0, opened: 1, ended: 1 },
		slots: new Set(done.answers.keys()),
		exam: { ids, percent: judge(exam, rules, bank).percent },
		part: course.lessons[1]?.id ?? ''
	};
}

const made = new Map<string, Before>();

export function muchBefore(standard: Case['standard']): Before {
	const before = made.get(standard) ?? make(standard);
	made.set(standard, before);
	return before;
}
