/**
 * The learner's work on the device as well, for when the browser dies before the LMS was told (A2.11, A2.12). One
 * browser and one origin serve many learners on ward and school PCs, so the key is a hash of package and learner id.
 */
import type { InteractionReport, Report } from '../course/report.ts';
import { hash } from './hash.ts';
import type { SafeStorage } from './storage.ts';
import type { DeviceCopy } from './tracker.ts';

export interface CopyKeeper {
	/** What an earlier launch left; `null` when there is nothing, or nothing that can be trusted. */
	readonly found: DeviceCopy | null;
	/** What was done, before the LMS is told of it. */
	keep(report: Report): void;
	/** The LMS has all of this report. */
	confirmed(report: Report): void;
	/** Removes the copy and keeps none for as long as this page lives. */
	forget(): void;
}

/** Name under which one learner's copy of one package is kept. `id` as the LMS gave it; it goes no further. */
export const copyKey = (packageId: string, id: string): string => `course:${hash(`${packageId}\n${id}`)}`;

const format = '1';

function write(copy: DeviceCopy): string {
	const text = JSON.stringify(copy);
	return `${format}.${hash(text)}.${text}`;
}

/** Only what this code wrote, whole, is read: all pages of an LMS share one storage. */
function parse(text: string | null): DeviceCopy | null {
	const [, found, check, body] = /^(\w+)\.(\w+)\.(.*)$/s.exec(text ?? '') ?? [];
	if (found !== format || body === undefined || check !== hash(body)) return null;
	return JSON.parse(body) as DeviceCopy;
}

/** `base`: the state the LMS gave at the start. */
export function createCopyKeeper(storage: SafeStorage, key: string, base: string): CopyKeeper {
	const found = parse(storage.read(key));
	let agreed = base;
	/** Answers of this session that the LMS has. */
	let sent = 0;
	let off = false;

	function put(state: string, answers: readonly InteractionReport[]): void {
		if (!off) storage.write(key, write({ state, base: agreed, answers }));
	}

	return {
		found,
		keep: (report) => put(report.state, report.interactions.slice(sent)),
		confirmed(report) {
			agreed = report.state;
			sent = report.interactions.length;
			put(report.state, []);
		},
		forget() {
			off = true;
			storage.remove(key);
		}
	};
}
