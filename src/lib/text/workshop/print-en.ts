/** Words on what is printed for a workshop, in English. */
import { count } from '../count.ts';
import type { PrintWords } from './print-nl.ts';

export const printEn: PrintWords = {
	folder: 'print',
	large: 'large-print',
	how: 'Press Ctrl + P to print on A4. Black and white is fine.',
	from: (title, version, day) => `${title}, version ${version} of ${day}`,
	sources: 'Sources',
	guide: {
		file: 'guide',
		title: (plan) => `Facilitator’s guide: ${plan}`,
		about: 'For facilitators alone: it holds answers.',
		closed:
			'For facilitators alone. This guide holds answers. Do not leave it lying about, and write no names in it.',
		lasts: (minutes) => count(minutes, 'minute', 'minutes'),
		aim: 'Aim',
		prepare: 'Have ready',
		print: 'Print',
		times: 'Steps and times',
		step: 'Step',
		kind: 'Kind',
		minutes: 'Minutes',
		from: 'From',
		mayGo: 'may go',
		span: (min, max) => `${min} to ${max} minutes`,
		timesHint:
			'‘From’ is the time since the beginning, when all goes to plan. When a step runs over, the next get shorter, or a step that ‘may go’ is left out.',
		disclosure: 'When somebody tells that it happens to them',
		aftercare: 'Aftercare',
		contacts: 'Whom to turn to',
		purpose: 'What for',
		needed: 'Needed',
		room: 'The room sees',
		notes: 'Notes',
		lessonNotes: 'With this part of the course',
		question: 'The question',
		discuss: 'Talk between two votes',
		answers: 'Answers and reasons',
		answer: 'Answer',
		worth: 'Worth',
		why: 'Why',
		leads: 'Leads to',
		model: 'To remember',
		takeAway: 'To take away',
		beginning: 'How it begins',
		picture: (title) => `All roads: ${title}`,
		pictureHint:
			'The letters are those of the tables of this case. Sometimes one choice leads to two places; which it is depends on what was chosen before.',
		pictureAt: 'The picture of all roads is at the end of this guide.',
		noPicture: 'The picture of the roads is in the guide of usual size. Below is the same in words.',
		stepNumber: (n) => `Step ${n}`,
		only: (when) => `Only ${when}`,
		when: (is, not) =>
			[
				...is.map((one) => `if this holds: ${one}`),
				...not.map((one) => `if this does not hold: ${one}`)
			].join('; '),
		endings: 'Endings',
		endingKinds: { good: 'good', mixed: 'in between', bad: 'bad', calm: 'calm way out' },
		endingColumn: 'Ending',
		what: 'What happens',
		roles: 'Roles',
		collect: 'Collect',
		sized: (n) => `Groups of about ${n}.`,
		expected: (title) => `Expected with: ${title}`,
		line: 'The line, with what fits',
		number: 'No.',
		moment: 'When',
		channel: 'Channel',
		fits: 'What fits',
		threshold: 'Where experts step in'
	},
	sheets: {
		file: 'worksheets',
		title: 'Worksheets for groups',
		about: 'Of each case one a person, or two a group.'
	},
	cards: {
		file: 'vote-cards',
		title: 'Vote cards',
		about: 'One set a person, or simply hands.'
	},
	strips: {
		file: 'pattern-line',
		title: 'Strips for the pattern line',
		about: 'One set a group. Cut along the lines.',
		rules: [
			'Cut out all strips along the dashed lines and shuffle them.',
			'Lay the channels one below the other. Lay each incident on the row of its channel, in order of date.',
			'Look at one incident, then at all of them together. What changes?',
			'Lay the strip with the thick edge where you would act. Tell each other why there.'
		],
		lane: 'Channel',
		marker: 'From here on we act',
		lanes: 'The channels',
		incidents: 'The incidents'
	},
	logbook: 'One a person. To take along only if that is safe.',
	region: 'One a person, with the numbers of your region.',
	evaluation: { file: 'evaluation', about: 'One a person, at the end. Without names.' },
	missing: 'There are no PDFs in this package. Open the page and press Ctrl + P.'
};
