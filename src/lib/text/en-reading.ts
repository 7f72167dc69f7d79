import type { reading as dutch } from './nl-reading.ts';

export const reading: typeof dutch = {
	title: 'Reading',
	legends: {
		size: 'Size of the letters',
		space: 'Room between the lines',
		theme: 'Light or dark',
		width: 'Width of the text'
	},
	size: (share: number) => (share === 1 ? 'Usual' : `${Math.round(share * 100)} %`),
	labels: {
		space: ['Usual', 'Wide', 'Very wide'],
		theme: ['As this device', 'Light', 'Dark'],
		width: ['Usual', 'Narrow', 'Very narrow']
	},
	kept: 'Your choice stays on this device, for a next time.',
	page: 'This browser does not keep your choice. It lasts until you close this window.',
	usual: 'Everything as usual again',
	aloud: 'Reading aloud',
	aloudText: 'The voice of this device reads from what you see now. Anyone near you can hear it.',
	read: 'Read aloud',
	pause: 'Pause',
	goOn: 'Go on',
	stop: 'Stop',
	noVoice:
		'This device has no English voice of its own, or the browser does not give it. We use no voice from the internet: the text would go to another company.'
};
