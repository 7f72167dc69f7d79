/** A tracker that keeps nothing, for previews and tests: what was reported can be looked at. */
import type { Report } from '../course/report.ts';
import { createHealth } from './health.ts';
import { createNotebook } from './notebook.ts';
import { aloneAs } from './standing.ts';
import { safeStorage } from './storage.ts';
import type { Launch, Reason, Tracker } from './tracker.ts';

export interface MemoryTracker extends Tracker {
	/** All reports, oldest first, with the reason they came for; `finish` counts as `exit`. */
	readonly reports: readonly { report: Report; reason: Reason }[];
}

/** `found` is what the start tells, where it is not a fresh attempt. */
export function createMemoryTracker(found: Partial<Launch> = {}): MemoryTracker {
	const health = createHealth();
	const reports: { report: Report; reason: Reason }[] = [];
	const launch: Launch = { ...aloneAs('memory'), ...found };

	function keep(report: Report, reason: Reason): void {
		reports.push({ report, reason });
		health.saved(Date.now());
	}

	return {
		reports,
		start: () => Promise.resolve(launch),
		save: keep,
		finish(report) {
			keep(report, 'exit');
			return true;
		},
		onHealth: health.listen,
		diagnostics: () => ({
			standard: launch.standard,
			api: 'memory',
			calls: 0,
			commits: 0,
			unsent: 0,
			stateLength: reports.at(-1)?.report.state.length ?? launch.state.length,
			lastError: null
		}),
		notebook: createNotebook(
			safeStorage(() => {
				throw new Error('keeps nothing');
			}),
			null
		),
		forget: () => void reports.splice(0)
	};
}
