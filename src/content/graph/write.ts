/** Pictures of the cases of a course, as files to look at and print. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNames } from '../check/scenarios/names.ts';
import { skeletonOf } from '../check/scenarios/skeleton.ts';
import type { LoadedCourse } from '../loaded.ts';
import { drawScenario } from './draw.ts';

/**
 * Writes `<course>-<language>-<id>.svg` for every case whose names hold together; one with other slips is drawn, as
 * the picture shows where they are. @returns paths of what was written
 */
export function writeGraphs({ name, languages }: LoadedCourse, folder: string): string[] {
	mkdirSync(folder, { recursive: true });
	return languages.flatMap(({ language, scenarios }) =>
		scenarios
			.filter((scenario) => checkNames(scenario).length === 0)
			.map(({ data }) => {
				const path = join(folder, `${name}-${language}-${data.id}.svg`);
				writeFileSync(path, drawScenario(skeletonOf(data), language));
				return path;
			})
	);
}
