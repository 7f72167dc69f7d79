/** What one learner remembers of all their sessions, and what of it every launch must give back. */
import type { Progress } from '../../src/lib/course/progress.ts';
import type { Scenario } from '../../src/lib/course/scenario/scenario.ts';
import { encodeState } from '../../src/lib/course/state.ts';
import { achieved, doneSince, missing, turned } from './memory.ts';

export class Recollection {
	/** Every progress the learner had, by the state it is stored as. */
	readonly #known = new Map<string, Progress>();
	/** What each computer must give back. */
	readonly #kept = new Map<number, Progress | null>();
	/** Seeds of runs the learner left by starting over; somewhere they may still be gone on with. */
	readonly #abandoned = new Set<number>();
	#begun: Progress | null = null;
	#over = false;
	everPassed = false;
	everCompleted = false;

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
		progress: Progress,
		stored: string,
		device: number | null,
		cases: readonly Scenario[]
	): readonly string[] {
		const lost = missing(this.#known.get(stored) ?? null, progress, cases);
		if (device !== null) lost.push(...missing(this.#kept.get(device) ?? null, progress, cases));
		this.#begun = progress;
		this.#over = false;
		return lost;
	}

	note(progress: Progress): void {
		this.#known.set(encodeState(progress), this.#must(progress));
		this.everPassed ||= progress.best?.passed === true && !this.#begun?.best?.passed;
		this.everCompleted ||= progress.completed && !this.#begun?.completed;
	}

	/** A step led from one progress to the next: the first road of a case only ever goes on. What did not, in words. */
	stepped(was: Progress, now: Progress, cases: readonly Scenario[]): readonly string[] {
		if (now.seed === was.seed) return turned(was, now, cases);
		this.#over = true;
		this.#abandoned.add(was.seed);
		return [];
	}

	/** The run a stored state belongs to; `null` when it is none of this learner's. */
	seedOf(stored: string): number | null {
		return this.#known.get(stored)?.seed ?? null;
	}

	/**
	 * The session is over. Who started over does not get back what they left behind, wherever it was kept; what the LMS
	 * knows they reached stays.
	 * @param device the computer, when it keeps a copy; `lied`: the LMS made it forget
	 */
	closed(progress: Progress, device: number | null, lied = false): void {
		if (this.#over) {
			this.#kept.clear();
			for (const [state, known] of this.#known)
				if (known.seed !== progress.seed) this.#known.set(state, achieved(known));
		}
		if (device !== null) this.#kept.set(device, lied ? null : this.#must(progress));
	}

	/** A new attempt: nothing is shown that was not reached in it, but for work no LMS ever knew of. */
	beginAnew(agreed: Iterable<number>): void {
		for (const device of agreed) this.#kept.delete(device);
		const unknown = [...this.#kept.values()];
		this.everPassed = unknown.some((progress) => progress?.best?.passed);
		this.everCompleted = unknown.some((progress) => progress?.completed);
	}
}
