/** The player's own words in English: same shape as the Dutch ones. */
import { clock, longDate } from './dates.ts';
import { app } from './en-app.ts';
import { reading } from './en-reading.ts';
import { reference } from './en-reference.ts';
import type { Words } from './nl.ts';

const months = 'January February March April May June July August September October November December'.split(
	' '
);
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const numbers = ['no', 'one', 'two', 'three', 'four'];

export const en: Words = {
	name: 'English',
	time: (at) => clock(at, ':'),
	date: (iso) => longDate(iso, months),
	minutes: (n) => count(n, 'minute', 'minutes'),
	roughly: (minutes) => `About ${count(minutes, 'minute', 'minutes')}`,
	percent: (share) => `${Math.round(share * 100)}%`,
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
		todo: 'not read yet',
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
			danger: 'In danger, or to reach the police',
			victim: 'If someone is harassing or following you',
			professional: 'For advice as a professional',
			own_behaviour: 'If you are worried about your own behaviour',
			crisis: 'If it gets too much for you'
		},
		intro: {
			victim: 'You are not the only one, and you do not have to solve this alone.',
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
		caveat: 'Please note'
	},

	save: {
		idle: '',
		saving: 'Saving…',
		saved: (time) => `Saved at ${time}`,
		failing: 'Not saved yet',
		off: 'Not being saved',
		review: 'Looking back',
		elsewhere: 'Read only',
		ended: 'Connection closed',
		retry: 'Try again now',
		file: 'Save a file for the help desk',
		banner: {
			failing: {
				title: 'Your answers are not in the learning system yet',
				text: 'Keep this window open; we keep trying by ourselves. You can simply read on.'
			},
			off: {
				title: 'Your answers are not being saved',
				text: 'There is no connection to a learning system. You can take the whole course, but your result is not recorded anywhere. Did you expect a result? Close this window and open the course again from your learning system.'
			},
			none: {
				title: 'Your answers are not being saved',
				text: 'This browser does not let us save anything. You can take the whole course; after closing, your answers are gone.'
			},
			review: {
				title: 'You are looking back',
				text: 'Your earlier result stays as it is. You can read and practise; new answers stay on this device and do not count.'
			},
			elsewhere: {
				title: 'This course is open in another window',
				text: 'Go on there. You can read everything here, but what you fill in in this window is not saved. Is the other window closed? Then close this one too and open the course again.'
			},
			ended: {
				title: 'The learning system closed the connection',
				text: 'What was saved before is safe. You can read on, but new answers no longer reach the learning system. Close this window and open the course again from your learning system.'
			}
		}
	},
	exit: {
		title: 'Save and close',
		before: 'We first save where you are. Then you can close this window and continue later.',
		go: 'Save and close',
		stay: 'Stay here',
		saving: 'Saving…',
		confirmed: 'Your progress has been saved.',
		confirmedNext: 'You can close this tab or window now.',
		unconfirmed: 'We could not make sure that everything was saved.',
		unconfirmedNext: 'Check your connection and try again. Leave this window open meanwhile.',
		again: 'Try again',
		device: 'Your progress is on this device. You can close this tab or window.',
		nothing: 'Nothing is saved. You can close this tab or window.'
	},
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
	},
	scenario: {
		form: { case: 'Case', dialogue: 'Conversation' },
		state: { todo: 'not begun yet', started: 'under way', done: 'done' },
		open: { todo: 'Begin', started: 'Go on where you were', done: 'Look back and try again' },
		backTo: (lesson) => `Back to ${lesson}`,
		notice: {
			free: 'Choose what suits you. Skipping costs no points and you need not give a reason.',
			summaryTitle: { case: 'Summary of this case', dialogue: 'Summary of this conversation' },
			goAnyway: { case: 'Do the case after all', dialogue: 'Have the conversation after all' }
		},
		role: 'Your role',
		before: (steps) => `What went before: ${count(steps, 'step', 'steps')}`,
		present: (who) => `Present: ${who}`,
		ask: { case: 'What do you do?', dialogue: 'What do you say?' },
		take: { case: 'I do this', dialogue: 'I say this' },
		firstCounts:
			'The first road you choose counts. When it has ended, you can try other roads as often as you like.',
		missing: 'Choose one of the possibilities first.',
		chose: { case: 'Your choice', dialogue: 'You' },
		consequence: { case: 'What happens', dialogue: 'Answer' },
		on: 'Go on',
		trying: 'You are trying another road. Your first road stays as it is and counts.',
		endOther: 'Back to your first road',
		lost: (title) =>
			`This exercise was changed since you were here. What still holds of your road was kept: you go on at ‘${title}’.`,
		gauges: 'How the conversation stands',
		gauge: { trust: 'Trust', information: 'Information', safety: 'Safety' },
		level: (n, of) => `${n} of ${of}`,
		rises: (what) => `${what} grows.`,
		falls: (what) => `${what} shrinks.`,
		steady: 'Nothing changes.',
		ends: {
			good: 'This is how it ends well',
			mixed: 'This is how it ends partly well',
			bad: 'This is how it does not end well',
			calm: 'This is how you round it off calmly'
		}
	},
	debrief: {
		title: 'Looking back',
		tally: (n) => `You made ${count(n, 'choice', 'choices')}:`,
		harmful:
			'A choice on this road can do harm in real life. Good choices after it do not make up for that. Below you read why, and what a specialist would do.',
		objectives: 'By learning goal',
		worth: {
			good: 'this went well',
			partly: 'this went partly well',
			weak: 'there is still something to learn here',
			harmful: 'there was a choice here that can do harm'
		},
		reread: (lesson) => `Read again: ${lesson}`,
		choices: 'What you chose',
		said: 'Your words',
		expert: 'A specialist chooses this here',
		alike: 'A specialist chooses nothing better here.',
		others: (n) => `What else was possible: ${count(n, 'other choice', 'other choices')}`,
		tryHere: 'Choose differently here',
		tryHereAt: (step) => `Choose differently here: ${step}`,
		expertRoad: 'The road of a specialist',
		expertRead: (steps) => `Read all ${count(steps, 'step', 'steps')}`,
		expertSame: 'You took the same road as a specialist.',
		expertEnd: (title) => `Ending: ${title}`,
		elsewhere: 'Other endings there are',
		lesson: 'What to take with you',
		tryStart: 'Try another road',
		whole: 'Read back your whole road',
		print: 'Print your road and this explanation'
	},

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
		score: (share, raw, max) => `${share} of the points: ${raw} of ${max}.`,
		needed: (share) => `You pass from ${share}.`,
		almost: 'You can take the test again whenever you like. First read back where it went less well.',
		criticalTitle: 'About safety',
		criticalText:
			'In a question about safety you chose something that can really do harm. That is why the test is not passed now, however well the rest went. Read the explanation for this question and then try new questions.',
		objectives: 'By subject',
		reread: 'Read this again',
		review: 'See your answers',
		reviewTitle: 'Your answers',
		fresh: 'Again with new questions',
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
	handouts: {
		title: 'To print',
		intro: 'Cards for your work. Read them here, or print them on A4. Black and white will do.',
		careful:
			'Think before you print. Paper can be found, also by someone it is not meant for. Keep it in a safe place.',
		cards: 'Cards',
		lessons: 'A whole part',
		lessonsText: 'The whole part on one page, with everything unfolded.',
		back: 'Everything to print',
		print: 'Print',
		refused:
			'Nothing happens? Then your learning platform does not allow printing. Ask your trainer or administrator for this page on paper.',
		region: (name: string) => `Region ${name}`,
		entry: 'Incident number:',
		whom: (people: string) => `for ${people}`,
		audience: {
			danger: 'everyone in danger',
			victim: 'those it happens to',
			professional: 'professionals',
			own_behaviour: 'those who worry about their own behaviour',
			crisis: 'those for whom it is too much'
		},
		checked: (day: string) => `checked on ${day}`,
		sources: 'Sources:',
		from: (title: string, version: string, day: string) =>
			`From the course ‘${title}’, version ${version} of ${day}.`
	},
	certificate: {
		title: 'Certificate',
		go: 'To your certificate, or what is still to be done for it',
		notYet: 'You get a certificate when you have completed the course. You have not yet.',
		unseen:
			'What you do in this window does not reach the learning platform. So there is no certificate here. Close this window and open the course again from your learning platform.',
		name: 'Your name on the certificate',
		nameHelp: 'If you leave this empty, there will be a line to write on.',
		of: 'In the name of',
		did: 'has completed this course:',
		didPass: 'has completed this course and passed its exam:',
		made: 'Date',
		takes: 'Duration',
		duration: (minutes: number) => `about ${count(minutes, 'minute', 'minutes')}`,
		objectives: 'Objectives',
		record: {
			lms: 'You have completed the course. Your result is in the learning platform of your organisation. That record counts. This certificate is for yourself.',
			pending:
				'You have completed the course. Your result is not in the learning platform yet; we keep trying. Only the record there counts.',
			device:
				'You have completed the course on this device. Nobody checks that. Does someone ask for proof? Then only a record in a learning platform counts.',
			none: 'You have completed the course. That is not kept anywhere. Does someone ask for proof? Then only a record in a learning platform counts.',
			review:
				'You are looking back. You had completed the course; that is in the learning platform of your organisation. That record counts.'
		},
		counts: {
			lms: 'The participant filled in the name. The record in the learning platform counts.',
			pending: 'The participant filled in the name. The record in the learning platform counts.',
			device: 'Made on a device of one’s own, with a name the participant filled in. Not checked.',
			none: 'Made on a device of one’s own, with a name the participant filled in. Not checked.',
			review: 'The participant filled in the name. The record in the learning platform counts.'
		}
	},
	about: {
		title: 'About this course',
		version: 'Version',
		released: 'Released on',
		technical: 'Technical details',
		technicalText: 'For the help desk. There are no personal data in it.',
		labels: {
			build: 'Build',
			standard: 'Standard',
			api: 'Learning system found',
			mode: 'Opened as',
			calls: 'Calls',
			commits: 'Times saved',
			'unsent answers': 'Still to be sent',
			state: 'Length of the state',
			saved: 'Last saved',
			'save state': 'Saving',
			'last error': 'Last error',
			browser: 'Browser'
		},
		copy: 'Copy details',
		file: 'Save a file for the help desk',
		fileText:
			'The file holds these details, your progress and your result. Your name is not in it. The help desk can use it to check your result.',
		fileSaved: 'The file is in your downloads.',
		copied: 'Copied',
		copyFailed: 'The browser does not allow copying here. The text is selected: copy with Ctrl+C or hold it.',
		report: 'Report a mistake',
		reportText: 'Do you see something that is wrong or does not work? Please tell us.',
		reportTo:
			'Tell the administrator of your learning environment, or whoever gave you this course. Send the technical details along.',
		mail: 'Send us an e-mail',
		stored: 'What is saved',
		wipe: 'Wipe what is on this device',
		wipeText:
			'This removes your progress, answers, notes and bookmarks from this device, and the files of the course that the browser kept. What is in a learning system stays there. Answers that are not there yet are lost.',
		wipeYes: 'Yes, wipe',
		wiped: 'Everything on this device has been wiped.',
		browsers: 'Supported browsers',
		browsersText:
			'Chrome and Edge from 109, Firefox from 115, Safari from 16.4 (iPhone and iPad from iOS 16.4).',
		licences: 'Licences',
		licenceLines: [
			'You may share and adapt the text of this module with attribution (CC BY-SA 4.0).',
			'The software is free to use (MIT). Typeface: Atkinson Hyperlegible Next (SIL Open Font License).'
		]
	},
	message: {
		missingTitle: 'This page does not exist',
		missing: 'The course may have been renewed. Choose a part from the contents.',
		loadTitle: 'This part could not be loaded',
		load: 'Check your internet connection and try again.',
		newTitle: 'There is a new version of this course',
		newer: 'Reload the page to continue. What was saved stays saved.',
		brokenTitle: 'Something went wrong',
		broken: 'It is not your fault. Reload the page. What was saved stays saved.',
		again: 'Try again',
		reload: 'Load the page again',
		start: 'To the start'
	}
};
