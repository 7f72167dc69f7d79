/** Words of the dialog for how pages are read. */
export const reading = {
	title: 'Lezen',
	legends: {
		size: 'Grootte van de letters',
		space: 'Ruimte tussen de regels',
		theme: 'Licht of donker',
		width: 'Breedte van de tekst'
	},
	size: (share: number) => (share === 1 ? 'Gewoon' : `${Math.round(share * 100)} %`),
	labels: {
		space: ['Gewoon', 'Ruim', 'Heel ruim'],
		theme: ['Zoals dit apparaat', 'Licht', 'Donker'],
		width: ['Gewoon', 'Smal', 'Heel smal']
	},
	kept: 'Uw keuze blijft op dit apparaat, voor een volgende keer.',
	page: 'Deze browser bewaart uw keuze niet. Zij geldt tot u dit venster sluit.',
	usual: 'Alles weer gewoon',
	aloud: 'Voorlezen',
	aloudText:
		'De stem van dit apparaat leest vanaf wat u nu ziet. Iedereen die bij u in de buurt is, hoort mee.',
	read: 'Lees voor',
	pause: 'Pauze',
	goOn: 'Verder',
	stop: 'Stop',
	noVoice:
		'Dit apparaat heeft geen eigen Nederlandse stem, of de browser geeft die niet. Een stem van internet gebruiken wij niet: dan gaat de tekst naar een ander bedrijf.'
};
