/**
 * The learner's record as pages look at it. What nearly everything on a page depends on, and what one question depends
 * on, are signals of their own: else each answer would reach all that is on screen.
 */
import { newProgress, type Answer, type Confidence, type Progress } from '../course/progress.ts';
import type { Language, Slot } from '../course/types.ts';

/** What the record has of one question. */
export class Kept {
	answer = $state.raw<Answer | null>(null);
	confidence = $state.raw<Confidence | null>(null);

	take({ answers, confidence }: Progress, slot: Slot): this {
		this.answer = answers.get(slot) ?? null;
		this.confidence = confidence.get(slot) ?? null;
		return this;
	}
}

export class LiveRecord {
	#progress = newProgress(0);
	/** Another object with every change that those who look at the record hear of. */
	#change = $state.raw({});
	readonly #kept = new Map<Slot, Kept>();
	/** These are copies: a value derived from the record would have all that hangs on it looked at with each change. */
	language = $state<Language | null>(null);
	/** {@link Progress.region} */
	region = $state<number | null>(null);
	seed = $state(0);

	get progress(): Progress {
		void this.#change;
		return this.#progress;
	}

	set progress(progress: Progress) {
		this.#progress = progress;
		this.#change = {};
		this.language = progress.language;
		this.region = progress.region;
		this.seed = progress.seed;
		for (const [slot, kept] of this.#kept) kept.take(progress, slot);
	}

	/** Makes the record another one to whoever stores it, and the same to whoever looks at it. */
	count(): void {
		this.#progress = { ...this.#progress, counter: this.#progress.counter + 1 };
	}

	/** A derived value may ask for it, and is to be read in another: a signal made inside one does not wake that one. */
	kept(slot: Slot): Kept {
		const known = this.#kept.get(slot);
		if (known) return known;
		const kept = new Kept().take(this.#progress, slot);
		this.#kept.set(slot, kept);
		return kept;
	}
}
