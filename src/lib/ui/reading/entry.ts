/** The first thing the script of a package does: the page looks as the learner left it before the player draws. */
import { applyReading, parseReading, readingKey } from './settings.ts';

function asKept(): void {
	try {
		applyReading(parseReading(localStorage.getItem(readingKey)), document.documentElement);
	} catch {
		// A frame of another origin or a sandbox may refuse even a look at storage (A6.3): then it is as usual.
	}
}

/*
 * A page from a file that looks into storage in its very first milliseconds finds it empty about once in a hundred
 * openings in Chromium (seen in 150), and nothing that page writes is kept: a whole visit would be lost. The first
 * frame is soon enough for the eye, and in 2,200 openings was late enough for the browser. Served pages never showed it.
 */
if (location.protocol === 'file:') requestAnimationFrame(asKept);
else asKept();
