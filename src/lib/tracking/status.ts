/** The ladder of statuses (rows A1.11, A3.1): read first, only go up. */

const ladder = ['not attempted', 'browsed', 'incomplete', 'failed', 'completed', 'passed'] as const;

/** Every status of the standards in one row; 2004's `unknown` counts as not attempted. */
export type Status = (typeof ladder)[number];

/** What an LMS returned, in one spelling: `Completed`, `not_attempted`, `null` and nonsense all come in the field. */
export function parseStatus(value: string): Status {
	const word = value
		.trim()
		.toLowerCase()
		.replace(/[\s_-]+/g, ' ');
	return ladder.find((status) => status === word) ?? 'not attempted';
}

/**
 * Whether a status may be replaced: only by a higher one. `failed` may become `completed` or `passed`; neither of
 * those ever becomes `failed`. Works for 1.2's one status and for each of the two of 2004.
 */
export function rises(from: Status, to: Status): boolean {
	return ladder.indexOf(to) > ladder.indexOf(from);
}
