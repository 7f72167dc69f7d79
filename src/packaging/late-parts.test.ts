import { describe, expect, test } from 'vitest';
import { bringEarly, partName } from './late-parts.ts';
import { partScript, readPack } from './pack-file.ts';

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

	test('are compiled as they come, by what their first line says, and are still known for a part', () => {
		const script = partScript('b1', 'pages', '{needs:[],run:function(){}}');
		// The words an engine looks for, at the very start of the file alone (V8 13.6).
		expect(script.split('\n')[0]).toBe('//# allFunctionsCalledOnLoad');
		expect(readPack(script)).toEqual({ build: 'b1', id: 'part/pages', data: null });
	});
});
