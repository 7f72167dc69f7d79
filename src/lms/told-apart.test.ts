import { expect, test } from 'vitest';
import { parseManifest } from './manifest.ts';

/** The identifiers by which items with these `identifier` attributes can be started. */
function identifiers(...written: (string | null)[]): string[] {
	const items = written.map(
		(one) => `<item ${one === null ? '' : `identifier="${one}"`} identifierref="R"><title>T</title></item>`
	);
	return parseManifest(`<manifest identifier="M" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schemaversion>1.2</schemaversion></metadata><organizations><organization identifier="O"><title>C</title>${items.join('')}</organization></organizations>
<resources><resource identifier="R" adlcp:scormtype="sco" href="a.html"/></resources></manifest>`).items.map(
		({ identifier }) => identifier
	);
}

test.each([
	[
		['a', 'b'],
		['a', 'b']
	],
	[
		[null, null],
		['item-1', 'item-2']
	],
	[
		['a', 'a', 'a'],
		['a', 'a-2', 'a-3']
	],
	[
		['a', 'a', 'a-2'],
		['a', 'a-2-', 'a-2']
	]
])('each item of a package can be started, whatever its manifest calls it (%#)', (written, wanted) => {
	expect(identifiers(...written)).toEqual(wanted);
});
