/** How saving stands, told to whoever listens, and only when it changes. */
import type { SaveHealth } from './tracker.ts';

export interface Health {
	now(): SaveHealth;
	set(state: SaveHealth['state'], error?: string | null): void;
	/** All is stored as of this moment. */
	saved(at: number): void;
	listen(listener: (health: SaveHealth) => void): () => void;
}

export function createHealth(): Health {
	let health: SaveHealth = { state: 'idle', at: null, error: null };
	const listeners = new Set<(health: SaveHealth) => void>();

	function change(next: SaveHealth): void {
		if (next.state === health.state && next.at === health.at && next.error === health.error) return;
		health = next;
		for (const listener of listeners) listener(health);
	}

	return {
		now: () => health,
		set: (state, error = health.error) => change({ state, at: health.at, error }),
		saved: (at) => change({ state: 'saved', at, error: null }),
		listen(listener) {
			listeners.add(listener);
			listener(health);
			return () => void listeners.delete(listener);
		}
	};
}
