/** Prints the papers of a workshop: the zip is laid out in a folder of its own, and its pages are opened as a trainer would. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Day } from '../../lib/course/types.ts';
import { printPage, withPrinter } from '../print/print.ts';
import type { PackageFile } from '../zip.ts';
import type { PaperPage } from './pages.ts';

function layOut(folder: string, files: readonly PackageFile[]): void {
	for (const { name, bytes } of files) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), bytes);
	}
}

/**
 * @param files all that the pages need: themselves, fonts, pictures
 * @param program path of the browser
 * @param day that stands in each PDF as the day it was made
 */
export async function printPapers(
	files: readonly PackageFile[],
	pages: readonly Pick<PaperPage, 'file' | 'pdf'>[],
	program: string,
	day: Day
): Promise<PackageFile[]> {
	const folder = mkdtempSync(join(tmpdir(), 'workshop-'));
	try {
		layOut(folder, files);
		return await withPrinter(program, async (page) => {
			const made: PackageFile[] = [];
			for (const { file, pdf } of pages) {
				const address = pathToFileURL(join(folder, file.name)).href;
				made.push({ name: pdf, bytes: await printPage(page, { address, day }) });
			}
			return made;
		});
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
