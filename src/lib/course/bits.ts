/**
 * Bits packed into the 64 characters that every LMS stores unchanged (catalogue A2.5).
 *
 * Plain, six bits are one character. Who learns gives a bit less room the more often it came out the same before, in a
 * field of the same shape behind a field of the same shape (adaptive binary arithmetic coding): thirty answers at the
 * first try take hardly more than three. Plain is the same arithmetic without the learning.
 */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/**
 * Five characters are looked at together: as many as fit the whole numbers of 32 bits that JavaScript shifts. Where those
 * that are open lie on both sides of a new first character they may become few; then bits take more room, never wrong ones.
 */
const ahead = 5;
const whole = 64 ** ahead - 1;
const firstOf = (n: number): number => n >>> 24;
const shift = (n: number, next: number): number => ((n & (2 ** 24 - 1)) << 6) | next;

/** Places of which is kept what stood there. Two that fall together learn from each other: that only costs room. */
const places = 4096;

/**
 * Room for what is learnt, taken anew by each text that learns: a state is written or read in one go, so two never learn at
 * once, and 16 kB that are made and thrown away with each answer take longer than what is coded in them.
 */
const room = new Uint16Array(2 * places);

/** Bits of the longest text that is read. Made up ones, which learn that nothing changes, would not come to an end. */
const mostBits = 2 ** 20;

/** What is read is no text of ours. */
export function refuse(): never {
	throw new RangeError('not a saved state');
}

/**
 * Writes fields, or reads them: whoever asks for the same fields in the same order has the same numbers. While reading, what
 * a field should hold is left aside. Reading ends in {@link refuse} past the end, on a character that is not ours and on a
 * number that is too large. Plain, what stands in front of a cut is read as it was written; once learnt, the last characters
 * in front of it may read as something else.
 *
 * The numbers that are still open are divided once a bit: the lower part stands for 0, the upper for 1, each as large as
 * it is likely (estimator of Krichevsky and Trofimov).
 */
export class BitCode {
	#low = 0;
	#high = whole;
	/** How often a bit was 0 and was 1, by place. Without room nothing is kept, and nothing learnt. */
	#seen = new Uint16Array();
	#before = 0;
	#written = '';
	#bits = 0;
	/** Characters that were taken in, and the last of them, among which the text goes on. */
	#at = 0;
	#open = 0;

	/** @param text what is read; without it is written */
	constructor(private readonly text?: string) {
		if (text !== undefined) while (this.#at < ahead) this.#take(text);
	}

	/** From here on, until another one learns. */
	learn(): void {
		this.#seen = room.fill(0);
	}

	/** Behind the end stands nothing, which is found at 0. */
	#take(text: string): void {
		const next = alphabet.indexOf(text.charAt(this.#at++));
		this.#open = next < 0 ? refuse() : shift(this.#open, next);
	}

	/** @param shape tells fields apart in which different things are usual */
	#field(shape: number, count: number, wanted: number): number {
		const { text } = this;
		const seen = this.#seen;
		const place = (this.#before * 61 + shape) * 131;
		let [low, high, value] = [this.#low, this.#high, 1];
		this.#bits += count;
		for (let i = count - 1; i >= 0; i--) {
			const at = ((place + value) % places) * 2;
			const zeros = seen[at] ?? 0;
			const ones = seen[at + 1] ?? 0;
			// Kept a whole number, which is twice as fast.
			const last = low + ((((high - low) * (zeros + 0.5)) / (zeros + ones + 1)) | 0);
			if (text !== undefined && (this.#at - ahead >= text.length || this.#bits > mostBits)) refuse();
			const bit = text === undefined ? (wanted >>> i) & 1 : this.#open > last ? 1 : 0;
			seen[at + bit] = (bit ? ones : zeros) + 1;
			if (bit) low = last + 1;
			else high = last;
			while (firstOf(low) === firstOf(high)) {
				if (text === undefined) this.#written += alphabet.charAt(firstOf(low));
				else this.#take(text);
				low = shift(low, 0);
				high = shift(high, 63);
			}
			value = value * 2 + bit;
		}
		[this.#low, this.#high, this.#before] = [low, high, shape];
		return value - 2 ** count;
	}

	/** The lowest `count` (0–24) bits of a whole number ≥ 0, highest first. */
	bits(count: number, value = 0): number {
		return this.#field(count, count, value);
	}

	flag(value = false): boolean {
		return this.bits(1, value ? 1 : 0) === 1;
	}

	/**
	 * A whole number ≥ 0 in groups of `group` bits, each followed by one bit that says whether more come.
	 * @param most of what is read; what is written is never refused
	 */
	number(group: number, value = 0, most = 2 ** 40): number {
		const limit = this.text === undefined ? Infinity : most;
		let [coded, rest, more] = [0, value, 1];
		for (let scale = 1; more && scale <= limit; scale *= 2 ** group) {
			const found = this.#field(group + 25, group + 1, (rest % 2 ** group) * 2 + (rest < 2 ** group ? 0 : 1));
			coded += (found >>> 1) * scale;
			more = found % 2;
			rest = Math.floor(rest / 2 ** group);
		}
		return more || coded > limit ? refuse() : coded;
	}

	/** Characters it would be plain. */
	get plain(): number {
		return Math.ceil(this.#bits / 6);
	}

	/**
	 * What was written. The lowest and the highest that are open begin differently: the first character of the highest, with
	 * nothing behind it, lies between them.
	 */
	toString(): string {
		const open = this.#high - this.#low < whole;
		return open ? this.#written + alphabet.charAt(firstOf(this.#high)) : this.#written;
	}
}

/** CRC-32 (ISO 3309) of ASCII text, as six characters of the alphabet. */
export function checkValue(text: string): string {
	let crc = 0xffffffff;
	for (let i = 0; i < text.length; i++) {
		crc ^= text.charCodeAt(i);
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	}
	const value = (crc ^ 0xffffffff) >>> 0;
	const code = new BitCode();
	code.bits(18, value >>> 16);
	code.bits(18, value & 0xffff);
	return code.toString();
}
