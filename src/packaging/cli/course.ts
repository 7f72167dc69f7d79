/** Finds and builds the course a command is about. */
import { join } from 'node:path';
import { compileCourse } from '../../content/compile.ts';
import type { CourseBuild } from '../../content/course-build.ts';
import { coursesFolder } from '../../content/project.ts';
import { listCourses } from '../../content/read.ts';
import { chosenCourse } from './package-options.ts';

/** Absolute path of the course's folder. Throws a `UsageError` when there is no such course. */
export function courseFolder(wanted: string | undefined): string {
	return join(coursesFolder, chosenCourse(wanted, listCourses(coursesFolder)));
}

/** Throws as {@link courseFolder}, and a `ContentError` when the course doesn't build. */
export async function loadCourse(wanted: string | undefined): Promise<CourseBuild> {
	return compileCourse(courseFolder(wanted));
}
