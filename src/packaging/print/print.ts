/** The one way to print in this house: a page of ours, opened by a browser, becomes a tagged PDF on the paper its style asks for. */
import type { Page } from 'playwright';
import { chromiumFlags } from '../../cli/chromium.ts';
import type { Day } from '../../lib/course/types.ts';
import { stablePdf } from './stable.ts';

/** Opens the browser at `program`, and closes it whatever happens. */
export async function withPrinter<T>(program: string, use: (page: Page) => Promise<T>): Promise<T> {
	const { chromium } = await import('playwright');
	const browser = await chromium.launch({ executablePath: program, args: chromiumFlags });
	try {
		return await use(await browser.newPage());
	} finally {
		await browser.close();
	}
}

export interface PrintJob {
	/** Address of the page. */
	address: string;
	/** Title of the PDF; left out, that of the page. */
	title?: string;
	/** Day that stands in the PDF as the day it was made: that of the course's release. */
	day: Day;
	/** Waits until the page stands. */
	ready?: (page: Page) => Promise<void>;
}

/** The same page gives the same bytes with the same browser. */
export async function printPage(page: Page, { address, title, day, ready }: PrintJob): Promise<Buffer> {
	// Addresses that differ in their hash alone would not be loaded anew.
	await page.goto('about:blank');
	await page.goto(address);
	await ready?.(page);
	await page.evaluate(async (words) => {
		await document.fonts.ready;
		if (words !== undefined) document.title = words;
	}, title);
	return stablePdf(await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }), day);
}

/** How many pages a PDF of Chromium has; it writes each page as an object of its own, not compressed. */
export const pagesIn = (pdf: Buffer): number =>
	pdf.toString('latin1').match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
