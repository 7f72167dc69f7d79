/** The small course of `tests/fixtures/course`, spoilt on purpose. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkCourse } from '../../src/content/check.ts';
import { printProblem } from '../../src/content/problem.ts';
import { projectFolder } from '../../src/content/project.ts';
import type { Day } from '../../src/lib/course/types.ts';

export const fixtureCourse = join(projectFolder, 'tests', 'fixtures', 'course');

/** What to do to a file: replace words in it (each must be there), write it anew, or remove it with `null`. */
export type Edit = [from: string, to: string][] | string | null;

function apply(path: string, edit: Edit): void {
	if (edit === null) return rmSync(path, { recursive: true });
	mkdirSync(dirname(path), { recursive: true });
	if (typeof edit === 'string') return writeFileSync(path, edit);
	let text = readFileSync(path, 'utf8');
	for (const [from, to] of edit) {
		if (!text.includes(from)) throw new Error(`${path} has no "${from}"`);
		text = text.replace(from, () => to);
	}
	writeFileSync(path, text);
}

/** Edits a copy, by path below the course folder. */
export function editCourse(folder: string, edits: Record<string, Edit>): void {
	for (const [path, edit] of Object.entries(edits)) apply(join(folder, path), edit);
}

/** Runs something on a copy of the course with these edits, by path below the course folder. */
export async function onCopy<T>(
	edits: Record<string, Edit>,
	use: (folder: string) => T | Promise<T>,
	name = 'course'
): Promise<T> {
	mkdirSync(join(projectFolder, '.cache'), { recursive: true });
	const place = mkdtempSync(join(projectFolder, '.cache', 'copy-'));
	const folder = join(place, name);
	try {
		cpSync(fixtureCourse, folder, { recursive: true });
		editCourse(folder, edits);
		return await use(folder);
	} finally {
		rmSync(place, { recursive: true, force: true });
	}
}

/** One problem the fixture course always has: an unverified contact. */
const always = 'contact "werkplaats" is not verified';

/** The problems of a spoilt copy as they are printed, with paths from `course/` on. */
export function problemsOf(edits: Record<string, Edit>, today?: Day, name?: string): Promise<string[]> {
	return onCopy(
		edits,
		(folder) =>
			checkCourse(folder, today)
				.problems.map(printProblem)
				.filter((text) => !text.includes(always))
				.map((text) => text.replace(/\.cache\/copy-\w+\//g, '')),
		name
	);
}
