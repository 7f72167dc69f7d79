import { attempt } from './attempt.ts';

/** Browser storage that never throws: a frame of another origin or a sandbox may refuse even a look at it (A6.3). */
export interface SafeStorage {
	read(key: string): string | null;
	/** False when it could not be kept on the device. */
	write(key: string, value: string): boolean;
	remove(key: string): void;
}

/** `open` gives the storage, and may throw. What can't be kept on the device is kept until the page goes. */
export function safeStorage(open: () => Storage): SafeStorage {
	const memory = new Map<string, string>();

	const using = <T>(use: (storage: Storage) => T): T | undefined => attempt(() => use(open()));

	return {
		read: (key) => memory.get(key) ?? using((storage) => storage.getItem(key)) ?? null,
		write(key, value) {
			const kept = using((storage) => {
				const stands = (): boolean => storage.getItem(key) === value;
				// To look costs nothing; to write wakes another process of the browser.
				if (!stands()) storage.setItem(key, value);
				return stands();
			});
			if (kept) memory.delete(key);
			else memory.set(key, value);
			return kept === true;
		},
		remove(key) {
			memory.delete(key);
			using((storage) => storage.removeItem(key));
		}
	};
}
