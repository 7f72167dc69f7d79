import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, 'css');
const read = (name: string): string =>
	readFileSync(join(folder, name), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
const first = [
	...readFileSync(join(import.meta.dirname, '../../app.css'), 'utf8').matchAll(/css\/([a-z-]+\.css)/g)
].map(([, name = '']) => name);
const late = readdirSync(folder).filter((name) => !first.includes(name));

/** Classes that a sheet styles wherever they stand, not only inside something of its own. */
const bare = (css: string): string[] =>
	[...css.matchAll(/(?:^|[{},])\s*\.([a-z][\w-]*)\s*(?=[{,])/g)].map(([, name = '']) => name);

/** A sheet stays once it has come: what it says of a class of everybody's, it says of every page from then on. */
test('a style sheet that comes late styles no class that is styled from the start, but its own kind', () => {
	const early = new Set(
		first.flatMap((name) => [...read(name).matchAll(/\.([a-z][\w-]*)/g)].map(([, one]) => one))
	);
	expect(late).toContain('logbook.css');
	const taken = late.flatMap((name) => {
		const [kind = ''] = name.split(/[-.]/);
		return bare(read(name))
			.filter((one) => early.has(one) && !one.startsWith(kind))
			.map((one) => `${name}: .${one}`);
	});
	expect(taken).toEqual([]);
});

/** Sheets that one module joins come in its order; that of two modules is chance, and both stay. */
test('no class is styled by two sheets that come late by different ways', () => {
	const sources = join(import.meta.dirname, '../..');
	const joined = readdirSync(sources, { recursive: true, encoding: 'utf8' })
		.filter((path) => /(?<!\.test)\.ts$/.test(path))
		.map((path) => readFileSync(join(sources, path), 'utf8'))
		.map((code) => [...code.matchAll(/([a-z-]+\.css)\?inline/g)].map(([, name = '']) => name));
	// Once each: a second copy would lie over what came between.
	expect(joined.flat().toSorted()).toEqual(late.toSorted());
	const owners = new Map<string, Set<string>>();
	for (const name of late)
		for (const one of bare(read(name))) owners.set(one, (owners.get(one) ?? new Set()).add(name));
	const shared = [...owners]
		.map(([one, sheets]): [string, string[]] => [one, [...sheets]])
		.filter(([, sheets]) => {
			const ways = joined.filter((names) => sheets.some((name) => names.includes(name)));
			return !ways.every((names) => sheets.every((name) => names.includes(name)));
		})
		.map(([one, sheets]) => `.${one}: ${sheets.join(', ')}`);
	expect(shared).toEqual([]);
});
