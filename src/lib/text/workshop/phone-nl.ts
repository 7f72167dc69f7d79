/**
 * Words of the page on a participant's phone, in Dutch: plain text, sent along with the page. Refusals say what to do,
 * and blame nobody.
 */
export const phoneNl = {
	title: 'Stemmen',
	privacy: 'Uw stem is anoniem. Na de workshop blijft er niets van bewaard.',
	noScript: 'Deze pagina heeft JavaScript nodig. Steek anders gewoon uw hand op: dat telt net zo.',
	enter: 'Welke code staat op het scherm?',
	go: 'Ga naar de zaal',
	badCode: 'Een code heeft zes letters en cijfers, bijvoorbeeld K7QFX2.',
	choose: 'Kies uw antwoord. U kunt het veranderen tot de stemming sluit.',
	raise: 'Hand omhoog',
	lower: 'Hand omlaag',
	raised: 'Uw hand is omhoog.',
	lowered: 'Uw hand is omlaag.',
	sending: 'Uw stem gaat weg…',
	counted: 'Uw stem is geteld:',
	last: 'Geteld:',
	wait: 'Er is nu niets om over te stemmen. Kijk naar het scherm; deze pagina gaat vanzelf verder.',
	byHand: 'Er wordt nu met de hand geteld. Steek uw hand op.',
	connecting: 'Verbinding maken…',
	offline:
		'Er is geen verbinding. Uw keuze staat nog op deze telefoon en gaat vanzelf mee als de verbinding er weer is.',
	late: 'Uw stem is nog niet aangekomen. Deze pagina probeert het vanzelf opnieuw.',
	ended: 'De workshop is afgesloten. Er is niets van u bewaard. U kunt deze pagina sluiten.',
	refusals: {
		unknown:
			'Er is nu geen zaal met deze code. Klopt de code op het scherm? Deze pagina gaat vanzelf verder als de zaal open is.',
		closed: 'Deze stemming is gesloten. Deze keuze telt niet meer mee; wat eerder geteld was, telt wel.',
		choice: 'Dit antwoord hoort niet bij deze vraag. Kies opnieuw.',
		oversize: 'Dit bericht is te groot. Er is niets geteld. Herlaad deze pagina.',
		unreadable: 'Dit bericht is niet te lezen. Er is niets geteld. Herlaad deze pagina.',
		flood: 'Dit ging te snel achter elkaar. Uw laatste keuze gaat zo vanzelf mee.',
		blocked: 'Deze telefoon stuurde te veel berichten. Wacht even en herlaad deze pagina.',
		full: 'Deze zaal is vol: er kan geen telefoon meer bij. Steek uw hand op; dat telt net zo.',
		away: 'De zaal is even weg. Uw keuze staat nog op deze telefoon en gaat vanzelf mee.'
	},
	missing: 'Deze pagina is er niet. Open het adres dat op het scherm staat.',
	wrongName: 'Dit adres hoort niet bij deze server. Open het adres dat op het scherm staat.'
};

export type PhoneWords = typeof phoneNl;
export type Refusal = keyof PhoneWords['refusals'];
