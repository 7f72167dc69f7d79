/** Which part of the player a module belongs to. Pure. */

/** Bytes of each part's code, made small and gzipped on its own. */
export interface PartWeights {
	/** Svelte and SvelteKit, and what SvelteKit writes for us. */
	runtime: number;
	/** What draws and judges questions. */
	forms: number;
	/** All other code of ours. */
	engine: number;
}

const form =
	/^src\/lib\/(ui\/questions\/|ui\/Question\.svelte|course\/questions\/|course\/response-code\.ts|blocks\/Question\.svelte)/;

/** @param path from the root of the project, with `/` */
export function partOf(path: string): keyof PartWeights {
	if (form.test(path)) return 'forms';
	return path.startsWith('src/') ? 'engine' : 'runtime';
}
