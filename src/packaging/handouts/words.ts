/** What is said when hand-outs can't be printed, or not as they were meant. */

export const noBrowserWords = [
	'No Chromium was found to print with.',
	'Install Chromium, Chrome or Edge, or run "npx playwright install chromium", or set CHROMIUM_PATH to its program.'
].join('\n');

export const noHandoutsWords = (course: string): string =>
	`Course ${course} has no hand-outs. Write <lang>/handouts/<id>.md and name it under handouts in course.yaml.`;

/** @param most as in the head of the hand-out */
export const sheetsWords = (id: string, sheets: number, most: number): string =>
	`! ${id} takes ${sheets} sheets, and ${most} at most ${most === 1 ? 'is' : 'are'} meant. ` +
	`Say it in fewer words, or write sheets: ${sheets} in its head.`;
