/** When each question (by slot) or step (by `stepId`) was first seen in this session: how long answering took. */
import type { Moments } from '../course/make-report.ts';
import type { Slot } from '../course/types.ts';

export class FirstSeen {
	/** Milliseconds since 1970. */
	readonly #at = new Map<Slot | string, number>();

	constructor(private readonly now: () => number) {}

	/** It came into view; only the first time counts. */
	note(thing: Slot | string): void {
		if (!this.#at.has(thing)) this.again(thing);
	}

	/** It was answered: the next answer is counted from here. */
	again(thing: Slot | string): void {
		this.#at.set(thing, this.now());
	}

	/** What is answered unseen took no time. */
	moments(thing: Slot | string): Moments {
		const at = this.now();
		return { shownAt: this.#at.get(thing) ?? at, at };
	}
}
