/** Packages of the small course in `tests/fixtures`: it has every form a course can have. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CourseBuild } from '../../src/content/course-build.ts';
import { alone, cached } from '../../src/packaging/cache.ts';
import { buildHash, treeHash } from '../../src/packaging/hash.ts';
import type { EditionName } from '../../src/packaging/standards.ts';

const root = resolve('.');
/** All that such a package is made of. */
const sources = [
	'src',
	'tests/fixtures/course',
	'tests/packaging/sample.ts',
	'tests/questions.ts',
	'svelte.config.js',
	'vite.config.ts',
	'package-lock.json'
];

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
	const { compileCourse } = await import('../../src/content/compile.ts');
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

async function make(edition: EditionName, change?: Change): Promise<Buffer> {
	// What compiles is large: a worker that finds the package made loads none of it.
	const [{ assemble }, { loadIngredients }, { sampleRequest }, course] = await Promise.all([
		import('../../src/packaging/assemble.ts'),
		import('../../src/packaging/ingredients.ts'),
		import('../packaging/sample.ts'),
		built(change)
	]);
	const request = { ...sampleRequest(), build: course, regions: course.regions };
	return (await assemble(request, edition, await loadIngredients(root))).bytes;
}

let state: string | undefined;

/**
 * The fixture course in Dutch as a package, of a copy that is changed first. Made once for a state of the sources,
 * whichever worker asks first.
 */
export async function fixturePackage(edition: EditionName, change?: Change): Promise<Buffer> {
	state ??= treeHash(root, sources);
	const name = `fixture-${buildHash(state, edition, JSON.stringify(change ?? null))}.base64`;
	const text = await alone(root, 'fixture', () =>
		cached(root, name, async () => (await make(edition, change)).toString('base64'))
	);
	return Buffer.from(text, 'base64');
}
