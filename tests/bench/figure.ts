/** A measured figure, its budget and whether it is kept. Pure. */

/** Parts of the bench, in the order in which they run; `--only` names them. */
export const parts = [
	'package',
	'check',
	'state',
	'search',
	'workshop',
	'weight',
	'scale',
	'load',
	'shift',
	'interaction',
	'journal'
] as const;
export type Part = (typeof parts)[number];

export interface Figure {
	part: Part;
	name: string;
	/** Written behind the number: `ms`, `kB` (1000 bytes), `×`, `s`, `MB`, or nothing. */
	unit: string;
	/** `null`: told, not judged. */
	budget: number | null;
	/** The budget is the least that is allowed, not the most. */
	atLeast: boolean;
	/** What is judged. */
	measured: number;
	/** Smallest and largest of the runs. */
	low: number;
	high: number;
	good: boolean;
	/** How it came about, when the name does not say. */
	note: string | null;
}

export interface FigureSpec {
	part: Part;
	name: string;
	unit?: string;
	budget: number | null;
	atLeast?: boolean;
	note?: string;
}

/** Middle value; of an even number the mean of the two in the middle. Throws on none: a bench that measured nothing lies. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const half = Math.floor(sorted.length / 2);
	const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[half]];
	if (low === undefined || high === undefined) throw new Error('Nothing was measured.');
	return (low + high) / 2;
}

/**
 * The value that `share` (0–1) of all values do not exceed: of 200 values and 0.99 the 198th in order. Throws on none.
 */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
	if (found === undefined) throw new Error('Nothing was measured.');
	return found;
}

/** A figure from one number that is judged and the runs behind it. */
function judge(spec: FigureSpec, measured: number, runs: readonly number[]): Figure {
	const { part, name, unit = '', budget, atLeast = false, note = null } = spec;
	const good = budget === null || (atLeast ? measured >= budget : measured <= budget);
	const [low, high] = [Math.min(...runs), Math.max(...runs)];
	return { part, name, unit, budget, atLeast, measured, low, high, good, note };
}

/** Judged by the median of the runs. */
export const byMedian = (spec: FigureSpec, runs: readonly number[]): Figure =>
	judge(spec, median(runs), runs);

/** Judged by what 99 of 100 runs keep to. */
export const byMost = (spec: FigureSpec, runs: readonly number[]): Figure =>
	judge(spec, percentile(runs, 0.99), runs);

/** Judged by the worst run. */
export const byWorst = (spec: FigureSpec, runs: readonly number[]): Figure =>
	judge(spec, (spec.atLeast ? Math.min : Math.max)(...runs), runs);

/**
 * How many times as long as something else, both measured in turns. The medians are compared; the spread is that of
 * the turns. Where both are nothing they are alike.
 */
export function byRatio(spec: FigureSpec, runs: readonly number[], beside: readonly number[]): Figure {
	const ratio = (a: number, b: number): number => (b > 0 ? a / b : a > 0 ? Infinity : 1);
	const turns = runs.map((value, turn) => ratio(value, beside[turn] ?? 0));
	return judge({ unit: '×', ...spec }, ratio(median(runs), median(beside)), turns);
}
