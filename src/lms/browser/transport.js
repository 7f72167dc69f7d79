// @ts-check
/**
 * Brings what the content committed to the server. Everything is kept until the server has confirmed it, and every
 * message holds all that is unconfirmed: a message may be lost, doubled or overtaken without harm.
 */

/**
 * @typedef {{ index: number, time: number, name: string, arguments: string[], result: string, error: string }} Call
 * @typedef {{ session: string, sequence: number, values: Record<string, string>, calls: Call[], terminated: boolean, left: boolean }} Message
 * @typedef {'fine' | 'failing' | 'gone'} Health `gone`: the server has no such attempt any more
 * @typedef {(body: string, leaving: boolean) => Promise<number>} Post resolves with the HTTP status, 0 without connection
 */

/** All that a browser still sends for a page that is going away, in bytes, with some room (the limit is 64 KiB). */
const mostWhenLeaving = 60_000;
const mostCalls = 5000;
/** Calls that changed nothing are sent along after this many milliseconds. */
const idle = 400;
const retries = [1000, 2000, 5000, 10_000];

export class Transport {
	/** @type {Map<string, { value: string, stamp: number }>} */
	#values = new Map();
	/** @type {Call[]} */
	#calls = [];
	#stamp = 0;
	#sequence = 0;
	#sending = false;
	#again = false;
	#leaving = false;
	#terminated = false;
	#failures = 0;
	/** @type {ReturnType<typeof setTimeout> | undefined} */
	#timer;
	/** @type {Health} */
	health = 'fine';

	/**
	 * @param {string} session
	 * @param {Post} post
	 * @param {(health: Health) => void} onHealth
	 */
	constructor(session, post, onHealth) {
		this.session = session;
		this.post = post;
		this.onHealth = onHealth;
	}

	/**
	 * Stores values that the content has committed.
	 * @param {Map<string, string>} values
	 * @param {boolean} terminated
	 */
	commit(values, terminated) {
		for (const [element, value] of values) this.#values.set(element, { value, stamp: ++this.#stamp });
		this.#terminated ||= terminated;
		this.#flush();
	}

	/** @param {Call} call */
	log(call) {
		this.#calls.push(call);
		if (this.#calls.length > mostCalls) this.#calls.shift();
		if (this.#leaving) return this.#flush();
		this.#timer ??= setTimeout(() => this.#flush(), idle);
	}

	/** Sends what is waiting, without waiting for an answer to what is under way. */
	hurry() {
		if (this.#values.size > 0 || this.#calls.length > 0) void this.#send(true);
	}

	/** The page is being left: from now on everything is sent at once, in the way that survives the page. */
	leave() {
		this.#leaving = true;
		this.#flush();
	}

	/**
	 * Waits until the server has confirmed all there is.
	 * @param {number} patience milliseconds
	 * @returns {Promise<boolean>} whether it has, or never will because the attempt is gone
	 */
	async settled(patience) {
		const end = Date.now() + patience;
		this.#flush();
		while (this.health !== 'gone' && this.#values.size + this.#calls.length > 0) {
			if (Date.now() > end) return false;
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
		return true;
	}

	#flush() {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		if (this.health === 'gone') return;
		if (this.#leaving) void this.#send(true);
		else if (this.#sending) this.#again = true;
		else void this.#sendInTurn();
	}

	async #sendInTurn() {
		this.#sending = true;
		do {
			this.#again = false;
			await this.#send(false);
		} while (this.#again && this.health === 'fine');
		this.#sending = false;
		if (this.health === 'failing' && !this.#leaving) {
			const wait = retries[Math.min(this.#failures, retries.length) - 1];
			this.#timer ??= setTimeout(() => this.#flush(), wait);
		}
	}

	/** @param {boolean} leaving */
	async #send(leaving) {
		const stamp = this.#stamp;
		const last = this.#calls.at(-1)?.index ?? 0;
		const statuses = await Promise.all(this.#messages(leaving).map((body) => this.post(body, leaving)));
		const bad = statuses.find((status) => status !== 204);
		if (bad === undefined) this.#confirm(stamp, last);
		this.#report(bad === undefined ? 'fine' : bad >= 400 && bad < 500 ? 'gone' : 'failing');
	}

	/**
	 * @param {number} stamp
	 * @param {number} lastCall
	 */
	#confirm(stamp, lastCall) {
		for (const [element, one] of this.#values) if (one.stamp <= stamp) this.#values.delete(element);
		this.#calls = this.#calls.filter((call) => call.index > lastCall);
	}

	/** @param {Health} health */
	#report(health) {
		this.#failures = health === 'failing' ? this.#failures + 1 : 0;
		if (health === this.health) return;
		this.health = health;
		this.onHealth(health);
	}

	/**
	 * All that is unconfirmed; when leaving, cut into what a browser will still send: values before calls.
	 * @param {boolean} leaving
	 */
	#messages(leaving) {
		const pairs = [...this.#values].map(([element, { value }]) => /** @type {const} */ ([element, value]));
		const whole = this.#message(pairs, this.#calls);
		if (!leaving || byteLength(whole) <= mostWhenLeaving) return [whole];
		/** @type {(typeof pairs)[]} */
		const parts = [[]];
		let room = mostWhenLeaving - 500;
		for (const pair of pairs.sort(([, a], [, b]) => a.length - b.length)) {
			const size = byteLength(JSON.stringify(pair)) + 1;
			if (size > room) {
				parts.push([]);
				room = mostWhenLeaving - 500;
			}
			parts.at(-1)?.push(pair);
			room -= size;
		}
		return parts.map((part) => this.#message(part, []));
	}

	/**
	 * @param {(readonly [string, string])[]} pairs
	 * @param {Call[]} calls
	 */
	#message(pairs, calls) {
		/** @type {Message} */
		const message = {
			session: this.session,
			sequence: ++this.#sequence,
			values: Object.fromEntries(pairs),
			calls,
			terminated: this.#terminated,
			left: this.#leaving
		};
		return JSON.stringify(message);
	}
}

/** @param {string} text */
function byteLength(text) {
	return new TextEncoder().encode(text).length;
}

/**
 * Posts with fetch. A page that is going away may not wait for an answer, and only `keepalive` outlives it.
 * @param {string} address
 * @returns {Post}
 */
export function postTo(address) {
	return async (body, leaving) => {
		try {
			const headers = { 'Content-Type': 'application/json' };
			return (await fetch(address, { method: 'POST', body, headers, keepalive: leaving })).status;
		} catch {
			return 0;
		}
	};
}
