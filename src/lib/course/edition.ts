/**
 * What tells one built player which course it is and how it was packaged. The packager writes it in front of the
 * player's script as `globalThis.courseEdition`; packs follow with `(globalThis.coursePacks ??= []).push(pack)`.
 */
import type { CourseIndex, Language } from './types.ts';

/** Data in a script. `build` tells a pack of another build apart from ours. */
export interface Pack<T = unknown> {
	build: string;
	/**
	 * `lesson/<language>/<id>`, `scenario/<language>/<id>`, `exam/<language>`, `handouts/<language>`,
	 * `reference/<language>`, `search/<language>`, `part/<name>`.
	 */
	id: string;
	data: T;
}

export interface Edition {
	/** Content hash of player and packs together. */
	build: string;
	/** Name of the package as shown in "about", e.g. `stalking-nl-hart-van-brabant-1.0.0-scorm12`. */
	name: string;
	kind: 'lms' | 'web' | 'offline';
	/** `TrackingOptions` of the tracker in the package; opaque here. */
	tracking: unknown;
	/** Use the neutral title everywhere outside the course page. */
	neutral: boolean;
	/** One index per language in the package; the first is the default. */
	courses: CourseIndex[];
	/** A client's look; left out when it is the course's own. */
	brand?: EditionBrand;
	/** Names of the parts of the player that come late, each in a pack of its own; none while authors work. */
	parts: string[];
}

/** Who a package was made for. Its colours and face are in the style sheet. */
export interface EditionBrand {
	name: string;
	/** `src`: a file of the package, or the picture itself. */
	logo: { src: string; alt: string } | null;
}

/** What the pack of a part holds: code of the player that waits to be run. Written by `packaging/late-parts.ts`. */
export interface PartCode {
	/** Other parts that must have been run before. */
	needs: string[];
	/** Fills `exports`; `require` gives what the player and other parts have filled theirs with. */
	run(exports: PartExports, require: (path: string) => unknown): void;
}
export type PartExports = Record<string, unknown>;

/** Pack ids, made in one place. */
export const packId = {
	lesson: (language: Language, id: string): string => `lesson/${language}/${id}`,
	exam: (language: Language): string => `exam/${language}`,
	handouts: (language: Language): string => `handouts/${language}`,
	scenario: (language: Language, id: string): string => `scenario/${language}/${id}`,
	reference: (language: Language): string => `reference/${language}`,
	search: (language: Language): string => `search/${language}`,
	part: (name: string): string => `part/${name}`
};

/** Every pack of an edition, in the order in which they are worth having. No table carries them: they follow from the rest. */
export function packIds({ courses, parts }: Pick<Edition, 'courses' | 'parts'>): string[] {
	const texts = courses.flatMap(({ language, lessons, scenarios, exam, handouts }) => [
		...lessons.map(({ id }) => packId.lesson(language, id)),
		...scenarios.map(({ id }) => packId.scenario(language, id)),
		...(exam ? [packId.exam(language)] : []),
		...(handouts.length > 0 ? [packId.handouts(language)] : []),
		packId.reference(language),
		packId.search(language)
	]);
	return [...parts.map(packId.part), ...texts];
}

/** Packs that come when they are asked for and no sooner: nobody who does not search pays for the index. */
export const onDemand = (id: string): boolean => id.startsWith('search/');

/**
 * File of a pack beside index.html, where packs are files: `lesson/nl/wat_is` is `lesson-nl-wat_is.<build>.js`. What draws
 * lessons stands in the file of the first one in the first language, which most learners want together with it: that is a
 * request less.
 */
export function packFile(
	id: string,
	{ build, courses: [course] }: Pick<Edition, 'build' | 'courses'>
): string {
	const first = course?.lessons[0];
	const kept = first && id === packId.part('lessons') ? packId.lesson(course.language, first.id) : id;
	return `${kept.replaceAll('/', '-')}.${build}.js`;
}
