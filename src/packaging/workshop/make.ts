/** Writes the trainer's edition with its report, and PDFs where there is a browser to print with. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { removeFiles, writeTogether } from '../cache.ts';
import { packageName, type PackageRequest } from '../edition.ts';
import { loadFonts } from '../fonts.ts';
import { noticeText } from '../notice.ts';
import { loadPlayer } from '../player.ts';
import { pagesIn } from '../print/print.ts';
import { zipFiles } from '../zip.ts';
import { workshopOf } from './package.ts';
import { printPapers } from './pdf.ts';
import { workshopReport, workshopReportPage, type WorkshopReport } from './report.ts';

export interface WorkshopOutput {
	/** Project folder. */
	root: string;
	/** Folder to write to; made when it isn't there. */
	folder: string;
	/** Day of packaging, for what is stale; `null` to leave the calendar out. */
	today: string | null;
	/** Path of the browser that prints; `null`: pages of HTML alone. */
	browser: string | null;
}

/**
 * Writes `<name>-workshop.zip` with `.report.json` and `.report.html`. With the same browser, or without one, the same
 * course gives the same bytes. Throws when a plan is missing or the windows don't build.
 */
export async function makeWorkshop(
	request: PackageRequest,
	{ root, folder, today, browser }: WorkshopOutput
): Promise<{ path: string; report: WorkshopReport }> {
	const name = packageName(request, 'workshop');
	const base = join(folder, name);
	const paths = { zip: `${base}.zip`, data: `${base}.report.json`, page: `${base}.report.html` };
	mkdirSync(folder, { recursive: true });
	// What stood here before is of another build; a failure must not leave it to be mistaken for this one.
	removeFiles(Object.values(paths));
	const windows = await loadPlayer(root, 'routes-workshop');
	const workshop = workshopOf(request, windows, { fonts: loadFonts(root), notice: noticeText(root) });
	const pdfs =
		browser === null
			? []
			: await printPapers(workshop.files, workshop.pages, browser, request.build.released);
	const files = [workshop.start(pdfs.length > 0), ...workshop.files, ...pdfs];
	const bytes = await zipFiles(files);
	const sheets = pdfs.map((pdf) => ({ name: pdf.name, sheets: pagesIn(Buffer.from(pdf.bytes)) }));
	const report = workshopReport(request, { name, workshop, files, bytes, pdfs: sheets }, today);
	writeTogether([
		[paths.data, `${JSON.stringify(report, null, '\t')}\n`],
		[paths.page, workshopReportPage(report)],
		[paths.zip, bytes]
	]);
	return { path: paths.zip, report };
}
