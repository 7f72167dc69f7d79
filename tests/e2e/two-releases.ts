/** The fixture course as it is released, and as it is released next: the packages that an administrator replaces. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileCourse } from '../../src/content/compile.ts';
import type { CourseBuild } from '../../src/content/course-build.ts';
import { projectFolder } from '../../src/content/project.ts';
import { mergeSlots } from '../../src/content/slots.ts';
import { loadIngredients } from '../../src/packaging/ingredients.ts';
import { makePackages } from '../../src/packaging/packages.ts';
import { nextVersion, releaseCourse } from '../../src/packaging/release.ts';
import { sampleRequest } from '../packaging/sample.ts';
import { editCourse, onCopy, type Edit } from '../tools/course-copy.ts';

export const updated = ['scorm12', 'scorm2004-4'] as const;
export type Updated = (typeof updated)[number];

/** One release: the packages as bytes, and what the release said of the questions. */
export interface Release {
	zips: Record<Updated, Buffer>;
	changes: CourseBuild['changes'];
}

/** `[from, to]` in a language: a question in other words, one taken out for a new one, an option more. */
const wordings = {
	nl: [
		['Welke kleur heeft het licht **achter**?', 'Wat is de kleur van het licht **achter**?'],
		[
			'id: p_volgorde\n    type: ordering\n    objectives: [handelen]\n    stem: Zet de stappen op volgorde.\n    items:\n      - id: stoppen\n        text: Stoppen\n      - id: kijken\n        text: Kijken wat er is\n      - id: maken\n        text: De lamp maken\n',
			'id: p_bel\n    type: truefalse\n    objectives: [handelen]\n    stem: Een fiets heeft een bel nodig.\n    answer: true\n'
		],
		[
			'      - id: doorrijden\n        text: Doorrijden over een stille weg\n',
			'      - id: bus\n        text: Op de bus wachten\n        grade: risky\n      - id: doorrijden\n        text: Doorrijden over een stille weg\n'
		]
	],
	en: [
		['What colour is the light **behind**?', 'Which colour does the light **behind** have?'],
		[
			'id: p_volgorde\n    type: ordering\n    objectives: [handelen]\n    stem: Put the steps in order.\n    items:\n      - id: stoppen\n        text: Stop\n      - id: kijken\n        text: See what it is\n      - id: maken\n        text: Mend the lamp\n',
			'id: p_bel\n    type: truefalse\n    objectives: [handelen]\n    stem: A bicycle needs a bell.\n    answer: true\n'
		],
		[
			'      - id: doorrijden\n',
			'      - id: bus\n        text: Wait for the bus\n        grade: risky\n      - id: doorrijden\n'
		]
	]
} satisfies Record<string, [string, string][]>;

/** `p_paren` moves to another lesson; `p_bel` comes, in front of what stays. */
const places: Record<string, [string, string][]> = {
	oefenen: [
		[
			'<Question id="p_doen"/>\n\n<Question id="p_paren"/>\n\n<Question id="p_volgorde"/>',
			'<Question id="p_bel"/>\n\n<Question id="p_doen"/>'
		]
	],
	licht: [['<Question id="p_kleur"/>', '<Question id="p_paren"/>\n\n<Question id="p_kleur"/>']]
};

const edits: Record<string, Edit> = Object.fromEntries(
	Object.entries(wordings).flatMap(([language, wording]) => [
		[`${language}/questions/oefenen.yaml`, wording],
		...Object.entries(places).map(([lesson, moves]) => [`${language}/lessons/${lesson}.md`, moves])
	])
);

/** What `npm run release` writes into the course's own folder, and after it what `npm run package` makes. */
async function release(folder: string): Promise<Release> {
	const { slots, version, changes } = await compileCourse(folder);
	const next = nextVersion(version, 'minor');
	const course = join(folder, 'course.yaml');
	writeFileSync(course, releaseCourse(readFileSync(course, 'utf8'), next, '2026-11-20'));
	writeFileSync(join(folder, 'released.json'), JSON.stringify(mergeSlots(slots, next)));
	const build = await compileCourse(folder);
	const request = { ...sampleRequest(), build, regions: build.regions };
	const output = { folder: join(folder, '..', 'dist'), today: null };
	const made = await makePackages(request, updated, await loadIngredients(projectFolder), output);
	const zips = made.map(({ edition, path }) => [edition, readFileSync(path)] as const);
	return { zips: Object.fromEntries(zips) as Release['zips'], changes };
}

/** Both releases, the second of the edited course. */
export const twoReleases = (): Promise<{ before: Release; after: Release }> =>
	onCopy({}, async (folder) => {
		const before = await release(folder);
		editCourse(folder, edits);
		return { before, after: await release(folder) };
	});
