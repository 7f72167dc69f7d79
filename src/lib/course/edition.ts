/**
 * What tells one built player which course it is and how it was packaged. The packager writes it in front of the
 * player's script as `globalThis.courseEdition`; packs follow with `(globalThis.coursePacks ??= []).push(pack)`.
 */
import type { CourseIndex, Language } from './types.ts';

/** One script file of data. `build` tells a pack of another build apart from ours. */
export interface Pack<T = unknown> {
	build: string;
	/** `lesson/<language>/<id>`, `exam/<language>`, `scenario/<language>/<id>`. */
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
	/** Pack id → file name beside index.html, or `''` when the pack is already in the page (offline). */
	packs: Record<string, string>;
}

/** Pack ids, made in one place. */
export const packId = {
	lesson: (language: Language, id: string): string => `lesson/${language}/${id}`,
	exam: (language: Language): string => `exam/${language}`,
	scenario: (language: Language, id: string): string => `scenario/${language}/${id}`
};
