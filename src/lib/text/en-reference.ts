import type { reference as dutch } from './nl-reference.ts';

import { count } from './count.ts';

export const reference: typeof dutch = {
	title: 'Reference',
	about: 'Look something up in the whole course. You can always come here, also after the test.',
	views: {
		search: 'Search',
		signals: 'Signals',
		types: 'Types',
		terms: 'Words',
		own: 'Yours'
	},
	field: 'What are you looking for?',
	fieldHelp: 'A slip of the keys is fine. The arrow keys take you through the answers.',
	clear: 'Clear',
	loading: 'The search is getting ready…',
	found: (n: number, words: string) =>
		n === 0
			? `Nothing found for ‘${words}’. Try another word.`
			: `${count(n, 'answer', 'answers')} for ‘${words}’`,
	kind: {
		section: 'Lesson',
		scenario: 'Case',
		handout: 'To print',
		fact: 'Fact with its source',
		term: 'What it means'
	},
	inLesson: (title: string) => `Lesson: ${title}`,
	source: 'See the source',
	also: 'Also',
	more: (title: string) => `Read more: ${title}`,
	lead: {
		signals:
			'What is it about? For each kind of signal: where you read about it and in which case you see it.',
		types:
			'A type is a way to think, not a diagnosis. A motive may play a part in a case, but you never establish it.',
		terms: 'Words you meet, with what they mean.',
		own: 'Bookmarks and notes you made yourself.'
	},
	none: 'You have no bookmarks or notes yet. You can make one at the end of every part.',
	kept: 'This is on this device only. Anyone who also uses this device can read it.',
	page: 'This browser does not keep it: when you close this window it is gone. Save it as a file if you want to keep it.',
	save: 'Save as a file',
	saved: 'The file is in your downloads.',
	notSaved: 'The browser does not allow saving here.',
	file: 'notes',
	remove: (title: string) => `Remove: ${title}`,
	removeShort: 'Remove',
	removed: 'Removed.',
	tools: {
		title: 'Keep and print',
		where: 'Which piece?',
		whole: 'This whole part',
		exercise: (n: number) => `Exercise ${n}`,
		mark: 'Set a bookmark',
		unmark: 'Take the bookmark away',
		marked: 'The bookmark is set. You find it under Reference.',
		unmarked: 'The bookmark is gone.',
		note: 'Your note about this piece',
		print: 'Print this piece'
	},
	term: 'What does this mean?'
};
