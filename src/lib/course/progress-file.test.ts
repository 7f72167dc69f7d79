import { describe, expect, test } from 'vitest';
import { dayNote, nameNote } from './certificate-notes.ts';
import { ownName, writeOwn } from './own-pages.ts';
import { joinNotes, readProgressFile, writeProgressFile } from './progress-file.ts';
import { answerQuestion, finishLesson, newProgress, openLesson } from './progress.ts';
import { joinDevices } from './restore.ts';
import { encodeState } from './state.ts';

const there = answerQuestion(finishLesson(openLesson(newProgress(7), 2), 2), 3, [1]);
const notes = { stil_een: 'Aan mijn cliënt — “ja” 😀', [ownName]: '' };
const file = writeProgressFile('cursus', encodeState(there), notes);
const read = (text: string) => readProgressFile(text, 'cursus', 1);

describe('progress as a file', () => {
	test('comes back whole, with what was typed', () => {
		const found = read(file);
		if (typeof found === 'string') throw new Error(found);
		expect([...found.progress.lessons]).toEqual([[2, true]]);
		expect([...found.progress.answers.keys()]).toEqual([3]);
		expect(found.notes).toEqual(notes);
	});

	test('survives a program that saves it with other line ends or a mark in front', () => {
		expect(typeof read(`\uFEFF${file.replaceAll('\n', '\r\n')}`)).toBe('object');
		expect(file).toMatch(/^[\x20-\x7e\n]*$/);
	});

	test('half a file, a changed letter, an added line: nothing is taken, and it is told', () => {
		expect(read(file.slice(0, -20))).toBe('damaged');
		expect(read(file.replace('stil_een', 'stil_een_'))).toBe('damaged');
		expect(read(file.replace('stil_een', 'stil_twe'))).toBe('damaged');
		expect(read(`${file}nog iets`)).toBe('damaged');
	});

	test('something else altogether is told apart from a file that is damaged', () => {
		for (const text of ['', 'foto', '{"state":"2.x"}']) expect(read(text)).toBe('other');
	});

	test('a file of another course or a newer version is refused', () => {
		expect(readProgressFile(file, 'andere', 1)).toBe('course');
		expect(read(writeProgressFile('cursus', '9.3.abc.def', {}))).toBe('newer');
		expect(read(writeProgressFile('cursus', 'onzin', {}))).toBe('damaged');
	});

	test('joins what was done on two devices, whichever did more', () => {
		const here = { ...finishLesson(openLesson(newProgress(9), 5), 5), counter: 50 };
		for (const joined of [joinDevices(here, there), joinDevices(there, here)]) {
			expect([...joined.lessons.keys()].toSorted()).toEqual([2, 5]);
			expect([...joined.answers.keys()]).toEqual([3]);
			expect(joined.counter).toBe(50);
		}
	});
});

describe('typed words from a file', () => {
	test('are added where there were none, and kept beside what was there', () => {
		expect(joinNotes({ a: 'hier' }, { a: 'daar', b: 'nieuw' })).toEqual({ a: 'hier\n\ndaar', b: 'nieuw' });
	});

	test('are not doubled by taking in the same file again', () => {
		const first = joinNotes({ a: 'hier' }, { a: 'daar' });
		expect(joinNotes({ ...first }, { a: 'daar' })).toEqual({});
		expect(joinNotes({ a: 'hier' }, { a: '' })).toEqual({});
	});

	test('a certificate stays in the name it has here, with its day, and takes that of the file when it has none', () => {
		const inFile = { [nameNote]: 'J. Bos', [dayNote]: '2026-02-01' };
		expect(joinNotes({ [nameNote]: 'Jo Bos', [dayNote]: '2026-03-01' }, inFile)).toEqual({});
		expect(joinNotes({ [nameNote]: '', [dayNote]: '' }, inFile)).toEqual(inFile);
	});

	test('bookmarks of both are there, and notes at one place stand together', () => {
		const own = (href: string, note: string, marked: boolean) => ({ href, title: href, note, marked });
		const joined = joinNotes(
			{ [ownName]: writeOwn([own('#/a', 'hier', false), own('#/c', '', true)]) },
			{ [ownName]: writeOwn([own('#/a', 'daar', true), own('#/b', '', true)]) }
		);
		expect(JSON.parse(joined[ownName] ?? '[]')).toEqual(
			expect.arrayContaining([own('#/a', 'hier\n\ndaar', true), own('#/b', '', true), own('#/c', '', true)])
		);
	});
});
