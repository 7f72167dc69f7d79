/** The player's own words in English: same shape as the Dutch ones. */
import { clock, longDate } from './dates.ts';
import { count } from './count.ts';
import { app } from './en-app.ts';
import { exercises } from './en-exercises.ts';
import { scenarios } from './en-scenarios.ts';
import { paper } from './en-paper.ts';
import { record } from './en-record.ts';
import { reading } from './en-reading.ts';
import { reference } from './en-reference.ts';
import type { Words } from './nl.ts';

const months = 'January February March April May June July August September October November December'.split(
	' '
);

export const en: Words = {
	name: 'English',
	time: (at) => clock(at, ':'),
	date: (iso) => longDate(iso, months),
	minutes: (n) => count(n, 'minute', 'minutes'),
	roughly: (minutes) => `About ${count(minutes, 'minute', 'minutes')}`,
	percent: (share) => `${Math.floor(share * 100 + 0.005)}%`,
	close: 'Close',
	cancel: 'Cancel',
	back: 'Back',

	shell: {
		skip: 'Skip to content',
		contents: 'Contents',
		help: 'Help',
		exit: 'Save and close',
		search: 'Search the course',
		reading: 'Reading: letters, colours and reading aloud'
	},
	contents: {
		title: 'Contents',
		todo: 'not begun yet',
		started: 'started',
		done: 'done',
		current: 'you are here'
	},
	bar: {
		label: 'Previous and next',
		previous: 'Previous',
		next: 'Next',
		finish: 'Finish',
		part: (n, of) => `Part ${n} of ${of}`
	},

	start: {
		forWhom: 'Who it is for',
		time: 'Time',
		timeText: (parts) => `In ${parts} parts. You can stop in between and continue later.`,
		need: 'What you need',
		needText: 'No sound. It works on a computer, tablet or phone.',
		saved: 'What is saved',
		savedText: {
			lms: 'Your progress, your answers and your result are saved in your organisation’s learning system. People who manage it or guide you there can see them. A copy stays on this device, in case the connection fails.',
			device:
				'Your progress and answers stay on this device, in this browser. Nobody else gets them, except people who use this device too.',
			none: 'Nothing is saved. When you close this window your answers are gone.',
			review:
				'You are looking at this course again. Your earlier result stays as it is and new answers do not count.'
		},
		wipeAt: 'What is on this device can be wiped under ‘About this course’.',
		notice: 'Before you start',
		helpLine: 'Need help, now or later? Choose ‘Help’ at the top. In immediate danger, call 112.',
		parts: 'The parts',
		begin: 'Begin',
		restart: 'Start again',
		restartTitle: 'Start again?',
		restartText:
			'You go back to the first part and can do all exercises again. The result you already have is kept.',
		restartYes: 'Yes, start again',
		resumeAt: (title) => `Continue where you were: ${title}`,
		waiting: 'Looking up where you were…',
		place: (n, title) => `part ${n}, ${title}`,
		trouble: {
			damaged:
				'We could not read back where you were. A result that is already in the learning environment stays there. You can begin with any part.',
			newer:
				'Your progress was saved by a newer version of this module, which this version cannot read. Open the module again, or ask your administrator for the latest version.'
		}
	},
	choose: {
		title: 'Language and region',
		language: 'Language',
		region: 'Region',
		regionText: 'The region decides which help and which phone numbers you see.'
	},

	notice: {
		title: 'Before you go on',
		go: 'Continue',
		summary: 'Read a summary',
		skip: 'Skip',
		free: 'Choose what suits you. Skipping a part costs no points: it simply counts as done. You do not have to give a reason.',
		summaryTitle: 'Summary of this part',
		goAnyway: 'Read the whole part after all',
		next: 'On to the next part'
	},

	help: {
		title: 'Help',
		region: (name) => `For the region ${name}`,
		danger: 'Immediate danger? Call 112',
		dangerText: 'Call when in doubt, too.',
		groups: {
			danger: 'In danger',
			victim: 'If someone is harassing or following you',
			professional: 'For advice as a professional',
			own_behaviour: 'If you are worried about your own behaviour',
			crisis: 'If it gets too much for you'
		},
		intro: {
			victim:
				'You are not the only one, and you do not have to solve this alone. Can somebody see whom you call? Then use another phone, except for 112.',
			own_behaviour: 'Looking for help is a good step.'
		},
		call: (name, number) => `Call ${name}: ${number}`,
		checked: (day) => `Checked on ${day}`,
		site: 'Website',
		newWindow: 'opens in a new window',
		note: 'Good to know',
		noteText: {
			leave:
				'‘Leave now’ replaces this page at once by another, or by an empty one. Other windows stay open, also that of a learning environment. It erases no traces: the browser history may show that you were here.',
			cover:
				'‘Hide screen’ puts a neutral page over this course at once. It wipes no traces. Your organisation can see that you take this course.'
		},
		shortcut: 'Pressing Shift three times does the same'
	},
	fact: {
		title: 'Where does this come from?',
		source: 'Source',
		date: 'Date of the source',
		checked: 'Checked by us',
		confidence: 'How certain',
		confidenceText: {
			official: 'This is in an official text, such as a law or a government notice.',
			several: 'Several sources say this.',
			one: 'We have one source for this.'
		},
		caveat: 'Please note',
		coming:
			'The text of this source is on its way. If it does not come, check your internet connection and open the source again.'
	},

	...record,
	quick: {
		leave: 'Leave quickly',
		cover: 'Hide screen',
		coverShort: 'Hide',
		left: (n) => `Press Shift ${n} more ${n === 1 ? 'time' : 'times'} to clear the screen`,
		expired: 'Quick exit cancelled'
	},
	cover: {
		title: 'Meeting room instructions',
		lines: [
			'Book a room at least one working day ahead. State the number of people and the set-up you need.',
			'Leave the room as you found it. Put chairs back, wipe the board and close the windows.',
			'Is something broken? Report it to the service desk with the room number and a short description.',
			'Is a meeting cancelled? Release the room for others as soon as you can.'
		],
		back: 'Back to document'
	},

	material: {
		kind: {
			chat: 'Chat',
			mail: 'E-mail',
			mailbox: 'Mailbox',
			calls: 'Call list',
			letter: 'Letter',
			note: 'Note',
			calendar: 'Calendar',
			profile: 'Social media',
			settings: 'Settings',
			picture: 'Picture'
		},
		sent: 'Sent:',
		received: 'Received:'
	},

	...exercises,

	...scenarios,

	exam: {
		questions: 'Questions',
		questionsText: (n) => `${n} questions about short situations from practice`,
		pass: 'Passed from',
		time: 'Time',
		timeText: (minutes) => `Usually ${minutes} minutes. There is no clock.`,
		attempts: 'Trying again',
		attemptsText: 'As often as you like. Your best result is kept.',
		marking: 'Result',
		markingText: 'You see at the end what was right, with an explanation for each answer.',
		critical:
			'A few questions are about safety. If you choose something there that can do harm, the test is not passed, even if the rest is right.',
		best: (share) => `Your best result so far: ${share}.`,
		begin: 'Begin the test',
		resume: 'Continue the test',
		nav: 'Questions of the test',
		progress: (done, of) => `${done} of ${of} answered`,
		answered: 'answered',
		open: 'open',
		right: 'right',
		partly: 'partly right',
		wrong: 'not right',
		go: (n) => `Question ${n}`,
		previous: 'Previous question',
		next: 'Next question',
		submit: 'Hand in the test',
		stillOpen: (n) =>
			`You have not answered ${count(n, 'question', 'questions')} yet. Open questions give no points.`,
		submitText: 'After handing in you see the result and can no longer change answers.',
		submitYes: 'Yes, hand in',
		passed: 'You have passed',
		failed: 'Not passed yet',
		needed: (share) => `You pass from ${share}.`,
		almost: 'You can take the test again whenever you like. First read back where it went less well.',
		criticalTitle: 'About safety',
		criticalText:
			'In a question about safety you chose something that can really do harm. That is why the test is not passed now, however well the rest went. Read the explanation for this question and then take the whole test again.',
		objectives: 'By subject',
		reread: 'Read this again',
		review: 'See your answers',
		reviewTitle: 'Your answers',
		fresh: 'The whole test again',
		wrongOnly: 'Only the questions that went wrong',
		passedBefore: (share) => `You had already passed, with ${share}. That stands.`,
		kept: (share) => `Your best result, ${share}, is kept.`,
		backToResult: 'Back to the result'
	},

	finish: {
		done: 'You have finished the course',
		notYet: 'Not finished yet',
		ready: 'Done',
		todo: 'To do',
		record: {
			lms: 'Your result is in your organisation’s learning system. That record counts.',
			pending: 'Your result has not been saved yet. Keep this window open; we keep trying by ourselves.',
			device: 'Your result is on this device, in this browser.',
			none: 'Your result is not saved.',
			review: 'You were looking back. Your earlier result has not changed.'
		},
		stay: 'Everything stays open. You can look something up later or do an exercise again.'
	},
	reading,
	reference,
	app,
	...paper
};
