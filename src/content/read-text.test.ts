import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { onCopy } from '../../tests/tools/course-copy.ts';
import { tells } from '../../tests/tools/tells.ts';
import { checkCourse } from './check.ts';
import { printProblem } from './problem.ts';
import { readText } from './read-text.ts';

/** What is told of the small course after something was done to the bytes of one file. */
function told(path: string, spoil: (before: Buffer) => Buffer): Promise<string> {
	return onCopy({}, (folder) => {
		const file = join(folder, path);
		writeFileSync(file, spoil(readFileSync(file)));
		return checkCourse(folder)
			.problems.filter(({ severity }) => severity === 'error')
			.map((problem) => printProblem(problem).replace(/\.cache\/copy-\w+\//, ''))
			.join('\n');
	});
}

/** Puts words on a line of their own below, as an editor of Windows saves them: one byte a letter. */
const withWindowsLine =
	(words: string) =>
	(before: Buffer): Buffer =>
		Buffer.concat([before, Buffer.from(`${words}\n`, 'latin1')]);

const lineAfter = (path: string): number =>
	readFileSync(join('tests/fixtures/course', path), 'utf8').split('\n').length;

describe('a file that is not saved as UTF-8', () => {
	test.each([
		['course.yaml', '# De cliënt'],
		['facts.yaml', '# De cliënt'],
		['released.json', '# De cliënt'],
		['brands/fietsbond.yaml', '# De cliënt'],
		['brands/lamp.svg', '<!-- De cliënt -->'],
		['media/fiets.svg', '<!-- De cliënt -->'],
		['regions/land.yaml', '# De cliënt'],
		['nl/reference.yaml', '# De cliënt'],
		['nl/evaluation.yaml', '# De cliënt'],
		['nl/questions/toets.yaml', '# De cliënt'],
		['nl/scenarios/donkere_weg.yaml', '# De cliënt'],
		['nl/lessons/licht.md', 'De cliënt'],
		['nl/handouts/kaart.md', 'De cliënt'],
		['nl/lessons/licht.md', 'Wie is geïnformeerd']
	])('%s is told once, at its line, and nothing that follows', async (path, words) => {
		const [before = ''] = words.split(/[ëï]/);
		expect(await told(path, withWindowsLine(words))).toBe(
			[
				`course/${path}:${lineAfter(path)}`,
				`  found: a byte that is no UTF-8, after "${before}"`,
				'  wanted: text in UTF-8',
				'  mend: save the file as UTF-8'
			].join('\n')
		);
	});

	test('notes for trainers are told too', async () => {
		const path = 'nl/lessons/licht.notes.md';
		const text = await onCopy({ [path]: 'Notities.\n' }, (folder) => {
			writeFileSync(join(folder, path), Buffer.from('Notities.\n\nVraag de cliënt.\n', 'latin1'));
			return checkCourse(folder).problems.map(printProblem).join('\n');
		});
		expect(text).toContain('licht.notes.md:3\n  found: a byte that is no UTF-8, after "Vraag de cli"\n');
	});

	test('a file of two bytes a letter is told at its first line, and its names are known all the same', async () => {
		const wide = (before: Buffer): Buffer =>
			Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(before.toString('utf8'), 'utf16le')]);
		expect(await told('nl/questions/oefenen.yaml', wide)).toBe(
			[
				'course/nl/questions/oefenen.yaml:1',
				'  found: a byte that is no UTF-8',
				'  wanted: text in UTF-8',
				'  mend: save the file as UTF-8'
			].join('\n')
		);
	});

	test('a letter that was lost when the file was saved before is told', async () => {
		const lost = (before: Buffer): Buffer => Buffer.concat([before, Buffer.from('De cli\uFFFDnt belt.\n')]);
		expect(await told('nl/lessons/licht.md', lost)).toBe(
			[
				`course/nl/lessons/licht.md:${lineAfter('nl/lessons/licht.md')}`,
				'  found: the sign \uFFFD (U+FFFD), which stands for a letter that was lost',
				'  wanted: the letter',
				'  mend: write the letter that stood there, and save the file as UTF-8'
			].join('\n')
		);
	});

	test('a letter that is cut off at the end is told', async () => {
		const cut = (before: Buffer): Buffer => Buffer.concat([before, Buffer.from('Heeft €').subarray(0, -1)]);
		expect(await told('nl/lessons/licht.md', cut)).toContain(
			'  found: a byte that is no UTF-8, after "Heeft"\n'
		);
	});
});

