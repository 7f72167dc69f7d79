/** The cover while it comes: drawn before its style sheet, and not moved by it. */
import { expect, test, type Page, type Route } from '@playwright/test';
import { frames, watchShift } from './moved.ts';
import { filesOf } from './packages.ts';
import { serveFiles } from './serve.ts';

/** Holds requests for such files back until it is called. */
async function hold(page: Page, files: RegExp): Promise<() => Promise<unknown>> {
	const held: Route[] = [];
	let open = false;
	await page.route(files, (route) => (open ? route.continue() : void held.push(route)));
	return () => {
		open = true;
		return Promise.all(held.splice(0).map((route) => route.continue()));
	};
}

/** How far down the lines of the first words of a text stand, in whole pixels. */
const linesOf = (page: Page, selector: string): Promise<number[]> =>
	page.locator(`#cover ${selector}`).evaluate((element) => {
		const range = document.createRange();
		const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
		if (words) range.selectNodeContents(words);
		return [...range.getClientRects()].map(({ top, height }) => Math.round(top + height / 2));
	});

for (const [width, height] of [
	[320, 568],
	[1280, 800]
] as const)
	test(`at ${width} pixels the cover can be read before its style sheet comes, and the sheet moves nothing`, async ({
		page
	}) => {
		const site = await serveFiles(filesOf('scorm12'), { csp: "default-src 'self'" });
		await page.setViewportSize({ width, height });
		await page.addInitScript(watchShift);
		const style = await hold(page, /\.css$/);
		const script = await hold(page, /app\.[^/]*\.js$/);
		await page.goto(`${site.address}index.html`, { waitUntil: 'commit' });
		await expect
			.poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
			.toBe(1);
		const before = await linesOf(page, '.cover-description');
		expect(before.length).toBeGreaterThan(2);
		await style();
		await expect(page.locator('#cover .cover-facts')).toHaveCSS('color', 'rgb(70, 96, 94)');
		await page.evaluate(() => document.fonts.ready);
		await frames(page);
		const after = await linesOf(page, '.cover-description');
		expect(after).toHaveLength(before.length);
		for (const [at, line] of after.entries()) expect(Math.abs(line - (before[at] ?? 0))).toBeLessThan(4);
		expect(await page.evaluate(() => window.moved)).toBeLessThan(0.01);
		await script();
		await site.close();
	});

test('the faces are asked for when the course stands, and not in its way', async ({ page }) => {
	const site = await serveFiles(filesOf('scorm12'), { csp: "default-src 'self'" });
	const faces: string[] = [];
	page.on('request', (request) => void (/\.woff2$/.test(request.url()) && faces.push(request.url())));
	const script = await hold(page, /app\.[^/]*\.js$/);
	await page.goto(`${site.address}index.html`, { waitUntil: 'commit' });
	await expect(page.locator('#cover .cover-facts')).toHaveCSS('color', 'rgb(70, 96, 94)');
	await frames(page);
	await frames(page);
	expect(faces).toEqual([]);
	await script();
	await expect.poll(() => faces.length).toBe(2);
	await site.close();
});
