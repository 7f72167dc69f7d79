/** Words of questions and of the larger exercises. */
import { count } from './count.ts';

const numbers = ['nul', 'één', 'twee', 'drie', 'vier'];

export const exercises = {
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
		attempts: (n: number) => `U kunt het nog ${numbers[n] ?? n} keer proberen.`,
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
			logbook: 'U hebt elk voorval vergeleken',
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
		better: 'dit was goed geweest',
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
		notAnswered: 'U hebt deze vraag niet beantwoord.'
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
		allDone: 'U hebt bij elk voorval gekozen. Bekijk ze nu samen.',
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
		printEmpty: 'Leeg logboek printen',
		printFilled: 'Ingevuld logboek printen',
		title: 'Logboek'
	},
	compare: {
		cards: 'Wat wilt u naast elkaar zien?',
		rows: 'Waarop wilt u vergelijken?',
		least: 'Er blijven ten minste twee kaarten staan.',
		most: 'Er passen vijf kaarten naast elkaar.',
		one: 'Er blijft ten minste één regel staan.'
	}
};
