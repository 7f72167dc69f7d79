/** The motif on the certificate: loose points on the left, that fall into line and become a pattern. Pure. */

export interface Point {
	x: number;
	y: number;
	r: number;
}

const columns = 31;
const rows = 5;
const step = 20;

/** Size of the drawing, in its own units. */
export const width = columns * step;
export const height = rows * step;

/** Share of the drawing, from the left, after which points stand in line; there the lines begin a little later. */
const settled = 0.55;

/** A number from -1 to 1 that is the same each time: a certificate that is printed again looks the same. */
function scatter(seed: number): number {
	const wave = Math.sin(seed * 127.1 + 311.7) * 43758.5453;
	return 2 * (wave - Math.floor(wave)) - 1;
}

function pointAt(column: number, row: number): Point {
	const share = column / (columns - 1);
	const loose = Math.max(0, 1 - share / settled) ** 1.3;
	const number = column * rows + row;
	const at = (middle: number, seed: number): number =>
		Math.round((middle + scatter(seed) * loose * step * 0.9) * 10) / 10;
	const x = at((column + 0.5) * step, number);
	const y = at((row + 0.5) * step, number + 1000);
	// Nothing is cut off at the edge.
	return {
		x: Math.max(4, x),
		y: Math.min(height - 4, Math.max(4, y)),
		r: (column + row) % 2 === 0 ? 3.2 : 1.8
	};
}

/** Column by column. */
export const points: readonly Point[] = Array.from({ length: columns * rows }, (_, at) =>
	pointAt(Math.floor(at / rows), at % rows)
);

/** The large points alone are joined, each with those above and below it in the next column. */
const neighbours = points.flatMap((from, at) => {
	const [column, row] = [Math.floor(at / rows), at % rows];
	if (column / (columns - 1) < settled || (column + row) % 2 !== 0) return [];
	return [row - 1, row + 1].flatMap((next) => {
		const to = next < 0 || next >= rows ? undefined : points[(column + 1) * rows + next];
		return to ? `M${from.x} ${from.y}L${to.x} ${to.y}` : [];
	});
});

/** The lines between points that stand in line, as an SVG path. */
export const lines = neighbours.join('');
