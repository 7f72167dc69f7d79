/** Bits packed into the 64 characters that every LMS stores unchanged (catalogue A2.5). */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

export class BitWriter {
	#text = '';
	#held = 0;
	#count = 0;

	/** Writes the lowest `bits` (0–24) of a whole number ≥ 0, highest bit first. */
	bits(value: number, bits: number): this {
		// Up to five bits wait for a sixth, so that no more than 29 are held.
		this.#held = (this.#held << bits) | (value & (2 ** bits - 1));
		this.#count += bits;
		while (this.#count >= 6) {
			this.#count -= 6;
			this.#text += alphabet.charAt(this.#held >>> this.#count);
			this.#held &= 2 ** this.#count - 1;
		}
		return this;
	}

	flag(value: boolean): this {
		return this.bits(value ? 1 : 0, 1);
	}

	/** Writes a whole number ≥ 0 in groups of `group` bits, each followed by one bit that says whether more come. */
	number(value: number, group: number): this {
		let rest = value;
		do {
			this.bits(rest % 2 ** group, group);
			rest = Math.floor(rest / 2 ** group);
			this.flag(rest > 0);
		} while (rest > 0);
		return this;
	}

	toString(): string {
		return this.#count ? this.#text + alphabet.charAt(this.#held << (6 - this.#count)) : this.#text;
	}
}

/** Reads what {@link BitWriter} wrote. Throws a RangeError past the end or on a character that is not ours. */
export class BitReader {
	#at = 0;

	constructor(private readonly text: string) {}

	bits(bits: number): number {
		let value = 0;
		for (let i = 0; i < bits; i++, this.#at++) {
			const six = alphabet.indexOf(this.text.charAt(Math.floor(this.#at / 6)) || ' ');
			if (six < 0) throw new RangeError('saved state ends too early');
			value = value * 2 + ((six >> (5 - (this.#at % 6))) & 1);
		}
		return value;
	}

	flag(): boolean {
		return this.bits(1) === 1;
	}

	number(group: number): number {
		let value = 0;
		for (let scale = 1; scale <= 2 ** 40; scale *= 2 ** group) {
			value += this.bits(group) * scale;
			if (!this.flag()) return value;
		}
		throw new RangeError('number too long');
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
	return new BitWriter()
		.bits(value >>> 16, 18)
		.bits(value & 0xffff, 18)
		.toString();
}
