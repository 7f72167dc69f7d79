/** The colours of the course itself, read from `app.css`: what a brand does not change stays as it is there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Colours } from '../../lib/course/colour/pairs.ts';
import { projectFolder } from '../project.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Blocks of `app.css` with the colours of a theme; the dark one stands there twice, for the system and for the learner. */
export const blocks = {
	light: ':root {',
	dark: ":root[data-theme='dark'] {",
	system: ":root:not([data-theme='light']) {"
};

/** Colours of the block that follows `selector`. */
export function coloursOf(css: string, selector: string): Colours {
	const from = css.indexOf(selector);
	const block = css.slice(css.indexOf('{', from), css.indexOf('}', from));
	return Object.fromEntries([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]));
}

export function courseColours(): Record<Theme, Colours> {
	const css = readFileSync(join(projectFolder, 'src', 'app.css'), 'utf8');
	return { light: coloursOf(css, blocks.light), dark: coloursOf(css, blocks.dark) };
}
