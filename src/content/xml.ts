/** Text for XML: manifests, pages and pictures. */

/** Characters XML 1.0 forbids: control characters, lone surrogates, two non-characters. */
export const forbiddenInXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Escapes text for element content and attribute values (catalogue row A5.10). */
export function xml(text: string): string {
	return text
		.normalize('NFC')
		.replace(forbiddenInXml, '')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;')
		.replace(/'/g, '&apos;');
}
