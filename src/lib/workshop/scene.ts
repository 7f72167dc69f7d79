/**
 * What the room sees: the only thing that goes from the presenter to the projector. Plain data, complete in itself,
 * and without anything the room may not see: no notes, no keys, no counts of a vote that is still open.
 */
import type { Material } from '../course/material.ts';
import type { Gauges } from '../course/scenario/scenario.ts';
import type { Contact, Grade, Html } from '../course/types.ts';
import type { Qr } from './phones/way.ts';

/** A choice as the room sees it; the letter is the one on the cards. */
export interface Choosable {
	letter: string;
	text: Html;
}

/** A choice with its hands, by round; one round, or two beside each other. */
export interface Counted extends Choosable {
	hands: number[];
	/** The way the case goes on. */
	chosen: boolean;
}

/** How good a choice was. */
export type Worth = Grade | 'right' | 'wrong';

export interface Judged extends Choosable {
	worth: Worth;
	/** Why, or where it would have led. */
	why: Html | null;
	chosen: boolean;
}

export interface TeamView {
	number: number;
	/** Numbers of the people in it, ascending. */
	members: number[];
	/** Title of the case it gets. */
	sheet: string | null;
	/** What it brought back. */
	lines: string[];
}

/** A point of the pattern line. */
export interface Spot {
	number: number;
	/** Days since the first. */
	day: number;
	lane: number;
	at: string;
	/** Hands that were up; `null`: not counted. */
	hands: number | null;
}

interface Head {
	/** Small line above: which step this is. */
	over: string;
	title: string;
}

export type Scene = Head &
	(
		| { kind: 'text'; html: Html; tone: 'plain' | 'quiet' | 'case' }
		| { kind: 'material'; material: Material }
		| { kind: 'vote'; question: Html; choices: Choosable[]; round: number }
		| { kind: 'bars'; question: Html; choices: Counted[] }
		| { kind: 'reasons'; choices: Judged[] }
		| { kind: 'consequence'; html: Html; choice: Choosable; gauges: Gauges | null }
		| {
				kind: 'road';
				steps: { title: string; taken: Choosable & { worth: Worth }; others: Worth[] }[];
				elsewhere: string[];
		  }
		| { kind: 'teams'; teams: TeamView[]; roles: string[] }
		| { kind: 'collection'; prompt: string; teams: TeamView[] }
		| { kind: 'incident'; number: number; of: number; at: string; lane: string; html: Html }
		| { kind: 'line'; lanes: string[]; spots: Spot[]; threshold: number; people: number }
		| { kind: 'contacts'; contacts: Contact[] }
		| { kind: 'pause'; html: Html }
	);

/** A scene with how it is to be shown. */
export interface RoomView {
	scene: Scene;
	language: string;
	/** The screen is dark; nothing of the scene is drawn. */
	blank: boolean;
	/** Steps of text size, −2 to 3. */
	size: number;
	/** Moment (ms since 1970) up to which this step lasts, when the room may know. */
	until: number | null;
	/** How phones come in, where they may vote. */
	join: Join | null;
}

export interface Join {
	address: string;
	qr: Qr;
	/** It fills the screen in the place of the scene. */
	large: boolean;
}

export const smallest = -2;
export const largest = 3;

/** Letters of the cards. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);
