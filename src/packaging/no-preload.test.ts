import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutPreload } from './no-preload.ts';

const router = readFileSync('node_modules/@sveltejs/kit/src/runtime/client/client.js', 'utf8');
const calls = (code: string): number => code.match(/(?<!function )setup_preload\(/g)?.length ?? 0;

test("of Kit's router goes the one call that makes ready for links, and nothing else", () => {
	const left = withoutPreload(router);
	expect([calls(router), calls(left)]).toEqual([1, 0]);
	expect(router.length - left.length).toBeLessThan(80);
});

test('a Kit that is written in another way stops the build and says where to look', () => {
	expect(() => withoutPreload('export function start() {}')).toThrow(
		'Kit\'s router (runtime/client/client.js) no longer reads "if (!navigator.connection?.saveData) { setup_preload(); }". ' +
			'See how this Kit makes ready for links ahead, and mend src/packaging/no-preload.ts.'
	);
});
