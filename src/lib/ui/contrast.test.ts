import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';

const css = readFileSync(new URL('../../app.css', import.meta.url), 'utf8');

/** Colours of the block that follows `selector`. */
function tokens(selector: string): Map<string, string> {
	const from = css.indexOf(selector);
	const block = css.slice(css.indexOf('{', from), css.indexOf('}', from));
	return new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1] ?? '', m[2] ?? '']));
}

const themes = {
	light: tokens(':root {'),
	dark: tokens(":root[data-theme='dark'] {"),
	system: tokens(":root:not([data-theme='light']) {")
};

/** What is written on what: text needs 4.5. */
const texts: [string, string[]][] = [
	['ink', ['paper', 'surface', 'sunken', 'accent-soft', 'signal-soft', 'danger-soft']],
	['ink-soft', ['paper', 'surface', 'sunken', 'accent-soft']],
	['accent', ['paper', 'surface', 'sunken', 'accent-soft']],
	['accent-deep', ['paper', 'surface', 'sunken', 'accent-soft']],
	['on-accent', ['accent', 'accent-deep']],
	['paper', ['ink', 'ink-soft']],
	['signal', ['paper', 'surface', 'signal-soft']],
	['danger', ['paper', 'surface', 'danger-soft']],
	['on-danger', ['danger-fill']]
];

/** Parts that must be seen: 3. */
const parts: [string, string[]][] = [
	['edge', ['paper', 'surface', 'sunken']],
	['accent', ['paper', 'surface', 'sunken', 'accent-soft']]
];

describe.each(Object.entries(themes))('%s theme', (_name, theme) => {
	const worst = (pairs: [string, string[]][], least: number) =>
		pairs.flatMap(([front, backs]) =>
			backs
				.map((back) => ({
					pair: `${front} on ${back}`,
					ratio: contrast(theme.get(front) ?? '', theme.get(back) ?? '')
				}))
				.filter(({ ratio }) => !(ratio >= least))
		);

	it('text can be read on everything it stands on', () => {
		expect(worst(texts, 4.5)).toEqual([]);
	});

	it('edges of fields and marks can be seen', () => {
		expect(worst(parts, 3)).toEqual([]);
	});
});

it('the dark theme is the same whether the system or the learner chose it', () => {
	expect(themes.system).toEqual(themes.dark);
});

it('contrast runs from 1 to 21', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
	expect(contrast('#16302f', '#16302f')).toBe(1);
});
