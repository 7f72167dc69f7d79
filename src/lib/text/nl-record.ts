/** Words of saving, leaving, and of what the course says about itself and what went wrong. */

export const record = {
	save: {
		idle: '',
		saving: 'Wordt opgeslagen…',
		saved: (time: string) => `Opgeslagen om ${time}`,
		failing: 'Nog niet opgeslagen',
		off: 'Wordt niet bewaard',
		review: 'U kijkt terug',
		elsewhere: 'Alleen lezen',
		ended: 'Verbinding gesloten',
		retry: 'Nu opnieuw proberen',
		file: 'Bestand voor de helpdesk opslaan',
		fileFailed:
			'Het bestand kon niet worden gemaakt. Controleer uw internetverbinding en probeer het opnieuw.',
		banner: {
			failing: {
				title: 'Uw antwoorden staan nog niet in de leeromgeving',
				text: 'Laat dit venster open; we proberen het vanzelf opnieuw. U kunt gewoon doorlezen.'
			},
			off: {
				title: 'Uw antwoorden worden niet bewaard',
				text: 'Er is geen verbinding met een leeromgeving. U kunt de hele cursus volgen, maar uw resultaat komt nergens te staan. Verwacht u wel een resultaat? Sluit dit venster en open de cursus opnieuw vanuit uw leeromgeving.'
			},
			none: {
				title: 'Uw antwoorden worden niet bewaard',
				text: 'Deze browser laat niet toe dat we iets bewaren. U kunt de hele cursus volgen; na het sluiten zijn uw antwoorden weg.'
			},
			review: {
				title: 'U kijkt terug',
				text: 'Uw eerdere resultaat blijft staan. U kunt alles lezen en oefenen; nieuwe antwoorden blijven in dit venster en tellen niet mee.'
			},
			elsewhere: {
				title: 'Deze cursus is al open in een ander venster',
				text: 'Ga daar verder. Hier kunt u alles lezen, maar wat u in dit venster invult, wordt niet bewaard. Is het andere venster dicht? Sluit dan ook dit venster en open de cursus opnieuw.'
			},
			ended: {
				title: 'De leeromgeving heeft de verbinding gesloten',
				text: 'Wat daarvoor was opgeslagen, staat goed. U kunt verder lezen, maar nieuwe antwoorden komen niet meer in de leeromgeving. Sluit dit venster en open de cursus opnieuw vanuit uw leeromgeving.'
			}
		}
	},
	exit: {
		title: 'Opslaan en sluiten',
		before: 'We slaan eerst op waar u bent. Daarna kunt u dit venster sluiten en later verdergaan.',
		go: 'Opslaan en sluiten',
		stay: 'Hier blijven',
		saving: 'Wordt opgeslagen…',
		confirmed: 'Uw voortgang is opgeslagen.',
		confirmedNext: 'U kunt dit tabblad of venster nu sluiten.',
		unconfirmed: 'We konden niet vaststellen dat alles is opgeslagen.',
		unconfirmedNext:
			'Controleer uw internetverbinding en probeer het opnieuw. Laat dit venster zo lang open.',
		again: 'Opnieuw proberen',
		device: 'Uw voortgang staat op dit apparaat. U kunt dit tabblad of venster sluiten.',
		nothing: 'Er wordt niets bewaard. U kunt dit tabblad of venster sluiten.'
	},
	about: {
		title: 'Over deze cursus',
		version: 'Versie',
		released: 'Uitgebracht op',
		technical: 'Technische gegevens',
		technicalText: 'Voor de helpdesk. Er staan geen persoonlijke gegevens in.',
		labels: {
			build: 'Bouwnummer',
			standard: 'Standaard',
			api: 'Leeromgeving gevonden',
			mode: 'Manier van openen',
			calls: 'Aanroepen',
			commits: 'Keer opgeslagen',
			'unsent answers': 'Nog te versturen',
			state: 'Lengte van de stand',
			saved: 'Laatst opgeslagen',
			'save state': 'Opslaan',
			'last error': 'Laatste melding',
			browser: 'Browser'
		},
		copy: 'Gegevens kopiëren',
		file: 'Bestand voor de helpdesk opslaan',
		fileText:
			'In het bestand staan deze gegevens, uw voortgang en uw resultaat. Uw naam staat er niet in. De helpdesk kan er uw resultaat mee nakijken.',
		fileSaved: 'Het bestand staat bij uw downloads.',
		copied: 'Gekopieerd',
		copyFailed:
			'Kopiëren mag hier niet van de browser. De tekst is geselecteerd: kopieer met Ctrl+C of houd hem ingedrukt.',
		access: 'Toegankelijkheid',
		accessText:
			'Het doel is WCAG 2.2, niveau AA. Bij dit pakket kan een verklaring zijn gemaakt. Die zegt wat een programma heeft getest en wat een mens nog moet beoordelen. Vraag ernaar bij wie u de cursus aanbiedt. Loopt u ergens tegenaan? Meld het zoals hieronder staat.',
		report: 'Fout melden',
		reportText: 'Ziet u iets wat niet klopt of niet werkt? Laat het ons weten.',
		reportTo:
			'Geef het door aan de beheerder van uw leeromgeving, of aan wie u deze cursus gaf. Stuur de technische gegevens mee.',
		mail: 'Mail ons',
		stored: 'Wat wordt bewaard',
		wipe: 'Wis wat op dit apparaat staat',
		wipeText:
			'Dit verwijdert uw voortgang, antwoorden, notities en bladwijzers van dit apparaat, en de bestanden van de cursus die de browser bewaarde. Wat al in een leeromgeving staat, blijft daar. Antwoorden die daar nog niet staan, bent u kwijt. Een bestand dat u zelf hebt opgeslagen, staat nog bij uw downloads. Dat verwijdert u zelf.',
		wipeYes: 'Ja, wissen',
		wiped: 'Wat deze cursus op dit apparaat bewaarde, is gewist.',
		browsers: 'Geschikte browsers',
		browsersText:
			'Chrome en Edge vanaf 109, Firefox vanaf 115, Safari vanaf 16.4 (iPhone en iPad vanaf iOS 16.4).',
		licences: 'Licenties',
		licenceLines: [
			'De tekst van deze cursus mag u delen en bewerken met naamsvermelding (CC BY-SA 4.0).',
			'De software is vrij te gebruiken (MIT). Lettertype: Atkinson Hyperlegible Next (SIL Open Font License).'
		]
	},
	message: {
		missingTitle: 'Deze pagina is er niet',
		missing: 'Misschien is de cursus vernieuwd. Kies een deel uit de inhoud.',
		loadTitle: 'Dit deel kon niet worden geladen',
		load: 'Controleer uw internetverbinding en probeer het opnieuw.',
		newTitle: 'Er is een nieuwe versie van deze cursus',
		newer: 'Laad de pagina opnieuw om verder te gaan. Wat is opgeslagen, blijft bewaard.',
		brokenTitle: 'Er ging iets mis',
		broken: 'Het ligt niet aan u. Laad de pagina opnieuw. Wat is opgeslagen, blijft bewaard.',
		again: 'Opnieuw proberen',
		reload: 'Pagina opnieuw laden',
		start: 'Naar het begin'
	}
};
