/** `imsmanifest.xml` for SCORM 1.2 (table C5). */
import type { ManifestFacts } from './manifest.ts';
import { schemaLocation } from './schemas.ts';
import { xml } from './xml.ts';

/**
 * One item, one SCO, the whole file list. No `adlcp:masteryscore`: an LMS that sees one replaces our status by its own
 * judgement (A3.2). The prefix is literally `adlcp:` and the attribute `scormtype`, lower case (A5.3, A5.4).
 */
export function manifestScorm12(facts: ManifestFacts): string {
	const files = facts.files.map((name) => `\t\t\t<file href="${xml(name)}"/>`);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<manifest identifier="${facts.id}" version="${xml(facts.version)}"`,
		'\txmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"',
		'\txmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
		'\txmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
		`\txsi:schemaLocation="${schemaLocation('scorm12')}">`,
		'\t<metadata>',
		'\t\t<schema>ADL SCORM</schema>',
		'\t\t<schemaversion>1.2</schemaversion>',
		'\t</metadata>',
		`\t<organizations default="${facts.id}-org">`,
		`\t\t<organization identifier="${facts.id}-org">`,
		`\t\t\t<title>${xml(facts.title)}</title>`,
		`\t\t\t<item identifier="${facts.id}-item" identifierref="${facts.id}-sco" isvisible="true">`,
		`\t\t\t\t<title>${xml(facts.title)}</title>`,
		'\t\t\t</item>',
		'\t\t</organization>',
		'\t</organizations>',
		'\t<resources>',
		`\t\t<resource identifier="${facts.id}-sco" type="webcontent" adlcp:scormtype="sco" href="index.html">`,
		...files,
		'\t\t</resource>',
		'\t</resources>',
		'</manifest>',
		''
	].join('\n');
}
