/** Words of the page that a trainer opens first, in English. */
import type { StartWords } from './start-nl.ts';

export const startEn: StartWords = {
	file: 'start-here.html',
	title: 'Start here',
	what: 'With this you give the workshop from one laptop. You need no internet, no account and nothing installed.',
	before: 'How to begin',
	steps: [
		'Unpack the whole zip file, on the desktop for one. Open nothing from within the zip file.',
		'Connect the projector. Press Windows + P and choose ‘Extend’. On a Mac: switch mirroring off.',
		'Double-click presenter.html. Use Edge or Chrome.',
		'Choose a plan, have ready what it lists, and print what you need. Fill in how many people there are.',
		'Choose ‘Open projector’. Drag that window to the projector and press F11 there.',
		'Then click in the presenter’s window again. Press ‘Begin’.'
	],
	papers: { title: 'To print', normal: 'usual', large: 'large print' },
	one: 'Only one screen?',
	oneText:
		'Choose ‘One screen’ in presenter.html, or press S. The room sees what you see. S or Esc brings your notes back; read them beforehand, or from paper.',
	trouble: 'When something goes wrong',
	troubles: [
		[
			'The projector stays empty',
			'Press F5 in that window. If that does not help, close it and open it again.'
		],
		['The window does not open', 'The browser stopped it. Allow windows, or use one screen.'],
		['Reloaded by accident', 'Nothing is gone: step, votes and time are still there.'],
		['Presenter closed', 'Open presenter.html again and go to the right step with its number and Enter.'],
		['Time is running out', 'The rest is shared out anew by itself. At the left stands what may be skipped.']
	],
	privacy: 'What is kept',
	privacyText:
		'Nothing. There are no names in it, and after ‘Close workshop’ everything is gone. If you want a summary, save it yourself; it is a text file with numbers and your own remarks.'
};
