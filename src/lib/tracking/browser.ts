/** The tracker of editions without an LMS: progress stays in this browser. */
import type { Report } from '../course/report.ts';
import { createHealth } from './health.ts';
import { browserHost, type Host } from './host.ts';
import { createNotebook } from './notebook.ts';
import { safeStorage } from './storage.ts';
import type { Launch, Tracker, TrackingOptions } from './tracker.ts';

/** What is kept, as text of an object. */
interface Kept {
	state: string;
	location: string;
	completed: boolean;
	passed: boolean | null;
}

const nothing: Kept = { state: '', location: '', completed: false, passed: null };

/** Anything may stand in storage that all pages of one origin share. */
function parseKept(text: string | null): Kept {
	try {
		const value: unknown = JSON.parse(text ?? 'null');
		if (typeof value !== 'object' || value === null) return nothing;
		const { state, location, completed, passed } = value as Record<string, unknown>;
		return {
			state: typeof state === 'string' ? state : '',
			location: typeof location === 'string' ? location : '',
			completed: completed === true,
			passed: typeof passed === 'boolean' ? passed : null
		};
	} catch {
		return nothing;
	}
}

/** @param settled runs what it is given once storage can be believed */
export function createBrowserTracker(
	options: TrackingOptions,
	host: Host = browserHost(),
	settled: (run: () => void) => void = (run) => run()
): Tracker {
	const key = `course:${options.packageId}`;
	const health = createHealth();
	const storage = safeStorage(() => host.storage());
	const notebook = createNotebook(storage, `${key}:notes`);
	let kept = nothing;
	let launch: Promise<Launch> | null = null;
	/** Another window has this course and does the saving. */
	let elsewhere = false;

	function open(): Launch {
		kept = parseKept(storage.read(key));
		return { standard: options.standard, connected: false, mode: 'normal', copy: null, ...kept };
	}

	/** Writing is quick, so every report is kept at once; what was reached is never taken back. */
	function keep(report: Report): boolean {
		if (elsewhere) return false;
		kept = {
			state: report.state,
			location: report.location,
			completed: kept.completed || report.completed,
			passed: kept.passed === true ? true : (report.passed ?? kept.passed)
		};
		const stored = storage.write(key, JSON.stringify(kept));
		if (stored) health.saved(host.now());
		else health.set('off', 'no storage');
		return stored;
	}

	return {
		start: () =>
			(launch ??= new Promise((resolve) => {
				const claim = (): void =>
					host.claim(key, (mine) => {
						elsewhere = !mine;
						if (elsewhere) health.set('elsewhere');
						resolve(open());
					});
				settled(claim);
			})),
		save: keep,
		finish: keep,
		onHealth: health.listen,
		diagnostics: () => ({
			standard: options.standard,
			api: 'browser storage',
			calls: 0,
			commits: 0,
			unsent: 0,
			stateLength: kept.state.length,
			lastError: health.now().error
		}),
		notebook,
		forget() {
			notebook.forget();
			kept = nothing;
			storage.remove(key);
		}
	};
}
