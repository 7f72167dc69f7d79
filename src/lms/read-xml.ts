import { Refusal } from './refusal.ts';
import { XmlError, decodeXml, parseXml, type XmlElement } from './xml.ts';

/** The root of the file that says what a package is. @throws Refusal in Dutch, with its name and the line. */
export function readXml(name: string, source: string | Uint8Array): XmlElement {
	try {
		return parseXml(typeof source === 'string' ? source : decodeXml(source));
	} catch (error) {
		if (!(error instanceof XmlError)) throw error;
		throw new Refusal(
			`${name} is geen geldige XML (regel ${error.line}: ${error.message}). Verbeter die regel of maak het pakket opnieuw.`
		);
	}
}
