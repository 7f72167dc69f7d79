/** A table of things to compare, taken apart. Runs in a browser. */
import type { Html } from '$lib/course/types.ts';

export interface Comparison {
	/** Heads of the columns behind the first: what is compared. */
	cards: Html[];
	rows: { aspect: Html; cells: Html[] }[];
}

/** @param html one table, with a head */
export function comparisonOf(html: Html): Comparison {
	const holder = document.createElement('template');
	holder.innerHTML = html;
	const cells = (row: Element | null | undefined) => [...(row?.children ?? [])].map((cell) => cell.innerHTML);
	const [, ...cards] = cells(holder.content.querySelector('thead tr'));
	const rows = [...holder.content.querySelectorAll('tbody tr')].map((row) => {
		const [aspect = '', ...rest] = cells(row);
		return { aspect, cells: rest };
	});
	return { cards, rows };
}

/** How many cards may stand side by side. */
export const fewest = 2;
export const most = 5;
