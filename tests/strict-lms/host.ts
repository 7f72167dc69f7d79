/** A browser of our own: windows as plain objects, a clock that goes when told, events that come when fired. */
import type { Host } from '../../src/lib/tracking/host.ts';

export interface FakeWindow {
	parent: FakeWindow;
	top: FakeWindow;
	opener: FakeWindow | null;
	[name: string]: unknown;
}

/** A window on its own, or in a frame of another. */
export function fakeWindow(parent?: FakeWindow): FakeWindow {
	const frame = { opener: null } as unknown as FakeWindow;
	frame.parent = parent ?? frame;
	frame.top = parent?.top ?? frame;
	return frame;
}

/** A window of another origin: everything but its place in the chain throws. */
export function foreignWindow(parent?: FakeWindow): FakeWindow {
	const own = fakeWindow(parent);
	return new Proxy(own, {
		get(target, name) {
			if (name === 'parent' || name === 'top' || name === 'opener') return target[name];
			throw new DOMException('Blocked a frame of another origin', 'SecurityError');
		}
	});
}

export interface FakeHost extends Host {
	/** Lets time pass, running what falls due in order. */
	advance(milliseconds: number): void;
	/** Something takes so long, and nothing else runs meanwhile. */
	spend(milliseconds: number): void;
	/** The device's clock is set, forward or (below 0) back; what runs later runs as long after as before. */
	setClock(by: number): void;
	fire(event: string, properties?: Record<string, unknown>): void;
	hide(): void;
	show(): void;
	connect(online: boolean): void;
	/** False: looking at storage throws. */
	allowStorage(allowed: boolean): void;
}

/** The storage of one browser profile: all who use that browser share it. */
export function fakeStorage(): Storage {
	const kept = new Map<string, string>();
	return {
		get length() {
			return kept.size;
		},
		clear: () => kept.clear(),
		getItem: (key) => kept.get(key) ?? null,
		key: (n) => [...kept.keys()][n] ?? null,
		removeItem: (key) => void kept.delete(key),
		setItem: (key, value) => void kept.set(key, value)
	};
}

/** `elsewhere`: another window has the course; a promise: until that is kept. */
export function fakeHost(
	frame: FakeWindow,
	kept = fakeStorage(),
	now = Date.UTC(2026, 10, 23, 9, 0, 0),
	elsewhere: boolean | Promise<void> = false
): FakeHost {
	const handlers = new Map<string, ((event: Event) => void)[]>();
	const timers = new Set<{ at: number; run: () => void }>();
	let hidden = false;
	let online = true;
	let allowed = true;

	function fire(event: string, properties: Record<string, unknown> = {}): void {
		const given = Object.assign(new Event(event), properties);
		for (const handler of handlers.get(event) ?? []) handler(given);
	}

	return {
		frame,
		listen: (event, handler) => void handlers.set(event, [...(handlers.get(event) ?? []), handler]),
		hidden: () => hidden,
		online: () => online,
		now: () => now,
		later(milliseconds, run) {
			const timer = { at: now + milliseconds, run };
			timers.add(timer);
			return () => void timers.delete(timer);
		},
		claim(_, then) {
			if (typeof elsewhere === 'boolean') then(!elsewhere);
			else void elsewhere.then(() => then(true));
		},
		storage() {
			if (!allowed) throw new DOMException('The document is sandboxed', 'SecurityError');
			return kept;
		},
		advance(milliseconds) {
			const until = now + milliseconds;
			for (;;) {
				const due = [...timers].filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
				if (!due) break;
				timers.delete(due);
				now = Math.max(now, due.at);
				due.run();
			}
			now = Math.max(now, until);
		},
		spend(milliseconds) {
			now += milliseconds;
		},
		setClock(by) {
			now += by;
			for (const timer of timers) timer.at += by;
		},
		fire,
		hide() {
			hidden = true;
			fire('visibilitychange');
		},
		show() {
			hidden = false;
			fire('visibilitychange');
		},
		connect(next) {
			online = next;
			fire(next ? 'online' : 'offline');
		},
		allowStorage(next) {
			allowed = next;
		}
	};
}
