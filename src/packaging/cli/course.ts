/** Finds and builds the course a command is about. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileCourse } from '../../content/compile.ts';
import type { CourseBuild } from '../../content/course-build.ts';
import { coursesFolder } from '../../content/project.ts';
import { listCourses, namesIn } from '../../content/read.ts';
import { Reader } from '../../content/reader.ts';
import { courseSchema } from '../../lib/course/course.schema.ts';
import { chosenCourse, chosenParts, type CourseChoices, type PackageValues } from './package-options.ts';

/** Absolute path of the course's folder. Throws a `UsageError` when there is no such course. */
export function courseFolder(wanted: string | undefined): string {
	return join(coursesFolder, chosenCourse(wanted, listCourses(coursesFolder)));
}

/** Throws as {@link courseFolder}, and a `ContentError` when the course doesn't build. */
export async function loadCourse(wanted: string | undefined): Promise<CourseBuild> {
	return compileCourse(courseFolder(wanted));
}

/**
 * What a course has to choose from, by `course.yaml` and names of files alone, which takes no time; `null` when that file
 * is not valid, which reading the whole course will tell.
 */
export function courseChoices(folder: string): CourseChoices | null {
	const file = join(folder, 'course.yaml');
	if (!existsSync(file)) return null;
	const reader = new Reader();
	const course = reader.whole(reader.yaml(file), courseSchema);
	if (!course) return null;
	const brands = namesIn(join(folder, 'brands'), '.yaml').map((name) => ({ id: basename(name, '.yaml') }));
	return { languages: course.languages, regions: course.regions, brands };
}

/** Before the course is read, which takes a while. Throws a `UsageError` when it has no such course, language, region or brand. */
export function checkChoices(values: Pick<PackageValues, 'course' | 'lang' | 'region' | 'brand'>): void {
	const choices = courseChoices(courseFolder(values.course));
	if (choices) chosenParts(values, choices);
}
