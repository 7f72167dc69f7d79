/** What several parts of the bench need, made once and only when it is asked for. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../src/lib/course/edition.ts';
import type { PlayerParts } from '../../src/packaging/lift.ts';
import { readEdition } from '../../src/packaging/pack-file.ts';
import { readZip } from '../../src/packaging/zip-read.ts';
import { buildEmptyApp } from './builds.ts';
import { copyHouse, runScript, type House, type Ran } from './house.ts';

/** The built artefact, as a learner's browser gets it. */
export interface BuiltPackage {
	/** File name → content. */
	files: ReadonlyMap<string, Buffer>;
	edition: Edition;
}

export interface Stage {
	/** Course that is measured. */
	course: string;
	house: () => House;
	/** The course as a package for SCORM 1.2. */
	package: () => Promise<BuiltPackage>;
	emptyApp: () => Promise<PlayerParts>;
	/** Says what is being done. */
	tell: (line: string) => void;
	remove: () => void;
}

/** The calendar and a version under way have nothing to do with speed. */
const anyDay = ['--allow-stale', '--allow-unreleased'];

/** `npm run package` in the copy; `standard` `null`: all of them. */
export function makePackages(house: House, course: string, standard: string | null): Promise<Ran> {
	const chosen = standard === null ? [] : ['--standard', standard];
	return runScript(house, 'package', ['--course', course, ...chosen, ...anyDay]);
}

/** The one zip of a course and standard in the copy's `dist/`; `null` when it was not made. */
function findPackage({ root }: House, course: string, standard: string): string | null {
	const folder = join(root, 'dist');
	if (!existsSync(folder)) return null;
	const ending = `-${standard}.zip`;
	const name = readdirSync(folder).find((one) => one.startsWith(`${course}-`) && one.endsWith(ending));
	return name ? join(folder, name) : null;
}

/** Takes it apart. Throws when it isn't there. */
export function readPackage(house: House, course: string, standard: string): BuiltPackage {
	const name = findPackage(house, course, standard);
	if (!name) throw new Error(`"npm run package" left no ${course}-…-${standard}.zip in dist/.`);
	const files = new Map(readZip(readFileSync(name)).map((entry) => [entry.name, entry.bytes]));
	const scripts = [...files].filter(([file]) => /^app\..*\.js$/.test(file));
	const edition = scripts.map(([, bytes]) => readEdition(bytes.toString('utf8'))).find((one) => one !== null);
	if (!edition) throw new Error(`${name} has no app.<hash>.js with an edition in it.`);
	return { files, edition };
}

/** A second asking gets the first answer. */
function once<T>(make: () => T): () => T {
	let made: { value: T } | null = null;
	return () => (made ??= { value: make() }).value;
}

export function setStage(course: string, tell: (line: string) => void): Stage {
	let copy: House | null = null;
	const house = (): House => (copy ??= copyHouse());
	return {
		course,
		house,
		package: once(async () => {
			if (!findPackage(house(), course, 'scorm12')) {
				tell(`building ${course} for SCORM 1.2`);
				await makePackages(house(), course, 'scorm12');
			}
			return readPackage(house(), course, 'scorm12');
		}),
		emptyApp: once(() => {
			tell('building an empty SvelteKit app');
			return buildEmptyApp(house());
		}),
		tell,
		remove: () => copy?.remove()
	};
}

/** Takes away what was built before, so that the next build is that of a newcomer. */
export function forgetBuilds({ root }: House): void {
	for (const name of ['.cache', '.svelte-kit', 'build', 'dist']) {
		rmSync(join(root, name), { recursive: true, force: true });
	}
}
