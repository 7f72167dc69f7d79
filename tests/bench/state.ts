/** How long the saved state of the real course can get. */
import { join } from 'node:path';
import { compileCourse } from '../../src/content/compile.ts';
import type { LanguageBuild } from '../../src/content/course-build.ts';
import { coursesFolder } from '../../src/content/project.ts';
import { worstState, type StateLength } from '../../src/lib/course/worst-state.ts';
import { byWorst, type Figure } from './figure.ts';
import type { Stage } from './stage.ts';

function worstOf({ index, lessons, exam }: LanguageBuild): StateLength {
	return worstState({
		lessons: index.lessons,
		practice: lessons.flatMap((lesson) => lesson.questions),
		exam: index.exam && exam ? { rules: index.exam, bank: exam.questions } : null
	});
}

export async function measureState(stage: Stage): Promise<Figure[]> {
	stage.tell('longest saved state');
	const build = await compileCourse(join(coursesFolder, stage.course));
	const worst = Object.values(build.editions).map(worstOf);
	return [
		byWorst(
			{ part: 'state', name: 'characters per answered question', budget: 3 },
			worst.map((one) => one.perAnswer)
		),
		byWorst(
			{ part: 'state', name: 'whole course at its worst', unit: 'characters', budget: 4000 },
			worst.map((one) => one.total)
		)
	];
}
