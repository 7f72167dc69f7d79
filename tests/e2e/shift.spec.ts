/** Nothing jumps: what comes later than the page comes below what stands. */
import { expect, test, type Page } from '@playwright/test';
import { frames, watchShift } from './moved.ts';
import { filesOf } from './packages.ts';
import { serveFiles, type Served } from './serve.ts';

declare global {
	interface Window {
		endedEarly: boolean;
	}
}

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
	await expect(page.getByText('Uw antwoorden worden niet bewaard')).toBeVisible();
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

/** Presses a link of the contents, shown or folded away. */
const follow = (page: Page, href: string): Promise<void> =>
	page
		.locator(`a[href='${href}']`)
		.first()
		.evaluate((link) => (link as HTMLElement).click());

/** Runs before anything of the page: whether the end of a lesson ever stood where its text did not. */
function watchEnd(): void {
	window.endedEarly = false;
	new MutationObserver(() => {
		const text = document.querySelector('.prose');
		if (document.querySelector('.lesson-end') && !text?.matches('[data-alive]')) window.endedEarly = true;
	}).observe(document, { childList: true, subtree: true });
}

test('a lesson ends where all of its text stands, also for who comes back to it', async ({ page }) => {
	await page.addInitScript(watchEnd);
	await page.goto(`${web.address}#/lesson/praktijk`);
	const alive = page.locator('.prose[data-alive]');
	await alive.waitFor();
	for (const [other, there] of [
		['signalen', 'main .notice'],
		['afronding', '.prose']
	]) {
		await follow(page, `#/lesson/${other}`);
		await page.locator(there ?? '').waitFor();
		await follow(page, '#/lesson/praktijk');
		await alive.waitFor();
		await expect(page.locator('.lesson-end')).toBeAttached();
	}
	expect(await page.evaluate(() => window.endedEarly)).toBe(false);
});

test('who prints at once has the whole lesson on paper', async ({ page }) => {
	await page.goto(`${web.address}#/lesson/afronding`);
	await page.locator('.prose[data-alive]').waitFor();
	const printed = await page.evaluate(
		() =>
			new Promise((done) => {
				new MutationObserver(() => {
					const text = document.querySelector('.prose:not([data-alive])');
					if (!text?.textContent) return;
					dispatchEvent(new Event('beforeprint'));
					done(text.matches('[data-alive]') && text.querySelectorAll('course-block:empty').length === 0);
				}).observe(document, { childList: true, subtree: true });
				document.querySelector<HTMLElement>(`.rail a[href='#/lesson/praktijk']`)?.click();
			})
	);
	expect(printed).toBe(true);
});
