import { count } from './count.ts';
import type { exercises as dutch } from './nl-exercises.ts';

const numbers = ['no', 'one', 'two', 'three', 'four'];

export const exercises: typeof dutch = {
	question: {
		label: 'Exercise',
		exam: (n, of) => `Question ${n} of ${of}`,
		kind: {
			single: 'Choose one answer',
			multiple: 'Choose all that apply',
			truefalse: 'True or not?',
			matching: 'Find what belongs together',
			ordering: 'Put in the right order',
			sorting: 'Divide over the groups',
			pattern: 'Wait, note or act?',
			spotting: 'Find the signals',
			logbook: 'Fill in the logbook',
			numeric: 'Choose a number',
			likert: 'What fits you?',
			reflection: 'For yourself'
		},
		situation: 'Situation',
		hint: 'Hint',
		check: 'Check answer',
		submit: {
			pattern: 'Put everything on one line',
			logbook: 'Finish the logbook',
			likert: 'Give answer',
			reflection: 'Done'
		},
		record: 'Record answer',
		recorded: 'Answer recorded. You can change it until you hand in the test.',
		missing: {
			single: 'Please choose an answer first.',
			multiple: 'Please choose one or more answers first.',
			truefalse: 'Please choose an answer first.',
			matching: 'Please choose an answer for each line first.',
			ordering: 'Please put the lines in order first.',
			sorting: 'Please choose a group for each line first.',
			pattern: 'Please choose first what you do at each incident.',
			spotting: 'Please mark at least one line first.',
			logbook: 'Please compare each incident with the example first.',
			numeric: 'Please choose a number first.',
			likert: 'Please choose first what fits you most.',
			reflection: 'Choose ‘Done’ to go on.'
		},
		retry: 'Try again',
		reveal: 'See the answer',
		restart: 'Practise once more',
		attempts: (n) => `You can try ${numbers[n] ?? n} more ${n === 1 ? 'time' : 'times'}.`,
		outcome: { correct: 'That is right', partly: 'Partly right', wrong: 'This is not the right answer yet' },
		done: { correct: 'That is right', partly: 'Partly right', wrong: 'This was not the right answer' },
		neutral: {
			logbook: 'You have compared every incident',
			likert: 'There is no good or bad answer',
			reflection: 'This is for yourself and is not judged'
		},
		again: { likert: 'Choose something else', logbook: 'Work on in the logbook' },
		choice: {
			strong: 'A strong choice',
			defensible: 'A defensible choice',
			risky: 'A risky choice',
			harmful: 'This choice may do harm'
		},
		grade: { strong: 'strong', defensible: 'defensible', risky: 'risky', harmful: 'harmful' },
		right: 'right',
		wrong: 'not right',
		missed: 'this was possible too',
		better: 'this would have been right',
		belongs: 'belongs with it',
		yours: 'your choice',
		model: 'What it comes down to',
		true: 'True',
		false: 'Not true',
		choose: 'Choose…',
		options: 'The possibilities',
		belongsWith: 'Belongs with:',
		place: (n, of) => `${n} of ${of}`,
		up: (text) => `Move up: ${text}`,
		down: (text) => `Move down: ${text}`,
		moved: (text, n, of) => `${text}: now ${n} of ${of}`,
		edge: 'It can go no further',
		rightOrder: 'The right order',
		notAnswered: 'You did not answer this question.'
	},
	notes: {
		kept: 'What you type stays on this device. It does not go to your organisation or a learning environment.',
		page: 'What you type goes nowhere and is gone when you close this page.'
	},
	confidence: {
		title: 'How sure are you of this answer?',
		optional: 'You may skip this.',
		level: { 1: 'It is a guess', 2: 'Fairly sure', 3: 'Certain' },
		after: {
			correct: {
				1: 'You guessed, and it is right. Read the explanation, then you also know why.',
				2: 'You were fairly sure, and rightly so.',
				3: 'You were certain, and rightly so.'
			},
			partly: {
				1: 'You guessed, and part of it is right. You know more than you thought.',
				2: 'You were fairly sure. Part of it is right; see what is still missing.',
				3: 'You were certain, and part of it is right. The explanation shows what is still missing.'
			},
			wrong: {
				1: 'You knew that you guessed. That is good to notice: in real life you would look it up.',
				2: 'You were fairly sure. Then it is worth reading the explanation calmly.',
				3: 'You were certain. That happens to many people with this subject. Take your time to read the explanation.'
			}
		}
	},
	numeric: {
		number: (n) => String(n),
		own: 'Your number',
		slider: 'Slider',
		range: (min, max) => `From ${min} to ${max}`,
		marks: (value, unit) => `${value} ${unit}`,
		unread: (min, max) => `Type a number from ${min} to ${max}.`,
		higher: 'The answer is higher.',
		lower: 'The answer is lower.',
		exactly: (value, unit) => `The answer is ${value} ${unit}.`,
		between: (from, to, unit) => `The answer lies between ${from} and ${to} ${unit}.`,
		yours: (value, unit) => `You chose ${value} ${unit}.`,
		answer: 'answer',
		you: 'you'
	},
	pattern: {
		incident: (n, of) => `Incident ${n} of ${of}`,
		short: (n) => `Incident ${n}`,
		ask: 'What do you do now?',
		decide: { wait: 'Wait', note: 'Note', act: 'Act now' },
		decided: { wait: 'wait', note: 'note', act: 'act now' },
		next: 'Next',
		before: 'What has happened so far',
		you: 'You chose',
		fits: 'This fits',
		none: 'nothing',
		together: 'Everything on one line',
		allDone: 'You have chosen at every incident. Now look at them together.',
		open: 'Choose a point to read the incident.',
		line: 'Incidents in a row',
		own: 'You act here',
		experts: 'Specialists act here',
		both: 'You and specialists act here',
		never: 'You chose to act nowhere.',
		ownAt: (n) => `You act at incident ${n}.`,
		expertsAt: (n) => `Specialists act at incident ${n}.`,
		same: (n) => `You and specialists both act at incident ${n}.`,
		legend: 'What you chose',
		table: 'Everything in a table',
		columns: { when: 'When', lane: 'Where', what: 'What happened', you: 'You chose', fits: 'This fits' }
	},
	spotting: {
		how: 'Choose a line that is a signal. Then tell what kind of signal. Choose the line again to take the mark away.',
		kind: 'What kind of signal is this?',
		unnamed: 'no kind',
		chosen: (n) => `${count(n, 'line', 'lines')} marked.`,
		verdict: {
			found: 'found',
			misnamed: 'found, another kind of signal',
			missed: 'missed',
			overread: 'no signal',
			left: 'rightly left alone'
		},
		is: 'This is:',
		named: 'You chose:',
		count: (found, of) => `You found ${found} of the ${count(of, 'signal', 'signals')}.`,
		overread: (n) =>
			n === 0
				? 'You marked nothing too many.'
				: `You marked ${count(n, 'line that is no signal', 'lines that are no signal')}.`,
		region: (n) => `Place ${n}`
	},
	logbook: {
		entry: (n, of) => `Note ${n} of ${of}`,
		compare: 'Compare with the example',
		compared: 'Side by side',
		own: 'Your words',
		empty: 'not filled in',
		model: 'Example',
		checks: 'What holds for your own text?',
		why: 'Why so',
		printEmpty: 'Print an empty logbook',
		printFilled: 'Print the filled logbook',
		title: 'Logbook'
	},
	compare: {
		cards: 'What do you want to see side by side?',
		rows: 'On what do you want to compare?',
		least: 'At least two cards stay.',
		most: 'Five cards fit side by side.',
		one: 'At least one row stays.'
	}
};
