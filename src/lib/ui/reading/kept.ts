/** Keeps how a learner reads on the device. A frame of another origin or a sandbox may refuse (A6.3). */
import { parseReading, readingKey, writeReading, type Reading } from './settings.ts';

export function keptReading(): Reading {
	try {
		return parseReading(localStorage.getItem(readingKey));
	} catch {
		return parseReading(null);
	}
}

/** False when the device keeps nothing: then it lasts as long as the page. */
export function keepReading(reading: Reading): boolean {
	const text = writeReading(reading);
	try {
		if (text === '') localStorage.removeItem(readingKey);
		else localStorage.setItem(readingKey, text);
		return true;
	} catch {
		return false;
	}
}
