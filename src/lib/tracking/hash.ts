/**
 * 64 bits of a text in 14 characters of `[0-9a-z]`: tells texts apart and hides them from a passing look. It is no
 * secret: who guesses the text can check the guess.
 */
export const hash = (text: string): string => new TextHash().add(text).value();

/** The same of a text that comes in pieces. */
export class TextHash {
	constructor(
		private a = 0xdeadbeef,
		private b = 0x41c6ce57
	) {}

	add(text: string): this {
		let { a, b } = this;
		for (let i = 0; i < text.length; i++) {
			a = Math.imul(a ^ text.charCodeAt(i), 2654435761);
			b = Math.imul(b ^ text.charCodeAt(i), 1597334677);
		}
		this.a = a;
		this.b = b;
		return this;
	}

	/** One that goes on from here, and leaves this one as it is. */
	copy(): TextHash {
		return new TextHash(this.a, this.b);
	}

	value(): string {
		let { a, b } = this;
		a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
		b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
		return [a, b].map((half) => (half >>> 0).toString(36).padStart(7, '0')).join('');
	}
}
