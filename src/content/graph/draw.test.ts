import { describe, expect, test } from 'vitest';
import { choice, ending, gate, scenario, step } from '../../../tests/scenarios.ts';
import { parseXml, type XmlElement } from '../../lms/xml.ts';
import { drawScenario } from './draw.ts';
import { wrap } from './wrap.ts';

/** All words of a picture, in the order they stand in it. */
function wordsOf(svg: string): string[] {
	const found: string[] = [];
	const visit = (element: XmlElement): void => {
		if (element.name === 'text' || element.name === 'title' || element.name === 'desc')
			found.push(element.text);
		element.children.forEach(visit);
	};
	visit(parseXml(svg));
	return found;
}

describe('the picture of a case', () => {
	const svg = drawScenario(gate(), 'nl');

	test('shows every step with its number and every ending with how it ends', () => {
		expect(wordsOf(svg)).toEqual(
			expect.arrayContaining([
				'stap 1',
				'begin',
				'stap 2',
				'later',
				'einde: goed',
				'einde: tussenin',
				'einde: slecht'
			])
		);
	});

	test('shows at each arrow what was chosen, its grade, what it needs and what it changes', () => {
		const words = wordsOf(svg);
		for (const one of [
			'note +noted',
			'wait',
			'act (als noted)',
			'act (anders)',
			'meet',
			'show (als noted)'
		]) {
			expect(words).toContain(one);
		}
		// Two to `later`, three to `kept`, `lost` and `harm`, and each once in the legend.
		const signs = words.filter((word) => /^(\+\+|\+|−|!!)$/.test(word));
		expect(signs.toSorted()).toEqual(['!!', '+', '+', '++', '++', '−']);
	});

	test('tells grades and endings apart by line and outline, without a colour', () => {
		const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour);
		expect([...new Set(colours)].toSorted()).toEqual(['#000', '#fff', 'none']);
		const lines = [...svg.matchAll(/<path d="M16 [^>]*?stroke="#000" ([^>]*?) marker-end/g)].map(
			([, look]) => look
		);
		expect(new Set(lines).size).toBe(4);
	});

	test('has a name and a description for who can not see it', () => {
		const [title, described] = wordsOf(svg);
		expect(title).toBe('Het hek');
		expect(described).toBe(
			'Van boven naar beneden: 2 stappen en 3 eindes, met pijlen voor de keuzes ertussen.'
		);
		expect(svg).toContain('role="img" aria-labelledby="t d"');
	});

	test('is the same, byte for byte, however often it is drawn', () => {
		drawScenario(
			scenario([step('a', [choice('x', 'strong', 'e'), choice('y', 'risky', 'e')]), ending('e')]),
			'nl'
		);
		expect(drawScenario(gate(), 'nl')).toBe(svg);
	});

	test('is in the language of the course', () => {
		expect(wordsOf(drawScenario(gate(), 'en'))).toEqual(
			expect.arrayContaining(['step 1', 'ending: good', 'act (if noted)', 'act (otherwise)'])
		);
	});

	test('holds nothing that runs, fetches or is styled, whatever an author writes', () => {
		const nasty = '"><script>alert(1)</script>&\u0007<';
		const bad = drawScenario({ ...gate(), title: nasty, flags: [{ id: 'noted', text: nasty }] }, 'nl"><x');
		expect(() => parseXml(bad)).not.toThrow();
		expect(bad).not.toMatch(/<script|<x|\u0007|style=|href|<image|url\((?!#tip\))/);
		expect(wordsOf(bad)[0]).toBe('"><script>alert(1)</script>&<');
	});

	test('leads back up and to itself where one can go round', () => {
		const round = scenario([
			step('a', [choice('on', 'strong', 'b'), choice('stay', 'risky', 'a')]),
			step('b', [choice('back', 'risky', 'a'), choice('out', 'strong', 'e')]),
			ending('e')
		]);
		const words = wordsOf(drawScenario(round, 'nl'));
		for (const one of ['on', 'stay', 'back', 'out']) expect(words).toContain(one);
	});

	test('keeps words inside the picture', () => {
		const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
		const places = [...svg.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)"/g)].map(([, x, y]) => [
			Number(x),
			Number(y)
		]);
		expect(places.every(([x = -1, y = -1]) => x >= 0 && x <= width && y >= 0 && y <= height)).toBe(true);
	});
});

describe('words in lines', () => {
	test('break between words, in a long id behind an underscore, and at last anywhere', () => {
		expect(wrap('Een formulier voor een slot', 12)).toEqual(['Een', 'formulier', 'voor een', 'slot']);
		expect(wrap('verklaring_zonder_inhoud', 12)).toEqual(['verklaring_', 'zonder_', 'inhoud']);
		expect(wrap('aaaaaaaaaa', 4)).toEqual(['aaaa', 'aaaa', 'aa']);
		expect(wrap('  ', 4)).toEqual([]);
	});
});
