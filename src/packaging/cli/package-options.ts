/** What can be typed after `npm run package --`, and what it means. Pure: throws {@link UsageError}. */
import { listOf, UsageError, type Arguments, type ProgramSpec } from '../../cli/arguments.ts';
import { nearest } from '../../cli/suggest.ts';
import type { CourseBuild } from '../../content/course-build.ts';
import { usualChoices, type PackageRequest, type TrackingChoices } from '../edition.ts';
import { editions, type EditionName } from '../standards.ts';

/** Everything that can be asked for: what learners get, and the trainer's edition. */
const makes = [...editions, 'workshop'] as const;

export const packageSpec = {
	name: 'npm run package --',
	usage: '[--course <id>] [--lang nl,en] [--region <id>,…] [--standard scorm12,…]',
	summary:
		'Builds the player once and writes packages with their reports to dist/.\n' +
		'Refuses a course with facts or contacts that had to be looked at again before today.',
	options: {
		course: {
			type: 'string',
			placeholder: 'id',
			help: 'Folder under courses/. Needed when there are several.'
		},
		lang: {
			type: 'string',
			list: true,
			placeholder: 'nl,en',
			help: 'Languages in the package. Default: all of the course.'
		},
		region: {
			type: 'string',
			list: true,
			placeholder: 'id,…',
			help: 'Regions in the package. Default: the first of the course.'
		},
		standard: { type: 'string', list: true, choices: makes, help: 'What to make. Default: all.' },
		'allow-stale': { type: 'boolean', help: 'Package what is past its review day; the report says so.' },
		'allow-unreleased': {
			type: 'boolean',
			help: 'Package what has no released slot yet (npm run release); the report says so.'
		},
		'no-app': {
			type: 'boolean',
			help: 'Web edition without app and offline use; ends both where an earlier one was installed.'
		},
		brand: {
			type: 'string',
			placeholder: 'id',
			help: 'Look of a client: brands/<id>.yaml of the course. Learners keep their progress.'
		},
		neutral: { type: 'boolean', help: 'Use the title that gives nothing away in LMS and browser tab.' },
		'passed-as': {
			type: 'string',
			choices: ['passed', 'completed'],
			default: usualChoices.passedAs,
			help: 'What SCORM 1.2 reports when the exam is passed.'
		},
		'report-failed': {
			type: 'boolean',
			help: 'Report a result below the pass mark as failed; else it stays open.'
		},
		'unique-interaction-ids': { type: 'boolean', help: 'Number the ids of repeated interactions.' },
		'exit-when-completed': {
			type: 'string',
			choices: ['suspend', 'normal', 'empty'],
			default: 'suspend',
			help: 'Exit value of a completed course. After normal or empty SCORM 2004 begins anew when it is opened again; 1.2 writes normal as empty.'
		},
		'keep-alive': {
			type: 'string',
			placeholder: 'seconds',
			default: `${usualChoices.keepAlive}`,
			help: 'Longest time between two commits, 120–900.'
		},
		'no-pdf': {
			type: 'boolean',
			help: 'With --standard workshop: no PDFs, which take a browser and most of the time.'
		},
		out: { type: 'string', placeholder: 'folder', default: 'dist', help: 'Where to write.' }
	}
} as const satisfies ProgramSpec;

type Brand = { id: string };

/** What a course has to choose from. */
export interface CourseChoices<B extends Brand = Brand> {
	languages: readonly string[];
	regions: readonly string[];
	brands: readonly B[];
}

export type PackageValues = Arguments<typeof packageSpec>['values'];

/** The item, or one line that says what may be chosen. */
function known(option: string, wanted: string, choices: readonly string[]): string {
	if (choices.includes(wanted)) return wanted;
	const near = nearest(wanted, choices);
	const hint = near ? ` Did you mean "${near}"?` : '';
	throw new UsageError(`--${option} can't be "${wanted}".${hint} Choose from: ${choices.join(', ')}.`);
}

/** @param courses names of the folders under `courses/` */
export function chosenCourse(wanted: string | undefined, courses: readonly string[]): string {
	if (wanted !== undefined) return known('course', wanted, courses);
	const [only, ...more] = courses;
	if (only === undefined) throw new UsageError('There is no course in courses/.');
	if (more.length > 0) throw new UsageError(`--course is missing. Choose from: ${courses.join(', ')}.`);
	return only;
}

export function chosenEditions(wanted: string | undefined): EditionName[] {
	const names = listOf(wanted);
	return editions.filter((edition) => names.length === 0 || names.includes(edition));
}

/** Whether the trainer's edition is asked for; by default it is made of every course that has a plan. */
export function wantsWorkshop(wanted: string | undefined, request: PackageRequest): boolean {
	const names = listOf(wanted);
	if (names.includes('workshop')) return true;
	const { build, languages } = request;
	return names.length === 0 && languages.some((name) => build.editions[name]?.workshops.length);
}

/** Whether the trainer's paper is printed: only where that edition is asked for by name. */
export const wantsPdf = (values: Pick<PackageValues, 'standard' | 'no-pdf'>): boolean =>
	listOf(values.standard).includes('workshop') && !values['no-pdf'];

/** Each once, in the order typed. */
function several(
	option: string,
	typed: string | undefined,
	all: readonly string[],
	standard: readonly string[]
) {
	const names = [...new Set(listOf(typed))];
	return names.length === 0 ? [...standard] : names.map((name) => known(option, name, all));
}

export function trackingChoices(values: PackageValues): TrackingChoices {
	const keepAlive = Number(values['keep-alive']);
	if (!Number.isInteger(keepAlive) || keepAlive < 120 || keepAlive > 900) {
		throw new UsageError(
			`--keep-alive can't be "${values['keep-alive']}". Give whole seconds from 120 to 900.`
		);
	}
	const exit = values['exit-when-completed'];
	return {
		passedAs: values['passed-as'] === 'completed' ? 'completed' : 'passed',
		reportFailed: values['report-failed'],
		uniqueInteractionIds: values['unique-interaction-ids'],
		exitWhenCompleted: exit === 'normal' ? 'normal' : exit === 'empty' ? '' : 'suspend',
		keepAlive
	};
}

/** @throws UsageError when the course has no such brand */
function chosenBrand<B extends Brand>(wanted: string | undefined, brands: readonly B[]): B | null {
	if (wanted === undefined) return null;
	if (brands.length === 0)
		throw new UsageError('The course has no brands: there is no brands/<id>.yaml in it.');
	const id = known(
		'brand',
		wanted,
		brands.map((brand) => brand.id)
	);
	return brands.find((brand) => brand.id === id) ?? null;
}

/** What was chosen of a course, which may be a build or no more than the names of what it has. */
export function chosenParts<B extends Brand>(
	values: Pick<PackageValues, 'lang' | 'region' | 'brand'>,
	{ languages, regions, brands }: CourseChoices<B>
) {
	return {
		languages: several('lang', values.lang, languages, languages),
		regions: several('region', values.region, regions, regions.slice(0, 1)),
		brand: chosenBrand(values.brand, brands)
	};
}

export function packageRequest(values: PackageValues, build: CourseBuild): PackageRequest {
	return {
		build,
		...chosenParts(values, build),
		neutral: values.neutral,
		installable: !values['no-app'],
		tracking: trackingChoices(values)
	};
}
