/** Every part of the screen in every state: nothing for axe, nothing sideways, and everything within the keyboard's reach. */
import { expect, test, type Page } from '@playwright/test';
import { findings, sideways } from './axe.ts';
import { galleryFiles } from './gallery.ts';
import { serveFiles, type Served } from './serve.ts';

let served: Served;
test.beforeAll(async () => {
	test.setTimeout(180_000);
	served = await serveFiles(await galleryFiles());
});
test.afterAll(() => served.close());

/** The entries are gone over in so many tests, side by side. */
const parts = [1, 2, 3];

/** Addresses of the entries of a part, as the gallery's own contents name them. */
async function entries(page: Page, part: number): Promise<string[]> {
	await page.goto(`${served.address}#/tekst`);
	const links = page.locator('nav a[href^="#/"]');
	await expect(links.first()).toBeAttached();
	const all = await links.evaluateAll((found) => found.map((one) => one.getAttribute('href') ?? ''));
	return [...new Set(all)].filter((_, n) => n % parts.length === part - 1);
}

/** Loads it anew: from one entry to the next only the part behind # changes, and the old page may still stand there. */
async function open(page: Page, entry: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(`${served.address}${entry}`);
	await expect(page.locator('main h1')).toBeVisible();
}

for (const part of parts)
	test(`every entry is clean in both themes, at 320 and at 800 pixels (${part})`, async ({ page }) => {
		test.setTimeout(600_000);
		const found: string[] = [];
		for (const entry of await entries(page, part)) {
			await page.setViewportSize({ width: 800, height: 600 });
			await open(page, entry);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				await page.setViewportSize({ width: 800, height: 600 });
				found.push(...(await findings(page)).map((one) => `${entry}, ${colorScheme}: ${one}`));
				await page.setViewportSize({ width: 320, height: 568 });
				const over = await sideways(page);
				if (over > 0) found.push(`${entry}, ${colorScheme}: scrolls ${over} px sideways at 320`);
			}
		}
		expect(found).toEqual([]);
	});

/** Things on the page that can be used, but that Tab did not come to; a group of radio buttons is one thing. */
async function unreached(page: Page): Promise<string[]> {
	const usable =
		'main :is(a[href], button, select, textarea, summary, input):not([tabindex="-1"]):not(:disabled)';
	const many = await page.locator(usable).count();
	await page.evaluate(() =>
		document.addEventListener('focusin', ({ target }) => (target as Element).setAttribute('data-reached', ''))
	);
	await page.locator('main').first().focus();
	const hasLeft = () => page.evaluate(() => !document.activeElement?.closest('main'));
	// Twice as often: what scrolls takes the focus too. Whether the page has been left is asked now and then.
	for (let n = 1; n <= 2 * many + 2; n++) {
		await page.keyboard.press('Tab');
		if (n % 8 === 0 && (await hasLeft())) break;
	}
	return page.locator(usable).evaluateAll((all) => {
		const group = (one: Element) => (one instanceof HTMLInputElement && one.type === 'radio' ? one.name : '');
		const reached = new Set(all.filter((one) => one.matches('[data-reached]')).map(group));
		return all
			.filter((one) => one.checkVisibility() && !one.matches('[data-reached]'))
			.filter((one) => !(group(one) && reached.has(group(one))))
			.map((one) => one.outerHTML.slice(0, 120));
	});
}

for (const part of parts)
	test(`the keyboard reaches everything that can be used, in every entry (${part})`, async ({ page }) => {
		test.setTimeout(600_000);
		const missed: string[] = [];
		for (const entry of await entries(page, part)) {
			await open(page, entry);
			missed.push(...(await unreached(page)).map((one) => `${entry}: ${one}`));
		}
		expect(missed).toEqual([]);
	});
