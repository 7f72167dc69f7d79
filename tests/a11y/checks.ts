/** What is tried on every page, by name, and in words for the report (Dutch). */

export const checks = {
	axe: 'axe: licht thema op 1280 pixels breed, donker thema op 320',
	zoom200: '200 % zoom (640 pixels breed): niets schuift opzij, niets valt weg',
	zoom400: '400 % zoom (320 pixels breed): niets schuift opzij, niets valt weg',
	spacing: 'ruimere regels, letters, woorden en alinea’s op 320 pixels: niets valt weg',
	upright: 'staand en liggend scherm: hetzelfde is te zien',
	reach: 'met Tab door de pagina: alles wat te bedienen is, krijgt de focus',
	operate: 'elke oefening, casus en toets gemaakt met alleen het toetsenbord',
	trap: 'met Tab door de pagina: de focus komt er ook weer uit; Escape sluit elk venster',
	focus: 'bij elke stap van Tab: er is te zien waar de focus is',
	covered:
		'bij elke stap van Tab: wat de focus heeft, ligt niet geheel onder iets anders; van elke pagina eenmaal ook op 320 bij 256 pixels',
	order: 'de volgorde van Tab is die van de pagina',
	onfocus: 'met Tab door de pagina: van focus alleen verandert de pagina niet',
	oninput: 'bij het invullen: van invullen alleen verandert de pagina niet',
	letters: 'losse letters en cijfers op de pagina: er gebeurt niets',
	still: 'lopende bewegingen geteld: niets herhaalt zich vanzelf',
	skip: 'de eerste knop van de pagina brengt de focus bij de inhoud',
	ways: 'elke pagina heeft de inhoudsopgave en het zoeken',
	same: 'knoppen boven aan elke pagina: dezelfde, in dezelfde volgorde, met hulp erbij',
	seen: 'gekozen contrastkleuren (forced colors): tekst en knoppen blijven te zien',
	language: 'de taal van de pagina is die van de cursus',
	missing: 'een leeg antwoord: in een melding staat wat er nodig is',
	told: 'na elk antwoord: de uitkomst staat in een melding voor schermlezers',
	confirm: 'de toets inleveren: eerst wordt om bevestiging gevraagd',
	calm: 'minder beweging gevraagd (reduced motion): niets beweegt'
} as const satisfies Record<string, string>;

export type CheckName = keyof typeof checks;
export const checkNames = Object.keys(checks) as [CheckName, ...CheckName[]];

/** Checks that look at what a learner asked of the device; no criterion of WCAG is about them. */
export const preferenceChecks: readonly CheckName[] = ['seen', 'calm'];

/** Something that is not as it should be. */
export interface Finding {
	check: CheckName;
	/** Criteria it breaks; for most checks those that name it, for axe those of the rule. Empty: a preference. */
	criteria: readonly string[];
	/** What was wrong, e.g. axe's rule and the element, or `scrolls 12 px sideways`. */
	what: string;
}
