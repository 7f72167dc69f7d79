/** Words of the page that a trainer opens first, in Dutch. */
export const startNl = {
	file: 'begin-hier.html',
	title: 'Begin hier',
	what: 'Hiermee geeft u de workshop vanaf één laptop. Internet, een account of installeren is niet nodig.',
	before: 'Zo begint u',
	steps: [
		'Pak het zip-bestand helemaal uit, bijvoorbeeld op het bureaublad. Open niets vanuit het zip-bestand zelf.',
		'Sluit de beamer aan. Druk op Windows-toets + P en kies ‘Uitbreiden’. Op een Mac: zet synchrone weergave uit.',
		'Dubbelklik op presenter.html. Gebruik Edge of Chrome.',
		'Kies een plan, leg klaar wat erbij staat en print wat u nodig hebt. Vul in met hoeveel mensen u bent.',
		'Kies ‘Projector openen’. Sleep dat venster naar de beamer en druk daar op F11.',
		'Klik daarna weer in het venster van de presentator. Druk op ‘Beginnen’.'
	] as string[],
	papers: { title: 'Om te printen', normal: 'gewoon', large: 'grote letter' },
	one: 'Maar één scherm?',
	oneText:
		'Kies in presenter.html ‘Eén scherm’, of druk op S. De zaal ziet dan wat u ziet. Met S of Esc gaat u terug naar uw notities. Lees die dus vooraf, of van papier.',
	trouble: 'Als er iets misgaat',
	troubles: [
		['De projector blijft leeg', 'Druk in dat venster op F5. Helpt dat niet: sluit het en open het opnieuw.'],
		['Het venster opent niet', 'De browser hield het tegen. Sta vensters toe, of werk met één scherm.'],
		['Per ongeluk herladen', 'Er is niets weg: stap, stemmen en tijd staan er nog.'],
		[
			'Presentator gesloten',
			'Open presenter.html opnieuw en spring met het stapnummer en Enter naar de goede stap.'
		],
		['De tijd loopt uit', 'De rest wordt vanzelf opnieuw verdeeld. Links staat wat mag worden overgeslagen.']
	] as [string, string][],
	privacy: 'Wat er bewaard wordt',
	privacyText:
		'Niets. Er staan geen namen in, en na ‘Workshop afsluiten’ is alles weg. Wilt u een verslag? Sla het dan zelf op; het is een tekstbestand met aantallen en uw eigen opmerkingen.'
};

export type StartWords = typeof startNl;
