/**
 * What a look at something gives; `undefined` where even the look is refused: a window of another origin (A1.3), storage
 * in a sandbox (A6.3), a run-time that throws (A1.8).
 */
export function attempt<T>(look: () => T): T | undefined {
	try {
		return look();
	} catch {
		return undefined;
	}
}
