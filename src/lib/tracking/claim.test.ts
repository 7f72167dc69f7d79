import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { claim } from './claim.ts';

type View = Window & typeof globalThis;

/** A lock manager of one browser: who holds a name keeps it until `release`. */
function fakeLocks(): { manager: object; release(name: string): void } {
	const holders = new Set<string>();
	const waiting: { name: string; run: () => void }[] = [];
	return {
		manager: {
			request: (name: string, { signal }: { signal: AbortSignal }, held: () => unknown) =>
				new Promise((_, reject) => {
					signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
					const run = (): void => {
						if (signal.aborted) return;
						holders.add(name);
						held();
					};
					if (holders.has(name)) waiting.push({ name, run });
					else run();
				})
		},
		release(name) {
			holders.delete(name);
			waiting.splice(0).forEach(({ run }) => run());
		}
	};
}

/** A window with these means; timers are those of the test. */
const view = (means: object): View =>
	({ setTimeout, clearTimeout, navigator: {}, ...means }) as unknown as View;

/** What a window is told within two seconds. */
async function asked(win: View, name = 'course'): Promise<boolean | null> {
	let told: boolean | null = null;
	claim(win, name, (mine) => (told = mine));
	await vi.advanceTimersByTimeAsync(2000);
	return told;
}

describe('one window at a time', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	test('the first window has the course, the second only reads, another course is free', async () => {
		const navigator = { locks: fakeLocks().manager };
		expect(await asked(view({ navigator }))).toBe(true);
		expect(await asked(view({ navigator }))).toBe(false);
		expect(await asked(view({ navigator }), 'other')).toBe(true);
	});

	test('a window that reloads gets it back, though the old page lets go a moment later', async () => {
		const locks = fakeLocks();
		const navigator = { locks: locks.manager };
		await asked(view({ navigator }));
		setTimeout(() => locks.release('course'), 500);
		expect(await asked(view({ navigator }))).toBe(true);
	});

	test('without locks the windows ask each other', async () => {
		const rooms = new Map<string, { onmessage?: (event: { data: unknown }) => void }[]>();
		class FakeChannel {
			onmessage?: (event: { data: unknown }) => void;
			constructor(readonly name: string) {
				rooms.set(name, [...(rooms.get(name) ?? []), this]);
			}
			postMessage(data: unknown): void {
				for (const other of rooms.get(this.name) ?? []) if (other !== this) other.onmessage?.({ data });
			}
		}
		const navigator = {
			get locks(): never {
				throw new DOMException('', 'SecurityError');
			}
		};
		const win = view({ navigator, BroadcastChannel: FakeChannel });
		expect(await asked(win)).toBe(true);
		expect(await asked(win)).toBe(false);
		const both: boolean[] = [];
		for (const _ of [1, 2]) claim(win, 'at once', (mine) => both.push(mine));
		await vi.advanceTimersByTimeAsync(1000);
		expect(both.sort()).toEqual([false, true]);
	});

	test('a browser that refuses everything lets the learner save', async () => {
		const BroadcastChannel = (): never => {
			throw new DOMException('', 'SecurityError');
		};
		expect(await asked(view({ BroadcastChannel }))).toBe(true);
		expect(await asked(view({}))).toBe(true);
	});
});
