/** `imsmanifest.xml` for SCORM 2004, 3rd and 4th Edition (table C5). */
import type { ManifestFacts } from './manifest.ts';
import { schemaLocation } from './schemas.ts';
import type { ScormEdition } from './standards.ts';
import { xml } from './xml.ts';

type Edition2004 = Exclude<ScormEdition, 'scorm12'>;

/** To the letter, or Moodle takes the package for 1.2 and ADL refuses it (A5.2). */
const schemaVersion: Record<Edition2004, string> = {
	'scorm2004-3': '2004 3rd Edition',
	'scorm2004-4': '2004 4th Edition'
};

/** All of the LMS's own buttons: with one SCO they only lead out of it (A6.8). */
const hidden = ['continue', 'previous', 'exit', 'exitAll', 'abandon', 'abandonAll', 'suspendAll'];

/**
 * One item, one SCO, the whole file list. Without passing score or completion threshold, because those override what the
 * course reports (A3.3); delivery controls say that the course sets its own status.
 */
export function manifestScorm2004(edition: Edition2004, facts: ManifestFacts): string {
	const files = facts.files.map((name) => `\t\t\t<file href="${xml(name)}"/>`);
	const buttons = hidden.map((name) => `\t\t\t\t\t\t<adlnav:hideLMSUI>${name}</adlnav:hideLMSUI>`);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<manifest identifier="${facts.id}" version="${xml(facts.version)}"`,
		'\txmlns="http://www.imsglobal.org/xsd/imscp_v1p1"',
		'\txmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"',
		'\txmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"',
		'\txmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"',
		'\txmlns:imsss="http://www.imsglobal.org/xsd/imsss"',
		'\txmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
		`\txsi:schemaLocation="${schemaLocation(edition)}">`,
		'\t<metadata>',
		'\t\t<schema>ADL SCORM</schema>',
		`\t\t<schemaversion>${schemaVersion[edition]}</schemaversion>`,
		'\t</metadata>',
		`\t<organizations default="${facts.id}-org">`,
		`\t\t<organization identifier="${facts.id}-org" adlseq:objectivesGlobalToSystem="false">`,
		`\t\t\t<title>${xml(facts.title)}</title>`,
		`\t\t\t<item identifier="${facts.id}-item" identifierref="${facts.id}-sco" isvisible="true">`,
		`\t\t\t\t<title>${xml(facts.title)}</title>`,
		'\t\t\t\t<imsss:sequencing>',
		'\t\t\t\t\t<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
		'\t\t\t\t</imsss:sequencing>',
		'\t\t\t\t<adlnav:presentation>',
		'\t\t\t\t\t<adlnav:navigationInterface>',
		...buttons,
		'\t\t\t\t\t</adlnav:navigationInterface>',
		'\t\t\t\t</adlnav:presentation>',
		'\t\t\t</item>',
		'\t\t\t<imsss:sequencing>',
		'\t\t\t\t<imsss:controlMode choice="true" flow="true"/>',
		'\t\t\t</imsss:sequencing>',
		'\t\t</organization>',
		'\t</organizations>',
		'\t<resources>',
		`\t\t<resource identifier="${facts.id}-sco" type="webcontent" adlcp:scormType="sco" href="index.html">`,
		...files,
		'\t\t</resource>',
		'\t</resources>',
		'</manifest>',
		''
	].join('\n');
}
