import { describe, expect, test } from 'vitest';
import type { CourseIndex } from '../lib/course/types.ts';
import { bringEarly, partName } from './late-parts.ts';
import { packFiles, packScripts } from './edition.ts';
import { readPacks } from './pack-file.ts';

/** Texts of the files of a course with these lessons, by name. */
function filesOf(late: Record<string, string>, lessons: string[]): Map<string, string> {
	const courses = [{ language: 'nl', lessons: lessons.map((id) => ({ id })) } as CourseIndex];
	const packs = lessons.map((id) => ({ id: `lesson/nl/${id}`, data: {} }));
	const files = packFiles({ build: 'b1', courses }, packScripts('b1', late, packs));
	return new Map(files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]));
}

describe('parts of the player', () => {
	test('every page Kit lists is there from the start; only what our sources import() comes late', () => {
		const list = "export const nodes = [\n\t() => import('./nodes/0'),\n\t() => import('./nodes/1')\n];";
		expect(bringEarly(list)).toBe(
			[
				"import * as early0 from './nodes/0';",
				"import * as early1 from './nodes/1';",
				'export const nodes = [\n\t() => Promise.resolve(early0),\n\t() => Promise.resolve(early1)\n];'
			].join('\n')
		);
	});

	test('are named by the file that lists what is in them', () => {
		expect(partName('late/pages.js')).toBe('pages');
	});

	test('are files that are compiled as they come, by what their first line says; texts are not', () => {
		const files = filesOf({ pages: '{needs:[],run:function(){}}' }, ['a']);
		const [part = '', text = ''] = files.values();
		// The words an engine looks for, at the very start of the file alone (V8 13.6).
		expect(part.split('\n')[0]).toBe('//# allFunctionsCalledOnLoad');
		expect(text).not.toContain('allFunctionsCalledOnLoad');
		expect([part, text].flatMap(readPacks).map(({ id }) => id)).toEqual(['part/pages', 'lesson/nl/a']);
	});

	test('what draws lessons stands in the file of the first lesson', () => {
		const files = filesOf({ pages: '{needs:[]}', lessons: '{needs:[],text:`\n(x`}' }, ['a', 'b']);
		expect([...files].map(([name, text]) => [name, readPacks(text).map(({ id }) => id)])).toEqual([
			['part-pages.b1.js', ['part/pages']],
			['lesson-nl-a.b1.js', ['part/lessons', 'lesson/nl/a']],
			['lesson-nl-b.b1.js', ['lesson/nl/b']]
		]);
		expect(files.get('lesson-nl-a.b1.js')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n[^#]*$/);
	});
});
