import { expect, test } from 'vitest';
import { createNotebook } from './notebook.ts';
import { safeStorage } from './storage.ts';

function device(): Storage {
	const kept = new Map<string, string>();
	return {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key)
	} as unknown as Storage;
}

test('what is typed is there again at the next visit, and gone when the device is wiped', () => {
	const storage = device();
	const notes = () =>
		createNotebook(
			safeStorage(() => storage),
			'course:a:notes'
		);
	notes().write('log.dinsdag.plaats', 'in de tram');
	expect(notes().read('log.dinsdag.plaats')).toBe('in de tram');
	expect(notes().kept).toBe(true);
	notes().forget();
	expect(notes().read('log.dinsdag.plaats')).toBe('');
	expect(storage.getItem('course:a:notes')).toBeNull();
});

test('an emptied field leaves nothing behind', () => {
	const storage = device();
	const notes = createNotebook(
		safeStorage(() => storage),
		'k'
	);
	notes.write('a', 'iets');
	notes.write('a', '');
	expect(storage.getItem('k')).toBeNull();
});

test('where it is not known whose notes they are, they live as long as the page and say so', () => {
	const storage = device();
	const notes = createNotebook(
		safeStorage(() => storage),
		null
	);
	notes.write('a', 'iets');
	expect(notes.read('a')).toBe('iets');
	expect(notes.kept).toBe(false);
	expect(
		createNotebook(
			safeStorage(() => storage),
			null
		).read('a')
	).toBe('');
});

test('a device that refuses to keep anything still lets one write, and says so', () => {
	const refusing = safeStorage(() => {
		throw new Error('blocked');
	});
	const notes = createNotebook(refusing, 'k');
	notes.write('a', 'iets');
	expect(notes.read('a')).toBe('iets');
	expect(notes.kept).toBe(false);
});

test.each(['niet te lezen', '[1,2]', 'null', '{"a":3}'])('storage with %s in it does no harm', (text) => {
	const storage = device();
	storage.setItem('k', text);
	expect(
		createNotebook(
			safeStorage(() => storage),
			'k'
		).read('a')
	).toBe('');
});
