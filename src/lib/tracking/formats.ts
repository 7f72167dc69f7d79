/**
 * How values are written, in the strictest form that every run-time we know takes (table B2, rows A3.8, A4.12–A4.18).
 * Every function takes any number or text and gives a value that is allowed.
 */

/** Characters 1.2 uses to name a choice: one for each, hence 36 at most (A4.2). */
const digits = '0123456789abcdefghijklmnopqrstuvwxyz';

function clamp(value: number, low: number, high: number): number {
	return Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : low > 0 || high < 0 ? low : 0;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A decimal of at most five digits before and `decimals` (0–7) behind the point; never an exponent, never `.5`. */
export function real(value: number, decimals = 7): string {
	const text = clamp(value, -99999, 99999).toFixed(decimals);
	const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
	return short === '-0' ? '0' : short;
}

/** A whole percentage 0–100 of a share 0–1, cut as it is on screen: 69.6 never shows as a pass at 70. */
export function percent(share: number): string {
	return String(Math.floor(clamp(share, 0, 1) * 100 + 0.005));
}

/** Hundredths of seconds in parts; both duration formats need them padded (A4.15). */
function split(seconds: number, most: number): { h: number; m: number; s: string } {
	const hundredths = Math.floor(clamp(seconds, 0, most) * 100 + 1e-6);
	const whole = Math.floor(hundredths / 100);
	return {
		h: Math.floor(whole / 3600),
		m: Math.floor(whole / 60) % 60,
		s: `${two(whole % 60)}.${two(hundredths % 100)}`
	};
}

/** SCORM 1.2 CMITimespan `HHHH:MM:SS.SS`, up to 9999 hours. */
export function timespan(seconds: number): string {
	const { h, m, s } = split(seconds, 9999 * 3600 + 3599.99);
	return `${String(h).padStart(4, '0')}:${two(m)}:${s}`;
}

/** SCORM 2004 duration `PT#H#M#.##S`. */
export function duration(seconds: number): string {
	const { h, m, s } = split(seconds, 9999 * 3600 + 3599.99);
	return `PT${h}H${m}M${s.replace(/^0(?=\d)/, '')}S`;
}

/** A moment Moodle takes: in the years 1970–2037, also when the learner's clock is wrong (A4.12). */
const inTime = (at: number): number => clamp(at, 0, Date.UTC(2037, 11, 31, 23, 59, 59));

/** SCORM 1.2 CMITime `HH:MM:SS` on the learner's own clock. */
export function clockTime(at: number): string {
	const date = new Date(inTime(at));
	return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** SCORM 2004 moment in UTC, `YYYY-MM-DDTHH:mm:ss.00Z`. */
export function timestamp(at: number): string {
	return new Date(inTime(at)).toISOString().replace(/\.\d+Z$/, '.00Z');
}

/** An id every LMS takes: `[A-Za-z0-9_]`, at most `most` characters, never empty (A4.4). */
export function identifier(id: string, most = 60): string {
	return id.replace(/[^A-Za-z0-9_]/g, '_').slice(0, most) || '_';
}

/** Cuts without leaving half a character behind. */
function cut(text: string, most: number): string {
	if (text.length <= most) return text;
	const end = /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most;
	return text.slice(0, end);
}

/** One line of at most 250 characters that does not start with `{`; may be empty (A4.18). */
export function description(text: string): string {
	const line = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
	return cut(line.replace(/^[{\s]+/, ''), 250).trimEnd();
}

/** Cuts a 1.2 response or pattern at 255, after encoding and never inside a part (A4.3). */
export function feedback12(parts: readonly string[], separator = ','): string {
	let text = '';
	for (const part of parts) {
		const next = text ? text + separator + part : part;
		if (next.length > 255) return text || cut(part, 255);
		text = next;
	}
	return text;
}

/** The character 1.2 knows the option at this position by; `null` beyond 36. */
export function digit(position: number): string | null {
	return digits.charAt(position) || null;
}
