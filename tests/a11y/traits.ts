/** What a package has of sound, gestures and the like: some criteria are about nothing where there is none of it. */

interface TraitFacts {
	/** Code that brings it in. */
	pattern?: RegExp;
	/** Events that something listened to, while every page was visited. */
	events?: readonly string[];
	/** Why criteria about it do not apply (Dutch). */
	words: string;
}

const facts = {
	media: {
		pattern: /<(audio|video)\b|createElement\(\s*["'`](audio|video)["'`]|new Audio\(/,
		words: 'Er is geen geluid of video in het pakket; voorlezen begint alleen als de cursist erom vraagt.'
	},
	gestures: {
		events: ['touchmove', 'pointermove', 'mousemove'],
		words: 'Op geen enkele pagina luistert iets naar een beweging van vinger of muis.'
	},
	dragging: {
		events: ['dragstart', 'dragover', 'drop', 'touchmove', 'pointermove', 'mousemove'],
		words: 'Er is niets om te slepen: op geen enkele pagina luistert iets naar slepen.'
	},
	motion: {
		events: ['devicemotion', 'deviceorientation'],
		words: 'Op geen enkele pagina luistert iets naar bewegen van het apparaat.'
	},
	login: { pattern: /type=["']?password/, words: 'De cursus vraagt niemand om in te loggen.' }
} as const satisfies Record<string, TraitFacts>;

export type Trait = keyof typeof facts;
export const traitNames = Object.keys(facts) as [Trait, ...Trait[]];

export const absentWords = (trait: Trait): string => facts[trait].words;

const sound = /\.(mp3|mp4|m4a|ogg|wav|webm)$/;

/**
 * Traits of a package. Pictures and fonts are not read.
 * @param listened names of events that something on its pages listened to
 */
export function traitsOf(files: ReadonlyMap<string, Buffer>, listened: ReadonlySet<string>): Set<Trait> {
	const texts = [...files].filter(([name]) => /\.(js|html)$/.test(name)).map(([, bytes]) => bytes.toString());
	const has = ({ pattern, events = [] }: TraitFacts): boolean =>
		texts.some((text) => pattern?.test(text)) || events.some((name) => listened.has(name));
	const plays = [...files.keys()].some((name) => sound.test(name));
	return new Set(traitNames.filter((trait) => has(facts[trait]) || (trait === 'media' && plays)));
}
