import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { blocks, coloursOf } from '../../content/brands/tokens.ts';
import { contrast } from '../course/colour/contrast.ts';
import { pairs, tooFaint, type Pair } from '../course/colour/pairs.ts';

const css = readFileSync(new URL('../../app.css', import.meta.url), 'utf8');
const themes = Object.entries(blocks).map(([name, selector]) => [name, coloursOf(css, selector)] as const);
const words = ({ front, back, least }: Pair): string => `${front} on ${back} wants ${least}`;

it.each(themes)(
	'in the %s theme text can be read, and parts seen, on everything they stand on',
	(_, colours) => {
		expect(tooFaint(colours).map(words)).toEqual([]);
	}
);

it('the accent is looked at on everything it stands on, and what is written on it', () => {
	const told = pairs.map(words);
	for (const back of ['paper', 'surface', 'sunken', 'accent-soft'])
		expect(told).toContain(`accent on ${back} wants 4.5`);
	expect(told).toContain('on-accent on accent wants 4.5');
	expect(told).toContain('edge on paper wants 3');
});

it('the dark theme is the same whether the system or the learner chose it', () => {
	expect(coloursOf(css, blocks.system)).toEqual(coloursOf(css, blocks.dark));
	expect(Object.keys(coloursOf(css, blocks.light)).length).toBeGreaterThan(10);
});

it('the dark theme changes colours and nothing else, on every page of ours', () => {
	const source = new URL('../../', import.meta.url);
	const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(css|svelte)$/.test(name))
		.map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), source), 'utf8'));
	// Of the media query the one rule in it, up to its end: a second one would not be seen here, and is not allowed.
	const dark =
		/prefers-color-scheme: dark\) \{\s*:root[^{]*\{([^}]*)\}\s*\}|data-theme='dark'\] \{([^}]*)\}/g;
	const found = sheets.flatMap((sheet) =>
		[...sheet.matchAll(dark)].map(([, system, chosen]) => system ?? chosen ?? '')
	);
	const mentioned = sheets.flatMap((sheet) => sheet.match(/prefers-color-scheme|\[data-theme='dark/g) ?? []);
	expect(found).toHaveLength(mentioned.length);
	expect(found.length).toBeGreaterThan(3);
	const rules = found.flatMap((one) => one.split(';').map((rule) => rule.trim())).filter(Boolean);
	expect(rules.filter((rule) => !/^(--[\w-]+: #[0-9a-f]{3,6}|color-scheme: dark)$/.test(rule))).toEqual([]);
});

it('contrast runs from 1 to 21', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
	expect(contrast('#16302f', '#16302f')).toBe(1);
});