test('a byte order mark is no mistake, and no part of the text', async () => {
	const mark = Buffer.from([0xef, 0xbb, 0xbf]);
	for (const path of ['facts.yaml', 'nl/lessons/licht.md', 'nl/questions/toets.yaml']) {
		expect(await told(path, (before) => Buffer.concat([mark, before]))).toBe('');
	}
	await onCopy({}, (folder) => {
		const path = join(folder, 'kort.md');
		writeFileSync(path, Buffer.concat([mark, Buffer.from('Eén')]));
		expect(readText(path, 'kort.md')).toEqual({ text: 'Eén', problem: null });
	});
});

test('a folder where a file should be is told, and nothing of it is thrown', async () => {
	const text = await onCopy({ 'nl/questions/toets.yaml': null }, (folder) => {
		mkdirSync(join(folder, 'nl/questions/toets.yaml'));
		return checkCourse(folder)
			.problems.filter(({ severity }) => severity === 'error')
			.map((problem) => printProblem(problem).replace(/\.cache\/copy-\w+\//, ''))
			.join('\n');
	});
	expect(text).toBe(
		[
			'course/nl/questions/toets.yaml:1',
			"  found: a file that can't be read (EISDIR)",
			'  wanted: a file with text in UTF-8',
			'  mend: look whether it is a file, and whether you may read it'
		].join('\n')
	);
});

test.each(['brands', 'media', 'regions', 'nl', 'nl/questions', 'nl/workshops'])(
	'a file where the folder %s should be is told, and nothing of it is thrown',
	async (path) => {
		const told = await onCopy({ [path]: null }, (folder) => {
			writeFileSync(join(folder, path), 'x');
			return checkCourse(folder).problems.map((problem) =>
				printProblem(problem).replace(/\.cache\/copy-\w+\//, '')
			);
		});
		expect(told.filter((one) => one.includes('found: a file'))).toEqual([
			[
				`course/${path}:1`,
				'  found: a file',
				'  wanted: a folder',
				'  mend: look whether it is a folder, and whether you may read it; rename or remove what is none'
			].join('\n')
		]);
	}
);

describe('what only follows from a file that is gone or empty is not told', () => {
	tells(
		'of facts.yaml that is missing',
		{ 'facts.yaml': null },
		`
course/facts.yaml:1
  found: no such file
  wanted: this file
  mend: put it back; a course without facts has a file with facts: []
`
	);

	tells(
		'of facts.yaml that is empty',
		{ 'facts.yaml': '' },
		`
course/facts.yaml:1
  found: an empty file
  wanted: a group of fields: facts
  mend: put its text back; remove the file only if nothing needs it
`
	);

	tells(
		'of a file of questions that is empty',
		{ 'nl/questions/toets.yaml': '' },
		`
course/nl/questions/toets.yaml:1
  found: an empty file
  wanted: a group of fields: bank, questions
  mend: put its text back; remove the file only if nothing needs it
`
	);

	tells(
		'of reference.yaml that is empty',
		{ 'nl/reference.yaml': '', 'en/reference.yaml': null },
		`
course/nl/reference.yaml:1
  found: an empty file
  wanted: a group of fields: terms, signals, types
  mend: put its text back; remove the file only if nothing needs it
`
	);

	tells(
		'of a file of practice questions that holds no list',
		{ 'nl/questions/vormen.yaml': 'bank: practice\n' },
		`
course/nl/questions/vormen.yaml:1  questions
  found: nothing
  wanted: a list
  mend: add the field questions
`
	);
});

describe('a change that git could not join', () => {
	const sides = (path: string, words: string, other: string): Promise<string> =>
		told(path, (before) => {
			const text = before.toString('utf8');
			expect(text).toContain(words);
			const both = `<<<<<<< HEAD\n${words}||||||| abc\n=======\n${other}>>>>>>> regio\n`;
			return Buffer.from(text.replace(words, () => both));
		});
	const words = (path: string, line: number): string =>
		[
			`course/${path}:${line}`,
			'  found: a line that git left: <<<<<<< HEAD',
			'  wanted: a text in which somebody chose between the two sides',
			'  mend: keep the lines that are right, and remove those that begin with <<<<<<<, |||||||, ======= or >>>>>>>'
		].join('\n');

	test('is told once, by name, and nothing that follows', async () => {
		expect(await sides('facts.yaml', 'facts:\n', 'facts: # feiten\n')).toBe(words('facts.yaml', 1));
		expect(await sides('nl/questions/toets.yaml', 'bank: exam\n', 'bank: practice\n')).toBe(
			words('nl/questions/toets.yaml', 1)
		);
		expect(await sides('nl/lessons/licht.md', '---\n', '---\n\n')).toBe(words('nl/lessons/licht.md', 1));
	});

	test('is told where one line of it stayed behind, which Markdown takes for a quotation', async () => {
		const path = 'nl/lessons/licht.md';
		const left = (before: Buffer): Buffer => Buffer.concat([before, Buffer.from('\n>>>>>>> regio\n')]);
		expect(await told(path, left)).toContain(
			`course/${path}:${lineAfter(path) + 1}\n  found: a line that git left: >>>>>>> regio\n`
		);
	});
});

describe('a sign that nobody sees', () => {
	const within = (path: string, words: string, instead: string): Promise<string> =>
		told(path, (before) => {
			const text = before.toString('utf8');
			expect(text).toContain(words);
			return Buffer.from(text.replace(words, instead));
		});
	const lineOf = (path: string, words: string): number => {
		const text = readFileSync(join('tests/fixtures/course', path), 'utf8');
		return text.slice(0, text.indexOf(words)).split('\n').length;
	};
	const words = (where: string, found: string): string =>
		[
			`course/${where}`,
			`  found: a sign that nobody sees, ${found}`,
			'  wanted: letters, signs that are seen, blanks and line ends',
			'  mend: write the words there anew, or remove the sign in an editor that shows it'
		].join('\n');

	test.each([
		['a blank without a width', '\u200B', 'U+200B'],
		['what turns words round', '\u202E', 'U+202E'],
		['a soft hyphen', '\u00AD', 'U+00AD'],
		['a byte order mark inside', '\uFEFF', 'U+FEFF'],
		['a line end of another kind', '\u0085', 'U+0085']
	])('is told with its line: %s', async (_, sign, code) => {
		const path = 'nl/lessons/licht.md';
		expect(await within(path, 'Voor wit, achter rood.', `Voor wit, ach${sign}ter rood.`)).toBe(
			words(`${path}:${lineOf(path, 'Voor wit, achter rood.')}`, `${code}, after "Voor wit, ach"`)
		);
	});

	test('is told once a file, with how many there are, where it would break a name or a day too', async () => {
		const path = 'facts.yaml';
		expect(await within(path, 'facts:\n', 'fac\u200Bts:\u200B\n')).toBe(
			words(`${path}:1`, 'U+200B, after "fac"; 2 such signs in all')
		);
	});

	test('is none of those that belong to words: a hard blank, a dash, a letter with an accent', async () => {
		expect(await within('nl/lessons/licht.md', 'Voor wit', 'Vóór\u00A0wit\u2011')).toBe('');
	});
});
