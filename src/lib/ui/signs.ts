/** Drawings that say how something went or where it goes, for `Icon.svelte`. They come with what is not needed at the start. */
export const signs = {
	up: 'M12 19V5M6 11l6-6 6 6',
	down: 'M12 5v14M6 13l6 6 6-6',
	check: 'M4.5 12.5l5 5L19.5 7',
	cross: 'M7 7l10 10M17 7L7 17',
	half: 'M4 12c2.5-4.5 5.5-4.5 8 0s5.5 4.5 8 0',
	strong: 'M2.5 12.5l4.5 4.5L15 8M11.5 16l1 1L21.5 7.5',
	risky: 'M12 4L2.8 20h18.4zM12 10v4.5M12 17.3v.2',
	harmful: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM8 12h8'
} as const;
