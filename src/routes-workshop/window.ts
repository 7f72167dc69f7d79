import type { EditionBrand } from '$lib/course/edition.ts';
import type { WorkshopData } from '$lib/course/workshop/plan.ts';
import type { PhoneWay } from '$lib/workshop/phones/way.ts';

declare global {
	/** Which window this page is. */
	var workshopWindow: 'presenter' | 'projector' | undefined;
	/** Who the package was made for; without one the look is the course's own. */
	var workshopBrand: EditionBrand | undefined;
	/** Plans with notes and keys: in the presenter's page alone. */
	var workshopData: WorkshopData | undefined;
	/** A server for phones: there when `npm run workshop` serves the page, never from a file. */
	var workshopPhones: PhoneWay | undefined;
}

export {};
