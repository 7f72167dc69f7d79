import type { record as dutch } from './nl-record.ts';

export const record: typeof dutch = {
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
		fileFailed: 'The file could not be made. Check your internet connection and try again.',
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
		access: 'Accessibility',
		accessText:
			'The aim is WCAG 2.2, level AA. A statement may have been made for this package. It says what a program tested and what a person still has to judge. Ask whoever offers you the course. Is something in your way? Report it as described below.',
		report: 'Report a mistake',
		reportText: 'Do you see something that is wrong or does not work? Please tell us.',
		reportTo:
			'Tell the administrator of your learning environment, or whoever gave you this course. Send the technical details along.',
		mail: 'Send us an e-mail',
		stored: 'What is saved',
		wipe: 'Wipe what is on this device',
		wipeText:
			'This removes your progress, answers, notes and bookmarks from this device, and the files of the course that the browser kept. What is in a learning system stays there. Answers that are not there yet are lost. A file that you saved yourself is still among your downloads. You delete it yourself.',
		wipeYes: 'Yes, wipe',
		wiped: 'What this course kept on this device has been wiped.',
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
