import requirements from '@cmi5/requirements' with { type: 'json' };
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every requirement that a test here is named after exists', () => {
	const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts'));
	const named = files.flatMap((name) => {
		const text = readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
		return [...text.matchAll(/test(?:\.each\([\s\S]*?\))?\('((?:\d+\.){3}0-\d+[^:]*):/g)].flatMap(
			([, ids]) => ids?.match(/\d+\.\d+\.\d+\.\d+-\d+/g) ?? []
		);
	});
	expect(named.length).toBeGreaterThan(20);
	expect(named.filter((id) => !Object.hasOwn(requirements, id))).toEqual([]);
});
