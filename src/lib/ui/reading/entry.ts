/** The first thing the script of a package does: the page looks as the learner left it before the player draws. */
import { applyReading, parseReading, readingKey } from './settings.ts';

function asKept(): void {
	try {
		applyReading(parseReading(localStorage.getItem(readingKey)), document.documentElement);
	} catch {
		// A frame of another origin or a sandbox may refuse even a look at storage (A6.3): then it is as usual.
	}
}

// From a file storage may not be looked into at once (`tracking/entry-browser.ts`); the first frame is soon enough.
if (location.protocol === 'file:') requestAnimationFrame(asKept);
else asKept();
