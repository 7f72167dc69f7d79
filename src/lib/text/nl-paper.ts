/** Words of what is printed: cards, whole parts, the certificate. */
import { count } from './count.ts';

export const paper = {
	handouts: {
		title: 'Om te printen',
		intro: 'Kaarten voor op uw werk. U kunt ze hier lezen, en printen op A4. Zwart-wit is goed.',
		careful:
			'Denk na voor u print. Papier kan worden gevonden, ook door iemand voor wie het niet is bedoeld. Bewaar het op een veilige plek.',
		cards: 'Kaarten',
		lessons: 'Een heel deel',
		lessonsText: 'U ziet het hele deel op één pagina, met alles opengeklapt.',
		back: 'Alles om te printen',
		print: 'Printen',
		refused:
			'Gebeurt er niets? Dan laat uw leeromgeving printen niet toe. Vraag uw begeleider of beheerder om dit blad op papier.',
		region: (name: string) => `Regio ${name}`,
		entry: 'Voorval nummer:',
		whom: (people: string) => `voor ${people}`,
		audience: {
			danger: 'iedereen in gevaar',
			victim: 'wie dit overkomt',
			professional: 'professionals',
			own_behaviour: 'wie zich zorgen maakt over eigen gedrag',
			crisis: 'wie het te veel wordt'
		},
		checked: (day: string) => `nagekeken op ${day}`,
		sources: 'Bronnen:',
		from: (title: string, version: string, day: string) =>
			`Uit de cursus ‘${title}’, versie ${version} van ${day}.`
	},
	certificate: {
		title: 'Certificaat',
		go: 'Naar uw certificaat, of wat u er nog voor moet doen',
		notYet: 'U krijgt een certificaat als u de cursus hebt afgerond. Dat is nog niet zo.',
		unseen:
			'Wat u in dit venster doet, komt niet in de leeromgeving. Daarom is er hier geen certificaat. Sluit dit venster en open de cursus opnieuw vanuit uw leeromgeving.',
		name: 'Uw naam op het certificaat',
		nameHelp: 'Laat u dit leeg? Dan komt er een lijn om op te schrijven.',
		of: 'Op naam van',
		did: 'heeft deze cursus afgerond:',
		didPass: 'heeft deze cursus afgerond en de eindtoets gehaald:',
		made: 'Datum',
		takes: 'Duur',
		duration: (minutes: number) => `ongeveer ${count(minutes, 'minuut', 'minuten')}`,
		objectives: 'Leerdoelen',
		record: {
			lms: 'U hebt de cursus afgerond. Uw resultaat staat in de leeromgeving van uw organisatie. Die registratie telt. Dit certificaat is voor uzelf.',
			pending:
				'U hebt de cursus afgerond. Uw resultaat staat nog niet in de leeromgeving; we proberen het vanzelf opnieuw. Alleen de registratie daar telt.',
			device:
				'U hebt de cursus afgerond op dit apparaat. Niemand controleert dat. Vraagt iemand om een bewijs? Dan telt alleen een registratie in een leeromgeving.',
			none: 'U hebt de cursus afgerond. Dat wordt nergens bewaard. Vraagt iemand om een bewijs? Dan telt alleen een registratie in een leeromgeving.',
			review:
				'U kijkt terug. U had de cursus al afgerond; dat staat in de leeromgeving van uw organisatie. Die registratie telt.'
		},
		counts: {
			lms: 'De deelnemer vulde de naam zelf in. De registratie in de leeromgeving telt.',
			pending: 'De deelnemer vulde de naam zelf in. De registratie in de leeromgeving telt.',
			device:
				'Gemaakt op een eigen apparaat, met een naam die de deelnemer zelf invulde. Niet gecontroleerd.',
			none: 'Gemaakt op een eigen apparaat, met een naam die de deelnemer zelf invulde. Niet gecontroleerd.',
			review: 'De deelnemer vulde de naam zelf in. De registratie in de leeromgeving telt.'
		}
	}
};
