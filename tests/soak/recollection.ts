/** What one learner remembers of all their sessions, and what of it every launch must give back. */
import { settle, type Progress } from '../../src/lib/course/progress.ts';
import type { Scenario } from '../../src/lib/course/scenario/scenario.ts';
import { encodeState } from '../../src/lib/course/state.ts';
import type { Session } from '../../src/lib/player/session.svelte.ts';
import { achieved, doneSince, missing, turned, withoutBeaten } from './memory.ts';

export class Recollection {
	/** Every progress the learner had, by the state it is stored as. */
	readonly #known = new Map<string, Progress>();
	/** What each computer must give back. */
	readonly #kept = new Map<number, Progress | null>();
	/** What computers had when the learner started over: in a new attempt, which knows nothing of that, it may come up. */
	readonly #left = new Map<number, Progress | null>();
	/** Seeds of runs the learner left by starting over; somewhere they may still be gone on with. */
	readonly #abandoned = new Set<number>();
	#begun: Progress | null = null;
	/** In this session, or before and only now known to the LMS. */
	startedOver = false;
	everPassed = false;
	everCompleted = false;
	/** The best result there ever was, 0–100; -1 without one. */
	best = -1;

	/** What of a progress may not be lost: in a run that was left, only what was done in it after all. */
	#must(progress: Progress): Progress {
		return this.#begun && this.#abandoned.has(progress.seed) ? doneSince(progress, this.#begun) : progress;
	}

	/**
	 * A launch gave this; what of the work is missing in it, in words.
	 * @param stored the state the LMS had
	 * @param device the computer, when it keeps a copy
	 */
	launched(
		{ progress, course }: Pick<Session, 'progress' | 'course'>,
		stored: string,
		device: number | null,
		cases: readonly Scenario[]
	): readonly string[] {
		const lost = missing(this.#known.get(stored) ?? null, progress, cases);
		if (device !== null) lost.push(...missing(this.#kept.get(device) ?? null, progress, cases));
		this.#begun = progress;
		const had = this.#known.get(stored);
		if (had) this.#known.set(stored, withoutBeaten(had, progress));
		// What comes together here, or a course that asks for less since, can be all that is asked.
		this.everCompleted ||= progress.completed && settle({ ...progress, completed: false }, course).completed;
		// A run that was left on one computer is left everywhere from when the LMS hears of it.
		const was = this.seedOf(stored);
		this.startedOver = was !== null && was !== progress.seed && this.#abandoned.has(was);
		return lost;
	}

	note(progress: Progress): void {
		this.#known.set(encodeState(progress), this.#must(progress));
		this.everPassed ||= progress.best?.passed === true && !this.#begun?.best?.passed;
		this.everCompleted ||= progress.completed && !this.#begun?.completed;
		this.best = Math.max(this.best, progress.best?.percent ?? -1);
	}

	/** A step led from one progress to the next: the first road of a case only ever goes on. What did not, in words. */
	stepped(was: Progress, now: Progress, cases: readonly Scenario[]): readonly string[] {
		if (now.seed === was.seed) return turned(was, now, cases);
		this.startedOver = true;
		this.#abandoned.add(was.seed);
		return [];
	}

	/** The run a stored state belongs to; `null` when it is none of this learner's. */
	seedOf(stored: string): number | null {
		return this.#known.get(stored)?.seed ?? null;
	}

	/**
	 * What is wrong with a score the LMS has (0–100, `null` for none) once an ending was confirmed: it is the best there
	 * was, and no less than what the learner has. Less than a point is rounding.
	 */
	scored(score: number | null, progress: Progress): string | null {
		if (score === null) return progress.best ? 'a result without a score' : null;
		if (score < (progress.best?.percent ?? 0) - 0.99) return `score ${score} of ${progress.best?.percent}`;
		return score > this.best + 0.01 ? `score ${score}, and the best there was is ${this.best}` : null;
	}

	/**
	 * The session is over. Who started over does not get back what they left behind, wherever it was kept; what the LMS
	 * knows they reached stays.
	 * @param device the computer, when it keeps a copy; `lied`: the LMS made it forget
	 */
	closed(progress: Progress, device: number | null, lied = false): void {
		if (this.startedOver) {
			for (const [kept, had] of this.#kept) this.#left.set(kept, had);
			this.#kept.clear();
			for (const [state, known] of this.#known)
				if (known.seed !== progress.seed) this.#known.set(state, achieved(known));
		}
		if (device !== null) this.#kept.set(device, lied ? null : this.#must(progress));
	}

	/** A new attempt: nothing is shown that was not reached in it, but for work no LMS ever knew of. */
	beginAnew(agreed: Iterable<number>): void {
		for (const device of agreed) {
			this.#kept.delete(device);
			this.#left.delete(device);
		}
		const unknown = [...this.#kept.values(), ...this.#left.values()];
		this.everPassed = unknown.some((progress) => progress?.best?.passed);
		this.everCompleted = unknown.some((progress) => progress?.completed);
		this.best = Math.max(-1, ...unknown.map((progress) => progress?.best?.percent ?? -1));
	}
}
