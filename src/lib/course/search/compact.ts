/**
 * The index of MiniSearch as few characters: it travels as a pack and must stay small. Words stand in order, each
 * beside the last one it shares its beginning with; documents are told by their distance to the one before. Numbers
 * are written in base 36. Pure; what goes in comes out.
 */
import type { AsPlainObject } from 'minisearch';

export interface CompactIndex {
	/** Number of documents; their ids are 0 to this, without gaps. */
	count: number;
	/** Per field the number of different words in each document. */
	lengths: string[];
	/** One line a word: shared beginning, the rest, then per field its documents as `distance` or `distance*times`. */
	words: string;
}

const write = (value: number): string => value.toString(36);
const read = (text: string): number => parseInt(text, 36);

function writePlaces(places: Record<string, number> | undefined): string {
	let last = -1;
	return Object.entries(places ?? {})
		.map(([id, times]): [number, number] => [Number(id), times])
		.sort(([a], [b]) => a - b)
		.map(([id, times]) => {
			const distance = write(id - last);
			last = id;
			return times === 1 ? distance : `${distance}*${write(times)}`;
		})
		.join(' ');
}

function readPlaces(text: string): Record<string, number> {
	let id = -1;
	const places: Record<string, number> = {};
	for (const one of text === '' ? [] : text.split(' ')) {
		const [distance = '', times] = one.split('*');
		id += read(distance);
		places[id] = times === undefined ? 1 : read(times);
	}
	return places;
}

/** How many characters two words share at the start, at most what one digit can say. */
function shared(a: string, b: string): number {
	let at = 0;
	while (at < 35 && at < a.length && at < b.length && a[at] === b[at]) at++;
	return at;
}

/** @param plain of an index whose document ids were added as 0, 1, 2 … @param fields how many fields it has */
export function compact(plain: AsPlainObject, fields: number): CompactIndex {
	const columns = Array.from({ length: fields }, (_, field) => field);
	const ids = Array.from({ length: plain.documentCount }, (_, id) => id);
	let before = '';
	const words = [...plain.index]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([word, places]) => {
			const start = shared(before, word);
			before = word;
			const columnsOf = places as Record<string, Record<string, number>>;
			return [
				write(start) + word.slice(start),
				...columns.map((field) => writePlaces(columnsOf[field]))
			].join('\t');
		});
	return {
		count: plain.documentCount,
		lengths: columns.map((field) => ids.map((id) => write(plain.fieldLength[id]?.[field] ?? 0)).join(' ')),
		words: words.join('\n')
	};
}

/** Words that are read in one go: some milliseconds on a slow phone. */
const portion = 300;

async function readWords(text: string, pause: () => Promise<void>): Promise<AsPlainObject['index']> {
	const index: [string, Record<string, Record<string, number>>][] = [];
	let before = '';
	for (const line of text === '' ? [] : text.split('\n')) {
		const [word = '', ...columns] = line.split('\t');
		before = before.slice(0, read(word.slice(0, 1))) + word.slice(1);
		const places = columns.flatMap((column, field): [number, Record<string, number>][] =>
			column === '' ? [] : [[field, readPlaces(column)]]
		);
		index.push([before, Object.fromEntries(places)]);
		if (index.length % portion === 0) await pause();
	}
	return index as unknown as AsPlainObject['index'];
}

/**
 * @param fields names of the fields, in the order in which the index was built
 * @param pause lets others go first, between two portions
 */
export async function expand(
	{ count, lengths, words }: CompactIndex,
	fields: readonly string[],
	pause: () => Promise<void>
): Promise<AsPlainObject> {
	const columns = lengths.map((column) => column.split(' ').map(read));
	const ids = Array.from({ length: count }, (_, id) => id);
	return {
		documentCount: count,
		nextId: count,
		documentIds: Object.fromEntries(ids.map((id) => [id, id])),
		fieldIds: Object.fromEntries(fields.map((name, field) => [name, field])),
		fieldLength: Object.fromEntries(ids.map((id) => [id, columns.map((column) => column[id] ?? 0)])),
		averageFieldLength: columns.map((column) => column.reduce((sum, one) => sum + one, 0) / count),
		storedFields: {},
		dirtCount: 0,
		index: await readWords(words, pause),
		serializationVersion: 2
	};
}
