import { expect, test } from 'vitest';
import { fieldName, YamlSource } from './yaml-source.ts';

const source = new YamlSource(
	'a.yaml',
	`# opmerking
titel: Een

vragen:
  - id: a
    tekst: >-
      een
      twee <b> drie
      vier <b> vijf
  - id: b
    lijst: [x, y]
`
);

test.each([
	[[], 2],
	[['titel'], 2],
	[['vragen', 0, 'tekst'], 6],
	[['vragen', 1], 10],
	[['vragen', 1, 'lijst', 1], 11]
])('%j stands on line %i', (path, line) => {
	expect(source.lineOf(path)).toBe(line);
});

test('what is missing is told at the line of what it is missing from', () => {
	expect(source.lineOf(['vragen', 1, 'tekst'])).toBe(10);
	expect(source.lineOf(['nergens', 'iets'])).toBe(2);
});

test('words inside a text of many lines are found on their own line', () => {
	expect(source.lineWithin(['vragen', 0, 'tekst'], '<b>')).toBe(8);
	expect(source.lineWithin(['vragen', 0, 'tekst'], '<b>', 1)).toBe(9);
	expect(source.lineWithin(['vragen', 0, 'tekst'], '<i>')).toBe(6);
});

test('lines above the text in its file count', () => {
	expect(new YamlSource('les.md', 'title: x\nminutes: y\n', 1).lineOf(['minutes'])).toBe(3);
});

test('a field is named as one would point at it', () => {
	expect(fieldName(['vragen', 2, 'opties', 1, 'tekst'])).toBe('vragen[2].opties[1].tekst');
});

test('the same text in another file is told with its own name and lines, and a change to what it gave is not seen', () => {
	const text = 'a: [1, 2]\nb: x\nb: y\n';
	const head = new YamlSource('een.yaml', text);
	(head.value as { a: number[] }).a.push(3);
	const other = new YamlSource('twee.md', text, 1);
	expect(other.value).toMatchObject({ a: [1, 2] });
	expect(other.lineOf(['b'])).toBe(3);
	expect(other.problems).toEqual([{ ...head.problems[0], file: 'twee.md', line: 4 }]);
	expect(new YamlSource('een.yaml', `${text}#`).lineOf(['b'])).toBe(2);
});
