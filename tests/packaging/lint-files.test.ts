import { describe, expect, it } from 'vitest';
import { add, lint, type Defect } from './defects.ts';

const defects: Defect[] = [
	[
		'capitals in a name',
		'scorm12',
		add('Photo.png'),
		/Photo\.png {2}\(A5\.13\)\n {2}found: the name "Photo\.png"/
	],
	['a space in a name', 'scorm12', add('a b.txt'), /found: the name "a b\.txt"/],
	['a leading underscore', 'scorm12', add('_app.js', ';'), /found: the name "_app\.js"/],
	['a folder', 'scorm12', add('app/x.txt'), /app\/x\.txt {2}\(A5\.15\)\n {2}found: a path with a folder/],
	['a name over 100 characters', 'scorm12', add(`${'a'.repeat(101)}.txt`), /found: a name of 105 characters/],
	['a JSON file', 'scorm12', add('data.json', '{}'), /found: a \.json file/],
	[
		'a module file',
		'web',
		(files) => [...files, { name: 'app.mjs', bytes: Buffer.from('') }],
		/found: a \.mjs file/
	],
	[
		'a wasm file',
		'web',
		(files) => [...files, { name: 'app.wasm', bytes: Buffer.from('') }],
		/found: a \.wasm file/
	],
	[
		'a source map',
		'web',
		(files) => [...files, { name: 'app.js.map', bytes: Buffer.from('{}') }],
		/found: a \.map file/
	]
];

describe('the package linter on files', () => {
	it.each(defects)('names %s', async (_, edition, change, wanted) => {
		expect(await lint(edition, change)).toMatch(wanted);
	});
});
