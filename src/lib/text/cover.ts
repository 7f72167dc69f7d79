/**
 * Words of the static cover, which stands in the page before any script. Apart from the player's own words, because
 * the packager writes them into HTML and they must not weigh on the player.
 */
export interface CoverWords {
	forWhom: string;
	/** Whole minutes, at least 1. */
	minutes: (minutes: number) => string;
	/** Holds the simplest thing to try, because it is also what stays when a style sheet or script is missing. */
	loading: string;
	/** Shown after ten seconds of waiting. */
	late: { heading: string; steps: string[]; browsers: string };
	noScript: string;
}

/** The oldest browsers the player is built for; the same everywhere it is said. */
export const supportedBrowsers = { chromium: 109, firefox: 115, safari: '16.4' } as const;

const { chromium, firefox, safari } = supportedBrowsers;

export const coverWords: Record<string, CoverWords> = {
	nl: {
		forWhom: 'Voor wie',
		minutes: (minutes) => (minutes === 1 ? 'Ongeveer 1 minuut' : `Ongeveer ${minutes} minuten`),
		loading: 'De cursus wordt geladen… Gebeurt er niets? Laad de pagina opnieuw.',
		late: {
			heading: 'Het laden duurt lang',
			steps: [
				'Wacht nog even als uw verbinding traag is.',
				'Sluit de cursus en open hem opnieuw.',
				'Lukt het dan nog niet? Geef deze tekst door aan wie u de cursus gaf.'
			],
			browsers: `De cursus werkt in Chrome en Edge vanaf versie ${chromium}, Firefox vanaf ${firefox} en Safari vanaf ${safari}. In een oudere browser start hij niet.`
		},
		noScript:
			'Deze cursus heeft JavaScript nodig, en dat staat in deze browser uit. Zet het aan of open de cursus in een andere browser.'
	},
	en: {
		forWhom: 'Who it is for',
		minutes: (minutes) => (minutes === 1 ? 'About 1 minute' : `About ${minutes} minutes`),
		loading: 'The course is loading… Does nothing happen? Reload the page.',
		late: {
			heading: 'Loading takes long',
			steps: [
				'Wait a little longer if your connection is slow.',
				'Close the course and open it again.',
				'Still no luck? Pass this text on to whoever gave you the course.'
			],
			browsers: `The course works in Chrome and Edge from version ${chromium}, Firefox from ${firefox} and Safari from ${safari}. It does not start in an older browser.`
		},
		noScript:
			'This course needs JavaScript, which is switched off in this browser. Switch it on or open the course in another browser.'
	}
};
