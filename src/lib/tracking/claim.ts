/**
 * One window at a time (A2.15): of two windows with the same course and learner the last to write would win, so the
 * second only reads. A lock is let go by the browser itself when its window goes, in whatever way. Any of these means
 * may be missing or refuse even a look (A6.3); without all of them the window counts as the only one.
 */
import { attempt } from './attempt.ts';

/** A window that reloads gets its own lock back within this, milliseconds. */
const patience = 1500;
/** Another window answers within this, milliseconds. */
const silence = 300;

/** Asks around; of two that ask at once the one with the higher number has it. */
function askAround(win: Window & typeof globalThis, name: string, then: (mine: boolean) => void): void {
	const channel = attempt(() => new win.BroadcastChannel(name));
	if (!channel) return then(true);
	const number = Math.random();
	let here: 'asking' | 'mine' | 'read-only' = 'asking';
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		const wins = typeof data === 'number' && (here === 'mine' || (here === 'asking' && number > data));
		if (wins) return channel.postMessage('taken');
		if (here !== 'asking') return;
		here = 'read-only';
		then(false);
	};
	channel.postMessage(number);
	win.setTimeout(() => {
		if (here !== 'asking') return;
		here = 'mine';
		then(true);
	}, silence);
}

/** Calls back once: true when this window may write under that name. */
export function claim(win: Window & typeof globalThis, name: string, then: (mine: boolean) => void): void {
	const locks = attempt(() => win.navigator.locks as LockManager | undefined);
	if (!locks) return askAround(win, name, then);
	const waiting = new AbortController();
	const timer = win.setTimeout(() => waiting.abort(), patience);
	const held = (): Promise<never> => {
		win.clearTimeout(timer);
		then(true);
		return new Promise(() => undefined);
	};
	const refused = (): void => {
		win.clearTimeout(timer);
		if (waiting.signal.aborted) then(false);
		else askAround(win, name, then);
	};
	locks.request(name, { signal: waiting.signal }, held).catch(refused);
}
