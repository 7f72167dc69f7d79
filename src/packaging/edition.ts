/** From a course and a player to an edition: what the player reads about itself, and its packs of data. */
import type { BrandBuild } from '../content/brands/compile.ts';
import { chooseRegions, type CourseBuild } from '../content/course-build.ts';
import { packFile, packId, type Edition, type EditionBrand, type Pack } from '../lib/course/edition.ts';
import type { CourseIndex, Language } from '../lib/course/types.ts';
import type { TrackingOptions } from '../lib/tracking/tracker.ts';
import type { Cmi5Options } from '../lib/tracking/cmi5/options.ts';
import { buildHash } from './hash.ts';
import { packageId } from './manifest.ts';
import { auIri } from './manifest-cmi5.ts';
import type { Media } from './media.ts';
import { compileAll, packScript, partScript } from './pack-file.ts';
import { editionFacts, type EditionName } from './standards.ts';
import type { PackageFile } from './zip.ts';

/** What a buyer chooses about results; the rest of `TrackingOptions` follows from the package. */
export type TrackingChoices = Omit<TrackingOptions, 'standard' | 'packageId'>;

/** What is chosen for who chooses nothing. */
export const usualChoices: TrackingChoices = {
	passedAs: 'passed',
	reportFailed: false,
	uniqueInteractionIds: false,
	exitWhenCompleted: 'suspend',
	keepAlive: 300
};

/** Which part of a course goes into a package, and how. */
export interface PackageRequest {
	build: CourseBuild;
	/** At least one; the first is the default. */
	languages: readonly Language[];
	/** At least one; the first is the default. */
	regions: readonly string[];
	neutral: boolean;
	/** The web edition can be installed and works offline; false puts the switch in it that ends that. Default: true. */
	installable?: boolean;
	tracking: TrackingChoices;
	/** A client's look. It changes no identifier: learners keep their progress. Default: the course's own. */
	brand?: BrandBuild | null;
}

/** A pack before it knows its build: names are made from content. */
export type PackContent = Omit<Pack, 'build'>;

/** `<course>-<languages>-<regions>-<version>-<edition>`, a brand before the edition: also the file name in `dist/`. */
export function packageName(request: PackageRequest, edition: EditionName | 'workshop'): string {
	const { build, languages, regions, brand } = request;
	const parts = [build.id, languages.join('_'), regions.join('_'), build.version];
	return [...parts, ...(brand ? [brand.id] : []), edition].join('-');
}

/** The index of every language of a package, with the regions of that package. Throws on an unknown region. */
export function courseIndexes({ build, languages, regions }: PackageRequest): CourseIndex[] {
	return languages.map((language) => {
		const edition = build.editions[language];
		if (!edition) throw new Error(`course ${build.id} has no language "${language}"`);
		return chooseRegions(edition.index, regions);
	});
}

export function trackingOptions(request: PackageRequest, edition: EditionName): TrackingOptions {
	const options = {
		...request.tracking,
		standard: editionFacts(edition).tracking,
		packageId: packageId(request.build.id, request.languages, edition)
	};
	return edition === 'cmi5' ? cmi5Options(options, request.languages) : options;
}

function cmi5Options(options: TrackingOptions, languages: readonly Language[]): Cmi5Options {
	const [only, ...more] = languages;
	return { ...options, au: auIri(options.packageId), language: more.length > 0 ? 'und' : (only ?? 'und') };
}

/**
 * Content hash of everything that must fit together: a pack with another build is a stranger to the player.
 * @param code hashes or text of player and trackers
 */
export function buildId(
	code: readonly string[],
	courses: readonly CourseIndex[],
	packs: readonly PackContent[]
): string {
	return buildHash(...code, JSON.stringify(courses), JSON.stringify(packs));
}

/** The scripts that come after the first page: parts of the player (`code`), then texts. Each with its id. */
export function packScripts(
	build: string,
	late: Record<string, string>,
	packs: readonly PackContent[]
): { id: string; script: string; code: boolean }[] {
	return [
		...Object.entries(late).map(([name, code]) => ({
			id: packId.part(name),
			script: partScript(build, name, code),
			code: true
		})),
		...packs.map((pack) => ({ id: pack.id, script: packScript({ build, ...pack }), code: false }))
	];
}

/** The same as files; those that share one stand under each other in it, code first. */
export function packFiles(
	edition: Pick<Edition, 'build' | 'courses'>,
	scripts: ReturnType<typeof packScripts>
): PackageFile[] {
	const texts = new Map<string, string>();
	for (const { id, script, code } of scripts) {
		const name = packFile(id, edition);
		texts.set(name, (texts.get(name) ?? (code ? compileAll : '')) + script);
	}
	return [...texts].map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
}

/**
 * What the player reads about itself.
 * @param parts names of the parts of the player that come late
 */
export function makeEdition(
	request: PackageRequest,
	edition: EditionName,
	build: string,
	parts: string[],
	brand: EditionBrand | null
): Edition {
	return {
		build,
		name: packageName(request, edition),
		kind: editionFacts(edition).kind,
		tracking: trackingOptions(request, edition),
		neutral: request.neutral,
		courses: courseIndexes(request),
		...(brand ? { brand } : {}),
		parts
	};
}

/** A picture of material stands by itself, not in HTML. */
const alone = /^media:([a-z0-9._-]+)$/;

/** Puts the addresses of a package where lessons and material say `media:<name>`. */
export function placeMedia(packs: readonly PackContent[], media: Media): PackContent[] {
	const place = (value: unknown): unknown => {
		if (typeof value === 'string') {
			const [, picture] = alone.exec(value) ?? [];
			if (picture !== undefined) return media.address(picture);
			return value.replace(
				/\b(src=")media:([^"]*)"/g,
				(_, src: string, name: string) => `${src}${media.address(name)}"`
			);
		}
		if (Array.isArray(value)) return value.map(place);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, place(one)]));
	};
	return packs.map(({ id, data }) => ({ id, data: place(data) }));
}
