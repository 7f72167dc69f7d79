/** Where the incidents of a pattern line are drawn: one line of time, a lane a channel. Pure; measures in CSS pixels. */
import type { Pattern } from '$lib/course/questions/index.ts';
import type { Incident } from '$lib/course/questions/pattern.ts';
import type { Id } from '$lib/course/types.ts';

/** Room an incident needs on the line: its target stays 24 pixels or more (WCAG 2.5.8), with air around it. */
export const room = 34;
/** Height of a lane lying down; its name stands above its line. */
const lane = 56;
/** Room for the two flags above the lanes, and beside the first and last point. */
const flags = 64;
const side = 24;
/** Standing up: room at the left for a letter a lane, and above for the letters; two lines of a note, also when spaced. */
const column = 26;
const row = 40;
const head = 40;

export interface Point {
	incident: Incident;
	/** Number in time, from 1. */
	number: number;
	x: number;
	y: number;
}

export interface Drawing {
	/** `down`: time runs down, for narrow screens. */
	way: 'across' | 'down';
	width: number;
	height: number;
	points: Point[];
	/** Place of each lane on the other axis. */
	lanes: { id: Id; at: number }[];
}

/**
 * Places along an axis of `length`, spaced by day where there is room, never closer than {@link room} and in the
 * order given.
 */
export function spaced(days: readonly number[], length: number): number[] {
	const spare = Math.max(0, length - room * (days.length - 1));
	const span = Math.max(1, (days.at(-1) ?? 0) - (days[0] ?? 0));
	return days.map((day, at) => at * room + (spare * (day - (days[0] ?? 0))) / span);
}

/** Narrower than this the line stands up. */
const narrowest = (count: number): number => Math.max(480, room * (count - 1) + 2 * side);

function across({ lanes, incidents }: Pattern, width: number): Drawing {
	const places = spaced(
		incidents.map((incident) => incident.day),
		width - 2 * side
	);
	const at = lanes.map(({ id }, index) => ({ id, at: flags + index * lane + lane - 18 }));
	return {
		way: 'across',
		width,
		height: flags + lanes.length * lane,
		lanes: at,
		points: incidents.map((incident, index) => ({
			incident,
			number: index + 1,
			x: side + (places[index] ?? 0),
			y: at.find((one) => one.id === incident.lane)?.at ?? flags
		}))
	};
}

function down({ lanes, incidents }: Pattern, width: number): Drawing {
	const first = incidents[0]?.day ?? 0;
	const span = (incidents.at(-1)?.day ?? 0) - first;
	// A day takes little room of its own, so that ten incidents still fit a telephone.
	const length = 44 * (incidents.length - 1) + Math.min(160, span * 2);
	const extra = length - row * (incidents.length - 1);
	const at = lanes.map(({ id }, index) => ({ id, at: column / 2 + index * column }));
	return {
		way: 'down',
		width,
		height: head + length + side,
		lanes: at,
		points: incidents.map((incident, index) => ({
			incident,
			number: index + 1,
			x: at.find((one) => one.id === incident.lane)?.at ?? 0,
			y: head + index * row + (extra * (incident.day - first)) / Math.max(1, span)
		}))
	};
}

/** @param width room there is, CSS pixels */
export function drawingOf(question: Pattern, width: number): Drawing {
	return width < narrowest(question.incidents.length) ? down(question, width) : across(question, width);
}

/** The path through all points. */
export const pathOf = (points: readonly Point[]): string =>
	points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');

/** Where notes stand beside a line that runs down: behind this many lanes and a flag. */
export const noteLeft = (lanes: number): number => lanes * column + 24;

/** What stands beside a point of a line that runs down: the day, without the hour. */
export const noteOf = ({ at }: Incident): string => at.split(',')[0] ?? at;

/** Letter a lane is known by where there is no room for its name. */
export const laneLetter = (index: number): string => String.fromCharCode(65 + index);
