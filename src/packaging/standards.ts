/** What can be made of a course, and which tracker goes into each. */
import type { Standard } from '../lib/tracking/tracker.ts';

/** The editions one can ask for; the order is the order in which they are made. */
export const editions = ['scorm12', 'scorm2004-3', 'scorm2004-4', 'cmi5', 'web', 'offline'] as const;
export type EditionName = (typeof editions)[number];

/** Tracker script families: `src/lib/tracking/entry-<family>.ts`. */
export const families = ['scorm12', 'scorm2004', 'cmi5', 'browser'] as const;
export type Family = (typeof families)[number];

/** Editions with an `imsmanifest.xml` and its schemas. */
export type ScormEdition = Extract<EditionName, `scorm${string}`>;

/** Editions that are imported into an LMS: with a manifest and a limit to the saved state. */
export type LmsEdition = ScormEdition | 'cmi5';

interface EditionFacts {
	kind: 'lms' | 'web' | 'offline';
	family: Family;
	/** The standard the tracker speaks; fixed in the package, never guessed (catalogue row A1.5). */
	tracking: Standard;
	extension: 'zip' | 'html';
	/** As people say it. */
	label: string;
}

const facts: Record<EditionName, EditionFacts> = {
	scorm12: { kind: 'lms', family: 'scorm12', tracking: 'scorm12', extension: 'zip', label: 'SCORM 1.2' },
	'scorm2004-3': {
		kind: 'lms',
		family: 'scorm2004',
		tracking: 'scorm2004-3',
		extension: 'zip',
		label: 'SCORM 2004, 3rd Edition'
	},
	'scorm2004-4': {
		kind: 'lms',
		family: 'scorm2004',
		tracking: 'scorm2004-4',
		extension: 'zip',
		label: 'SCORM 2004, 4th Edition'
	},
	cmi5: { kind: 'lms', family: 'cmi5', tracking: 'cmi5', extension: 'zip', label: 'cmi5' },
	web: { kind: 'web', family: 'browser', tracking: 'browser', extension: 'zip', label: 'Website' },
	offline: {
		kind: 'offline',
		family: 'browser',
		tracking: 'browser',
		extension: 'html',
		label: 'Eén bestand'
	}
};

export function editionFacts(edition: EditionName): EditionFacts {
	return facts[edition];
}

/** The file by which an LMS knows what a package is; `null` for editions without an LMS. */
export function manifestFile(edition: EditionName): string | null {
	if (!isLms(edition)) return null;
	return isScorm(edition) ? 'imsmanifest.xml' : 'cmi5.xml';
}

export function isScorm(edition: EditionName): edition is ScormEdition {
	return edition.startsWith('scorm');
}

export function isLms(edition: EditionName): edition is LmsEdition {
	return facts[edition].kind === 'lms';
}
