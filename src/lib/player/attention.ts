/**
 * Counts the seconds a learner is really there: the page is visible and something was done in the last five minutes
 * (catalogue A4.17). Reading without touching anything counts up to that limit.
 */
const limit = 5 * 60_000;

export class Attention {
	#counted = 0;
	/** Milliseconds that still count without another sign of the learner. */
	#left = limit;
	#since: number;
	#visible = true;

	constructor(private readonly now: () => number = Date.now) {
		this.#since = now();
	}

	#settle(): void {
		const now = this.now();
		if (this.#visible) {
			const passed = Math.min(Math.max(0, now - this.#since), this.#left);
			this.#counted += passed;
			this.#left -= passed;
		}
		this.#since = now;
	}

	/** Something was done: a key, a touch, a scroll. */
	touch(): void {
		this.#settle();
		this.#left = limit;
	}

	/** The page came into view or went out of it. */
	show(visible: boolean): void {
		this.touch();
		this.#visible = visible;
	}

	/** Seconds counted so far, with two decimals. Asking is no sign of the learner. */
	seconds(): number {
		this.#settle();
		return Math.round(this.#counted / 10) / 100;
	}

	/** Listens to a document. Returns a function that stops it. */
	watch(document: Document): () => void {
		const touched = () => this.touch();
		const shown = () => this.show(document.visibilityState === 'visible');
		const signs = ['pointerdown', 'keydown', 'scroll'];
		for (const sign of signs) document.addEventListener(sign, touched, { passive: true, capture: true });
		document.addEventListener('visibilitychange', shown);
		return () => {
			for (const sign of signs) document.removeEventListener(sign, touched, { capture: true });
			document.removeEventListener('visibilitychange', shown);
		};
	}
}
