/** Text for XML, and names that every LMS takes. */
import { forbiddenInXml, xml } from '../content/xml.ts';

export { xml };

const pictographs =
	/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u{fe0f}|\u{200d}|\u{20e3}/gu;

/**
 * A title for an LMS: one line, no pictographs, at most 100 characters (rows A5.10 and A5.11). An empty title becomes
 * `fallback`, because an item without a name can't be opened in most LMSs.
 */
export function lmsTitle(title: string, fallback: string): string {
	const line = title
		.normalize('NFC')
		.replace(forbiddenInXml, ' ')
		.replace(pictographs, '')
		.replace(/\s+/g, ' ')
		.trim();
	const characters = [...line];
	const short = characters.length <= 100 ? line : `${characters.slice(0, 99).join('').trimEnd()}…`;
	return short === '' ? fallback : short;
}

/** Joins names to an identifier that is an NCName: `[A-Za-z_][A-Za-z0-9_-]*` (row A5.8). */
export function identifier(...parts: string[]): string {
	const name = parts.join('-').replace(/[^A-Za-z0-9_-]/g, '-');
	return /^[A-Za-z_]/.test(name) ? name : `c-${name}`;
}
