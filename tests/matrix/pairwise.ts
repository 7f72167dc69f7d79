/**
 * Few rows in which every two values of different columns meet. Row by row the best of some dozens of rows is taken,
 * each made by chance and greed. Pure; the same columns give the same rows.
 */
import { dice } from '../tools/dice.ts';

export type Columns = Record<string, readonly string[]>;
export type Row<C extends Columns> = { [K in keyof C]: C[K][number] };

type Values = Readonly<Record<string, string>>;
type Fits = (row: Values) => boolean;

/** Rows to choose from at each step, and the throw of the dice; of the throws tried these gave the fewest rows. */
const candidates = 30;
const seed = 6;

const keyOf = (a: string, x: string, b: string, y: string): string =>
	a < b ? `${a}=${x}, ${b}=${y}` : `${b}=${y}, ${a}=${x}`;

/** Every two values of a row, by key. */
function pairsOf(row: Values): Map<string, Values> {
	const cells = Object.entries(row);
	return new Map(
		cells.flatMap(([a, x], at) =>
			cells.slice(at + 1).map(([b, y]) => [keyOf(a, x, b, y), { [a]: x, [b]: y }] as const)
		)
	);
}

/** Every two values that go together. */
function everyPair(columns: Columns, fits: Fits): Map<string, Values> {
	const names = Object.keys(columns);
	const pairs = names.flatMap((a, at) =>
		names
			.slice(at + 1)
			.flatMap((b) => (columns[a] ?? []).flatMap((x) => (columns[b] ?? []).map((y) => ({ [a]: x, [b]: y }))))
	);
	return new Map(pairs.filter(fits).flatMap((pair) => [...pairsOf(pair)]));
}

/** Fills a row so that it takes in many of the pairs still wanted; `null` when it got stuck. */
function fill(
	columns: Columns,
	begun: Values,
	wanted: ReadonlyMap<string, Values>,
	fits: Fits,
	chance: () => number
): Values | null {
	let row = begun;
	// Long columns mostly first: there is least to choose from in the end.
	const open = Object.entries(columns)
		.filter(([name]) => begun[name] === undefined)
		.map(([name, values]) => ({ name, values, rank: values.length * 5000 + chance() }))
		.sort((one, other) => other.rank - one.rank);
	for (const { name, values } of open) {
		const gain = (value: string): number =>
			Object.entries(row).filter(([other, its]) => wanted.has(keyOf(name, value, other, its))).length;
		const turn = chance() % values.length;
		const turned = [...values.slice(turn), ...values.slice(0, turn)];
		const [best] = turned
			.filter((value) => fits({ ...row, [name]: value }))
			.map((value) => ({ value, gain: gain(value) }))
			.sort((one, other) => other.gain - one.gain);
		if (!best) return null;
		row = { ...row, [name]: best.value };
	}
	return row;
}

/**
 * @param fits whether values go together; it is also asked of rows that are not full yet, and must then say no only
 * when no full row could fit
 */
export function pairwise<C extends Columns>(columns: C, fits: (row: Partial<Row<C>>) => boolean): Row<C>[] {
	const asked: Fits = (row) => fits(row as Partial<Row<C>>);
	const chance = dice(seed);
	const wanted = everyPair(columns, asked);
	const rows: Row<C>[] = [];
	while (wanted.size > 0) {
		const left = [...wanted.values()];
		const made = Array.from({ length: candidates }, () =>
			fill(columns, left[chance() % left.length] ?? {}, wanted, asked, chance)
		);
		const best = made
			.flatMap((row) =>
				row ? { row, takes: [...pairsOf(row).keys()].filter((key) => wanted.has(key)) } : []
			)
			.sort((one, other) => other.takes.length - one.takes.length)[0];
		if (!best) throw new Error(`no row holds ${[...wanted.keys()].join('; ')}`);
		for (const key of best.takes) wanted.delete(key);
		rows.push(best.row as Row<C>);
	}
	return rows;
}

/** The same rows, with the first value of a column wherever that leaves every pair of values met: others cost time. */
export function sparing<C extends Columns>(
	rows: readonly Row<C>[],
	columns: C,
	column: keyof C & string
): Row<C>[] {
	const [first = ''] = columns[column] ?? [];
	const met = new Map<string, number>();
	for (const key of rows.flatMap((row) => [...pairsOf(row).keys()])) met.set(key, (met.get(key) ?? 0) + 1);
	return rows.map((row) => {
		const plainer = { ...row, [column]: first };
		const kept = pairsOf(plainer);
		const lost = [...pairsOf(row).keys()].filter((key) => !kept.has(key));
		if (lost.some((key) => met.get(key) === 1)) return row;
		for (const key of lost) met.set(key, (met.get(key) ?? 0) - 1);
		return plainer;
	});
}
