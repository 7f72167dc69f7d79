/**
 * The learner's work on the device as well, for when the browser dies before the LMS was told (A2.11, A2.12). One
 * browser and one origin serve many learners on ward and school PCs, so the key is a hash of package and learner id.
 */
import type { InteractionReport, Report } from '../course/report.ts';
import { hash, TextHash } from './hash.ts';
import type { SafeStorage } from './storage.ts';
import type { DeviceCopy } from './tracker.ts';

export interface CopyKeeper {
	/** What an earlier launch left; `null` when there is nothing, or nothing that can be trusted. */
	readonly found: DeviceCopy | null;
	/** What was found arrived after all: it is known from now on that the LMS had it, also when nothing more is done. */
	met(): void;
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

/**
 * The text of a copy, made by pieces: while an LMS refuses to store, the answers grow to hundreds, and as none of them
 * ever changes each is written out and hashed once.
 */
class CopyText {
	#text = '{"answers":[';
	readonly #check = new TextHash().add(this.#text);
	#count = 0;

	/** @param all the answers of this copy; those that are there already are taken as they are */
	of(all: readonly InteractionReport[], state: string, base: string): string {
		const more = all.slice(this.#count).map((answer) => JSON.stringify(answer));
		const piece = (this.#count > 0 && more.length > 0 ? ',' : '') + more.join();
		this.#count += more.length;
		this.#text += piece;
		this.#check.add(piece);
		const end = `],${JSON.stringify({ state, base }).slice(1)}`;
		return `${format}.${this.#check.copy().add(end).value()}.${this.#text}${end}`;
	}
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
	let text = new CopyText();
	let off = false;

	function put({ state, interactions }: Report): void {
		if (!off) storage.write(key, text.of(interactions.slice(sent), state, agreed));
	}

	return {
		found,
		met() {
			if (found?.state === base) storage.write(key, new CopyText().of(found.answers, base, base));
		},
		keep: put,
		confirmed(report) {
			agreed = report.state;
			sent = report.interactions.length;
			text = new CopyText();
			put(report);
		},
		forget() {
			off = true;
			storage.remove(key);
		}
	};
}
