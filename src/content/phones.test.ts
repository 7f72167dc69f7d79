import { expect, test } from 'vitest';
import { phonesIn } from './phones.ts';

const found = (text: string): string[] => phonesIn(text).map(({ number }) => number);

test.each([
	'0900-8844',
	'0800 2000',
	'0900-0101',
	'06-12345678',
	'06 12 34 56 78',
	'013-5551234',
	'+31 6 12345678',
	'14 013'
])('%s is a phone number', (number) => {
	expect(found(`Bel ${number}.`)).toEqual([number]);
});

test.each([
	'Bel 112.',
	'In 2026 waren het er 12.500.',
	'Artikel 285b, lid 1, sinds 2000-07-12',
	'van 2010-2020, 0,5 procent',
	'113 keer in een maand',
	'om 18.02 uur, nummer 14'
])('%s holds none', (text) => {
	expect(found(text)).toEqual([]);
});

test('113 is a phone number where one is told to call it', () => {
	expect(found('Bel 113 of chat.')).toEqual(['113']);
});
