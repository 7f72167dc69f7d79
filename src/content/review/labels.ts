/** Names of fields in Dutch: "feedback op optie B (bloemen)", "reden van keuze A (bellen) in stap na_de_les". */
import type { EntityKind } from './fields.ts';
import { letter } from './write.ts';

export const kindWords: Record<EntityKind, string> = {
	lesson: 'Les',
	handout: 'Kaart om te printen',
	question: 'Vraag',
	scenario: 'Casus',
	term: 'Woord in de naslag',
	subject: 'Onderwerp in de naslag',
	fact: 'Feit',
	contact: 'Contact',
	objective: 'Leerdoel',
	exam: 'Eindtoets'
};

const fieldWords: Record<string, string> = {
	stem: 'vraagzin',
	situation: 'situatie',
	text: 'tekst',
	title: 'titel',
	feedback: 'feedback',
	hint: 'hint',
	model: 'toelichting',
	consequence: 'gevolg',
	reason: 'reden',
	reasons: 'reden per besluit',
	why: 'reden',
	thresholdReason: 'reden van het moment om te handelen',
	whenTrue: 'feedback op ‘waar’',
	whenFalse: 'feedback op ‘niet waar’',
	correct: 'goed of fout',
	grade: 'oordeel',
	answer: 'juiste antwoord',
	target: 'wat erbij hoort',
	group: 'groep',
	signal: 'signaal',
	accept: 'passend besluit',
	threshold: 'moment om te handelen',
	critical: 'mag niet fout',
	objectives: 'leerdoelen',
	bank: 'oefening of toets',
	type: 'vorm',
	also: 'extra alinea',
	when: 'voorwaarde',
	to: 'vervolg',
	sets: 'wat vanaf dan geldt',
	clears: 'wat dan niet meer geldt',
	flags: 'wat kan meespelen',
	ends: 'soort einde',
	lesson: 'om mee te nemen',
	intro: 'inleiding',
	role: 'rol',
	notice: 'waarschuwing vooraf',
	about: 'waarvoor',
	sheets: 'aantal bladen',
	form: 'formulier',
	entries: 'aantal keer',
	contacts: 'contacten van de regio',
	summary: 'samenvatting',
	after: 'tijdsprong',
	present: 'wie erbij is',
	material: 'materiaal',
	head: 'kop',
	label: 'naam',
	value: 'waarde',
	from: 'afzender of ondergrens',
	at: 'tijd',
	near: 'bijna goed',
	minutes: 'duur',
	statement: 'bewering',
	caveat: 'kanttekening',
	source: 'bron',
	publisher: 'uitgever',
	url: 'adres',
	date: 'datum',
	checked: 'controledatum',
	reviewBy: 'herzieningsdatum',
	confidence: 'zekerheid',
	kept: 'reden om te bewaren',
	name: 'naam',
	purpose: 'waarvoor',
	audiences: 'voor wie',
	phone: 'telefoonnummer',
	hours: 'tijden',
	cost: 'kosten',
	address: 'adres',
	site: 'website',
	status: 'nagetrokken',
	passMark: 'slaaggrens',
	blueprint: 'verdeling van de toets',
	reread: 'les om te herlezen',
	term: 'woord',
	means: 'betekenis',
	synonyms: 'andere woorden',
	more: 'waar meer staat',
	lessons: 'lessen',
	cases: 'casussen'
};

/** Lists whose items are named by their id. */
const listWords: Record<string, string> = {
	options: 'optie',
	choices: 'keuze',
	steps: 'stap',
	endings: 'einde',
	sources: 'onderdeel',
	targets: 'doel',
	items: 'onderdeel',
	groups: 'groep',
	incidents: 'voorval',
	entries: 'voorbeeld',
	fields: 'veld',
	checks: 'controlepunt',
	kinds: 'soort signaal',
	rows: 'regel',
	scale: 'antwoord',
	lanes: 'kanaal'
};

/** Lists whose items carry a letter in the edition. */
const lettered = new Set(['options', 'choices']);

/**
 * @param path as in `fields.ts`
 * @param letterOf place of an item in its list, from 0; -1 when it is no longer there
 */
export function labelOf(path: readonly string[], letterOf: (list: string[], id: string) => number): string {
	if (path[0] === 'section') return path[1] ? `tekst onder ‘${path[1]}’` : 'tekst aan het begin';
	const places: string[] = [];
	const names: string[] = [];
	for (let at = 0; at < path.length; at++) {
		const step = path[at] ?? '';
		const id = path[at + 1];
		if (Object.hasOwn(listWords, step) && id !== undefined) {
			const place = lettered.has(step) ? letterOf(path.slice(0, at + 1), id) : -1;
			const name = place >= 0 ? `${letter(place)} (${id})` : id;
			places.unshift(`${listWords[step]} ${name}`);
			at++;
		} else if (!/^[a-z]{2}$/.test(step) || fieldWords[step]) names.push(fieldWords[step] ?? step);
	}
	return [names.join(', ') || 'tekst', ...places].join(' bij ');
}
