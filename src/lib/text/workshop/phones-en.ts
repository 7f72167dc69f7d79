import { count } from '../count.ts';
import type { phonesNl } from './phones-nl.ts';

export const phonesEn: typeof phonesNl = {
	hands: 'Phone, hand or card up',
	again: 'Once more: phone, hand or card',
	join: 'Vote with your phone',
	joinText:
		'Scan the code, or type the address in your browser. Your vote is anonymous. Raising a hand is fine too.',
	qr: 'QR code of the address',
	panel: 'Votes by phone',
	on: 'Turn on',
	off: 'Turn off',
	large: 'Code large on the beamer',
	offHint: 'The room can then vote by phone, beside hands and cards.',
	waiting: 'Connecting…',
	open: 'The room is open:',
	lost: 'The server is away for a moment. What was counted stays. Feel free to count on by hand.',
	elsewhere: 'Another window leads this room now. What was counted here stays.',
	here: 'Go on here',
	local: 'Only this laptop can come at it. Start the server with --lan to let phones in.',
	votes: (n) => count(n, 'vote from a phone', 'votes from phones'),
	many: 'Those are more votes than people in the room. If that is wrong, count by hand.',
	takeOver: 'Count on by hand',
	giveBack: 'By phone again',
	byHand: 'Phones are closed for this question. What was counted stands above.'
};
