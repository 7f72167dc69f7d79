/**
 * Splits the built player: what the first page needs is one classic script, and each module that our sources bring in
 * with `import()` becomes a part, a script of its own that comes when it is first needed. Parts use the one Svelte and
 * the modules of the player itself: the bundler lets the player hand out exactly the names they ask for.
 *
 * The bundler writes CommonJS, the one format of its that is both split and classic; {@link asPlayer} and
 * {@link asPart} put the functions around it that a page can do without modules.
 */
import { basename } from 'node:path';
import type { Plugin, Rollup } from 'vite';

/** Folder in the build where the parts stand, one `<name>.js` each. */
export const partsFolder = 'late';

/** Name of a part from the file of its chunk. */
export const partName = (file: string): string => basename(file, '.js');

/**
 * Kit's generated list of pages. Every page must be there at once, as in its own inline bundle: a page that is to come
 * late says so itself (`ui/Late.svelte`), so that it can also say what to do when it does not come.
 */
const manifest = /\/client-optimized\/app\.js$/;

/** Turns `import('x')` into a module that is there from the start. */
export function bringEarly(code: string): string {
	const names: string[] = [];
	const body = code.replace(/\bimport\('([^']+)'\)/g, (_, name: string) => {
		const at = names.push(name) - 1;
		return `Promise.resolve(early${at})`;
	});
	return [...names.map((name, at) => `import * as early${at} from '${name}';`), body].join('\n');
}

/** `require` in the player only ever asks for a part, inside what was `import()`. */
const asPlayer = (code: string, name: string): string =>
	`${name}=(function(exports,require){"use strict";${code}\nreturn exports})({},function(path){return coursePart(path,${name})});`;

/** An expression: what of other parts it needs before it runs, and how to run it. */
const asPart = (code: string, needs: readonly string[]): string =>
	`{needs:${JSON.stringify(needs)},run:function(exports,require){"use strict";${code}\n}}`;

function wrap(chunk: Rollup.OutputChunk, name: string, isPart: (file: string) => boolean): void {
	const code = chunk.code.trim();
	const needs = chunk.imports.filter(isPart).map(partName).sort();
	chunk.code = chunk.isEntry ? asPlayer(code, name) : asPart(code, needs);
}

/** For the learner's player only; the gallery and an empty app stay as Kit makes them. */
export function lateParts(): Plugin {
	return {
		name: 'late-parts',
		enforce: 'pre',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		options: (options) => ({ ...options, preserveEntrySignatures: 'allow-extension' }),
		outputOptions: (options) => ({
			...options,
			format: 'cjs',
			codeSplitting: {
				groups: [
					{ name: 'player', tags: ['$initial'], priority: 2 },
					// With all it needs: the file of the first lesson is enough to begin.
					{ name: 'lessons', test: /src\/routes\/lessons\.ts$/, priority: 1 }
				]
			},
			chunkFileNames: ({ name }) => `${partsFolder}/${name.toLowerCase()}.js`
		}),
		// Vite's own helper preloads styles and modules; a part has neither.
		load: (id) =>
			id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (bring) => bring();' : null,
		transform: (code, id) => (manifest.test(id) ? { code: bringEarly(code), map: null } : null),
		// The helper's last argument, which nobody reads.
		onLog: (_, { code }) => (code === 'EMPTY_IMPORT_META' ? false : undefined),
		generateBundle({ name = '' }, bundle) {
			const isPart = (file: string): boolean => file.startsWith(`${partsFolder}/`);
			for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') wrap(chunk, name, isPart);
		}
	};
}
