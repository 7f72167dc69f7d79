/** Words that the report and the statement share (Dutch). */
import type { A11yData } from './data.ts';
import type { Outcome } from './tally.ts';

export const outcomeWords: Record<Outcome, string> = {
	passed: 'door programma getest, niets gevonden',
	failed: 'voldoet niet',
	inapplicable: 'niet van toepassing',
	person: 'moet een mens beoordelen'
};

/** `26 november 2026` */
export const dayWords = (day: string): string =>
	new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(
		new Date(`${day}T00:00:00Z`)
	);

const languageNames = new Intl.DisplayNames('nl', { type: 'language' });

/** What of the package was not walked, one sentence each; empty when nothing was left out. */
export function leftOut({ whole, course }: A11yData): string[] {
	const others = course.others.map((language) => languageNames.of(language) ?? language).join(', ');
	return [
		...(whole ? [] : ['Niet alle onderdelen van de cursus zijn doorlopen; dit is geen volledig onderzoek.']),
		...(others ? [`Het pakket bevat ook deze talen, die niet zijn doorlopen: ${others}.`] : [])
	];
}

/** How it was tried and what that can't tell. */
export const limits =
	'Getest in Chromium alleen, zonder schermlezer en zonder mensen met een beperking. Een programma vindt een deel van ' +
	'de problemen. Niets gevonden betekent niet dat er niets is.';
