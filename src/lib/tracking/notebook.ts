/**
 * What a learner types for herself: reflections, logbook entries. It stays on the device, or only as long as the page
 * where the device keeps nothing; it is in no report and never reaches an LMS.
 */
import type { SafeStorage } from './storage.ts';

export interface Notebook {
	/** Whether what is written outlives the page. Said at every field. */
	readonly kept: boolean;
	/** `''` when nothing was written. */
	read(name: string): string;
	/** Everything written, by name. */
	all(): Readonly<Record<string, string>>;
	write(name: string, text: string): void;
	forget(): void;
}

type Notes = Record<string, string>;

/** Anything may stand in storage that all pages of one origin share. */
function parseNotes(text: string | null): Notes {
	try {
		const value: unknown = JSON.parse(text ?? '{}');
		if (typeof value !== 'object' || value === null) return {};
		return Object.fromEntries(Object.entries(value).filter(([, note]) => typeof note === 'string'));
	} catch {
		return {};
	}
}

/** @param key where it is kept; `null`: nowhere but in the page, because it can't be told whose it would be */
export function createNotebook(storage: SafeStorage, key: string | null): Notebook {
	let notes: Notes | undefined;
	let kept = key !== null;
	const all = (): Notes => (notes ??= parseNotes(key && storage.read(key)));
	return {
		get kept() {
			return kept;
		},
		read: (name) => all()[name] ?? '',
		all,
		write(name, text) {
			const { [name]: _, ...others } = all();
			notes = text === '' ? others : { ...others, [name]: text };
			if (key === null) return;
			if (Object.keys(notes).length > 0) kept = storage.write(key, JSON.stringify(notes));
			else storage.remove(key);
		},
		forget() {
			notes = {};
			if (key !== null) storage.remove(key);
		}
	};
}
