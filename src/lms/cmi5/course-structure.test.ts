import { describe, expect, it } from 'vitest';
import { parseCourseStructure } from './course-structure.ts';

const words = (name: string, text: string): string =>
	`<${name}><langstring lang="en">${text} (en)</langstring><langstring lang="nl">${text}</langstring></${name}>`;
const unit = (id: string, attributes = '', url = 'index.html'): string =>
	`<au id="${id}" ${attributes}>${words('title', 'Deel')}${words('description', 'x')}<url> ${url} </url></au>`;
const course = (inside: string): string =>
	`<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"><course id="https://x.nl/c">${words('title', 'Een &amp; ander')}${words('description', 'x')}</course>${inside}</courseStructure>`;

describe('a course structure', () => {
	it('gives title, units in their order, and the tree of blocks', () => {
		const block = `<block id="https://x.nl/b">${words('title', 'Blok')}${words('description', 'x')}${unit('https://x.nl/2', 'moveOn="Passed" masteryScore="0.7"', 'deel/twee.html?a=1')}</block>`;
		const manifest = parseCourseStructure(course(unit('https://x.nl/1', 'moveOn="Completed"') + block));
		expect(manifest).toMatchObject({ standard: 'cmi5', identifier: 'https://x.nl/c', title: 'Een & ander' });
		expect(manifest.items).toMatchObject([
			{
				identifier: 'https://x.nl/1',
				title: 'Deel',
				launch: 'index.html',
				masteryScore: null,
				cmi5: { moveOn: 'Completed' }
			},
			{
				identifier: 'https://x.nl/2',
				file: 'deel/twee.html',
				launch: 'deel/twee.html?a=1',
				masteryScore: '0.7'
			}
		]);
		expect(manifest.tree).toEqual({
			id: 'https://x.nl/c',
			kind: 'course',
			units: [{ item: 'https://x.nl/1', moveOn: 'Completed' }],
			blocks: [
				{
					id: 'https://x.nl/b',
					kind: 'block',
					units: [{ item: 'https://x.nl/2', moveOn: 'Passed' }],
					blocks: []
				}
			]
		});
	});

	it.each([
		[
			'<courseStructure>',
			'cmi5.xml is geen geldige XML (regel 1: <courseStructure> wordt niet gesloten). Verbeter die regel of maak het pakket opnieuw.'
		],
		[
			'<courseStructure/>',
			'cmi5.xml begint niet met <courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">. Maak het pakket opnieuw met een programma dat cmi5 1.0 kent.'
		],
		[course(''), 'cmi5.xml heeft geen <au> die gestart kan worden. Geef minstens één <au> met een <url>.'],
		[
			course(unit('deel-1')),
			'<au> in cmi5.xml heeft als id "deel-1", en dat is geen volledige IRI. Geef elk onderdeel een id als https://… of urn:uuid:….'
		],
		[
			course(unit('https://x.nl/1') + unit('https://x.nl/1')),
			'De id "https://x.nl/1" staat twee keer in cmi5.xml. Geef elk onderdeel een eigen id.'
		],
		[
			course(unit('https://x.nl/1', 'moveOn="Nonsense"')),
			'moveOn "Nonsense" in cmi5.xml bestaat niet. Kies uit: NotApplicable, Passed, Completed, CompletedAndPassed, CompletedOrPassed.'
		],
		[
			course(unit('https://x.nl/1', 'masteryScore="70"')),
			'masteryScore "70" in cmi5.xml is geen getal van 0 tot 1. Schrijf 70 % als 0.7.'
		],
		[
			course(unit('https://x.nl/1', '', '')),
			'Een <au> in cmi5.xml heeft geen <url>. Noem het bestand in de zip dat gestart wordt.'
		],
		[
			course(unit('https://x.nl/1', '', 'a.html?actor=1')),
			'Het adres van een <au> in cmi5.xml gebruikt "actor", en die naam is van het LMS. Kies een andere naam.'
		],
		[
			course(unit('https://x.nl/1', '', 'https://elders.nl/a.html')),
			'De startpagina "https://elders.nl/a.html" staat niet in het pakket.'
		],
		[course(unit('https://x.nl/1', '', '../a.html')), 'De startpagina "../a.html" wijst buiten het pakket.']
	])('4.4.0.0-1 (d): is refused in words (%#)', (source, message) =>
		expect(() => parseCourseStructure(source)).toThrow(message)
	);
});
