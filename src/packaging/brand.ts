/** What a brand brings into a package: style, a face, a logo. Nothing of it touches an identifier. */
import type { BrandBuild, FileBytes } from '../content/brands/compile.ts';
import type { EditionBrand } from '../lib/course/edition.ts';
import type { Fonts } from './fonts.ts';
import { nameHash } from './hash.ts';
import type { PackageFile } from './zip.ts';

export interface BrandParts {
	/** Goes with the player's own words about itself; `null` without a brand. */
	edition: EditionBrand | null;
	fonts: Fonts;
	/** Style rules after those of the player. */
	css: string;
	/** The logo, where files are files. */
	files: PackageFile[];
}

const types: Record<string, string> = { svg: 'image/svg+xml', png: 'image/png', woff2: 'font/woff2' };

const packed = (stem: string, { name, bytes }: FileBytes): PackageFile => ({
	name: `${stem}.${nameHash(bytes)}.${name.split('.').at(-1)}`,
	bytes
});

const inline = ({ name, bytes }: FileBytes): string =>
	`data:${types[name.split('.').at(-1) ?? '']};base64,${bytes.toString('base64')}`;

/** The faces of a brand in place of the course's own. A face of one weight is drawn bold by the browser. */
function fontsOf({ faces, licence }: BrandBuild, own: Fonts): Fonts {
	if (faces === null) return own;
	const rule = (weight: number, address: string): string =>
		"@font-face{font-family:'Brand';font-style:normal;font-display:swap;" +
		`font-weight:${weight};src:url(${address}) format('woff2')}`;
	const files = faces.map((face) => packed(`font-${face.weight}`, face));
	const rules = (address: (at: number) => string): string =>
		faces.map(({ weight }, at) => rule(weight, address(at))).join('\n');
	return {
		files,
		css: rules((at) => files[at]?.name ?? ''),
		inlineCss: rules((at) => inline(faces[at] as FileBytes)),
		licence: licence ?? 'The typeface of the device is used; none is packed.\n'
	};
}

/** Names of the faces, as a style sheet has them; `null`: those of the course. */
export const brandFamily = ({ faces }: Pick<BrandBuild, 'faces'>): string | null =>
	faces && `${faces.length > 0 ? "'Brand'," : ''}system-ui,sans-serif`;

/** The rule that names the face; after those of the player, which name its own. */
function faceRule(brand: BrandBuild): string {
	const family = brandFamily(brand);
	return family === null ? '' : `:root{--font:${family}}`;
}

/** Content hash of everything a brand changes. */
export const brandHash = ({ name, logo, css, faces }: BrandBuild): string =>
	nameHash(
		name,
		logo?.alt ?? '',
		css,
		...(logo ? [logo.bytes] : []),
		...(faces ?? [{ bytes: Buffer.from('own') }]).map(({ bytes }) => bytes)
	);

/** @param oneFile files have to stand inside the page */
export function brandParts(brand: BrandBuild | null, own: Fonts, oneFile: boolean): BrandParts {
	if (!brand) return { edition: null, fonts: own, css: '', files: [] };
	const { name, logo, css } = brand;
	const fonts = fontsOf(brand, own);
	const file = logo && packed('logo', logo);
	const src = logo && file ? (oneFile ? inline(logo) : file.name) : null;
	return {
		edition: { name, logo: logo && src !== null ? { src, alt: logo.alt } : null },
		fonts,
		css: [css, faceRule(brand)].filter((rules) => rules !== '').join('\n'),
		files: file && !oneFile ? [file] : []
	};
}
