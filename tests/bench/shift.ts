/** How much of a page jumps while it comes: layout shift as browsers count it, of every kind of page, on a slow phone. */
import type { Browser } from 'playwright';
import { awaitPacks, goTo } from './learner.ts';
import { openFrame, profiles, type ProfileName } from './browser.ts';
import { byWorst, type Figure } from './figure.ts';
import type { Site } from './site.ts';
import type { Stage } from './stage.ts';

declare global {
	interface Window {
		/** Everything that moved so far without a press just before it, added up. */
		shifted?: number;
	}
}

/** Runs in the frame before anything of the page. */
function watchShift(): void {
	window.shifted = 0;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & {
			value: number;
			hadRecentInput: boolean;
		})[])
			if (!entry.hadRecentInput) window.shifted = (window.shifted ?? 0) + entry.value;
	}).observe({ type: 'layout-shift', buffered: true });
}

/** After the last thing that comes quietly the page may still be drawn once more, in milliseconds. */
const settles = 1000;

/** Kinds of page, and what stands on them when they are there. */
function pagesOf({ edition }: Awaited<ReturnType<Stage['package']>>): [address: string, there: string][] {
	const [course] = edition.courses;
	const lessons =
		course?.lessons.map(({ id }) => [`#/lesson/${id}`, '.prose, .notice'] as [string, string]) ?? [];
	const [scenario] = course?.scenarios ?? [];
	return [
		['#/', '.cover .actions a'],
		...lessons,
		...(scenario ? [[`#/scenario/${scenario.id}`, '.notice, .scenario'] as [string, string]] : []),
		...(course?.exam ? [['#/exam', 'main .actions'] as [string, string]] : []),
		['#/finish', 'main h1'],
		['#/reference', 'main h1'],
		['#/reference/terms', '.term'],
		['#/handouts', 'main h1'],
		['#/certificaat', 'main h1'],
		['#/about', 'main h1']
	];
}

/** Every page as its own visit with nothing kept; then the same pages one after the other in one visit. */
async function shiftsOn(browser: Browser, site: Site, machine: ProfileName, pages: [string, string][]) {
	const found: { page: string; shift: number }[] = [];
	const open = (address: string) =>
		openFrame(browser, profiles[machine], `${site.origin}/course/index.html${address}`, null, '', watchShift);
	for (const [address, there] of pages) {
		const { frame, page, close } = await open(address);
		await frame.locator(there).first().waitFor();
		await awaitPacks(frame, site.packs);
		await page.waitForTimeout(settles);
		found.push({ page: address, shift: await frame.evaluate(() => window.shifted ?? 0) });
		await close();
	}
	const opened = await open('#/');
	await awaitPacks(opened.frame, site.packs);
	for (const [address, there] of pages.slice(1)) {
		const before = await opened.frame.evaluate(() => window.shifted ?? 0);
		await goTo(opened, address, there);
		await opened.page.waitForTimeout(settles);
		const after = await opened.frame.evaluate(() => window.shifted ?? 0);
		// A page that was loaded anew counts from nothing.
		found.push({ page: `${address}, after another page`, shift: after < before ? after : after - before });
	}
	await opened.close();
	return found;
}

export async function measureShift(
	stage: Stage,
	browser: Browser,
	site: Site,
	machines: readonly ProfileName[]
): Promise<Figure[]> {
	const pages = pagesOf(await stage.package());
	const figures: Figure[] = [];
	for (const machine of machines) {
		stage.tell(`layout shift of ${pages.length} pages, ${machine}`);
		const found = await shiftsOn(browser, site, machine, pages);
		const [worst] = found.toSorted((a, b) => b.shift - a.shift);
		figures.push(
			byWorst(
				{
					part: 'shift',
					name: `layout shift of every page, ${machine}`,
					budget: 0.02,
					note: `most on ${worst?.page ?? ''}`
				},
				found.map(({ shift }) => shift)
			)
		);
	}
	return figures;
}
