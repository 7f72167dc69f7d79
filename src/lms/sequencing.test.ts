import { expect, test } from 'vitest';
import { parseManifest } from './manifest.ts';

const objectives = (measure: string): string =>
	`<imsss:objectives><imsss:primaryObjective objectiveID="p" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>${measure}</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives>`;

/** An item with this sequencing, when `shared` is the sequencing with ID `toets` in the collection. */
function itemWith(own: string, shared = `${objectives('0.7')}<imsss:controlMode flow="true"/>`) {
	return parseManifest(`<manifest identifier="M" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
 xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
<metadata><schemaversion>2004 4th Edition</schemaversion></metadata>
<organizations><organization identifier="O"><title>Cursus</title><item identifier="A" identifierref="R"><title>A</title>${own}</item></organization></organizations>
<resources><resource identifier="R" adlcp:scormType="sco" href="a.html"/></resources>
<imsss:sequencingCollection><imsss:sequencing ID="anders">${objectives('0.1')}</imsss:sequencing><imsss:sequencing ID="toets">${shared}</imsss:sequencing></imsss:sequencingCollection></manifest>`)
		.items[0];
}

test.each([
	['<imsss:sequencing IDRef="toets"/>', '0.7'],
	['<imsss:sequencing IDRef="toets"><imsss:controlMode choice="false"/></imsss:sequencing>', '0.7'],
	[`<imsss:sequencing IDRef="toets">${objectives('0.9')}</imsss:sequencing>`, '0.9'],
	['<imsss:sequencing IDRef="weg"/>', null],
	['<imsss:sequencing><imsss:controlMode choice="false"/></imsss:sequencing>', null],
	['', null]
])('the passing score stands with the item, else in the sequencing it refers to (%#)', (own, score) => {
	expect(itemWith(own)?.passingScore).toBe(score);
});

test('the time that is allowed and the objectives that have a name are those of the sequencing', () => {
	const named = '<imsss:objective objectiveID="o1"/><imsss:objective/><imsss:objective objectiveID="o2"/>';
	const own = `<imsss:sequencing><imsss:limitConditions attemptAbsoluteDurationLimit="PT1H"/>${objectives('1').replace('</imsss:objectives>', `${named}</imsss:objectives>`)}</imsss:sequencing>`;
	expect(itemWith(own)).toMatchObject({ maxTimeAllowed: 'PT1H', objectives: ['p', 'o1', 'o2'] });
	expect(itemWith('')).toMatchObject({ maxTimeAllowed: null, objectives: [] });
});
