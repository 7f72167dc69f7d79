/** When to save: soon, at most once in ten seconds, again with growing pauses after a failure, and to keep the LMS awake. */
import type { Host } from './host.ts';

/** Least time between two commits that can wait, milliseconds (A2.13). */
export const gap = 10_000;
/** A save waits this long, so that feedback is on screen first and what belongs together goes together. */
export const settle = 100;
/** Between two parts of one save the page gets to draw and to answer, milliseconds. */
export const breath = 10;
/** Longest pause between two tries, milliseconds. */
const longest = 300_000;

export interface Schedule {
	/** A save that may wait for the gap, or (`urgent`) only for what comes in the same moment. */
	ask(urgent: boolean): void;
	/** A save was made in part: the rest follows at once. */
	goOn(): void;
	/** A save is being made: nothing is due any more. */
	tried(): void;
	/** The LMS was asked to commit: the gap and the keep-alive start again. */
	committed(): void;
	/** The try failed: the next one comes by itself. */
	failed(): void;
	/** All went well, or what was in the way is gone: pauses between tries are short again. */
	hopeful(): void;
	stop(): void;
}

/**
 * `run` saves, `urgent` when that was asked for; `idle` keeps the session with the LMS awake when nothing was saved for
 * `keepAlive` seconds (A2.10).
 */
export function createSchedule(
	host: Host,
	keepAlive: number,
	run: (urgent: boolean) => void,
	idle: () => void
): Schedule {
	const silence = keepAlive * 1000;
	let last = -Infinity;
	let pause = gap;
	let due: { at: number; cancel: () => void } | null = null;
	/** What is due may not be made in parts. */
	let pressing = false;
	/** Calls off the waking of the LMS, once that is under way. */
	let sleep: (() => void) | null = null;

	function clear(): void {
		due?.cancel();
		due = null;
		pressing = false;
	}

	function plan(at: number): void {
		if (due && due.at <= at) return;
		due?.cancel();
		due = {
			at,
			cancel: host.later(Math.max(0, at - host.now()), () => {
				const urgent = pressing;
				clear();
				run(urgent);
			})
		};
	}

	/**
	 * Wakes the LMS again and again, each time when nothing was committed for so long. A commit only moves the moment: the
	 * timer that runs stays, and looks whether it came too early.
	 */
	function watch(milliseconds = silence): void {
		sleep = host.later(milliseconds, () => {
			const rest = last + silence - host.now();
			// More than all of it: the clock was set back.
			const due = rest <= 0 || rest > silence;
			watch(due ? silence : rest);
			if (due) idle();
		});
	}

	return {
		ask(urgent) {
			const soon = host.now() + settle;
			pressing ||= urgent;
			plan(urgent ? soon : Math.max(soon, Math.min(last, host.now()) + gap));
		},
		goOn: () => plan(host.now() + breath),
		tried: clear,
		committed() {
			last = host.now();
			if (!sleep) watch();
		},
		failed() {
			plan(host.now() + pause);
			pause = Math.min(longest, pause * 2);
		},
		hopeful() {
			pause = gap;
		},
		stop() {
			clear();
			sleep?.();
			sleep = null;
		}
	};
}
