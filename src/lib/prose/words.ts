/** The few words that prose needs of itself, per language of a course. Used at build time only. */
export interface ProseWords {
	/** Shown on the button behind a claim. */
	source: string;
	/** What that button says to who can't see where it stands. */
	sourceOf: (words: string) => string;
	callout: Record<string, string>;
	material: Record<string, string>;
	/** What each drawing shows, for who can't see it. */
	figure: Record<string, string>;
}

const nl: ProseWords = {
	source: 'bron',
	sourceOf: (words) => `Bron bij: ${words}`,
	callout: {
		remember: 'Onthoud',
		signal: 'Signaal',
		caution: 'Let op',
		danger: 'Gevaar',
		example: 'Voorbeeld'
	},
	material: {
		note: 'Notitie',
		mail: 'E-mail',
		chat: 'Chat',
		calls: 'Bellijst',
		letter: 'Brief'
	},
	figure: {
		points: 'Tien losse stippen, verspreid en zonder verband.',
		pattern: 'Dezelfde tien stippen, nu door een lijn verbonden: ze vormen samen een patroon.'
	}
};

const en: ProseWords = {
	source: 'source',
	sourceOf: (words) => `Source for: ${words}`,
	callout: {
		remember: 'Remember',
		signal: 'Signal',
		caution: 'Take care',
		danger: 'Danger',
		example: 'Example'
	},
	material: {
		note: 'Note',
		mail: 'E-mail',
		chat: 'Chat',
		calls: 'Call list',
		letter: 'Letter'
	},
	figure: {
		points: 'Ten loose dots, scattered and unrelated.',
		pattern: 'The same ten dots, now joined by a line: together they form a pattern.'
	}
};

const languages: Record<string, ProseWords> = { nl, en };

/** Languages a course can be written in. */
export const proseLanguages: readonly string[] = Object.keys(languages);

/** Words of a language; Dutch when it is unknown, which the checker refuses. */
export const wordsFor = (language: string): ProseWords => languages[language] ?? nl;
