/** `npm run handouts`: every card of a course as a PDF on A4, for each language and region. */
import { join, relative } from 'node:path';
import { parseArguments, readArguments, type ProgramSpec } from '../../cli/arguments.ts';
import { localDay } from '../../cli/day.ts';
import { writableFolder } from '../../cli/paths.ts';
import type { CourseBuild } from '../../content/course-build.ts';
import { distFolder, projectFolder } from '../../content/project.ts';
import type { PackageRequest } from '../edition.ts';
import { noBrowserWords, noHandoutsWords, sheetsWords } from '../handouts/words.ts';
import { writeHandouts, type WrittenHandout } from '../handouts/write.ts';
import { loadIngredients } from '../ingredients.ts';
import { printingBrowser } from './browser.ts';
import { checkChoices, loadCourse } from './course.ts';
import { packageRequest, packageSpec } from './package-options.ts';
import { staleWords } from './refusals.ts';
import { Refusal, run, say, step } from './run.ts';

const spec = {
	name: 'npm run handouts --',
	usage: '[--course <id>] [--lang nl,en] [--region <id>,…] [--brand <id>]',
	summary:
		'Writes the hand-outs of a course as tagged PDFs on A4 to dist/handouts/, a folder for each language and region.\n' +
		'They are printed from the course itself by a Chromium, Chrome or Edge on this machine.',
	options: {
		course: packageSpec.options.course,
		lang: { ...packageSpec.options.lang, help: 'Languages to write. Default: all of the course.' },
		region: { ...packageSpec.options.region, help: 'Regions to write. Default: all of the course.' },
		brand: { ...packageSpec.options.brand, help: 'Look of a client: brands/<id>.yaml of the course.' },
		'allow-stale': { type: 'boolean', help: 'Write what is past its review day all the same.' },
		out: { type: 'string', placeholder: 'folder', default: join('dist', 'handouts'), help: 'Where to write.' }
	}
} as const satisfies ProgramSpec;

const { values } = readArguments(spec);

/** What was asked for, with every other default of `npm run package`. */
function requestOf(build: CourseBuild): PackageRequest {
	const typed = parseArguments(packageSpec, [
		...(values.lang === undefined ? [] : ['--lang', values.lang]),
		...(values.brand === undefined ? [] : ['--brand', values.brand]),
		...['--region', values.region ?? build.regions.join(',')]
	]);
	if (typed === 'help') throw new Error('no arguments were read as --help');
	return packageRequest(typed.values, build);
}

function tell({ path, handout, sheets }: WrittenHandout): void {
	say(`✓ ${relative(process.cwd(), path)} (${sheets} ${sheets === 1 ? 'sheet' : 'sheets'})`);
	if (sheets > handout.sheets) say(sheetsWords(handout.id, sheets, handout.sheets));
}

function chosenBrowser(): string {
	const browser = printingBrowser();
	if (browser === null) throw new Refusal(noBrowserWords);
	return browser;
}

await run(spec, async () => {
	// What can be wrong about what was typed, or about a browser, is said before anything slow is done.
	checkChoices(values);
	const browser = chosenBrowser();
	const folder = writableFolder(
		values.out === spec.options.out.default ? join(distFolder, 'handouts') : values.out
	);
	const build = await step('course read, checked and rendered', () => loadCourse(values.course));
	const request = requestOf(build);
	if (request.languages.every((language) => !build.editions[language]?.handouts)) {
		throw new Refusal(noHandoutsWords(build.id));
	}
	const stale = staleWords(build, request.regions, localDay());
	if (stale !== null && !values['allow-stale']) {
		throw new Refusal(
			`${stale}\n\nNothing was written. Check them and set a new review day, or add --allow-stale.`
		);
	}
	const ingredients = await step('player and trackers built', () => loadIngredients(projectFolder));
	await writeHandouts(request, ingredients, { browser, folder, progress: tell });
});
