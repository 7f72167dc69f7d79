/** Words of cases and dialogues, and of looking back at them. */
import { count } from './count.ts';

export const scenarios = {
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
		before: (steps: number) => `Wat eraan voorafging: ${count(steps, 'stap', 'stappen')}`,
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
	}
};
