/** A client's look as the trainer's edition has it: in its windows, on its paper, on the page to begin with. */
import type { BrandBuild } from '../../content/brands/compile.ts';
import type { EditionBrand } from '../../lib/course/edition.ts';
import { brandFamily, brandParts, type BrandParts } from '../brand.ts';
import type { Fonts } from '../fonts.ts';
import { ownLook } from '../icon.ts';

/** Folder beside the pages for everything a trainer does not open. */
export const inside = 'files';

export interface WorkshopLook extends Omit<BrandParts, 'edition'> {
	/** Its logo at an address from the top of the zip; `null`: the course's own look. */
	brand: EditionBrand | null;
	/** `#rrggbb`; can be read on white paper. */
	accent: string;
	/** Names of the faces on paper, as a style sheet has them. */
	family: string;
}

const ownFamily = "'Atkinson Hyperlegible Next','Atkinson Fallback',Arial,sans-serif";

const moved = ({ name, logo }: EditionBrand): EditionBrand => ({
	name,
	logo: logo && { ...logo, src: `${inside}/${logo.src}` }
});

export function workshopLook(brand: BrandBuild | null, own: Fonts): WorkshopLook {
	const { edition, ...parts } = brandParts(brand, own, false);
	return {
		...parts,
		brand: edition && moved(edition),
		accent: brand?.light.accent ?? ownLook.accent,
		family: (brand && brandFamily(brand)) ?? ownFamily
	};
}
