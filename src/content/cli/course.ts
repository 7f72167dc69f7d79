/** The one course a command is about, read from its folder; what is wrong is told as the command's answer. */
import { join, resolve } from 'node:path';
import { refuseArguments, type ProgramSpec } from '../../cli/arguments.ts';
import { isFolder } from '../../cli/paths.ts';
import { didYouMean } from '../../cli/suggest.ts';
import type { LoadedCourse } from '../loaded.ts';
import { printProblem } from '../problem.ts';
import { coursesFolder } from '../project.ts';
import { listCourses, readCourse } from '../read.ts';

/** Options of commands that read courses from a folder. */
export const coursesOption = {
	type: 'string',
	placeholder: 'folder',
	help: 'Folder with the courses, if it is not courses/.'
} as const;

/** The folder of the course asked for, or of the only one there is; leaves with exit 2 when there is no such course. */
export function courseFolder(
	spec: ProgramSpec,
	name: string | undefined,
	courses: string | undefined
): string {
	const folder = resolve(courses ?? coursesFolder);
	if (!isFolder(folder)) refuseArguments(spec, `There is no folder ${folder}.`);
	const known = listCourses(folder);
	const chosen = name ?? (known.length === 1 ? known[0] : undefined);
	if (chosen === undefined) refuseArguments(spec, `Which course? Name one of: ${known.join(', ')}.`);
	if (!known.includes(chosen)) {
		refuseArguments(
			spec,
			`There is no course "${chosen}": ${didYouMean(chosen, known, `there is ${known.join(', ')}`)}.`
		);
	}
	return join(folder, chosen);
}

/** Reads a course; leaves with exit 1 and the problems when `course.yaml` itself can't be read. */
export function readOrLeave(folder: string): LoadedCourse {
	const { course, problems } = readCourse(folder);
	if (course) return course;
	process.stderr.write(`${problems.map(printProblem).join('\n\n')}\n`);
	process.exit(1);
}
