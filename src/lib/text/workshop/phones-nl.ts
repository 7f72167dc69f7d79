/** Words about votes by telephone on the beamer and on the desk, in Dutch. Those of the phone itself: `phone-nl.ts`. */
import { count } from '../count.ts';

export const phonesNl = {
	hands: 'Telefoon, hand of kaart omhoog',
	again: 'Nog een keer: telefoon, hand of kaart',
	join: 'Stem met uw telefoon',
	joinText: 'Scan de code, of typ het adres in uw browser. Uw stem is anoniem. Een hand opsteken mag ook.',
	qr: 'QR-code van het adres',
	panel: 'Stemmen met telefoons',
	on: 'Aanzetten',
	off: 'Uitzetten',
	large: 'Code groot op de beamer',
	offHint: 'De zaal kan dan met de telefoon stemmen, naast handen en kaarten.',
	waiting: 'Verbinding maken…',
	open: 'De zaal is open:',
	lost: 'De server is even weg. Wat geteld is, blijft staan. Tel gerust met de hand verder.',
	elsewhere: 'Een ander venster leidt nu deze zaal. Wat hier geteld is, blijft staan.',
	here: 'Hier verder',
	local: 'Alleen deze laptop kan erbij. Start de server met --lan om telefoons toe te laten.',
	votes: (n: number): string => count(n, 'stem van een telefoon', 'stemmen van telefoons'),
	many: 'Dat zijn meer stemmen dan mensen in de zaal. Klopt het niet, tel dan met de hand.',
	takeOver: 'Met de hand verder tellen',
	giveBack: 'Weer met telefoons',
	byHand: 'Telefoons zijn dicht voor deze vraag. Wat geteld is, staat hierboven.'
};
