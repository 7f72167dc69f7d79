/** What survives a reload of a window and nothing else: `sessionStorage`, which may be missing or full. */
export interface Store {
	read(key: string): string | null;
	write(key: string, value: string): void;
	clear(): void;
}

const prefix = 'workshop.';

export const windowStore: Store = {
	read(key) {
		try {
			return sessionStorage.getItem(prefix + key);
		} catch {
			return null;
		}
	},
	write(key, value) {
		try {
			sessionStorage.setItem(prefix + key, value);
		} catch {
			// Without storage the workshop goes on; only a reload begins anew.
		}
	},
	clear() {
		try {
			const ours = Object.keys(sessionStorage).filter((key) => key.startsWith(prefix));
			ours.forEach((key) => sessionStorage.removeItem(key));
		} catch {
			// Nothing was kept either.
		}
	}
};
