/**
 * Packs: small classic scripts that register plain data, or code of the player that comes late (see `parts.ts`). No
 * `fetch`, no JSON files: both fail somewhere.
 */
import { onDemand, packFile, packIds, type Edition, type Pack } from '../course/edition.ts';

declare global {
	var coursePacks: { push(...packs: Pack[]): number } | undefined;
}

/** Why a pack is not there. `stale`: files of another build were found; the page should be loaded anew. */
export class PackError extends Error {
	constructor(
		readonly pack: string,
		readonly reason: 'unknown' | 'unreachable' | 'stale'
	) {
		super(`pack ${pack}: ${reason}`);
	}
}

export class Packs {
	/** Replaced whole: packs are few. */
	#data = $state.raw<ReadonlyMap<string, unknown>>(new Map());
	/** Files on their way. */
	readonly #waiting = new Map<string, Promise<boolean>>();
	/** Pack of another build was seen: the cache mixes old and new files. */
	stale = $state(false);

	constructor(private edition: Edition) {
		const early = globalThis.coursePacks;
		globalThis.coursePacks = { push: (...packs) => packs.map((pack) => this.#take(pack)).length };
		if (Array.isArray(early)) for (const pack of early as Pack[]) this.#take(pack);
	}

	#take(pack: Pack): void {
		if (pack.build === this.edition.build) this.#data = new Map(this.#data).set(pack.id, pack.data);
		else this.stale = true;
	}

	/** The data of a pack that is here already. Reactive. The id says what shape it has. */
	get<T>(id: string): T | undefined {
		return this.#data.get(id) as T | undefined;
	}

	/** Sees to it that a pack is here. @throws PackError */
	async load(id: string): Promise<void> {
		if (this.#data.has(id)) return;
		if (!packIds(this.edition).includes(id)) throw new PackError(id, 'unknown');
		const file = packFile(id, this.edition);
		let waiting = this.#waiting.get(file);
		if (!waiting) {
			waiting = this.#fetch(file).finally(() => this.#waiting.delete(file));
			this.#waiting.set(file, waiting);
		}
		if (!(await waiting)) throw new PackError(id, 'unreachable');
		if (!this.#data.has(id)) throw new PackError(id, 'stale');
	}

	/** True when the file came. */
	#fetch(file: string): Promise<boolean> {
		return new Promise((resolve) => {
			const script = document.createElement('script');
			const end = (came: boolean) => () => {
				script.remove();
				resolve(came);
			};
			script.src = file;
			script.onload = end(true);
			script.onerror = end(false);
			document.head.append(script);
		});
	}

	/** Brings in all packs but those on demand one after the other, quietly, so that a lost network does not stop the lesson. */
	async loadAll(): Promise<void> {
		for (const id of packIds(this.edition)) {
			if (onDemand(id)) continue;
			await this.load(id).catch(() => undefined);
			await new Promise((done) => setTimeout(done, 50));
		}
	}

	/** Takes another build's data while authors work; what is on screen changes with it. */
	replace(edition: Edition, packs: readonly Pack[]): void {
		this.edition = edition;
		this.#data = new Map();
		for (const pack of packs) this.#take(pack);
	}
}
