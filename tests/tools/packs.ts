/** The data in a built package, read back from its scripts; in the file edition they stand in the page itself. */
import type { Edition, Pack } from '../../src/lib/course/edition.ts';
import { readEdition, readPacks } from '../../src/packaging/pack-file.ts';

const texts = (files: ReadonlyMap<string, Buffer>): string[] =>
	[...files].filter(([name]) => /\.(js|html)$/.test(name)).map(([, bytes]) => bytes.toString());

/** A pack stands on a line of its own, after the opening tag of its script in a page. */
const start = /^(?:.*<script>)?(?=\(globalThis\.coursePacks)/;

/** Every pack with data, in the order of the files; parts of the player are left out. */
export function packsIn(files: ReadonlyMap<string, Buffer>): Pack[] {
	return texts(files)
		.flatMap((text) => text.split('\n'))
		.filter((line) => start.test(line))
		.flatMap((line) => readPacks(line.replace(start, '').replace(/<\/script>.*$/, '')))
		.filter((pack) => pack.data !== null);
}

/** What the player in a package knows of itself; `null` when this is no package of a course. */
export function editionIn(files: ReadonlyMap<string, Buffer>): Edition | null {
	const found = texts(files).map((text) =>
		readEdition(text.replace(/<script>(?=globalThis\.courseEdition)/g, '\n'))
	);
	return found.find((one) => one !== null) ?? null;
}
