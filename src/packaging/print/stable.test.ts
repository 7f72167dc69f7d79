import { expect, test } from 'vitest';
import { stablePdf } from './stable.ts';

/** As Chromium writes one, in what matters here. */
const printed = (moment: string, first: number): Buffer => {
	const node = (step: number): string => `(node${String(first + step).padStart(8, '0')})`;
	return Buffer.from(
		[
			'%PDF-1.4',
			'1 0 obj',
			`<</Title (Kaart)\n/CreationDate (D:${moment})\n/ModDate (D:${moment})>>`,
			'endobj',
			`<</O /Table\n/Headers [${node(0)} ${node(3)}]>>`,
			`<</Limits [${node(0)} ${node(3)}]\n/Names [${node(0)} 23 0 R ${node(3)} 26 0 R]>>`,
			'stream\n\xff\xfe\x00\nendstream'
		].join('\n'),
		'latin1'
	);
};
const morning = printed("20261126012302+00'00'", 16);
const evening = printed("20261126231459-05'30'", 51);

test('two prints of a page are the same bytes, whatever the clock said and however long the browser ran', () => {
	expect(morning.equals(evening)).toBe(false);
	expect(stablePdf(morning, '2026-11-25').equals(stablePdf(evening, '2026-11-25'))).toBe(true);
});

test('the day of the course stands in it, and nothing moves: offsets stay true', () => {
	const pdf = stablePdf(evening, '2026-11-25');
	expect(pdf).toHaveLength(evening.length);
	expect(pdf.toString('latin1')).toContain("/CreationDate (D:20261125000000+00'00')\n/ModDate (D:20261125");
	expect(pdf.subarray(-16).equals(evening.subarray(-16))).toBe(true);
});

test('cells that point at their heads still do, in the same order', () => {
	const pdf = stablePdf(evening, '2026-11-25').toString('latin1');
	expect(pdf).toContain('/Headers [(node00000001) (node00000002)]');
	expect(pdf).toContain('/Names [(node00000001) 23 0 R (node00000002) 26 0 R]');
});

test('what has no clock and no cells stays as it is', () => {
	const plain = Buffer.from('%PDF-1.4\n(D:20261126012302) node 7');
	expect(stablePdf(plain, '2026-11-25').equals(plain)).toBe(true);
});
