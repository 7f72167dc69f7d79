/** Drawings that are needed from the start, for `Icon.svelte`: a path in a square of 24. */
export const icons = {
	menu: 'M4 6h16M4 12h16M4 18h16',
	close: 'M6 6l12 12M18 6L6 18',
	previous: 'M14.5 5.5L8 12l6.5 6.5',
	next: 'M9.5 5.5L16 12l-6.5 6.5',
	help: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.3 9.3a2.8 2.8 0 1 1 4 2.6c-.9.4-1.3 1-1.3 1.9M12 17v.2',
	leave: 'M14 4h5v16h-5M3 12h11M10 8l4 4-4 4',
	cover:
		'M3 4l18 16M9.5 6.3A10 10 0 0 1 21.5 12a14 14 0 0 1-2.8 3.4M6 8.2A14 14 0 0 0 2.5 12 10.6 10.6 0 0 0 15.8 17',
	phone:
		'M6.5 3.5h3l1.5 4-2 1.5a11 11 0 0 0 5 5l1.5-2 4 1.5v3a2 2 0 0 1-2.2 2A16 16 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2z',
	search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l4.5 4.5',
	reading: 'M3 19L8.5 5 14 19M5 14.5h7M15.5 15a3 3 0 1 0 5 0 3 3 0 0 0-5 0zM21 12v7',
	external: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6'
} as const;
