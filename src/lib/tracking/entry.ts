/** What every tracker script does: makes its tracker and starts it before anything is drawn (A1.6). */
import type { Tracker, TrackingOptions } from './tracker.ts';

export function begin(create: (options: TrackingOptions) => Tracker): void {
	const edition = globalThis.courseEdition;
	if (!edition) throw new Error('No course edition: the package is incomplete.');
	const tracker = create(edition.tracking as TrackingOptions);
	globalThis.courseTracker = tracker;
	globalThis.courseLaunch = tracker.start();
}
