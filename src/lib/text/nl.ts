/**
 * The player's own words in Dutch. The learner is addressed as "u"; plain words (B1), no exclamations, no blame.
 * Course text never stands here, phone numbers neither (only 112).
 */
import { clock, longDate } from './dates.ts';
import { count } from './count.ts';
import { app } from './nl-app.ts';
import { exercises } from './nl-exercises.ts';
import { scenarios } from './nl-scenarios.ts';
import { paper } from './nl-paper.ts';
import { record } from './nl-record.ts';
import { reading } from './nl-reading.ts';
import { reference } from './nl-reference.ts';

const months =
	'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

export const nl = {
	/** Name of the language in the language itself. */
	name: 'Nederlands',
	time: (at: number) => clock(at, '.'),
	date: (iso: string) => longDate(iso, months),
	minutes: (n: number) => count(n, 'minuut', 'minuten'),
	roughly: (minutes: number) => `Ongeveer ${count(minutes, 'minuut', 'minuten')}`,
	/** Cut as in the LMS, so that 69.6 never reads as a pass at 70; .005, as a pass is judged by the hundredth. */
	percent: (share: number) => `${Math.floor(share * 100 + 0.005)} %`,
	close: 'Sluiten',
	cancel: 'Annuleren',
	back: 'Terug',

	shell: {
		skip: 'Naar de inhoud',
		contents: 'Inhoud',
		help: 'Hulp',
		exit: 'Opslaan en sluiten',
		search: 'Zoeken in de cursus',
		reading: 'Lezen: letters, kleuren en voorlezen'
	},
	contents: {
		title: 'Inhoud',
		todo: 'nog niet begonnen',
		started: 'begonnen',
		done: 'gedaan',
		current: 'u bent hier'
	},
	bar: {
		label: 'Vorige en volgende',
		previous: 'Vorige',
		next: 'Volgende',
		finish: 'Afronden',
		part: (n: number, of: number) => `Deel ${n} van ${of}`
	},

	start: {
		forWhom: 'Voor wie',
		time: 'Tijd',
		timeText: (parts: number) => `In ${parts} delen. U kunt tussendoor stoppen en later verdergaan.`,
		need: 'Nodig',
		needText: 'Geen geluid. Het werkt op een computer, tablet of telefoon.',
		saved: 'Wat wordt bewaard',
		savedText: {
			lms: 'Uw voortgang, uw antwoorden en uw resultaat worden bewaard in de leeromgeving van uw organisatie. Wie daar de beheerder of begeleider is, kan ze zien. Op dit apparaat blijft een kopie, voor als de verbinding wegvalt.',
			device:
				'Uw voortgang en uw antwoorden blijven op dit apparaat, in deze browser. Niemand anders krijgt ze, behalve wie dit apparaat ook gebruikt.',
			none: 'Er wordt niets bewaard. Als u dit venster sluit, zijn uw antwoorden weg.',
			review:
				'U bekijkt deze cursus opnieuw. Uw eerdere resultaat blijft staan en nieuwe antwoorden tellen niet mee.'
		},
		wipeAt: 'Wat op dit apparaat staat, kunt u wissen onder ‘Over deze cursus’.',
		notice: 'Vooraf',
		helpLine: 'Hulp nodig, nu of later? Kies ‘Hulp’ boven in beeld. Bel bij direct gevaar 112.',
		parts: 'De delen',
		begin: 'Begin',
		restart: 'Opnieuw beginnen',
		restartTitle: 'Opnieuw beginnen?',
		restartText:
			'U begint weer bij het eerste deel en kunt alle oefeningen opnieuw doen. Het resultaat dat u al had, blijft staan.',
		restartYes: 'Ja, opnieuw beginnen',
		resumeAt: (title: string) => `Verder waar u was: ${title}`,
		waiting: 'We zoeken op waar u was…',
		place: (n: number, title: string) => `deel ${n}, ${title}`,
		trouble: {
			damaged:
				'We konden niet teruglezen waar u was. Wat al in de leeromgeving als resultaat staat, blijft staan. U kunt bij elk deel beginnen.',
			newer:
				'Uw voortgang is bewaard door een nieuwere versie van deze cursus. Deze versie kan die niet lezen. Open de cursus opnieuw, of vraag uw beheerder om de nieuwste versie.'
		}
	},
	choose: {
		title: 'Taal en regio',
		language: 'Taal',
		region: 'Regio',
		regionText: 'De regio bepaalt welke hulp en welke telefoonnummers u ziet.'
	},

	notice: {
		title: 'Voordat u verdergaat',
		go: 'Doorgaan',
		summary: 'Samenvatting lezen',
		skip: 'Overslaan',
		free: 'Kies wat bij u past. Een deel overslaan kost geen punten: het telt gewoon mee als gedaan. U hoeft geen reden te geven.',
		summaryTitle: 'Samenvatting van dit deel',
		goAnyway: 'Toch het hele deel lezen',
		next: 'Naar het volgende deel'
	},

	help: {
		title: 'Hulp',
		region: (name: string) => `Voor de regio ${name}`,
		danger: 'Direct gevaar? Bel 112',
		dangerText: 'Bel ook als u twijfelt.',
		groups: {
			danger: 'Bij gevaar',
			victim: 'Als iemand u lastigvalt of volgt',
			professional: 'Voor advies als professional',
			own_behaviour: 'Als u zich zorgen maakt over uw eigen gedrag',
			crisis: 'Als het u te veel wordt'
		},
		intro: {
			victim:
				'U bent niet de enige en u hoeft het niet alleen op te lossen. Kan iemand zien wie u belt? Gebruik dan een andere telefoon, behalve voor 112.',
			own_behaviour: 'Hulp zoeken is een goede stap.'
		},
		call: (name: string, number: string) => `Bel ${name}: ${number}`,
		checked: (day: string) => `Gecontroleerd op ${day}`,
		site: 'Website',
		newWindow: 'opent in een nieuw venster',
		note: 'Goed om te weten',
		noteText: {
			leave:
				'‘Snel weg’ vervangt deze pagina meteen door een andere, of door een lege. Andere vensters blijven open, ook dat van een leeromgeving. De knop wist geen sporen: in de geschiedenis van de browser kan te zien zijn dat u hier was.',
			cover:
				'‘Scherm verbergen’ legt meteen een neutrale pagina over deze cursus. Het wist geen sporen. Uw organisatie kan zien dat u deze cursus volgt.'
		},
		shortcut: 'Drie keer op Shift drukken doet hetzelfde'
	},
	fact: {
		title: 'Waar komt dit vandaan?',
		source: 'Bron',
		date: 'Datum van de bron',
		checked: 'Door ons gecontroleerd',
		confidence: 'Hoe zeker',
		confidenceText: {
			official: 'Dit staat in een officiële tekst, zoals een wet of een bericht van de overheid.',
			several: 'Meerdere bronnen zeggen dit.',
			one: 'Hiervoor hebben we één bron.'
		},
		caveat: 'Let op',
		coming:
			'De tekst van deze bron is nog onderweg. Komt hij niet, controleer dan uw internetverbinding en open de bron opnieuw.'
	},

	...record,
	quick: {
		leave: 'Snel weg',
		cover: 'Scherm verbergen',
		coverShort: 'Verbergen',
		left: (n: number) => `Nog ${n} keer Shift om het scherm leeg te maken`,
		expired: 'Snel weg is afgebroken'
	},
	cover: {
		title: 'Werkinstructie vergaderruimten',
		lines: [
			'Reserveer een ruimte ten minste één werkdag van tevoren. Noem het aantal deelnemers en de gewenste opstelling.',
			'Laat de ruimte achter zoals u haar aantrof. Zet stoelen terug, wis het bord en sluit de ramen.',
			'Is er iets stuk? Meld het bij het servicepunt, met het nummer van de ruimte en een korte omschrijving.',
			'Gaat een afspraak niet door? Geef de ruimte dan zo snel mogelijk weer vrij voor anderen.'
		],
		back: 'Terug naar document'
	},

	material: {
		kind: {
			chat: 'Chat',
			mail: 'E-mail',
			mailbox: 'Postvak',
			calls: 'Bellijst',
			letter: 'Brief',
			note: 'Notitie',
			calendar: 'Agenda',
			profile: 'Sociale media',
			settings: 'Instellingen',
			picture: 'Afbeelding'
		},
		sent: 'Verzonden:',
		received: 'Ontvangen:'
	},

	...exercises,

	...scenarios,

	exam: {
		questions: 'Vragen',
		questionsText: (n: number) => `${n} vragen over korte praktijksituaties`,
		pass: 'Geslaagd vanaf',
		time: 'Tijd',
		timeText: (minutes: number) => `Meestal ${minutes} minuten. Er loopt geen klok.`,
		attempts: 'Herkansen',
		attemptsText: 'Zo vaak u wilt. Uw beste resultaat blijft staan.',
		marking: 'Uitslag',
		markingText: 'U ziet pas aan het einde wat goed was, met uitleg bij elk antwoord.',
		critical:
			'Bij enkele vragen gaat het om veiligheid. Kiest u daar iets wat schade kan doen, dan is de toets niet behaald, ook als de rest goed is.',
		best: (share: string) => `Uw beste resultaat tot nu toe: ${share}.`,
		begin: 'Begin de toets',
		resume: 'Verder met de toets',
		nav: 'Vragen van de toets',
		progress: (done: number, of: number) => `${done} van ${of} beantwoord`,
		answered: 'beantwoord',
		open: 'nog open',
		right: 'goed',
		partly: 'deels goed',
		wrong: 'niet goed',
		go: (n: number) => `Vraag ${n}`,
		previous: 'Vorige vraag',
		next: 'Volgende vraag',
		submit: 'Toets inleveren',
		stillOpen: (n: number) =>
			`U hebt ${count(n, 'vraag', 'vragen')} nog niet beantwoord. Een open vraag levert geen punten op.`,
		submitText: 'Na het inleveren ziet u de uitslag en kunt u antwoorden niet meer veranderen.',
		submitYes: 'Ja, inleveren',
		passed: 'U bent geslaagd',
		failed: 'Nog niet behaald',
		needed: (share: string) => `Geslaagd bent u vanaf ${share}.`,
		almost: 'U kunt de toets opnieuw doen wanneer u wilt. Lees eerst terug waar het minder ging.',
		criticalTitle: 'Over veiligheid',
		criticalText:
			'U koos bij een vraag over veiligheid iets wat in het echt schade kan doen. Daarom telt de toets nu niet als behaald, hoe goed de rest ook ging. Bekijk bij deze vraag de uitleg en doe daarna de hele toets opnieuw.',
		objectives: 'Per onderwerp',
		reread: 'Lees dit nog eens',
		review: 'Bekijk uw antwoorden',
		reviewTitle: 'Uw antwoorden',
		fresh: 'De hele toets opnieuw',
		wrongOnly: 'Alleen de vragen die niet goed gingen',
		passedBefore: (share: string) => `U was al geslaagd, met ${share}. Dat blijft staan.`,
		kept: (share: string) => `Uw beste resultaat, ${share}, blijft staan.`,
		backToResult: 'Terug naar de uitslag'
	},

	finish: {
		done: 'U hebt de cursus afgerond',
		notYet: 'Nog niet afgerond',
		ready: 'Gedaan',
		todo: 'Nog te doen',
		record: {
			lms: 'Uw resultaat staat in de leeromgeving van uw organisatie. Die registratie telt.',
			pending: 'Uw resultaat is nog niet opgeslagen. Laat dit venster open; we proberen het vanzelf opnieuw.',
			device: 'Uw resultaat staat op dit apparaat, in deze browser.',
			none: 'Uw resultaat wordt niet bewaard.',
			review: 'U keek terug. Uw eerdere resultaat is niet veranderd.'
		},
		stay: 'Alles blijft open. U kunt later iets terugzoeken of een oefening nog eens doen.'
	},
	reading,
	reference,
	app,
	...paper
};

/** What every language file must hold. */
export type Words = typeof nl;
