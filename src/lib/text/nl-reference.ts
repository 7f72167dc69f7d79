/** Words of the reference: searching, the indexes, and what a learner keeps for later. */
import { count } from './count.ts';

export const reference = {
	title: 'Naslag',
	about: 'Zoek iets terug, in de hele cursus. Hier kunt u altijd komen, ook na de toets.',
	views: {
		search: 'Zoeken',
		signals: 'Signalen',
		types: 'Typen',
		terms: 'Woorden',
		own: 'Van u'
	},
	field: 'Waar zoekt u naar?',
	fieldHelp: 'Een typefout geeft niet. Met de pijltjes gaat u door de antwoorden.',
	clear: 'Leegmaken',
	loading: 'De zoeker wordt klaargezet…',
	found: (n: number, words: string) =>
		n === 0
			? `Niets gevonden voor ‘${words}’. Probeer een ander woord.`
			: `${count(n, 'antwoord', 'antwoorden')} voor ‘${words}’`,
	kind: {
		section: 'Les',
		scenario: 'Casus',
		handout: 'Om te printen',
		fact: 'Feit met bron',
		term: 'Wat het betekent'
	},
	inLesson: (title: string) => `Les: ${title}`,
	source: 'Bekijk de bron',
	also: 'Ook',
	more: (title: string) => `Lees meer: ${title}`,
	lead: {
		signals:
			'Waar gaat het over? Hier vindt u per soort signaal waar u erover leest en in welke casus u het ziet.',
		types:
			'Een type is een manier om na te denken, geen diagnose. In een casus kan een motief meespelen, maar u stelt het nooit vast.',
		terms: 'Woorden die u tegenkomt, met wat zij betekenen.',
		own: 'Bladwijzers en notities die u zelf maakte.'
	},
	none: 'U hebt nog geen bladwijzers of notities. Aan het eind van elk deel kunt u er een maken.',
	kept: 'Dit staat alleen op dit apparaat. Wie dit apparaat ook gebruikt, kan het lezen.',
	page: 'Deze browser bewaart het niet: als u dit venster sluit, is het weg. Sla het op als bestand als u het wilt houden.',
	save: 'Opslaan als bestand',
	saved: 'Het bestand staat bij uw downloads.',
	notSaved: 'Opslaan mag hier niet van de browser.',
	file: 'notities',
	remove: (title: string) => `Verwijderen: ${title}`,
	removeShort: 'Verwijderen',
	removed: 'Verwijderd.',
	tools: {
		title: 'Bewaren en printen',
		where: 'Welk stuk?',
		whole: 'Dit hele deel',
		exercise: (n: number) => `Oefening ${n}`,
		mark: 'Bladwijzer zetten',
		unmark: 'Bladwijzer weghalen',
		marked: 'De bladwijzer staat. U vindt hem onder Naslag.',
		unmarked: 'De bladwijzer is weg.',
		note: 'Uw notitie bij dit stuk',
		print: 'Dit stuk printen'
	},
	term: 'Wat betekent dit?'
};
