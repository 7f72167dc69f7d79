import { describe, expect, test, vi } from 'vitest';
import { printProblem } from './problem.ts';
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

test('of what is no YAML the first place is told, and fields that stand twice before it; nothing is written to the screen', () => {
	const warnings = vi.spyOn(process, 'emitWarning');
	const text =
		'a: x\na: y\nlijst:\n  - id: een\n\tnaam: Een\n    soort: a\n  - id: twee\n    naam: Twee\nb: x\nb: y\n';
	const told = new YamlSource('a.yaml', text).problems.map(({ line, found }) => `${line} ${found}`);
	expect(told).toEqual([
		'2 the same field twice',
		'5 text that is not YAML: Tabs are not allowed as indentation'
	]);
	void new YamlSource('b.yaml', 'a:\n  - id: x\n   naam: y\n  – id: z\n   - b\n  c: [x]\n? [a]\n: b\n');
	expect(warnings).not.toHaveBeenCalled();
});

describe('text that begins with a sign of YAML', () => {
	const told = (text: string): string[] => new YamlSource('a.yaml', text).problems.map(printProblem);

	test('Markdown emphasis at the start of a value is told where it stands, and the rest of the file is read', () => {
		const source = new YamlSource('a.yaml', 'id: x\nvragen:\n  - stem: *achter*\n    id: y\n');
		expect(source.problems.map(printProblem)).toEqual([
			`a.yaml:3  vragen[0].stem
  found: *achter*, without quotes: for YAML a word after * is no text but an alias
  wanted: text in quotes where it begins with *
  mend: put text that begins with * in quotes`
		]);
		expect(source.value).toEqual({ id: 'x', vragen: [{ stem: '*achter*', id: 'y' }] });
	});

	test('a tag and an anchor do not swallow the words they were meant as', () => {
		expect(told('a: x\nstem: !Let op de kleur\n')).toEqual([
			`a.yaml:2  stem
  found: !Let op de kleur, without quotes: for YAML a word after ! is no text but a tag
  wanted: text in quotes where it begins with !
  mend: put text that begins with ! in quotes`
		]);
		expect(told('- x\n- &y z\n')).toEqual([
			`a.yaml:2  [1]
  found: &y z, without quotes: for YAML a word after & is no text but an anchor
  wanted: text in quotes where it begins with &
  mend: put text that begins with & in quotes`
		]);
	});

	test.each([
		'**Let op** de kleur',
		'*achter* is rood',
		'* los',
		'*',
		'& los',
		'! los',
		'!!str 1',
		'!<x> y',
		'!e!x y',
		'[*b*, *c*]'
	])('%j is told once', (value) => {
		const { problems } = new YamlSource('a.yaml', `b: x\na: ${value}\n`);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ line: 2, mend: expect.stringMatching(/^put text .* in quotes$/) });
	});

	test('words behind a # do not get lost as a comment, which has a blank behind it', () => {
		expect(told('a: x # zo staat het er\nb: "y #2"\nstem: Wie belt u #1 het eerst?\n')).toEqual([
			`a.yaml:3  stem
  found: #1 het eerst?, without quotes: for YAML a word after # is no text but a comment
  wanted: text in quotes where it has a word with # in it
  mend: put the whole text in quotes; a comment gets a blank behind its #`
		]);
	});

	test('a sign before a group of fields is told on its own line', () => {
		expect(told('a: &x\n  b: c\nd: *x\n').map((text) => text.split('\n')[0])).toEqual([
			'a.yaml:1  a',
			'a.yaml:3  d'
		]);
	});

	test.each(['"*achter*"', "'!Let op'", 'fietsen & lopen!', '|\n  *achter*\n  !x &y'])(
		'%j is text',
		(value) => {
			expect(told(`a: ${value}\n`)).toEqual([]);
		}
	);
});

test('what YAML can read but not make a value of is told', () => {
	expect(new YamlSource('a.yaml', '%YAML 1.1\n---\na: b\n<<: c\n').problems.map(printProblem)).toEqual([
		`a.yaml:1
  found: text that is not YAML: Merge sources must be maps or map aliases
  wanted: valid YAML
  mend: look at the indentation, quotes and colons on this line and the one before; put text with a colon in quotes`
	]);
});
