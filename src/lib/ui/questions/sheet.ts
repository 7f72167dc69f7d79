/** What stands on a printed logbook. */
import type { Html } from '$lib/course/types.ts';

export interface SheetRow {
	label: Html;
	help: string | null;
	/** Several lines to write on. */
	long: boolean;
	/** `''` leaves lines to write on. */
	words: string;
}

export interface Sheet {
	title: string;
	entries: { title: Html | null; rows: SheetRow[] }[];
}
