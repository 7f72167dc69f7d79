/** The icon of the installed course: the motif, loose points and those that line up. Says nothing about the subject. */
import { png, type Colour } from './png.ts';

/** In a square of 100; all within the circle that a launcher may cut out. */
const line = [
	[22, 66],
	[36, 57],
	[50, 50],
	[64, 44],
	[78, 40]
] as const;
const loose = [
	[32, 34],
	[50, 28],
	[43, 74],
	[68, 66],
	[60, 80]
] as const;

/** Colours of the course itself, those of `app.css`. */
export const ownLook = { accent: '#0f6b66', paper: '#faf8f4' };
const grey: Colour = [0xc4, 0xbd, 0xaf];

const colourOf = (hex: string): Colour => {
	const part = (at: number): number => parseInt(hex.slice(at, at + 2), 16);
	return [part(1), part(3), part(5)];
};

type Point = readonly [x: number, y: number];

const toPoint = ([x, y]: Point, [px, py]: Point): number => Math.hypot(x - px, y - py);

function toSegment(at: Point, from: Point, to: Point): number {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const share = ((at[0] - from[0]) * dx + (at[1] - from[1]) * dy) / (dx * dx + dy * dy);
	const on = Math.min(1, Math.max(0, share));
	return toPoint(at, [from[0] + on * dx, from[1] + on * dy]);
}

const mix = (under: Colour, over: Colour, share: number): Colour => {
	const part = (a: number, b: number): number => Math.round(a + (b - a) * share);
	return [part(under[0], over[0]), part(under[1], over[1]), part(under[2], over[2])];
};

/** How far a place is outside each shape, with its colour, from back to front. */
function shapesAt(at: Point, accent: Colour): [outside: number, colour: Colour][] {
	const joined = line.slice(1).map((to, index) => toSegment(at, line[index] ?? to, to));
	return [
		...loose.map((point): [number, Colour] => [toPoint(at, point) - 3.5, grey]),
		[Math.min(...joined) - 1.2, accent],
		...line.map((point): [number, Colour] => [toPoint(at, point) - 5, accent])
	];
}

/** @param size in pixels @param look colours as `#rrggbb`; a client's, or those of the course */
export function icon(size: number, look = ownLook): Buffer {
	const scale = 100 / size;
	const [accent, paper] = [colourOf(look.accent), colourOf(look.paper)];
	return png(size, (x, y) => {
		const at: Point = [(x + 0.5) * scale, (y + 0.5) * scale];
		return shapesAt(at, accent).reduce<Colour>((under, [outside, colour]) => {
			// An edge is one pixel wide.
			const share = Math.min(1, Math.max(0, 0.5 - outside / scale));
			return share === 0 ? under : mix(under, colour, share);
		}, paper);
	});
}
