/** Numbers that look like chance, 0–65535, and are the same in every run. */
export function dice(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state >>> 16;
	};
}
