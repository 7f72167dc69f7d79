/** Things a professional gets to see: a chat, a mailbox, a call list … drawn as what they are, read in order. */
import type { Html } from './types.ts';

export const materialKinds = [
	'chat',
	'mail',
	'mailbox',
	'calls',
	'letter',
	'note',
	'calendar',
	'profile',
	'settings',
	'picture'
] as const;
export type MaterialKind = (typeof materialKinds)[number];

/** Part of a picture, in percent of its width and height from the left upper corner. */
export interface Area {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** One line of material: a message, a call, a sentence of a letter, an appointment, a setting. */
export interface MaterialRow {
	/** Sender, caller, or name of a setting. */
	from: string | null;
	/** Written by the person whose device or file this is: the other side of a chat. */
	mine: boolean;
	/** Moment as it stands there, e.g. "di 14.02". */
	at: string | null;
	text: Html;
	/** A new paragraph begins: in letters and notes rows are sentences. */
	paragraph: boolean;
	/** Where it is in the picture. Set for every row of a picture, and for nothing else. */
	area: Area | null;
}

export interface Material {
	kind: MaterialKind;
	/** What it is, e.g. "Appgesprek van dinsdag". */
	title: string;
	/** Lines above the rows: sender and subject of a mail, name of a profile. */
	head: { label: string; value: string }[];
	/** Set for a picture alone: `media:<name>` with its size in pixels and what it shows. */
	picture: { src: string; alt: string; width: number; height: number } | null;
	rows: MaterialRow[];
}
