/** Nothing jumps: what comes later than the page comes below what stands. */
import { expect, test } from '@playwright/test';
import { frames, watchShift } from './moved.ts';
import { filesOf } from './packages.ts';
import { serveFiles, type Served } from './serve.ts';

let site: Served;
let web: Served;

test.beforeAll(async () => {
	site = await serveFiles(filesOf('scorm12'), { csp: "default-src 'self'" });
	web = await serveFiles(filesOf('web'));
});
test.afterAll(() => Promise.all([site.close(), web.close()]));

test('without an LMS the first page says so, and is not pushed down by it', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.addInitScript(watchShift);
	await page.goto(`${site.address}index.html`);
	await expect(page.getByText('Uw antwoorden worden niet bewaard')).toBeVisible({ timeout: 15_000 });
	await expect(page.locator('header')).toContainText('Wordt niet bewaard');
	await frames(page);
	expect(await page.evaluate(() => window.moved)).toBeLessThan(0.02);
	await page.getByRole('link', { name: 'Begin', exact: true }).click();
	await expect(page.getByText('Uw antwoorden worden niet bewaard')).toBeInViewport();
});

for (const lesson of ['praktijk', 'wat_is_stalking', 'afronding'])
	test(`the blocks of the lesson ${lesson} push down nothing that stands`, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.addInitScript(watchShift);
		await page.goto(`${web.address}#/lesson/${lesson}`);
		await page.locator('.prose[data-alive]').waitFor();
		await frames(page);
		expect(await page.evaluate(() => window.moved)).toBeLessThan(0.02);
	});
