/**
 * The player's own words in Dutch. The learner is addressed as "u"; plain words (B1), no exclamations, no blame.
 * Course text never stands here, phone numbers neither (only 112).
 */
import { clock, longDate } from './dates.ts';
import { app } from './nl-app.ts';
import { reading } from './nl-reading.ts';
import { reference } from './nl-reference.ts';

const months =
	'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const numbers = ['nul', 'één', 'twee', 'drie', 'vier'];

export const nl = {
	/** Name of the language in the language itself. */
	name: 'Nederlands',
	time: (at: number) => clock(at, '.'),
	date: (iso: string) => longDate(iso, months),
	minutes: (n: number) => count(n, 'minuut', 'minuten'),
	roughly: (minutes: number) => `Ongeveer ${count(minutes, 'minuut', 'minuten')}`,
	percent: (share: number) => `${Math.round(share * 100)} %`,
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
		todo: 'nog niet gelezen',
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
				'Uw voortgang is bewaard door een nieuwere versie van deze cursus. Deze versie kan haar niet lezen. Open de cursus opnieuw, of vraag uw beheerder om de nieuwste versie.'
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
			danger: 'Bij gevaar of om de politie te spreken',
			victim: 'Als iemand u lastigvalt of volgt',
			professional: 'Voor advies als professional',
			own_behaviour: 'Als u zich zorgen maakt over uw eigen gedrag',
			crisis: 'Als het u te veel wordt'
		},
		intro: {
			victim: 'U bent niet de enige en u hoeft het niet alleen op te lossen.',
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
		caveat: 'Let op'
	},

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

	question: {
		label: 'Oefening',
		exam: (n: number, of: number) => `Vraag ${n} van ${of}`,
		kind: {
			single: 'Kies één antwoord',
			multiple: 'Kies alles wat past',
			truefalse: 'Klopt dit of niet?',
			matching: 'Zoek bij elkaar wat bij elkaar hoort',
			ordering: 'Zet in de goede volgorde',
			sorting: 'Verdeel over de groepen',
			pattern: 'Afwachten, noteren of handelen?',
			spotting: 'Zoek de signalen',
			logbook: 'Vul het logboek in',
			numeric: 'Kies een getal',
			likert: 'Wat past bij u?',
			reflection: 'Voor uzelf'
		},
		situation: 'Situatie',
		hint: 'Aanwijzing',
		check: 'Antwoord controleren',
		/** On the button in its place, for forms that check nothing. */
		submit: {
			pattern: 'Zet alles op één lijn',
			logbook: 'Logboek afronden',
			likert: 'Antwoord geven',
			reflection: 'Klaar'
		},
		record: 'Antwoord vastleggen',
		recorded: 'Antwoord vastgelegd. U kunt het nog veranderen tot u de toets inlevert.',
		missing: {
			single: 'Kies eerst een antwoord.',
			multiple: 'Kies eerst een of meer antwoorden.',
			truefalse: 'Kies eerst een antwoord.',
			matching: 'Kies eerst bij elke regel een antwoord.',
			ordering: 'Zet de regels eerst in volgorde.',
			sorting: 'Kies eerst bij elke regel een groep.',
			pattern: 'Kies eerst bij elk voorval wat u doet.',
			spotting: 'Markeer eerst ten minste één regel.',
			logbook: 'Vergelijk eerst elk voorval met het voorbeeld.',
			numeric: 'Kies eerst een getal.',
			likert: 'Kies eerst wat het meest bij u past.',
			reflection: 'Kies ‘Klaar’ om verder te gaan.'
		},
		retry: 'Opnieuw proberen',
		reveal: 'Antwoord bekijken',
		restart: 'Nog een keer oefenen',
		attempts: (n: number) => `U kunt nog ${numbers[n] ?? n} keer proberen.`,
		outcome: {
			correct: 'Dat klopt',
			partly: 'Deels goed',
			wrong: 'Dit is nog niet het goede antwoord'
		},
		done: {
			correct: 'Dat klopt',
			partly: 'Deels goed',
			wrong: 'Dit was niet het goede antwoord'
		},
		/** Where nothing is right or wrong. */
		neutral: {
			logbook: 'U heeft elk voorval vergeleken',
			likert: 'Er is geen goed of slecht antwoord',
			reflection: 'Dit is voor uzelf en wordt niet beoordeeld'
		},
		again: { likert: 'Iets anders kiezen', logbook: 'Verder werken aan het logboek' },
		choice: {
			strong: 'Een sterke keuze',
			defensible: 'Een verdedigbare keuze',
			risky: 'Een riskante keuze',
			harmful: 'Deze keuze kan schade doen'
		},
		grade: { strong: 'sterk', defensible: 'verdedigbaar', risky: 'riskant', harmful: 'schadelijk' },
		right: 'goed',
		wrong: 'niet goed',
		missed: 'dit had ook gekund',
		belongs: 'hoort erbij',
		yours: 'uw keuze',
		model: 'Waar het om gaat',
		true: 'Klopt',
		false: 'Klopt niet',
		choose: 'Kies…',
		options: 'De mogelijkheden',
		belongsWith: 'Hoort bij:',
		place: (n: number, of: number) => `${n} van ${of}`,
		up: (text: string) => `Omhoog: ${text}`,
		down: (text: string) => `Omlaag: ${text}`,
		moved: (text: string, n: number, of: number) => `${text}: nu ${n} van ${of}`,
		edge: 'Verder kan niet',
		rightOrder: 'De goede volgorde',
		notAnswered: 'U heeft deze vraag niet beantwoord.'
	},

	/** What is typed stays where it is typed. */
	notes: {
		kept: 'Wat u typt, blijft op dit apparaat. Het gaat niet naar uw organisatie of een leeromgeving.',
		page: 'Wat u typt, gaat nergens heen en verdwijnt als u deze pagina sluit.'
	},
	confidence: {
		title: 'Hoe zeker bent u van dit antwoord?',
		optional: 'U mag dit overslaan.',
		level: { 1: 'Het is een gok', 2: 'Vrij zeker', 3: 'Zeker' },
		after: {
			correct: {
				1: 'U gokte, en het klopt. Lees de uitleg, dan weet u ook waarom.',
				2: 'U was vrij zeker, en terecht.',
				3: 'U was zeker, en terecht.'
			},
			partly: {
				1: 'U gokte, en een deel klopt. U weet meer dan u dacht.',
				2: 'U was vrij zeker. Een deel klopt; kijk wat er nog ontbreekt.',
				3: 'U was zeker, en een deel klopt. De uitleg laat zien wat er nog ontbreekt.'
			},
			wrong: {
				1: 'U wist dat u gokte. Dat is goed om te merken: dan zoekt u het in het echt na.',
				2: 'U was vrij zeker. Juist dan is het goed om de uitleg rustig te lezen.',
				3: 'U was zeker. Dat overkomt veel mensen bij dit onderwerp. Lees de uitleg rustig door.'
			}
		}
	},
	numeric: {
		number: (n: number) => String(n).replace('.', ','),
		own: 'Uw getal',
		slider: 'Schuif',
		range: (min: string, max: string) => `Van ${min} tot ${max}`,
		marks: (value: string, unit: string) => `${value} ${unit}`,
		unread: (min: string, max: string) => `Typ een getal van ${min} tot ${max}.`,
		higher: 'Het antwoord ligt hoger.',
		lower: 'Het antwoord ligt lager.',
		exactly: (value: string, unit: string) => `Het antwoord is ${value} ${unit}.`,
		between: (from: string, to: string, unit: string) => `Het antwoord ligt tussen ${from} en ${to} ${unit}.`,
		yours: (value: string, unit: string) => `U koos ${value} ${unit}.`,
		answer: 'antwoord',
		you: 'u'
	},
	pattern: {
		incident: (n: number, of: number) => `Voorval ${n} van ${of}`,
		short: (n: number) => `Voorval ${n}`,
		ask: 'Wat doet u nu?',
		decide: { wait: 'Afwachten', note: 'Noteren', act: 'Nu handelen' },
		decided: { wait: 'afwachten', note: 'noteren', act: 'nu handelen' },
		next: 'Volgende',
		before: 'Wat al is gebeurd',
		you: 'U koos',
		fits: 'Dit past',
		none: 'niets',
		together: 'Alles op één lijn',
		allDone: 'U heeft bij elk voorval gekozen. Bekijk ze nu samen.',
		open: 'Kies een punt om het voorval te lezen.',
		line: 'Voorvallen op een rij',
		own: 'U handelt hier',
		experts: 'Deskundigen handelen hier',
		both: 'U en deskundigen handelen hier',
		never: 'U koos nergens voor handelen.',
		ownAt: (n: number) => `U handelt bij voorval ${n}.`,
		expertsAt: (n: number) => `Deskundigen handelen bij voorval ${n}.`,
		same: (n: number) => `U en deskundigen handelen allebei bij voorval ${n}.`,
		legend: 'Wat u koos',
		table: 'Alles in een tabel',
		columns: { when: 'Wanneer', lane: 'Waar', what: 'Wat er gebeurde', you: 'U koos', fits: 'Dit past' }
	},
	spotting: {
		how: 'Kies een regel die een signaal is. Geef daarna aan wat voor signaal. Kies de regel nog eens om de markering weg te halen.',
		kind: 'Wat voor signaal is dit?',
		unnamed: 'geen soort',
		chosen: (n: number) => `${count(n, 'regel', 'regels')} gemarkeerd.`,
		verdict: {
			found: 'gevonden',
			misnamed: 'gevonden, ander soort signaal',
			missed: 'gemist',
			overread: 'geen signaal',
			left: 'terecht laten staan'
		},
		is: 'Dit is:',
		named: 'U koos:',
		count: (found: number, of: number) => `U vond ${found} van de ${count(of, 'signaal', 'signalen')}.`,
		overread: (n: number) =>
			n === 0
				? 'U markeerde niets te veel.'
				: `U markeerde ${count(n, 'regel die geen signaal is', 'regels die geen signaal zijn')}.`,
		region: (n: number) => `Plek ${n}`
	},
	logbook: {
		entry: (n: number, of: number) => `Aantekening ${n} van ${of}`,
		compare: 'Vergelijk met het voorbeeld',
		compared: 'Naast elkaar',
		own: 'Uw woorden',
		empty: 'niet ingevuld',
		model: 'Voorbeeld',
		checks: 'Wat klopt er in uw eigen tekst?',
		why: 'Waarom zo',
		printEmpty: 'Leeg logboek afdrukken',
		printFilled: 'Ingevuld logboek afdrukken',
		title: 'Logboek'
	},
	compare: {
		cards: 'Wat wilt u naast elkaar zien?',
		rows: 'Waarop wilt u vergelijken?',
		least: 'Er blijven ten minste twee kaarten staan.',
		most: 'Er passen vijf kaarten naast elkaar.',
		one: 'Er blijft ten minste één regel staan.'
	},
	scenario: {
		form: { case: 'Casus', dialogue: 'Gesprek' },
		state: { todo: 'nog niet begonnen', started: 'bezig', done: 'gedaan' },
		open: { todo: 'Begin', started: 'Verder waar u was', done: 'Bekijk en probeer opnieuw' },
		backTo: (lesson: string) => `Terug naar ${lesson}`,
		notice: {
			free: 'Kies wat bij u past. Overslaan kost geen punten en u hoeft geen reden te geven.',
			summaryTitle: { case: 'Samenvatting van deze casus', dialogue: 'Samenvatting van dit gesprek' },
			goAnyway: { case: 'Toch de casus doen', dialogue: 'Toch het gesprek doen' }
		},
		role: 'Uw rol',
		before: (steps: number) => `Wat er vooraf ging: ${count(steps, 'stap', 'stappen')}`,
		present: (who: string) => `Aanwezig: ${who}`,
		ask: { case: 'Wat doet u?', dialogue: 'Wat zegt u?' },
		take: { case: 'Dit doe ik', dialogue: 'Dit zeg ik' },
		firstCounts:
			'De eerste weg die u kiest, telt. Als die is afgelopen, kunt u andere wegen proberen zo vaak u wilt.',
		missing: 'Kies eerst een van de mogelijkheden.',
		chose: { case: 'Uw keuze', dialogue: 'U' },
		consequence: { case: 'Wat er gebeurt', dialogue: 'Antwoord' },
		on: 'Verder',
		trying: 'U probeert een andere weg. Uw eerste weg blijft staan en telt.',
		endOther: 'Terug naar uw eerste weg',
		lost: (title: string) =>
			`Deze oefening is veranderd sinds u hier was. Wat van uw weg nog klopt, is bewaard: u gaat verder bij ‘${title}’.`,
		gauges: 'Hoe het gesprek ervoor staat',
		gauge: { trust: 'Vertrouwen', information: 'Informatie', safety: 'Veiligheid' },
		level: (n: number, of: number) => `${n} van ${of}`,
		rises: (what: string) => `${what} neemt toe.`,
		falls: (what: string) => `${what} neemt af.`,
		steady: 'Er verandert niets.',
		ends: {
			good: 'Zo loopt het goed af',
			mixed: 'Zo loopt het deels goed af',
			bad: 'Zo loopt het niet goed af',
			calm: 'Zo rondt u het rustig af'
		}
	},
	debrief: {
		title: 'Terugkijken',
		tally: (n: number) => `U maakte ${count(n, 'keuze', 'keuzes')}:`,
		harmful:
			'Een keuze op deze weg kan in het echt schade doen. Goede keuzes daarna maken dat niet goed. Hieronder leest u waarom, en wat een specialist zou doen.',
		objectives: 'Per leerdoel',
		worth: {
			good: 'dit ging goed',
			partly: 'dit ging deels goed',
			weak: 'hier valt nog iets te leren',
			harmful: 'hier zat een keuze die schade kan doen'
		},
		reread: (lesson: string) => `Lees nog eens: ${lesson}`,
		choices: 'Wat u koos',
		said: 'Uw woorden',
		expert: 'Een specialist kiest hier',
		alike: 'Een specialist kiest hier niet beter.',
		others: (n: number) => `Wat ook kon: ${count(n, 'andere keuze', 'andere keuzes')}`,
		tryHere: 'Kies hier anders',
		tryHereAt: (step: string) => `Kies hier anders: ${step}`,
		expertRoad: 'De weg van een specialist',
		expertRead: (steps: number) => `Lees alle ${count(steps, 'stap', 'stappen')}`,
		expertSame: 'U koos dezelfde weg als een specialist.',
		expertEnd: (title: string) => `Einde: ${title}`,
		elsewhere: 'Andere eindes die er zijn',
		lesson: 'Wat u meeneemt',
		tryStart: 'Probeer een andere weg',
		whole: 'Lees uw hele weg terug',
		print: 'Print uw weg en deze uitleg'
	},

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
			`U heeft ${count(n, 'vraag', 'vragen')} nog niet beantwoord. Een open vraag levert geen punten op.`,
		submitText: 'Na het inleveren ziet u de uitslag en kunt u antwoorden niet meer veranderen.',
		submitYes: 'Ja, inleveren',
		passed: 'U bent geslaagd',
		failed: 'Nog niet behaald',
		score: (share: string, raw: string, max: string) => `${share} van de punten: ${raw} van ${max}.`,
		needed: (share: string) => `Geslaagd bent u vanaf ${share}.`,
		almost: 'U kunt de toets opnieuw doen wanneer u wilt. Lees eerst terug waar het minder ging.',
		criticalTitle: 'Over veiligheid',
		criticalText:
			'U koos bij een vraag over veiligheid iets wat in het echt schade kan doen. Daarom telt de toets nu niet als behaald, hoe goed de rest ook ging. Bekijk bij deze vraag de uitleg en probeer het daarna met nieuwe vragen.',
		objectives: 'Per onderwerp',
		reread: 'Lees dit nog eens',
		review: 'Bekijk uw antwoorden',
		reviewTitle: 'Uw antwoorden',
		fresh: 'Opnieuw met nieuwe vragen',
		wrongOnly: 'Alleen de vragen die niet goed gingen',
		passedBefore: (share: string) => `U was al geslaagd, met ${share}. Dat blijft staan.`,
		kept: (share: string) => `Uw beste resultaat, ${share}, blijft staan.`,
		backToResult: 'Terug naar de uitslag'
	},

	finish: {
		done: 'U heeft de cursus afgerond',
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
		notYet: 'U krijgt een certificaat als u de cursus heeft afgerond. Dat is nog niet zo.',
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
			lms: 'U heeft de cursus afgerond. Uw resultaat staat in de leeromgeving van uw organisatie. Die registratie telt. Dit certificaat is voor uzelf.',
			pending:
				'U heeft de cursus afgerond. Uw resultaat staat nog niet in de leeromgeving; we proberen het vanzelf opnieuw. Alleen de registratie daar telt.',
			device:
				'U heeft de cursus afgerond op dit apparaat. Niemand controleert dat. Vraagt iemand om een bewijs? Dan telt alleen een registratie in een leeromgeving.',
			none: 'U heeft de cursus afgerond. Dat wordt nergens bewaard. Vraagt iemand om een bewijs? Dan telt alleen een registratie in een leeromgeving.',
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
		report: 'Fout melden',
		reportText: 'Ziet u iets wat niet klopt of niet werkt? Laat het ons weten.',
		reportTo:
			'Geef het door aan de beheerder van uw leeromgeving, of aan wie u deze cursus gaf. Stuur de technische gegevens mee.',
		mail: 'Mail ons',
		stored: 'Wat wordt bewaard',
		wipe: 'Wis wat op dit apparaat staat',
		wipeText:
			'Dit verwijdert uw voortgang, antwoorden, notities en bladwijzers van dit apparaat, en de bestanden van de cursus die de browser bewaarde. Wat al in een leeromgeving staat, blijft daar. Antwoorden die daar nog niet staan, bent u kwijt.',
		wipeYes: 'Ja, wissen',
		wiped: 'Alles op dit apparaat is gewist.',
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

/** What every language file must hold. */
export type Words = typeof nl;
