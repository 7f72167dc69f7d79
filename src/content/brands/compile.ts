/** From a checked brand to what a package needs of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedBrand } from '../loaded.ts';
import { brandColours, ownColours } from './colours.ts';
import type { Theme } from './tokens.ts';

export interface FileBytes {
	name: string;
	bytes: Buffer;
}

/** A brand, ready to be packaged. Its files are in memory: what was checked is what is packed. */
export interface BrandBuild {
	id: string;
	/** Who it is for, as learners read it. */
	name: string;
	logo: (FileBytes & { alt: string }) | null;
	/** Style rules that lay its colours over those of the course; empty when it has none. */
	css: string;
	/**
	 * Of the light theme, `#rrggbb`; where it has none, those of the course. For what has no style sheet of the player:
	 * icons and paper. The accent reads on white: it was checked on `sunken`, which is the course's own and darker.
	 */
	light: { accent: string; paper: string };
	/** `null`: the course's own face. `[]`: that of the device. */
	faces: (FileBytes & { weight: 400 | 700 })[] | null;
	/** Text of the licence of its face. */
	licence: string | null;
}

function rules(brand: LoadedBrand): string {
	if (!brand.data.colours) return '';
	const of = (theme: Theme): string =>
		Object.entries(ownColours(brand.data, theme))
			.map(([token, hex]) => `--${token}:${hex}`)
			.join(';');
	const dark = of('dark');
	return [
		`:root{${of('light')}}`,
		`@media (prefers-color-scheme:dark){:root:not([data-theme='light']){${dark}}}`,
		`:root[data-theme='dark']{${dark}}`,
		// Paper is black on white; the motif alone is printed in colour.
		`@media print{.paper-head,.certificate{--accent:${brand.data.colours.light.accent}}}`
	].join('\n');
}

function face({ folder, data }: LoadedBrand): Pick<BrandBuild, 'faces' | 'licence'> {
	if (data.font === 'atkinson') return { faces: null, licence: null };
	if (data.font === 'system') return { faces: [], licence: null };
	const { regular, bold, licence } = data.font;
	const read = (name: string, weight: 400 | 700) => ({
		name,
		bytes: readFileSync(join(folder, name)),
		weight
	});
	return {
		faces: [read(regular, 400), ...(bold ? [read(bold, 700)] : [])],
		licence: readFileSync(join(folder, licence), 'utf8')
	};
}

export function compileBrand(brand: LoadedBrand): BrandBuild {
	const { id, folder, data } = brand;
	const { accent = '', paper = '' } = brandColours(data, 'light').all;
	const logo = data.logo ? { ...data.logo, bytes: readFileSync(join(folder, data.logo.file)) } : null;
	return {
		id,
		name: data.name,
		logo: logo && { name: logo.file, alt: logo.alt, bytes: logo.bytes },
		css: rules(brand),
		light: { accent, paper },
		...face(brand)
	};
}
