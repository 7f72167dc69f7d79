import { describe, expect, test } from 'vitest';
import { bringEarly, partName } from './late-parts.ts';
import { packFiles, packScripts } from './edition.ts';
import { readPack } from './pack-file.ts';

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
		const scripts = packScripts('b1', { pages: '{needs:[],run:function(){}}' }, [
			{ id: 'lesson/nl/a', data: {} }
		]);
		const [part = '', text = ''] = packFiles('b1', scripts).map(({ bytes }) => Buffer.from(bytes).toString());
		// The words an engine looks for, at the very start of the file alone (V8 13.6).
		expect(part.split('\n')[0]).toBe('//# allFunctionsCalledOnLoad');
		expect(text).not.toContain('allFunctionsCalledOnLoad');
		expect([part, text].map((script) => readPack(script)?.id)).toEqual(['part/pages', 'lesson/nl/a']);
	});
});
