/**
 * What goes between a presenter's page and the server that serves it, when there is one (`npm run workshop`). The page
 * holds the votes and judges every ballot; the server only carries them. From `file://` there is no way, and nothing
 * of this runs.
 */
import type { Slot } from '../../course/types.ts';

/** A vote as phones see it: plain text, no HTML, and nothing of what is right. */
export interface PhoneVote {
	/** Which vote of which step; other choices make another id. */
	id: string;
	title: string;
	question: string;
	choices: { slot: Slot; letter: string; text: string }[];
	/** A hand that stays up: votes with the same name follow each other; `null` where each vote is on its own. */
	stays: string | null;
}

export interface RoomState {
	/** What is voted on now; `null`: nothing. */
	vote: PhoneVote | null;
	/** The trainer counts this vote by hand. */
	byHand: boolean;
}

/** One device's answer to one vote. */
export interface PhoneBallot {
	vote: string;
	/** Stands for the device in this vote alone: two votes of one device can't be told to be of one. */
	key: string;
	/** `null` takes the answer back. */
	slot: Slot | null;
}

export type Verdict = 'counted' | 'closed' | 'choice' | 'full';

/** Squares of a QR code: an SVG path on a grid of `size` by `size`. */
export interface Qr {
	size: number;
	path: string;
}

export interface PhoneRoom {
	/** Six letters and digits, on the beamer and in the address. */
	code: string;
	/** Where phones vote. */
	address: string;
	qr: Qr;
	/** Whether other devices than this one can come at the address. */
	reachable: boolean;
}

/** What the server asks and tells. */
export interface Ears {
	/** The room is open, for the first time or again after the server was away. */
	room(room: PhoneRoom): void;
	/** The state phones must know; asked for each phone that comes in. */
	state(): RoomState;
	cast(ballot: PhoneBallot): Verdict;
	/** The connection is gone; it comes back by itself. */
	lost(): void;
	/** Another window with the same key took the room. */
	replaced(): void;
	/** The code belongs to another key: try a new one. */
	taken(): void;
}

export interface Line {
	/** Tells every phone in the room. */
	tell(state: RoomState): void;
	/** Closes the room, tells phones to forget, and leaves. */
	end(): void;
	/** Leaves without a word to the phones. */
	close(): void;
}

/** Put on the page by the server that serves it. */
export interface PhoneWay {
	/** @param key 32 hex digits: whoever has it leads the room */
	open(key: string, ears: Ears): Line;
}
