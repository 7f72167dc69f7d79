/** Words on what is printed for a workshop, in Dutch. Course text stands in the course; these are of the paper itself. */
import { count } from '../count.ts';

export const printNl = {
	/** Folder in the zip, and what stands behind names of pages in large print. */
	folder: 'drukwerk',
	large: 'grote-letter',
	how: 'Druk op Ctrl + P om te printen op A4. Zwart-wit is goed.',
	from: (title: string, version: string, day: string): string => `${title}, versie ${version} van ${day}`,
	sources: 'Bronnen',
	guide: {
		file: 'draaiboek',
		title: (plan: string): string => `Draaiboek: ${plan}`,
		about: 'Alleen voor begeleiders: met antwoorden.',
		closed:
			'Alleen voor begeleiders. In dit draaiboek staan antwoorden. Laat het niet liggen, en schrijf er geen namen in.',
		lasts: (minutes: number): string => count(minutes, 'minuut', 'minuten'),
		aim: 'Doel',
		prepare: 'Leg klaar',
		print: 'Print',
		times: 'Stappen en tijden',
		step: 'Stap',
		kind: 'Soort',
		minutes: 'Minuten',
		from: 'Vanaf',
		mayGo: 'mag weg',
		span: (min: number, max: number): string => `${min} tot ${max} minuten`,
		timesHint:
			'‘Vanaf’ is de tijd sinds het begin, als alles gaat zoals gepland. Loopt een stap uit? Dan worden de volgende korter, of valt een stap weg waar ‘mag weg’ bij staat.',
		disclosure: 'Als iemand vertelt dat het hem of haar overkomt',
		aftercare: 'Nazorg',
		contacts: 'Bij wie u terechtkunt',
		purpose: 'Waarvoor',
		needed: 'Nodig',
		room: 'De zaal ziet',
		notes: 'Notities',
		lessonNotes: 'Bij dit deel van de cursus',
		question: 'De vraag',
		discuss: 'Overleg tussen twee keer stemmen',
		answers: 'Antwoorden en redenen',
		answer: 'Antwoord',
		worth: 'Oordeel',
		why: 'Waarom',
		leads: 'Leidt naar',
		model: 'Om te onthouden',
		takeAway: 'Om mee te nemen',
		beginning: 'Zo begint het',
		picture: (title: string): string => `Alle wegen: ${title}`,
		pictureHint:
			'De letters zijn die in de tabellen bij deze casus. Soms leidt één keuze naar twee plekken; welke het wordt, hangt af van wat eerder is gekozen.',
		pictureAt: 'De tekening van alle wegen staat achter in dit draaiboek.',
		noPicture:
			'De tekening van de wegen staat in het gewone draaiboek. Hieronder staat hetzelfde in woorden.',
		stepNumber: (n: number): string => `Stap ${n}`,
		only: (when: string): string => `Alleen ${when}`,
		when: (is: readonly string[], not: readonly string[]): string =>
			[...is.map((one) => `als dit geldt: ${one}`), ...not.map((one) => `als dit niet geldt: ${one}`)].join(
				'; '
			),
		endings: 'Eindes',
		endingKinds: { good: 'goed', mixed: 'tussenin', bad: 'slecht', calm: 'rustige uitweg' },
		endingColumn: 'Einde',
		what: 'Wat er gebeurt',
		roles: 'Rollen',
		collect: 'Ophalen',
		sized: (n: number): string => `Groepen van ongeveer ${n}.`,
		expected: (title: string): string => `Verwacht bij: ${title}`,
		line: 'De lijn, met wat past',
		number: 'Nr.',
		moment: 'Wanneer',
		channel: 'Weg',
		fits: 'Wat past',
		threshold: 'Hier grijpen deskundigen in'
	},
	sheets: {
		file: 'werkbladen',
		title: 'Werkbladen voor groepen',
		about: 'Per casus één per persoon, of twee per groep.'
	},
	cards: {
		file: 'antwoordkaarten',
		title: 'Antwoordkaarten',
		about: 'Eén setje per persoon, of gewoon handen.'
	},
	strips: {
		file: 'patroonlijn',
		title: 'Stroken voor de patroonlijn',
		about: 'Eén setje per groep. Knip langs de lijnen.',
		rules: [
			'Knip alle stroken los langs de stippellijnen en schud ze door elkaar.',
			'Leg de wegen onder elkaar. Leg elk voorval op de rij van zijn weg, op volgorde van datum.',
			'Kijk naar één voorval, en dan naar allemaal samen. Wat verandert er?',
			'Leg de strook met de dikke rand waar u zou gaan handelen. Vertel elkaar waarom daar.'
		] as string[],
		lane: 'Weg',
		marker: 'Vanaf hier handelen wij',
		lanes: 'De wegen',
		incidents: 'De voorvallen'
	},
	logbook: 'Eén per persoon. Alleen mee als dat veilig is.',
	region: 'Eén per persoon, met nummers van uw regio.',
	evaluation: { file: 'evaluatie', about: 'Eén per persoon, aan het eind. Zonder namen.' },
	missing: 'Er zitten geen PDF’s in dit pakket. Open de pagina en druk op Ctrl + P.'
};

export type PrintWords = typeof printNl;
