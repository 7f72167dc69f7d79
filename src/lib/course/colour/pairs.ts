/** Which colours of the course stand on which, and how much contrast that needs. Pure. */
import { contrast } from './contrast.ts';

/** Colours of one theme by the name they have in `app.css`, as `#rrggbb`. */
export type Colours = Readonly<Record<string, string>>;

export interface Pair {
	front: string;
	back: string;
	/** WCAG 1.4.3 for text, 1.4.11 for parts. */
	least: 4.5 | 3;
}

/** What is written on what. */
const texts: [front: string, backs: string[]][] = [
	['ink', ['paper', 'surface', 'sunken', 'accent-soft', 'signal-soft', 'danger-soft']],
	['ink-soft', ['paper', 'surface', 'sunken', 'accent-soft']],
	['accent', ['paper', 'surface', 'sunken', 'accent-soft']],
	['accent-deep', ['paper', 'surface', 'sunken', 'accent-soft']],
	['on-accent', ['accent', 'accent-deep']],
	['paper', ['ink', 'ink-soft']],
	['signal', ['paper', 'surface', 'signal-soft']],
	['danger', ['paper', 'surface', 'danger-soft']],
	['on-danger', ['danger-fill']]
];

/** Parts that must be seen. An accent is text as well, which asks for more. */
const parts: [front: string, backs: string[]][] = [['edge', ['paper', 'surface', 'sunken']]];

const pairsOf = (list: typeof texts, least: Pair['least']): Pair[] =>
	list.flatMap(([front, backs]) => backs.map((back) => ({ front, back, least })));

export const pairs: readonly Pair[] = [...pairsOf(texts, 4.5), ...pairsOf(parts, 3)];

/** The contrast of a pair; 0 when one of its colours is not there. */
export function contrastOf({ front, back }: Pair, colours: Colours): number {
	const [one, other] = [colours[front], colours[back]];
	return one && other ? contrast(one, other) : 0;
}

/** Pairs that have too little contrast. */
export const tooFaint = (colours: Colours, among = pairs): Pair[] =>
	among.filter((pair) => contrastOf(pair, colours) < pair.least);
