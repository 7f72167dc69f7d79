import { expect, test } from 'vitest';
import { didYouMean, listed, nearest } from './suggest.ts';

test.each([
	['optoins', 'options'],
	['Fact', 'fact'],
	['quickExt', 'quickExit'],
	['zzz', null],
	['', null]
])('%j was probably meant as %j', (word, meant) => {
	expect(nearest(word, ['options', 'fact', 'quickExit'])).toBe(meant);
});

test('of two near words the nearest is named', () => {
	expect(nearest('lessen', ['lessons', 'lesson'])).toBe('lesson');
});

test('without a near word the instruction stands alone', () => {
	expect(didYouMean('optoins', ['options'], 'remove it')).toBe('did you mean "options"? Otherwise remove it');
	expect(didYouMean('zzz', ['options'], 'remove it')).toBe('remove it');
});

test('a long list is cut with a count of the rest', () => {
	expect(listed(['a', 'b', 'c'], 2)).toBe('a, b and 1 more');
	expect(listed([])).toBe('none');
});
