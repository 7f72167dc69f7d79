/** Reads and builds the course a command is about. */
import { join } from 'node:path';
import { compileCourse } from '../../content/compile.ts';
import type { CourseBuild } from '../../content/course-build.ts';
import { coursesFolder } from '../../content/project.ts';
import { listCourses } from '../../content/read.ts';
import { chosenCourse } from './package-options.ts';

/** Throws a `UsageError` when there is no such course, a `ContentError` when it doesn't build. */
export async function loadCourse(wanted: string | undefined): Promise<CourseBuild> {
	const id = chosenCourse(wanted, listCourses(coursesFolder));
	return compileCourse(join(coursesFolder, id));
}
