/**
 * Parts of the player that come when they are first needed. In the built player every `import()` of ours asks here:
 * the part is a pack (see `packs.svelte.ts`) that holds code instead of data. While authors work `import()` is itself.
 */
import { packId, type PartCode, type PartExports } from '../course/edition.ts';
import { PackError, type Packs } from './packs.svelte.ts';

declare global {
	/**
	 * What `import()` became. `path` ends with the name of the part; `player` is what the player hands out to parts.
	 * Rejects with a {@link PackError}.
	 */
	var coursePart: ((path: string, player: PartExports) => Promise<PartExports>) | undefined;
}

const nameOf = (path: string): string => path.replace(/^.*\/|\.js$/g, '');

export class Parts {
	readonly #ran = new Map<string, PartExports>();

	constructor(private readonly packs: Packs) {
		globalThis.coursePart = (path, player) => this.#bring(nameOf(path), player);
	}

	async #bring(name: string, player: PartExports): Promise<PartExports> {
		const id = packId.part(name);
		await this.packs.load(id);
		const code = this.packs.get<PartCode>(id);
		if (!code) throw new PackError(id, 'stale');
		await Promise.all(code.needs.map((need) => this.#bring(need, player)));
		return this.#ran.get(name) ?? this.#run(name, code, player);
	}

	#run(name: string, code: PartCode, player: PartExports): PartExports {
		const exports: PartExports = {};
		// Parts stand beside each other, the player does not; what is not needed at once was an `import()`.
		code.run(exports, (path) => {
			const other = nameOf(path);
			if (!path.startsWith('./')) return player;
			return code.needs.includes(other) ? this.#ran.get(other) : this.#bring(other, player);
		});
		this.#ran.set(name, exports);
		return exports;
	}
}
