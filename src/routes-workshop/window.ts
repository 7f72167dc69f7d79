import type { WorkshopData } from '$lib/course/workshop/plan.ts';

declare global {
	/** Which window this page is. */
	var workshopWindow: 'presenter' | 'projector' | undefined;
	/** Plans with notes and keys: in the presenter's page alone. */
	var workshopData: WorkshopData | undefined;
}

export {};
