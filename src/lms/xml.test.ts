import { describe, expect, it } from 'vitest';
import { XmlError, decodeXml, parseXml } from './xml.ts';

const refusal = (source: string): string => {
	try {
		parseXml(source);
	} catch (error) {
		if (error instanceof XmlError) return `${error.line}: ${error.message}`;
		throw error;
	}
	return 'accepted';
};

describe('xml reader', () => {
	it('reads elements, attributes, text, entities, character references and CDATA', () => {
		const root = parseXml(
			`<?xml version="1.0"?><!-- x --><a b='1 &lt; 2' c="&#233;&#xE9;">tekst &amp; <b/><![CDATA[<rauw>]]></a>\n<?pi?>`
		);
		expect(root.text).toBe('tekst & <rauw>');
		expect(root.attributes.map((a) => a.value)).toEqual(['1 < 2', 'éé']);
		expect(root.children.map((c) => c.name)).toEqual(['b']);
	});

	it('gives every name its namespace, whatever prefix was chosen', () => {
		const root = parseXml('<p:a xmlns:p="urn:p" xmlns="urn:d" p:x="1" y="2"><b xmlns=""/><c/></p:a>');
		expect([root.name, root.uri]).toEqual(['a', 'urn:p']);
		expect(root.attributes).toEqual([
			{ name: 'x', uri: 'urn:p', value: '1' },
			{ name: 'y', uri: '', value: '2' }
		]);
		expect(root.children.map((c) => c.uri)).toEqual(['', 'urn:d']);
	});

	it.each([
		['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', '1: een DOCTYPE wordt niet toegelaten'],
		['<a>\n&x;</a>', '2: &x; is geen bekende entiteit; schrijf een los &-teken als &amp;'],
		['<a>R&D</a>', '1: &D is geen bekende entiteit; schrijf een los &-teken als &amp;'],
		['<a>\n<b></a>', '2: </a> sluit <b>'],
		['<a>', '1: <a> wordt niet gesloten'],
		['<a/><b/>', '1: er is meer dan één hoofdelement'],
		['tekst<a/>', '1: er staat tekst buiten het hoofdelement'],
		['<a x="1" x="2"/>', '1: het attribuut x staat er twee keer'],
		['<a x=1/>', '1: hier staat geen geldige XML'],
		['<p:a/>', '1: het voorvoegsel p: is niet gedeclareerd'],
		['<a>\u0001</a>', '1: er staat een teken in dat XML niet toelaat'],
		['<a>&#0;</a>', '1: &#0; is geen bekende entiteit; schrijf een los &-teken als &amp;'],
		['', '1: er staat geen element in'],
		['<!-- ', '1: <!-- wordt niet gesloten met -->'],
		['<a>'.repeat(201), '1: elementen staan meer dan 200 diep']
	])('refuses what is not well-formed or not safe (%#)', (source, message) =>
		expect(refusal(source)).toBe(message)
	);

	it('reads other encodings than UTF-8 by mark or declaration', () => {
		expect(
			decodeXml(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe9</a>', 'latin1'))
		).toContain('é');
		expect(decodeXml(Buffer.from('\ufeff<a>é</a>', 'utf16le'))).toContain('é');
		expect(() => decodeXml(Buffer.from([0x3c, 0xff, 0x3e]))).toThrow('de tekst is geen geldige utf-8');
	});

	it('reads UTF-16 without a mark, and UTF-8 below a declaration that says something else than its mark or itself', () => {
		const declared = (name: string): string => `<?xml version="1.0" encoding="${name}"?><a>é</a>`;
		expect(decodeXml(Buffer.from(declared('UTF-16'), 'utf16le'))).toContain('é');
		expect(decodeXml(Buffer.from(declared('UTF-16'), 'utf16le').swap16())).toContain('é');
		expect(decodeXml(Buffer.from(declared('utf-16')))).toContain('é');
		expect(decodeXml(Buffer.from(`\ufeff${declared('ISO-8859-1')}`))).toContain('é');
	});

	it('stays quick on hostile input', () => {
		const started = performance.now();
		refusal(`<a ${'x="1" '.repeat(20_000)}`);
		refusal('<a>'.repeat(150) + '&'.repeat(100_000));
		expect(performance.now() - started).toBeLessThan(1000);
	});
});
