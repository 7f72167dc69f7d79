/**
 * Counts the seconds a learner is really there: the page is visible and something was done in the last five minutes
 * (catalogue A4.17). Reading without touching anything counts up to that limit.
 */
const limit = 5 * 60_000;

export class Attention {
	#counted = 0;
	#since: number;
	#visible = true;

	constructor(private readonly now: () => number = Date.now) {
		this.#since = now();
	}

	#settle(): void {
		const passed = this.now() - this.#since;
		if (this.#visible) this.#counted += Math.min(Math.max(0, passed), limit);
		this.#since = this.now();
	}

	/** Something was done: a key, a touch, a scroll. */
	touch(): void {
		this.#settle();
	}

	/** The page came into view or went out of it. */
	show(visible: boolean): void {
		this.#settle();
		this.#visible = visible;
	}

	/** Seconds counted so far, with two decimals. */
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
