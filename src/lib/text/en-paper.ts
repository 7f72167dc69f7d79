import { count } from './count.ts';
import type { paper as dutch } from './nl-paper.ts';

export const paper: typeof dutch = {
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
	}
};
