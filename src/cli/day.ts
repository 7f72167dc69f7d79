/** Days as they are typed on a command line and stand in files: `YYYY-MM-DD`. */

/** Today's date where the command is typed. */
export function localDay(now = new Date()): string {
	const two = (part: number): string => String(part).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day that exists. */
export const isDay = (text: string): boolean =>
	pattern.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

/** What is wrong with a text typed as a day, as a sentence; `null` when it is a day. */
export function dayRemark(text: string): string | null {
	if (isDay(text)) return null;
	return pattern.test(text) ? 'That is no day of the calendar.' : 'Write a day as YYYY-MM-DD.';
}

/** Days from one to the other, below 0 when `to` comes first. */
export const daysBetween = (from: string, to: string): number =>
	Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
