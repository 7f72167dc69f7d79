/** What stands on a printed logbook. */
import type { FormField, Html } from '$lib/course/types.ts';

export interface SheetRow extends FormField {
	/** `''` leaves lines to write on. */
	words: string;
}

export interface Sheet {
	title: string;
	entries: { title: Html | null; rows: SheetRow[] }[];
}
