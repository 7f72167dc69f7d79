/** How long the saved state of the real course can get. */
import { join } from 'node:path';
import { compileCourse } from '../../src/content/compile.ts';
import { coursesFolder } from '../../src/content/project.ts';
import { worstState } from '../../src/lib/course/worst-state.ts';
import { stateSource } from '../../src/packaging/packages.ts';
import { byWorst, type Figure } from './figure.ts';
import type { Stage } from './stage.ts';

export async function measureState(stage: Stage): Promise<Figure[]> {
	stage.tell('longest saved state');
	const build = await compileCourse(join(coursesFolder, stage.course));
	const worst = Object.values(build.editions).map((edition) => worstState(stateSource(edition)));
	return [
		byWorst(
			{ part: 'state', name: 'characters per answered question', budget: 3 },
			worst.map((one) => one.perAnswer)
		),
		byWorst(
			{ part: 'state', name: 'characters per choice of a finished scenario', budget: 2 },
			worst.map((one) => one.perChoice)
		),
		byWorst(
			{ part: 'state', name: 'whole course at its worst', unit: 'characters', budget: 4000 },
			worst.map((one) => one.total)
		)
	];
}
