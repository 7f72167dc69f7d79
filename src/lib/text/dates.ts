/** Clock times and days as people of a language write them; shared by the word files. */

/** Hours and minutes of `at` (milliseconds since 1970, local time) with the separator of the language: 14.02 or 14:02. */
export function clock(at: number, separator: string): string {
	const date = new Date(at);
	return `${date.getHours()}${separator}${String(date.getMinutes()).padStart(2, '0')}`;
}

/**
 * A day (`2026-11-23`), month (`2026-11`) or year (`2026`) in words: "23 november 2026", "november 2026", "2026".
 * Anything else comes back as it was.
 */
export function longDate(iso: string, months: readonly string[]): string {
	const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
	if (!found) return iso;
	const [, year, month, day] = found;
	return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}
