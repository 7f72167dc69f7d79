/**
 * The typeface of the course. Files and `@font-face` rules are made here and not in `app.css`, because an address that
 * Vite writes is 404 inside a package.
 *
 * `app.css` names the family as `'Atkinson Hyperlegible Next', 'Atkinson Fallback', …`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameHash } from './hash.ts';
import type { PackageFile } from './zip.ts';

const folder = join('node_modules', '@fontsource', 'atkinson-hyperlegible-next');

/**
 * Both weights, and how much Arial must shrink to be as wide on Dutch prose, so that the page hardly moves when the
 * real face arrives (measured in Chromium, Liberation Sans standing in for the metric-compatible Arial).
 */
const weights = [
	{ weight: 400, label: 'regular', sizeAdjust: 0.9903 },
	{ weight: 700, label: 'bold', sizeAdjust: 0.9965 }
] as const;

/** `hhea` ascent and descent of the face, per em. */
const ascent = 0.984;
const descent = 0.316;

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

export interface Fonts {
	files: PackageFile[];
	/** `@font-face` rules with addresses relative to the style sheet. */
	css: string;
	/** The same rules with the files inside, for the one-file edition. */
	inlineCss: string;
	/** Text of the SIL Open Font License as the makers ship it. */
	licence: string;
}

function fallback(weight: number, sizeAdjust: number): string {
	return (
		`@font-face{font-family:'Atkinson Fallback';font-weight:${weight};` +
		"src:local('Arial'),local('Liberation Sans'),local('Helvetica'),local('Roboto');" +
		`size-adjust:${percent(sizeAdjust)};ascent-override:${percent(ascent / sizeAdjust)};` +
		`descent-override:${percent(descent / sizeAdjust)};line-gap-override:0%}`
	);
}

function face(weight: number, address: string): string {
	return (
		"@font-face{font-family:'Atkinson Hyperlegible Next';font-style:normal;font-display:swap;" +
		`font-weight:${weight};src:url(${address}) format('woff2')}`
	);
}

/** Reads the fonts under `root` (the project). Throws when the font package is not installed. */
export function loadFonts(root: string): Fonts {
	const faces = weights.map(({ weight, label, sizeAdjust }) => {
		const name = `atkinson-hyperlegible-next-latin-${weight}-normal.woff2`;
		const bytes = readFileSync(join(root, folder, 'files', name));
		return { file: { name: `font-${label}.${nameHash(bytes)}.woff2`, bytes }, weight, sizeAdjust };
	});
	const rules = (address: (file: PackageFile) => string): string =>
		faces.map((one) => face(one.weight, address(one.file)) + fallback(one.weight, one.sizeAdjust)).join('\n');
	return {
		files: faces.map((one) => one.file),
		css: rules((file) => file.name),
		inlineCss: rules((file) => `data:font/woff2;base64,${Buffer.from(file.bytes).toString('base64')}`),
		licence: readFileSync(join(root, folder, 'LICENSE'), 'utf8')
	};
}
