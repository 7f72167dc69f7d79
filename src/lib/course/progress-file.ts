/**
 * Progress as a file, to take to another device. Three lines: what it is, length and check value of the rest, the rest.
 * Half a download or a file that was opened and saved by something else is noticed, and nothing is taken from it.
 */
import { checkValue } from './bits.ts';
import { dayNote, nameNote } from './certificate-notes.ts';
import { ownName, parseOwn, withPage, writeOwn } from './own-pages.ts';
import type { Progress } from './progress.ts';
import { decodeState } from './state.ts';
import type { Id } from './types.ts';

type Notes = Readonly<Record<string, string>>;

/** Why nothing was taken: no such file, not whole, of another course, or of a newer version. */
export type FileTrouble = 'other' | 'damaged' | 'course' | 'newer';

export interface FromFile {
	progress: Progress;
	/** What the learner typed, by its name in the notebook; empty when it was left out. */
	notes: Notes;
}

const kind = 'leervoortgang 1';

/** Characters of which every program keeps the bytes as they are. */
const ascii = (text: string): string =>
	text.replace(/[^\x20-\x7e]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** @param state as `encodeState` writes it */
export function writeProgressFile(course: Id, state: string, notes: Notes): string {
	const body = ascii(JSON.stringify({ course, state, notes }));
	return `${kind}\n${body.length} ${checkValue(body)}\n${body}\n`;
}

function notesIn(value: unknown): Notes {
	if (typeof value !== 'object' || value === null) return {};
	return Object.fromEntries(Object.entries(value).filter(([, note]) => typeof note === 'string'));
}

/** @param seed for what a state that can't be read would begin with */
export function readProgressFile(text: string, course: Id, seed: number): FromFile | FileTrouble {
	const [first = '', second = '', ...rest] = text
		.replace(/^\uFEFF/, '')
		.replace(/\r\n/g, '\n')
		.split('\n');
	if (first !== kind) return 'other';
	const [length = '', check = ''] = second.split(' ');
	const body = rest.join('\n').replace(/\n$/, '');
	if (String(body.length) !== length || checkValue(body) !== check) return 'damaged';
	const found = JSON.parse(body) as { course?: unknown; state?: unknown; notes?: unknown };
	if (found.course !== course) return 'course';
	if (typeof found.state !== 'string') return 'damaged';
	const { progress, trouble } = decodeState(found.state, seed);
	if (trouble) return trouble === 'newer' ? 'newer' : 'damaged';
	return { progress, notes: notesIn(found.notes) };
}

/** Two texts under one name: neither is lost. */
function joinNote(here: string, there: string): string {
	if (there === '' || here.includes(there)) return here;
	return here === '' || there.includes(here) ? there : `${here}\n\n${there}`;
}

function joinOwn(here: string, there: string): string {
	const mine = parseOwn(here);
	const joined = parseOwn(there).reduceRight((pages, page) => {
		const own = pages.find(({ href }) => href === page.href);
		if (!own) return withPage(pages, page);
		return withPage(pages, {
			...own,
			marked: own.marked || page.marked,
			note: joinNote(own.note, page.note)
		});
	}, mine);
	return writeOwn(joined);
}

/** A certificate is in one name and of one day: that of here, if there is one. */
const joinCertificate = (here: string, there: string): string => (here === '' ? there : here);

function joinerOf(name: string): typeof joinNote {
	if (name === ownName) return joinOwn;
	return name === nameNote || name === dayNote ? joinCertificate : joinNote;
}

/** What of the notes in a file changes what is here, by name. */
export function joinNotes(here: Notes, there: Notes): Notes {
	const joined = Object.entries(there).map(([name, note]): [string, string] => [
		name,
		joinerOf(name)(here[name] ?? '', note)
	]);
	return Object.fromEntries(joined.filter(([name, note]) => note !== (here[name] ?? '')));
}
