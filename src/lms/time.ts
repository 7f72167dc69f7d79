/** Durations as the standards write them. All numbers are seconds, to the hundredth. */

/** SCORM 1.2 `HHHH:MM:SS.SS` (RTE 3.4.2.1.14, CMITimespan). */
const timespan = /^(\d{1,4}):(\d{1,2}):(\d{1,2}(?:\.\d{1,2})?)$/;
/** SCORM 2004 `P1Y2M3DT4H5M6.78S` (RTE 4.1.1.7). */
const interval = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const day = 86_400;

/** Seconds in a duration of either standard; null when it is neither. */
export function parseDuration(text: string): number | null {
	const old = timespan.exec(text);
	if (old) return hundredths(Number(old[1]) * 3600 + Number(old[2]) * 60 + Number(old[3]));
	const found = interval.exec(text);
	if (!found || text.endsWith('P') || text.endsWith('T')) return null;
	const [years, months, days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
	const wholeDays = (years ?? 0) * 365 + (months ?? 0) * 30 + (days ?? 0);
	return hundredths(wholeDays * day + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0));
}

/** As SCORM 1.2 wants it, at most 9999 hours. */
export function formatTimespan(seconds: number): string {
	const { hours, minutes, rest } = split(seconds);
	return `${String(Math.min(hours, 9999)).padStart(4, '0')}:${String(minutes).padStart(2, '0')}:${rest.padStart(5, '0')}`;
}

/** As SCORM 2004 wants it. */
export function formatInterval(seconds: number): string {
	const { hours, minutes, rest } = split(seconds);
	return `PT${hours}H${minutes}M${rest}S`;
}

function split(seconds: number): { hours: number; minutes: number; rest: string } {
	const all = Math.round(Math.max(0, seconds) * 100);
	return {
		hours: Math.floor(all / 360_000),
		minutes: Math.floor((all % 360_000) / 6000),
		rest: ((all % 6000) / 100).toFixed(2)
	};
}

function hundredths(seconds: number): number {
	return Math.round(seconds * 100) / 100;
}
