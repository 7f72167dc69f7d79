import { describe, expect, it } from 'vitest';
import { safeStorage } from './storage.ts';

/** A storage that notes what is written to it; with `full` it keeps nothing. */
function notingStorage({ full = false } = {}) {
	const kept = new Map<string, string>();
	const writes: string[] = [];
	const storage = {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem(key: string, value: string) {
			writes.push(value);
			if (full) throw new DOMException('full', 'QuotaExceededError');
			kept.set(key, value);
		},
		removeItem: (key: string) => void kept.delete(key)
	};
	return { kept, writes, storage: storage as unknown as Storage };
}

describe('what is kept on the device', () => {
	it('is written once, and again when it is another text', () => {
		const { storage, writes } = notingStorage();
		const safe = safeStorage(() => storage);
		expect([safe.write('a', 'one'), safe.write('a', 'one'), safe.write('a', 'two')]).toEqual([
			true,
			true,
			true
		]);
		expect(writes).toEqual(['one', 'two']);
	});

	it('is written again when somebody emptied the storage meanwhile', () => {
		const { storage, kept, writes } = notingStorage();
		const safe = safeStorage(() => storage);
		safe.write('a', 'one');
		kept.clear();
		expect(safe.write('a', 'one')).toBe(true);
		expect(writes).toEqual(['one', 'one']);
		expect(safe.read('a')).toBe('one');
	});

	it('stays with the page where the device keeps nothing, and comes to the device as soon as that keeps again', () => {
		const broken = notingStorage({ full: true });
		const whole = notingStorage();
		let storage = broken.storage;
		const safe = safeStorage(() => storage);
		expect(safe.write('a', 'one')).toBe(false);
		expect(safe.read('a')).toBe('one');
		storage = whole.storage;
		expect(safe.write('a', 'one')).toBe(true);
		expect(whole.kept.get('a')).toBe('one');
	});

	it('stays with the page, without an error, where a look at the storage throws', () => {
		const safe = safeStorage(() => {
			throw new DOMException('sandbox', 'SecurityError');
		});
		expect(safe.write('a', 'one')).toBe(false);
		expect(safe.read('a')).toBe('one');
		safe.remove('a');
		expect(safe.read('a')).toBeNull();
	});
});
