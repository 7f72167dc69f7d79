/** Few rows in which every two values of different columns meet. Pure; the same columns give the same rows. */

export type Columns = Record<string, readonly string[]>;
export type Row<C extends Columns> = { [K in keyof C]: C[K][number] };

interface Pair {
	a: string;
	x: string;
	b: string;
	y: string;
}

function pairsOf(columns: Columns): Pair[] {
	const names = Object.keys(columns);
	return names.flatMap((a, i) =>
		names
			.slice(i + 1)
			.flatMap((b) =>
				(columns[a] ?? []).flatMap((x) => (columns[b] ?? []).map((y): Pair => ({ a, x, b, y })))
			)
	);
}

const holds = (row: Record<string, string>, { a, x, b, y }: Pair): boolean => row[a] === x && row[b] === y;

/** Fills a row that has some values so that it takes in most of the pairs still wanted; `null` when it can't be. */
function fill(
	columns: Columns,
	begun: Record<string, string>,
	wanted: readonly Pair[],
	fits: (row: Record<string, string>) => boolean
): Record<string, string> | null {
	const names = Object.keys(columns);
	const open = names.find((name) => begun[name] === undefined);
	if (!open) return fits(begun) ? begun : null;
	const gain = (value: string): number =>
		wanted.filter(
			(pair) =>
				(pair.a === open && pair.x === value && begun[pair.b] === pair.y) ||
				(pair.b === open && pair.y === value && begun[pair.a] === pair.x)
		).length;
	const choices = [...(columns[open] ?? [])].map((value) => ({ value, gain: gain(value) }));
	for (const { value } of choices.sort((one, other) => other.gain - one.gain)) {
		const row = { ...begun, [open]: value };
		const filled = fits(row) && fill(columns, row, wanted, fits);
		if (filled) return filled;
	}
	return null;
}

/**
 * @param fits whether values go together; it is also asked of rows that are not full yet, and must then say no only
 * when no full row could fit
 */
export function pairwise<C extends Columns>(columns: C, fits: (row: Partial<Row<C>>) => boolean): Row<C>[] {
	const rows: Row<C>[] = [];
	const asked = (row: Record<string, string>): boolean => fits(row as Partial<Row<C>>);
	let wanted = pairsOf(columns);
	for (let next = wanted[0]; next; next = wanted[0]) {
		const begun = { [next.a]: next.x, [next.b]: next.y };
		const row = asked(begun) ? fill(columns, begun, wanted, asked) : null;
		if (row) rows.push(row as Row<C>);
		// A pair that fits in no row is not asked for again.
		wanted = wanted.slice(1).filter((pair) => !row || !holds(row, pair));
	}
	return rows;
}
