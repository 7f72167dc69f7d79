/** Packages of the small course in `tests/fixtures`, made in memory: it has every form a course can have. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compileCourse } from '../../src/content/compile.ts';
import type { CourseBuild } from '../../src/content/course-build.ts';
import { assemble } from '../../src/packaging/assemble.ts';
import { loadIngredients } from '../../src/packaging/ingredients.ts';
import type { EditionName } from '../../src/packaging/standards.ts';
import { sampleRequest } from '../packaging/sample.ts';

export const fixtureFolder = resolve('tests/fixtures/course');

/** Other words for some words, in files below the course. */
export interface Change {
	files: string[];
	from: string;
	to: string;
}

function apply(folder: string, { files, from, to }: Change): void {
	for (const file of files) {
		const path = join(folder, file);
		const text = readFileSync(path, 'utf8');
		if (!text.includes(from)) throw new Error(`${path} has no "${from}"`);
		writeFileSync(path, text.replace(from, to));
	}
}

async function build(change?: Change): Promise<CourseBuild> {
	if (!change) return compileCourse(fixtureFolder);
	const place = mkdtempSync(join(tmpdir(), 'fixture-'));
	// Pictures are read when a package is made, which may be later.
	process.once('exit', () => rmSync(place, { recursive: true, force: true }));
	const folder = join(place, 'course');
	cpSync(fixtureFolder, folder, { recursive: true });
	apply(folder, change);
	return compileCourse(folder);
}

const builds = new Map<string, Promise<CourseBuild>>();

/** A course is read and rendered once, however many packages are made of it. */
function built(change?: Change): Promise<CourseBuild> {
	const name = JSON.stringify(change ?? null);
	const found = builds.get(name) ?? build(change);
	builds.set(name, found);
	return found;
}

/** The fixture course in Dutch as a package, of a copy that is changed first. */
export async function fixturePackage(edition: EditionName, change?: Change): Promise<Buffer> {
	const course = await built(change);
	const request = { ...sampleRequest(), build: course, regions: course.regions };
	return (await assemble(request, edition, await loadIngredients('.'))).bytes;
}
