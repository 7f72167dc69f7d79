/** Data as classic scripts: how the edition and the packs are written, and read back by the linter. */
import { packId, type Edition, type Pack } from '../lib/course/edition.ts';

/**
 * JSON that is safe inside a script, a page and an old engine: `<` can't end a script element, and the two line
 * separators can't end a line.
 */
export function scriptJson(value: unknown): string {
	return JSON.stringify(value)
		.replace(/</g, '\\u003c')
		.replace(/\u2028/g, '\\u2028')
		.replace(/\u2029/g, '\\u2029');
}

const editionStart = 'globalThis.courseEdition=';
const packStart = '(globalThis.coursePacks??=[]).push(';

/** The statement that tells the player which course it is; on a line of its own. */
export function editionScript(edition: Edition): string {
	return `${editionStart}${scriptJson(edition)};\n`;
}

/** The edition in a script, or `null` when it isn't there. */
export function readEdition(script: string): Edition | null {
	const line = script.split('\n').find((one) => one.startsWith(editionStart));
	return line ? (JSON.parse(line.slice(editionStart.length).replace(/;$/, '')) as Edition) : null;
}

/** A pack in a script. */
export function packScript(pack: Pack): string {
	return `${packStart}${scriptJson(pack)});\n`;
}

/** A part of the player as a pack. @param code the expression that `late-parts.ts` made of it */
export function partScript(build: string, name: string, code: string): string {
	return `${packStart}{"build":"${build}","id":"${packId.part(name)}","data":${code}});\n`;
}

/**
 * First line of a file of code that comes late. It says to engines that know it (V8 13.6 and later) to compile all of
 * it as it comes, beside the page, and not each function at its first call: the first answer of its kind needs a fifth
 * less time of the page that way. Not for scripts inside a page, which have nothing beside which to be compiled.
 */
export const compileAll = '//# allFunctionsCalledOnLoad\n';

/** A pack begins a line of its own. */
const nextPack = /^(?=\(globalThis\.coursePacks)/m;
const packShape = /^\s*\(globalThis\.coursePacks\s*\?\?=\s*\[\]\)\.push\(([\s\S]*)\);?\s*$/;
const partShape = /^\{"build":"([^"]*)","id":"(part\/[^"]*)","data":\{/;

function readPack(statement: string): Pack | null {
	const inside = packShape.exec(statement)?.[1];
	if (inside === undefined) return null;
	const [, build, id] = partShape.exec(inside) ?? [];
	return build && id ? { build, id, data: null } : (JSON.parse(inside) as Pack);
}

/** The packs in a script, none when it is something else. Of a part of the player the data is `null`. */
export function readPacks(script: string): Pack[] {
	const text = script.startsWith(compileAll) ? script.slice(compileAll.length) : script;
	return text
		.split(nextPack)
		.map(readPack)
		.filter((pack) => pack !== null);
}
