import { describe, expect, it } from 'vitest';
import { add, drop, manifest, lint, type Defect } from './defects.ts';

const defects: Defect[] = [
	[
		'no manifest',
		'scorm12',
		drop(/^imsmanifest/),
		/imsmanifest\.xml {2}\(A5\.1\)\n {2}found: no manifest in the root\n {2}wanted: imsmanifest\.xml in the root of the zip\n {2}mend: zip the content, not its folder/
	],
	[
		'wrong schemaversion',
		'scorm2004-4',
		manifest('2004 4th Edition', '2004 4th edition'),
		/found: schemaversion "2004 4th edition"\n {2}wanted: "2004 4th Edition" to the letter/
	],
	[
		'another prefix than adlcp',
		'scorm12',
		manifest(/adlcp/g, 'adl'),
		/found: no SCO an LMS recognises\n {2}wanted: adlcp:scormtype="sco" on the resource/
	],
	[
		'scormtype of the other edition',
		'scorm2004-3',
		manifest('scormType', 'scormtype'),
		/wanted: adlcp:scormType="sco" on the resource/
	],
	[
		'a mastery score',
		'scorm12',
		manifest('</item>', '<adlcp:masteryscore>70</adlcp:masteryscore></item>'),
		/A3\.2, A3\.3\)\n {2}found: "masteryscore"\n {2}wanted: a manifest in which the course judges/
	],
	[
		'a passing score',
		'scorm2004-4',
		manifest(
			'<imsss:deliveryControls',
			'<imsss:objectives><imsss:primaryObjective satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives><imsss:deliveryControls'
		),
		/found: "satisfiedByMeasure"/
	],
	[
		'an identifier that starts with a digit',
		'scorm12',
		manifest(/sample-nl-scorm12-item/, '1-item'),
		/found: identifier "1-item"\n {2}wanted: a letter, then letters, digits, - and _/
	],
	[
		'an identifier used twice',
		'scorm12',
		manifest('identifier="sample-nl-scorm12-item"', 'identifier="sample-nl-scorm12-sco"'),
		/found: identifier "sample-nl-scorm12-sco" twice/
	],
	[
		'a version over 20 characters',
		'scorm12',
		manifest('version="1.2.3"', 'version="1.2.3-a-very-long-version"'),
		/found: version "1\.2\.3-a-very-long-version"\n {2}wanted: 1 to 20 characters/
	],
	[
		'a title over 100 characters',
		'scorm12',
		manifest('<title>Voorbeeld', `<title>${'a'.repeat(120)}`),
		/found: a title of 127 characters\n {2}wanted: 1 to 100/
	],
	[
		'an unescaped ampersand',
		'scorm12',
		manifest('&amp;', '&'),
		/found: line \d+: .*\n {2}wanted: a manifest its schema accepts/
	],
	[
		'an element the schema does not know',
		'scorm12',
		manifest('<metadata>', '<metadata><surprise/>'),
		/found: line \d+: .*surprise/
	],
	[
		'a file that is not listed',
		'scorm12',
		add('more.txt', 'x', false),
		/more\.txt {2}\(A5\.5\)\n {2}found: in the zip, not listed in the manifest/
	],
	[
		'a listed file that is missing',
		'scorm12',
		manifest('</resource>', '<file href="gone.js"/></resource>'),
		/gone\.js {2}\(A5\.5\)\n {2}found: listed in the manifest, not in the zip/
	],
	[
		'a launch file without its own file element',
		'scorm12',
		manifest('href="index.html">', 'href="index.html?x=1">'),
		/found: launch file "index\.html\?x=1" without its own <file>/
	],
	[
		'a missing schema file',
		'scorm2004-3',
		drop(/^imscp_v1p1/),
		/imscp_v1p1\.xsd {2}\(A5\.7\)\n {2}found: not in the root/
	]
];

describe('the package linter on a manifest', () => {
	it.each(defects)('names %s', async (_, edition, change, wanted) => {
		expect(await lint(edition, change)).toMatch(wanted);
	});
});
