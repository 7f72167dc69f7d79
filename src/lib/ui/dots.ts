/** The motif: points that stand here and there until they are done and line up. Pure. */

export type PartState = 'todo' | 'started' | 'done';

export interface Dot {
	x: number;
	y: number;
	state: PartState;
}

/** Distance between two dots and height of the drawing, in its own units. */
export const step = 20;
export const height = 20;

const scatter = [-4, 5, -6, 3, 6, -3, 4, -5];

/** One dot a part: done ones lie on the middle line, one that was begun half-way, the rest are scattered. */
export function dotsOf(states: readonly PartState[]): Dot[] {
	return states.map((state, at) => {
		const off = scatter[at % scatter.length] ?? 0;
		const share = state === 'done' ? 0 : state === 'started' ? 0.4 : 1;
		return { x: step / 2 + at * step, y: height / 2 + off * share, state };
	});
}

/** The lines that join neighbours that are both done, as an SVG path. */
export function joined(dots: readonly Dot[]): string {
	return dots
		.flatMap((dot, at) => {
			const before = dots[at - 1];
			return before?.state === 'done' && dot.state === 'done' ? `M${before.x} ${before.y}H${dot.x}` : [];
		})
		.join('');
}
