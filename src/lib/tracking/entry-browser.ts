import { createBrowserTracker } from './browser.ts';
import { begin } from './entry.ts';
import { browserHost } from './host.ts';

/**
 * In Chromium (seen in 150) a page from a file that looks into storage in its very first milliseconds finds it empty,
 * about once in a hundred openings, and nothing that page writes is kept. After 50 ms, or in its first frame, that was
 * seen in none of 4,960 openings; in served pages never.
 */
function settled(run: () => void): void {
	if (location.protocol === 'file:') setTimeout(run, 50);
	else run();
}

begin((options) => createBrowserTracker(options, browserHost(), settled));
