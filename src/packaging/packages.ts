/** Makes packages: assemble, check the bytes, report, and only then put them where people look. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageBuild } from '../content/course-build.ts';
import { worstState, type StateLength, type StateSource } from '../lib/course/worst-state.ts';
import { assemble, type Assembled, type Ingredients } from './assemble.ts';
import { removeFiles, writeTogether } from './cache.ts';
import { packageName, type PackageRequest } from './edition.ts';
import { itemsCsv } from './items-csv.ts';
import { packageItems } from './items.ts';
import { LintError } from './lint-finding.ts';
import { lintPackage } from './lint.ts';
import { packageReport, type PackageReport } from './report.ts';
import { reportPage } from './report-page.ts';
import { editionFacts, isLms, type EditionName } from './standards.ts';

export interface Made {
	edition: EditionName;
	/** Path of the zip or page. */
	path: string;
	report: PackageReport;
}

export interface Output {
	/** Folder to write to; made when it isn't there. */
	folder: string;
	/** Day of packaging, for what is stale; `null` to leave the calendar out. */
	today: string | null;
	/** Told after each package. */
	progress?: (made: Made) => void;
}

/** What the length of the saved state depends on. */
export const stateSource = ({ index, lessons, exam, scenarios }: LanguageBuild): StateSource => ({
	lessons: index.lessons,
	practice: lessons.flatMap((lesson) => lesson.questions),
	scenarios: scenarios.map(({ scenario }) => scenario),
	exam: index.exam && exam ? { rules: index.exam, bank: exam.questions } : null
});

/** The longest saved state over the languages of a package. */
export function longestState({ build, languages }: PackageRequest): StateLength {
	const lengths = languages.flatMap((language) => {
		const edition = build.editions[language];
		if (!edition) return [];
		return [worstState(stateSource(edition))];
	});
	const [longest] = lengths.sort((a, b) => b.total - a.total);
	if (!longest) throw new Error('a package needs at least one language');
	return longest;
}

function outputPaths(folder: string, name: string, edition: EditionName) {
	const base = join(folder, name);
	return {
		package: `${base}.${editionFacts(edition).extension}`,
		data: `${base}.report.json`,
		page: `${base}.report.html`,
		items: `${base}.items.csv`
	};
}

async function makeOne(
	request: PackageRequest,
	edition: EditionName,
	ingredients: Ingredients,
	state: StateLength,
	output: Output
): Promise<Made> {
	const paths = outputPaths(output.folder, packageName(request, edition), edition);
	// What stood here before is of another build; a failure must not leave it to be mistaken for this one.
	removeFiles(Object.values(paths));
	const made: Assembled = await assemble(request, edition, ingredients);
	const findings = await lintPackage({
		root: ingredients.root,
		edition,
		bytes: made.bytes,
		worstState: state
	});
	if (findings.length > 0) throw new LintError(made.name, findings);
	const report = await packageReport(request, made, { worstState: state, today: output.today });
	writeTogether([
		[paths.data, `${JSON.stringify(report, null, '\t')}\n`],
		[paths.page, reportPage(report)],
		...(isLms(edition) ? [[paths.items, itemsCsv(packageItems(request, edition))] as const] : []),
		[paths.package, made.bytes]
	]);
	return { edition, path: paths.package, report };
}

/**
 * Writes `<name>.zip` or `<name>.html` with `<name>.report.json` and `<name>.report.html` for each edition, and
 * `<name>.items.csv` for those that tell an LMS answers.
 * Throws a {@link LintError} at the first bad package, or a `DiskError`; nothing of that package is left behind.
 */
export async function makePackages(
	request: PackageRequest,
	wanted: readonly EditionName[],
	ingredients: Ingredients,
	output: Output
): Promise<Made[]> {
	mkdirSync(output.folder, { recursive: true });
	const state = longestState(request);
	const all: Made[] = [];
	for (const edition of wanted) {
		const made = await makeOne(request, edition, ingredients, state, output);
		output.progress?.(made);
		all.push(made);
	}
	return all;
}
