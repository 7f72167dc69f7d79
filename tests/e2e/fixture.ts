/** Packages of the small course in `tests/fixtures`, made in memory: it has every form a course can have. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compileCourse } from '../../src/content/compile.ts';
import { assemble } from '../../src/packaging/assemble.ts';
import { loadIngredients } from '../../src/packaging/ingredients.ts';
import type { EditionName } from '../../src/packaging/standards.ts';

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

/** The fixture course in Dutch as a package, of a copy that is changed first. */
export async function fixturePackage(edition: EditionName, change?: Change): Promise<Buffer> {
	const place = mkdtempSync(join(tmpdir(), 'fixture-'));
	const folder = join(place, 'course');
	try {
		cpSync(fixtureFolder, folder, { recursive: true });
		if (change) apply(folder, change);
		const build = await compileCourse(folder);
		const tracking = {
			passedAs: 'passed',
			reportFailed: false,
			uniqueInteractionIds: false,
			exitWhenCompleted: 'suspend',
			keepAlive: 300
		} as const;
		const request = { build, languages: ['nl'], regions: build.regions, neutral: false, tracking };
		return (await assemble(request, edition, await loadIngredients('.'))).bytes;
	} finally {
		rmSync(place, { recursive: true, force: true });
	}
}
