/** Numbers as people type them. */

/** A typed number between `min` and `max`, with a decimal comma or point; `null` when it is none. */
export function readNumber(typed: string, min: number, max: number): number | null {
	const text = typed.trim().replace(',', '.');
	if (!/^[-+]?\d+(\.\d+)?$|^[-+]?\.\d+$/.test(text)) return null;
	const value = Number(text);
	return value >= min && value <= max ? value : null;
}
