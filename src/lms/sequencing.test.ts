import { expect, test } from 'vitest';
import { parseManifest } from './manifest.ts';

const objectives = (measure: string): string =>
	`<imsss:objectives><imsss:primaryObjective objectiveID="p" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>${measure}</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives>`;

/** The passing score of an item with this sequencing, when `shared` is the sequencing with ID `toets` in the collection. */
function passingScore(own: string, shared = `${objectives('0.7')}<imsss:controlMode flow="true"/>`) {
	return parseManifest(`<manifest identifier="M" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
 xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
<metadata><schemaversion>2004 4th Edition</schemaversion></metadata>
<organizations><organization identifier="O"><title>Cursus</title><item identifier="A" identifierref="R"><title>A</title>${own}</item></organization></organizations>
<resources><resource identifier="R" adlcp:scormType="sco" href="a.html"/></resources>
<imsss:sequencingCollection><imsss:sequencing ID="anders">${objectives('0.1')}</imsss:sequencing><imsss:sequencing ID="toets">${shared}</imsss:sequencing></imsss:sequencingCollection></manifest>`)
		.items[0]?.passingScore;
}

test.each([
	['<imsss:sequencing IDRef="toets"/>', '0.7'],
	['<imsss:sequencing IDRef="toets"><imsss:controlMode choice="false"/></imsss:sequencing>', '0.7'],
	[`<imsss:sequencing IDRef="toets">${objectives('0.9')}</imsss:sequencing>`, '0.9'],
	['<imsss:sequencing IDRef="weg"/>', null],
	['<imsss:sequencing><imsss:controlMode choice="false"/></imsss:sequencing>', null],
	['', null]
])('the passing score stands with the item, else in the sequencing it refers to (%#)', (own, score) => {
	expect(passingScore(own)).toBe(score);
});
