/** What a trainer's edition that was made for a client holds for the server of its phones, which knows no course. */
import type { EditionBrand } from '../../course/edition.ts';

/** Folder of a trainer's edition with everything that a trainer does not open. */
export const inside = 'files';

/** Where it stands in the edition, as JSON; an edition in the course's own look has none. */
export const brandFile = `${inside}/phones.json`;

/** Addresses are names in {@link inside}. */
export interface PhoneBrand extends EditionBrand {
	/** Style sheet with colours and face, to follow that of the voting page. */
	style: string;
	/** Files of its face; none for that of the device, or the course's own, which phones do without. */
	faces: string[];
}
