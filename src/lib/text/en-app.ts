import type { app as dutch } from './nl-app.ts';

export const app: typeof dutch = {
	newLabel: 'New version',
	newText: 'There is a new version of this course. Your progress is kept.',
	renew: 'Renew now',
	renewing: 'Renewing. Your progress is kept.',
	later: 'Later',
	title: 'Without internet',
	text: 'After your first visit this course also works without internet. For that the browser keeps the files of the course on this device.',
	install:
		'Through the menu of your browser you can put the course on this device as an app. Everyone who uses this device can see the icon and the name.',
	file: {
		title: 'Take your progress along',
		text: 'You can save your progress as a file and go on on another device. The file does not say who you are.',
		notes: 'Also what I typed myself, with my bookmarks and notes',
		notesText: 'Then keep the file where only you can get at it.',
		save: 'Save progress as a file',
		saved: 'The file is in your downloads.',
		notSaved: 'The browser does not allow saving here.',
		name: 'progress',
		open: 'Get progress from a file',
		openText: 'What you did here stays. What is further in the file is added.',
		done: 'Your progress from the file has been added.',
		trouble: {
			other: 'This is not a file with progress of this software. Nothing has changed.',
			damaged:
				'This file is not whole: something is missing or was changed. Your progress here has not changed. Save the file again on the other device.',
			course: 'This file belongs to another course. Nothing has changed.',
			newer:
				'This file was made with a newer version of this course. Nothing has changed. Renew the course on this device first.'
		}
	},
	wipeReading: 'Also wipe how I want to read: letters, colours and width'
};
