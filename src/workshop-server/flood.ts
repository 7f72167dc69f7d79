/** How often one device may speak. Pure but for what it remembers of devices that spoke lately. */

/** Messages at once, and after that one each so many ms: more than a thumb can do, less than a script wants. */
const burst = 8;
const pace = 500;
/** Refusals in a row after which the device is put out. */
const patience = 40;

interface Bucket {
	left: number;
	at: number;
	refused: number;
}

export class Flood {
	readonly #buckets = new Map<string, Bucket>();

	/** Whether this message is let through. @param now ms */
	allow(device: string, now: number): 'yes' | 'flood' | 'blocked' {
		const old = this.#buckets.get(device) ?? { left: burst, at: now, refused: 0 };
		const left = Math.min(burst, old.left + (now - old.at) / pace);
		const good = left >= 1;
		const refused = good ? 0 : old.refused + 1;
		this.#buckets.set(device, { left: good ? left - 1 : left, at: now, refused });
		if (good) return 'yes';
		return refused > patience ? 'blocked' : 'flood';
	}

	/** Forgets who was silent long enough to be as new. @param now ms */
	sweep(now: number): void {
		for (const [device, { at }] of this.#buckets) if (now - at > burst * pace) this.#buckets.delete(device);
	}

	/** Devices that are remembered. */
	get size(): number {
		return this.#buckets.size;
	}
}
