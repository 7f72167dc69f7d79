/**
 * 64 bits of a text in 14 characters of `[0-9a-z]`: tells texts apart and hides them from a passing look. It is no
 * secret: who guesses the text can check the guess.
 */
export function hash(text: string): string {
	let a = 0xdeadbeef;
	let b = 0x41c6ce57;
	for (let i = 0; i < text.length; i++) {
		a = Math.imul(a ^ text.charCodeAt(i), 2654435761);
		b = Math.imul(b ^ text.charCodeAt(i), 1597334677);
	}
	a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
	b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
	return [a, b].map((half) => (half >>> 0).toString(36).padStart(7, '0')).join('');
}
