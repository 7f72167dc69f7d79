/** What a manifest says, whatever the standard; one maker a standard writes it down. */
import { manifestScorm12 } from './manifest-scorm12.ts';
import { manifestScorm2004 } from './manifest-scorm2004.ts';
import type { ScormEdition } from './standards.ts';
import { identifier } from './xml.ts';

export interface ManifestFacts {
	/** Stable over versions and builds of one course, language set and standard (row A5.9). */
	id: string;
	/** Version of the course, at most 20 characters. */
	version: string;
	/** As made by `lmsTitle`. */
	title: string;
	/** Names of all files of the package but the manifest itself; `index.html` is what an LMS opens. */
	files: readonly string[];
}

/**
 * Identity of a package towards an LMS and for copies kept on a device: the same in every build of this course, language
 * set and standard, so that replacing it in place keeps everyone's progress.
 */
export function packageId(course: string, languages: readonly string[], edition: string): string {
	return identifier(course, languages.join('_'), edition);
}

/** `imsmanifest.xml` of an edition; what cmi5 has instead is made by `manifest-cmi5.ts`. */
export function manifest(edition: ScormEdition, facts: ManifestFacts): string {
	return edition === 'scorm12' ? manifestScorm12(facts) : manifestScorm2004(edition, facts);
}
