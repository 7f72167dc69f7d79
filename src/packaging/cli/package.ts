/** `npm run package`: a course becomes packages with their reports in `dist/`. */
import { relative } from 'node:path';
import { readArguments } from '../../cli/arguments.ts';
import { localDay } from '../../cli/day.ts';
import { writableFolder } from '../../cli/paths.ts';
import { projectFolder } from '../../content/project.ts';
import { changeWords } from '../../content/changes.ts';
import { noBrowserWords } from '../handouts/words.ts';
import { loadIngredients } from '../ingredients.ts';
import { makePackages, type Made } from '../packages.ts';
import { printingBrowser } from './browser.ts';
import { checkChoices, loadCourse } from './course.ts';
import {
	chosenEditions,
	packageRequest,
	packageSpec,
	trackingChoices,
	wantsPdf,
	wantsWorkshop
} from './package-options.ts';
import { staleWords, unreleasedWords } from './refusals.ts';
import { Refusal, run, say, step } from './run.ts';
import { makeWorkshop } from '../workshop/make.ts';
import { pdfWords } from '../workshop/words.ts';

const { values } = readArguments(packageSpec);

function tellMade({ path, report }: Made): void {
	const size = Math.round(report.package.bytes / 1000);
	const state = report.state ? `, saved state at most ${report.state.worst} of ${report.state.limit}` : '';
	say(`✓ ${relative(process.cwd(), path)} (${size} kB${state})`);
}

function refuseUnless(allowed: boolean, words: string | null, mend: string): void {
	if (words === null) return;
	if (!allowed) throw new Refusal(`${words}\n\nNothing was written. ${mend}`);
	say(`${words}\nGoing on; the report says so.`);
}

await run(packageSpec, async () => {
	const wanted = chosenEditions(values.standard);
	// What can be wrong about what was typed, or about a browser, is said before anything slow is done.
	trackingChoices(values);
	checkChoices(values);
	const printing = wantsPdf(values);
	const browser = printing ? printingBrowser() : null;
	const folder = writableFolder(values.out);
	const build = await step('course read, checked and rendered', () => loadCourse(values.course));
	const request = packageRequest(values, build);
	const today = localDay();
	if (build.changes) changeWords(build.slots.version, build.changes).forEach(say);
	refuseUnless(
		values['allow-stale'],
		staleWords(build, request.regions, today),
		'Check them and set a new review day, or add --allow-stale.'
	);
	refuseUnless(
		values['allow-unreleased'],
		unreleasedWords(build),
		'Run npm run release, or add --allow-unreleased to try the package out.'
	);
	if (wanted.length > 0) {
		const ingredients = await step('player and trackers built', () => loadIngredients(projectFolder));
		await makePackages(request, wanted, ingredients, { folder, today, progress: tellMade });
	}
	if (!wantsWorkshop(values.standard, request)) return;
	if (printing && browser === null) say(noBrowserWords);
	const { path, report } = await step(
		browser === null ? 'workshop built' : 'workshop built and printed',
		() => makeWorkshop(request, { root: projectFolder, folder, today, browser })
	);
	const size = Math.round(report.package.bytes / 1000);
	say(`✓ ${relative(process.cwd(), path)} (${size} kB, ${pdfWords(report.pdfs.length, printing)})`);
});
