/** The report beside a package: what is in it, what it does, and what an administrator must choose. */
import { gzipSync } from 'node:zlib';
import { staleOn, type Ageing } from '../content/course-build.ts';
import type { Edition } from '../lib/course/edition.ts';
import type { Cmi5Options } from '../lib/tracking/cmi5/options.ts';
import type { TrackingOptions } from '../lib/tracking/tracker.ts';
import type { Assembled } from './assemble.ts';
import { courseMinutes } from './cover.ts';
import { courseIndexes, trackingOptions, type PackageRequest } from './edition.ts';
import { checksum } from './hash.ts';
import { mostInteractions, type MostInteractions } from './items.ts';
import { budget, budgetFor, firstView, type FirstView } from './lint-budget.ts';
import { readEdition } from './pack-file.ts';
import { lmsAdvice, completionWords, type Advice } from './report-advice.ts';
import { writtenElements, type WriteRow } from './report-writes.ts';
import { editionFacts, isLms, type EditionName } from './standards.ts';
import type { StateLength } from '../lib/course/worst-state.ts';
import type { PackageFile } from './zip.ts';

export interface PackageReport {
	format: 1;
	name: string;
	edition: EditionName;
	/** E.g. `SCORM 1.2`. */
	standard: string;
	course: { id: string; title: string; version: string; released: string; minutes: number };
	languages: string[];
	regions: { id: string; name: string }[];
	neutral: boolean;
	/** The client's look; `null`: the course's own. */
	brand: { id: string; name: string } | null;
	/** Content hash of player and packs. */
	build: string;
	/** The same in every build of this course, language set and standard. */
	packageId: string;
	completion: string;
	package: { file: string; bytes: number; sha256: string };
	/** Sizes in bytes; `gzip` is what a server that compresses sends. */
	files: { name: string; bytes: number; gzip: number }[];
	/** `null` for the one-file edition, which fetches nothing. */
	firstView: (FirstView & { budget: ReturnType<typeof budgetFor> }) | null;
	/** Longest `suspend_data` over all roads, in characters. `null` where there is no limit. */
	state: {
		worst: number;
		perAnswer: number;
		limit: number;
		largest: { id: string; characters: number }[];
	} | null;
	/** How many answers one learner can cause at most, against the room there is. `null` without an LMS. */
	interactions: MostInteractions | null;
	tracking: TrackingOptions | Cmi5Options;
	/** What is written to which element, and when. */
	writes: WriteRow[];
	settings: Advice[];
	/** Shown to learners although it had to be looked at again before the package was made. */
	stale: Pick<Ageing, 'kind' | 'id' | 'region' | 'reviewBy'>[];
	/** Things whose place in the saved state is not fixed yet: progress may be lost with the next version. */
	unreleased: string[];
}

/** What a report needs to know beside the package. */
export interface ReportContext {
	worstState: StateLength;
	/** The day of packaging; only says which facts are stale. `null`: don't look. */
	today: string | null;
}

/** Largest first. */
export function fileSizes(files: readonly PackageFile[]): PackageReport['files'] {
	return files
		.map(({ name, bytes }) => ({ name, bytes: bytes.length, gzip: gzipSync(bytes).length }))
		.sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
}

function editionOf(made: Assembled): Edition | null {
	const scripts = made.files.filter((file) => /^app\..*\.js$/.test(file.name));
	return (
		scripts.map((file) => readEdition(Buffer.from(file.bytes).toString())).find((one) => one !== null) ?? null
	);
}

function viewOf(made: Assembled): PackageReport['firstView'] {
	const edition = editionOf(made);
	return edition && editionFacts(made.edition).extension === 'zip'
		? { ...firstView(made.files, edition), budget: budgetFor(made.edition, edition.courses.length) }
		: null;
}

export const brandIn = ({ brand }: PackageRequest): PackageReport['brand'] =>
	brand ? { id: brand.id, name: brand.name } : null;

/** What is shown although it had to be looked at again before `today`; `null`: the calendar is left out. */
export function staleIn({ build, regions }: PackageRequest, today: string | null): PackageReport['stale'] {
	return (today === null ? [] : staleOn(build, today))
		.filter((thing) => thing.region === null || regions.includes(thing.region))
		.map(({ kind, id, region, reviewBy }) => ({ kind, id, region, reviewBy }));
}

/** Facts of one package. Holds no clock: the same package has the same report, but for what is stale on `today`. */
export async function packageReport(
	request: PackageRequest,
	made: Assembled,
	context: ReportContext
): Promise<PackageReport> {
	const [course] = courseIndexes(request);
	if (!course) throw new Error('a package needs at least one language');
	const tracking = trackingOptions(request, made.edition);
	const { worstState, today } = context;
	return {
		format: 1,
		name: made.name,
		edition: made.edition,
		standard: editionFacts(made.edition).label,
		course: {
			id: request.build.id,
			title: course.title,
			version: course.version,
			released: course.released,
			minutes: courseMinutes(course)
		},
		languages: [...request.languages],
		regions: course.regions.map(({ id, name }) => ({ id, name })),
		neutral: request.neutral,
		brand: brandIn(request),
		build: made.build,
		packageId: tracking.packageId,
		completion: completionWords(course),
		package: {
			file: `${made.name}.${editionFacts(made.edition).extension}`,
			bytes: made.bytes.length,
			sha256: checksum(made.bytes)
		},
		files: fileSizes(made.files),
		firstView: viewOf(made),
		state: isLms(made.edition)
			? {
					worst: worstState.total,
					perAnswer: worstState.perAnswer,
					limit: budget.state,
					largest: worstState.largest
				}
			: null,
		interactions: isLms(made.edition) ? mostInteractions(request) : null,
		tracking,
		writes: await writtenElements(tracking),
		settings: lmsAdvice(course, made.edition, tracking),
		stale: staleIn(request, today),
		unreleased: [...request.build.unreleased]
	};
}
