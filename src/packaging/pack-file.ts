/** Data as classic scripts: how the edition and the packs are written, and read back by the linter. */
import type { Edition, Pack } from '../lib/course/edition.ts';

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

/** A pack in a script, or `null` when the script is something else. */
export function readPack(script: string): Pack | null {
	const match = /^\s*\(globalThis\.coursePacks\s*\?\?=\s*\[\]\)\.push\(([\s\S]*)\);?\s*$/.exec(script);
	return match?.[1] === undefined ? null : (JSON.parse(match[1]) as Pack);
}

/** The script of a pack. */
export function packScript(pack: Pack): string {
	return `${packStart}${scriptJson(pack)});\n`;
}
