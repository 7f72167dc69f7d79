import { expect, test } from 'vitest';
import type { MaterialRow } from '../../course/material.ts';
import { materialKinds } from '../../course/material.ts';
import { isProse, paragraphsOf } from './kinds.ts';

const row = (text: string, paragraph = false): MaterialRow => ({
	from: null,
	mine: false,
	at: null,
	text,
	paragraph,
	area: null
});

test('letters, notes and mails are read as running text, everything else row by row', () => {
	expect(materialKinds.filter(isProse)).toEqual(['mail', 'letter', 'note']);
});

test('a paragraph begins where a row says so, and every row keeps its number', () => {
	const paragraphs = paragraphsOf([row('a'), row('b'), row('c', true), row('d')]);
	expect(paragraphs.map((one) => one.map(({ row: { text }, index }) => [text, index]))).toEqual([
		[
			['a', 0],
			['b', 1]
		],
		[
			['c', 2],
			['d', 3]
		]
	]);
});

test('a first row that says it begins a paragraph makes no empty one before it', () => {
	expect(paragraphsOf([row('a', true)])).toHaveLength(1);
	expect(paragraphsOf([])).toEqual([]);
});
