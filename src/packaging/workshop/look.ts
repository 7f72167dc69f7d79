/** A client's look as the trainer's edition has it: in its windows, on its paper, on the page to begin with. */
import type { BrandBuild } from '../../content/brands/compile.ts';
import type { EditionBrand } from '../../lib/course/edition.ts';
import { brandFile, inside, type PhoneBrand } from '../../lib/workshop/phones/brand.ts';
import { brandFamily, brandParts, type BrandParts } from '../brand.ts';
import type { Fonts } from '../fonts.ts';
import { nameHash } from '../hash.ts';
import { ownLook } from '../icon.ts';
import type { PackageFile } from '../zip.ts';

export interface WorkshopLook extends Omit<BrandParts, 'edition'> {
	/** Its logo at an address from the top of the zip; `null`: the course's own look. */
	brand: EditionBrand | null;
	/** `#rrggbb`; can be read on white paper. */
	accent: string;
	/** Names of the faces on paper, as a style sheet has them. */
	family: string;
	/** For the server of the phones: what it is told, and the style sheet named there. Empty without a brand. */
	phones: PackageFile[];
}

const ownFamily = "'Atkinson Hyperlegible Next','Atkinson Fallback',Arial,sans-serif";

const moved = ({ name, logo }: EditionBrand): EditionBrand => ({
	name,
	logo: logo && { ...logo, src: `${inside}/${logo.src}` }
});

function phoneFiles(brand: BrandBuild | null, { edition, fonts, css }: BrandParts): PackageFile[] {
	if (!brand || !edition) return [];
	const own = brand.faces ?? [];
	const style = Buffer.from(own.length > 0 ? `${fonts.css}\n${css}\n` : `${css}\n`);
	const name = `phones.${nameHash(style)}.css`;
	const faces = own.length > 0 ? fonts.files.map((file) => file.name) : [];
	const told: PhoneBrand = { ...edition, style: name, faces };
	return [
		{ name: `${inside}/${name}`, bytes: style },
		{ name: brandFile, bytes: Buffer.from(JSON.stringify(told)) }
	];
}

export function workshopLook(brand: BrandBuild | null, own: Fonts): WorkshopLook {
	const all = brandParts(brand, own, false);
	const { edition, ...parts } = all;
	return {
		...parts,
		brand: edition && moved(edition),
		accent: brand?.light.accent ?? ownLook.accent,
		family: (brand && brandFamily(brand)) ?? ownFamily,
		phones: phoneFiles(brand, all)
	};
}
