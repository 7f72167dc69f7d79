import type { MaterialKind, MaterialRow } from '$lib/course/material.ts';

/** Kinds that are read as running text: their rows are sentences. */
const prose: readonly MaterialKind[] = ['letter', 'note', 'mail'];

export const isProse = (kind: MaterialKind): boolean => prose.includes(kind);

/** A row with its place among all rows. */
export interface Placed {
	row: MaterialRow;
	index: number;
}

/** Rows of running text by paragraph. */
export function paragraphsOf(rows: readonly MaterialRow[]): Placed[][] {
	const paragraphs: Placed[][] = [];
	for (const [index, row] of rows.entries()) {
		if (row.paragraph || index === 0) paragraphs.push([]);
		paragraphs.at(-1)?.push({ row, index });
	}
	return paragraphs;
}
