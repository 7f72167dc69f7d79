/**
 * Hand-outs as PDF: the one-file edition is opened in a browser, one card after the other, and printed as a learner
 * would print it. So paper looks like the screen, and nothing is drawn twice.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import type { Handout, Language } from '../../lib/course/types.ts';
import { assemble, type Ingredients } from '../assemble.ts';
import type { PackageRequest } from '../edition.ts';
import { pagesIn, printPage, withPrinter } from '../print/print.ts';

export interface WrittenHandout {
	/** Absolute path of the PDF. */
	path: string;
	handout: Handout;
	/** Pages it has. */
	sheets: number;
}

export interface HandoutOptions {
	/** Path of the browser's program. */
	browser: string;
	/** Where the folders are made, one for each language and region. */
	folder: string;
	progress?: (written: WrittenHandout) => void;
}

/** One language and region of a course. */
interface Printing {
	request: PackageRequest;
	language: Language;
	region: string;
}

/** `<course>-<language>-<region>-<version>`, with the id of a brand behind it. */
export const handoutFolder = ({ request: { build, brand }, language, region }: Printing): string =>
	[build.id, language, region, build.version, ...(brand ? [brand.id] : [])].join('-');

/** The text of a card stands once its tags have come to life. */
const standing = (page: Page): Promise<void> => page.locator('.paper .prose[data-alive]').waitFor();

async function printAll(page: Page, ingredients: Ingredients, printing: Printing, options: HandoutOptions) {
	const { request, language, region } = printing;
	const place = mkdtempSync(join(tmpdir(), 'handouts-'));
	const folder = join(options.folder, handoutFolder(printing));
	const written: WrittenHandout[] = [];
	try {
		const one = { ...request, languages: [language], regions: [region] };
		const { bytes } = await assemble(one, 'offline', ingredients);
		const file = join(place, 'course.html');
		writeFileSync(file, bytes);
		mkdirSync(folder, { recursive: true });
		for (const handout of request.build.editions[language]?.handouts?.handouts ?? []) {
			const pdf = await printPage(page, {
				address: `${pathToFileURL(file).href}#/handouts/${handout.id}`,
				// The title of the PDF is that of the card.
				title: handout.title,
				day: request.build.released,
				ready: standing
			});
			const path = join(folder, `${handout.id}.pdf`);
			writeFileSync(path, pdf);
			written.push({ path, handout, sheets: pagesIn(pdf) });
			options.progress?.(written.at(-1) as WrittenHandout);
		}
	} finally {
		rmSync(place, { recursive: true, force: true });
	}
	return written;
}

/** In the order of the request: by language, then region, then as the course offers them. */
export async function writeHandouts(
	request: PackageRequest,
	ingredients: Ingredients,
	options: HandoutOptions
): Promise<WrittenHandout[]> {
	return withPrinter(options.browser, async (page) => {
		const all: WrittenHandout[] = [];
		for (const language of request.languages) {
			for (const region of request.regions) {
				all.push(...(await printAll(page, ingredients, { request, language, region }, options)));
			}
		}
		return all;
	});
}
