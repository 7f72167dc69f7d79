import { expect, test } from 'vitest';
import { isWholeNumber, phonesIn } from './phones.ts';

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

test.each([
	['112', true],
	['113', true],
	['14 013', true],
	['14 0174', true],
	['116 006', true],
	['0800-2000', true],
	['0900 112 23 34', true],
	['013-1234567', true],
	['06-12345678', true],
	['088 123 45 67', true],
	['0032 2 123 45 67', true],
	['0800-200', false],
	['0900-88445', false],
	['013-123456', false],
	['06-123456789', false],
	['13-1234567', false],
	['12', false]
])('%s can be the number of somebody who answers: %s', (number, whole) => {
	expect(isWholeNumber(number)).toBe(whole);
});
