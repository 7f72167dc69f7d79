import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha1 } from './sha1.ts';

const known = (text: string): string => createHash('sha1').update(text).digest('hex');

test('the example of RFC 3174', () => {
	expect(sha1('abc')).toBe('a9993e364706816aba3e25717850c26c9cd0d89d');
});

test('every length around the edges of a block', () => {
	for (let length = 0; length < 200; length += 1)
		expect(sha1('x'.repeat(length))).toBe(known('x'.repeat(length)));
});

test('any text, in the bytes it is sent in', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => sha1(text) === known(text))
	);
});
