/** Groups without names: people count off, and numbers are drawn. Pure: the same seed draws the same. */

/** Numbers 0 up to 1, the same row for the same seed (mulberry32). */
function* numbersFrom(seed: number): Generator<number, never> {
	let state = seed >>> 0;
	for (;;) {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		yield ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	}
}

/** How many groups of about `size` so many people make: at least one, none with a single person if it can be helped. */
export const teamsFor = (people: number, size: number): number =>
	Math.max(1, Math.min(Math.round(people / size), Math.floor(people / 2)));

/** Numbers 1 up to `people` in so many groups, sizes at most one apart; each group ascending. */
export function drawTeams(people: number, teams: number, seed: number): number[][] {
	const numbers = Array.from({ length: people }, (_, at) => at + 1);
	const draw = numbersFrom(seed);
	for (let last = numbers.length - 1; last > 0; last--) {
		const other = Math.floor(draw.next().value * (last + 1));
		[numbers[last], numbers[other]] = [numbers[other] ?? 0, numbers[last] ?? 0];
	}
	const groups = Array.from({ length: Math.max(1, teams) }, (): number[] => []);
	numbers.forEach((number, at) => groups[at % groups.length]?.push(number));
	return groups.map((group) => group.toSorted((a, b) => a - b));
}
