import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blocks } from './blocks.ts';
import { projectFolder } from './project.ts';

const components = (folder: string): string[] =>
	readdirSync(join(projectFolder, 'src', 'lib', folder))
		.filter((name) => name.endsWith('.svelte'))
		.map((name) => name.replace('.svelte', ''))
		.sort();

const named = (drawn: 'static' | 'island'): string[] =>
	Object.keys(blocks)
		.filter((name) => blocks[name]?.drawn === drawn)
		.sort();

test('every block that is drawn at build time has its component, and there is no other', () => {
	expect(components('prose')).toEqual(named('static'));
});

test('every block that comes to life has its component, and the player knows it', () => {
	// Prose is not a tag of authors: it is what shows a lesson.
	expect(components('blocks').filter((name) => name !== 'Prose')).toEqual(named('island'));
	const list = readFileSync(join(projectFolder, 'src/lib/blocks/index.ts'), 'utf8');
	for (const name of named('island')) expect(list).toContain(`import ${name} from './${name}.svelte';`);
});

test('a block that must stand in another stands in one that holds it', () => {
	for (const [name, { inside }] of Object.entries(blocks)) {
		if (inside !== undefined) expect(blocks[inside]?.holds).toBe(name);
	}
});
