import { describe, expect, it } from 'vitest';
import { parseManifest } from './manifest.ts';

const scorm12 = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="M-1" version="1.1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="ORG-2"><organization identifier="ORG-1"><title>Verkeerd</title></organization>
<organization identifier="ORG-2"><title> Een &amp; ander
 </title><item identifier="I-1" identifierref="R-1" parameters="?a=1"><title>Les</title>
<adlcp:masteryscore>80</adlcp:masteryscore><adlcp:datafromlms>abc</adlcp:datafromlms></item></organization></organizations>
<resources><resource identifier="R-1" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="index.html"/><file href="a.js"/></resource></resources></manifest>`;

const scorm2004 = (
	edition: string
): string => `<m:manifest identifier="M" xmlns:m="http://www.imsglobal.org/xsd/imscp_v1p1"
 xmlns:x="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss" xml:base="inhoud/">
<m:metadata><m:schema>ADL SCORM</m:schema><m:schemaversion>${edition}</m:schemaversion></m:metadata>
<m:organizations><m:organization identifier="O"><m:title>Cursus</m:title>
<m:item identifier="MAP"><m:title>Map</m:title>
 <m:item identifier="A" identifierref="R1"><m:title>Eén</m:title><x:dataFromLMS>lms</x:dataFromLMS><x:completionThreshold minProgressMeasure="0.5"/>
  <imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID="p" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives></imsss:sequencing></m:item>
 <m:item identifier="B" identifierref="R2" isvisible="false" parameters="#top"><m:title>Twee</m:title></m:item>
</m:item></m:organization></m:organizations>
<m:resources xml:base="deel/"><m:resource identifier="R1" x:scormType="sco" href="start%20hier.html?x=1"/><m:resource identifier="R2" xml:base="b" x:scormType="asset" href="../b.html"/></m:resources></m:manifest>`;

describe('manifest of SCORM 1.2', () => {
	it('gives the default organization, its title, the launch address with parameters and what the item asks', () => {
		const manifest = parseManifest(scorm12);
		expect(manifest).toMatchObject({
			identifier: 'M-1',
			version: '1.1',
			standard: 'scorm12',
			schemaVersion: '1.2',
			organization: 'ORG-2',
			title: 'Een & ander',
			files: ['index.html', 'a.js']
		});
		expect(manifest.items).toMatchObject([
			{
				identifier: 'I-1',
				file: 'index.html',
				launch: 'index.html?a=1',
				type: 'sco',
				masteryScore: '80',
				launchData: 'abc'
			}
		]);
	});

	it('gives the first organization with something to start when the default one has nothing, or is none', () => {
		for (const wanted of ['ORG-1', 'WEG', '']) {
			const source = scorm12.replace('default="ORG-2"', `default="${wanted}"`);
			expect(parseManifest(source)).toMatchObject({ organization: 'ORG-2', items: [{ identifier: 'I-1' }] });
		}
	});

	it('is recognised by its namespaces when schemaversion is missing', () => {
		expect(parseManifest(scorm12.replace(/<schemaversion>.*?<\/schemaversion>/, '')).standard).toBe(
			'scorm12'
		);
	});
});

describe('a title', () => {
	it('that goes on beyond what fits is cut, and not inside a sign', () => {
		const titled = (title: string): string =>
			parseManifest(scorm12.replace('>Les<', `>${title}<`)).items[0]?.title ?? '';
		expect(titled('x'.repeat(200))).toBe('x'.repeat(200));
		expect(titled('x'.repeat(201))).toBe(`${'x'.repeat(199)}…`);
		expect(titled('🙂'.repeat(201))).toBe(`${'🙂'.repeat(199)}…`);
	});
});

describe('manifest of SCORM 2004', () => {
	it.each([
		['CAM 1.3', 'scorm2004-2'],
		['2004 3rd Edition', 'scorm2004-3'],
		['2004 4th Edition', 'scorm2004-4']
	])('%s is %s', (edition, standard) => expect(parseManifest(scorm2004(edition)).standard).toBe(standard));

	it('is read with any prefix, nested items, xml:base at three places and percent-encoding', () => {
		const { items, title } = parseManifest(scorm2004('2004 4th Edition'));
		expect(title).toBe('Cursus');
		expect(items).toMatchObject([
			{
				identifier: 'A',
				file: 'inhoud/deel/start hier.html',
				launch: 'inhoud/deel/start%20hier.html?x=1',
				type: 'sco',
				passingScore: '0.8',
				completionThreshold: '0.5',
				launchData: 'lms'
			},
			{
				identifier: 'B',
				file: 'inhoud/deel/b.html',
				launch: 'inhoud/deel/b.html#top',
				type: 'asset',
				visible: false
			}
		]);
	});
});

describe('what a manifest of SCORM 2004 says with yes or no', () => {
	it.each([
		['true', 'false'],
		['1', '0'],
		[' 1 ', ' 0 ']
	])('may be %s and %s', (yes, no) => {
		const source = scorm2004('2004 4th Edition')
			.replace('satisfiedByMeasure="true"', `satisfiedByMeasure="${yes}"`)
			.replace('isvisible="false"', `isvisible="${no}"`);
		expect(parseManifest(source).items).toMatchObject([
			{ passingScore: '0.8', visible: true },
			{ visible: false }
		]);
	});
});

describe('a manifest that can’t be used', () => {
	it.each([
		[
			'<manifest>',
			'imsmanifest.xml is geen geldige XML (regel 1: <manifest> wordt niet gesloten). Verbeter die regel of maak het pakket opnieuw.'
		],
		[
			'<x/>',
			'imsmanifest.xml begint met <x> in plaats van <manifest>. Maak het pakket opnieuw met het programma waarmee de cursus is gemaakt.'
		],
		[
			'<manifest/>',
			'Het manifest heeft geen onderdeel dat gestart kan worden. Geef een <item> in <organization> een identifierref naar een <resource> met href.'
		],
		[
			scorm12.replace(/<organizations.*<\/organizations>/s, '<organizations/>'),
			'Het manifest noemt wel bestanden, maar geen cursus: <organizations> is leeg. Exporteer het als cursus in plaats van als losse bestanden, of voeg een <organization> toe met een <item> voor elke pagina die gestart kan worden.'
		],
		[
			scorm12.replace('>1.2<', '>2.0 beta<'),
			'Het pakket is van versie "2.0 beta", die hier niet gespeeld kan worden. Exporteer de cursus als SCORM 1.2 of SCORM 2004 (2e, 3e of 4e editie).'
		],
		[
			scorm12.replace('href="index.html">', 'href="https://elders.nl/x.html">'),
			'De startpagina "https://elders.nl/x.html" staat niet in het pakket. Verwijs in het manifest naar een bestand in de zip.'
		],
		[
			scorm12.replace('href="index.html">', 'href="../index.html">'),
			'De startpagina "../index.html" wijst buiten het pakket. Verwijs in het manifest naar een bestand in de zip.'
		]
	])('is refused in words (%#)', (source, message) => expect(() => parseManifest(source)).toThrow(message));
});
