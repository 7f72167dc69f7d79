/** Figures of the first view and of the saved state. */
import { gzipSync } from 'node:zlib';
import { packFile, packIds, type Edition } from '../lib/course/edition.ts';
import type { LintFinding } from './lint-finding.ts';
import { htmlReferences } from './markup.ts';
import type { EditionName } from './standards.ts';
import type { PackageFile } from './zip.ts';

/** Bytes; the first view is page, style sheet, script and the first lesson with what draws it. Fonts are counted apart. */
export const budget = { requests: 6, gzip: 100_000, plain: 300_000, fonts: 45_000, state: 4000 } as const;

/** What each further language in a package may add to the first view: its words and its table of contents. */
const further = { gzip: 8_000, plain: 25_000 } as const;

/** What the tracker of cmi5 may take more than one that speaks with an API in the page: it writes to a server itself. */
const overNetwork = { gzip: 5_000, plain: 15_000 } as const;

/** The budget of a package in so many languages. */
export function budgetFor(name: EditionName, languages: number): Record<keyof typeof budget, number> {
	const more = (kind: keyof typeof further): number =>
		(languages - 1) * further[kind] + (name === 'cmi5' ? overNetwork[kind] : 0);
	return { ...budget, gzip: budget.gzip + more('gzip'), plain: budget.plain + more('plain') };
}

export interface FirstView {
	requests: number;
	/** Sum of each file's size after gzip, fonts left out. */
	gzip: number;
	plain: number;
	fonts: number;
}

/** What a browser fetches for the first page, and the file of the first lesson, in which stands what draws lessons. */
export function firstView(files: readonly PackageFile[], edition: Edition): FirstView {
	const page = files.find((file) => file.name === 'index.html');
	const markup = page ? Buffer.from(page.bytes).toString('utf8') : '';
	const lesson = packIds(edition).find((id) => id.startsWith('lesson/'));
	// What an installed app needs is fetched when all else is there.
	const references = htmlReferences(markup).filter(({ address }) => !/\.(webmanifest|png)$/.test(address));
	const names = new Set(['index.html', ...references.map((one) => one.address)]);
	if (lesson) names.add(packFile(lesson, edition));
	const loaded = files.filter((file) => names.has(file.name));
	const fonts = files.filter((file) => file.name.endsWith('.woff2'));
	const sum = (list: readonly PackageFile[], size: (file: PackageFile) => number): number =>
		list.reduce((total, file) => total + size(file), 0);
	return {
		requests: names.size + fonts.length,
		gzip: sum(loaded, (file) => gzipSync(file.bytes).length),
		plain: sum(loaded, (file) => file.bytes.length),
		fonts: sum(fonts, (file) => file.bytes.length)
	};
}

export function lintFirstView(view: FirstView, most: ReturnType<typeof budgetFor>): LintFinding[] {
	const kinds: [keyof FirstView, string, string][] = [
		['requests', 'requests', 'join files'],
		['gzip', 'bytes after gzip', 'see what grew: npm run bench'],
		['plain', 'bytes uncompressed', 'see what grew: npm run bench'],
		['fonts', 'bytes of fonts', 'ship fewer weights or a smaller subset']
	];
	return kinds
		.filter(([key]) => view[key] > most[key])
		.map(([key, unit, mend]) => ({
			rule: 'first view',
			file: 'index.html',
			found: `${view[key]} ${unit}`,
			wanted: `at most ${most[key]}`,
			mend
		}));
}

/** The longest saved state a course can lead to; where it comes from, largest first. */
export interface WorstState {
	total: number;
	largest: readonly { id: string; characters: number }[];
}

export function lintState(worst: WorstState): LintFinding[] {
	if (worst.total <= budget.state) return [];
	const names = worst.largest
		.slice(0, 3)
		.map((one) => `${one.id} (${one.characters})`)
		.join(', ');
	return [
		{
			rule: 'A2.1',
			file: 'suspend_data',
			found: `${worst.total} characters in the worst case; largest: ${names || 'unknown'}`,
			wanted: `at most ${budget.state}`,
			mend: 'use fewer questions or parts of questions, or make the course as web edition'
		}
	];
}
