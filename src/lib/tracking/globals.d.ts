/** What a package's scripts leave for each other; see the house contract of `edition.ts`. */
import type { Edition } from '../course/edition.ts';
import type { Launch, Tracker } from './tracker.ts';

declare global {
	/** Written by the packager in front of every other script. */
	var courseEdition: Edition | undefined;
	/** Made by the package's own tracker script. */
	var courseTracker: Tracker | undefined;
	/** What the LMS said; asked for before anything is drawn (A1.6). */
	var courseLaunch: Promise<Launch> | undefined;
}
