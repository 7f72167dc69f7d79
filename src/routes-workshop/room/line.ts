/** Where the points of a room's pattern line are drawn, in units of a drawing that is scaled to the screen. Pure. */
import type { Spot } from '$lib/workshop/scene.ts';

export const width = 1000;
/** At the left the names of lanes, which nothing crosses. */
export const names = 232;
const side = { left: names + 30, right: 30 };
/** Room for the columns of hands above the lanes. */
export const columns = 186;
const lane = 62;
/** Two points closer than this could not be told apart. */
const nearest = 62;

export interface DrawnSpot extends Spot {
	x: number;
	y: number;
	/** Height of its column of hands. */
	column: number;
}

export interface DrawnLine {
	height: number;
	lanes: number[];
	spots: DrawnSpot[];
}

/** Spaced by day as far as there is room, in the order given. */
function places(days: readonly number[]): number[] {
	const length = width - side.left - side.right;
	const gap = Math.min(nearest, length / Math.max(1, days.length - 1));
	const spare = Math.max(0, length - gap * (days.length - 1));
	const [first = 0] = days;
	const span = Math.max(1, (days.at(-1) ?? 0) - first);
	return days.map((day, at) => side.left + at * gap + (spare * (day - first)) / span);
}

export function drawLine(spots: readonly Spot[], laneCount: number, people: number): DrawnLine {
	const at = places(spots.map(({ day }) => day));
	const lanes = Array.from({ length: laneCount }, (_, index) => columns + 48 + index * lane);
	const most = Math.max(1, people, ...spots.map(({ hands }) => hands ?? 0));
	return {
		height: columns + 24 + laneCount * lane,
		lanes,
		spots: spots.map((spot, index) => ({
			...spot,
			x: at[index] ?? 0,
			y: lanes[Math.max(0, spot.lane)] ?? columns,
			column: ((spot.hands ?? 0) / most) * (columns - 76)
		}))
	};
}
