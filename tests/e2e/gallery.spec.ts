/** Every part of the screen in every state: nothing for axe, nothing sideways, and everything within the keyboard's reach. */
import { expect, test, type Page } from '@playwright/test';
import { unseen } from '../a11y/measure.ts';
import { findingsInBothThemes, sideways } from './axe.ts';
import { galleryFiles } from './gallery.ts';
import { tabThrough } from './keyboard.ts';
import { serveFiles, type Served } from './serve.ts';

let served: Served;
test.beforeAll(async () => {
	test.setTimeout(180_000);
	served = await serveFiles(await galleryFiles());
});
test.afterAll(() => served.close());

/** The entries are gone over in so many tests, side by side. */
const parts = [1, 2, 3, 4];

const themes = ['light', 'dark'] as const;

/** Addresses of the entries of a part, as the gallery's own contents name them. */
async function entries(page: Page, part: number): Promise<string[]> {
	await page.goto(`${served.address}#/tekst`);
	const links = page.locator('nav a[href^="#/"]');
	await expect(links.first()).toBeAttached();
	const all = await links.evaluateAll((found) => found.map((one) => one.getAttribute('href') ?? ''));
	return [...new Set(all)].filter((_, n) => n % parts.length === part - 1);
}

/** Loads it anew, by an address of its own: were only the part behind # another, the old page might still stand there. */
async function open(page: Page, entry: string): Promise<void> {
	await page.goto(`${served.address}?${encodeURIComponent(entry)}${entry}`);
	await expect(page.locator('main h1')).toBeVisible();
}

/** What is found of an entry that has just been opened: by axe, in forced colours, in width, and with Tab. */
async function look(page: Page): Promise<string[]> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const found = await findingsInBothThemes(page);
	for (const colorScheme of themes) {
		await page.emulateMedia({ forcedColors: 'active', colorScheme });
		found.push(...(await unseen(page.mainFrame())).map((one) => `${colorScheme}, forced: ${one}`));
	}
	await page.emulateMedia({ forcedColors: 'none' });
	await page.setViewportSize({ width: 320, height: 568 });
	for (const colorScheme of themes) {
		await page.emulateMedia({ colorScheme });
		const over = await sideways(page);
		if (over > 0) found.push(`${colorScheme}: scrolls ${over} px sideways at 320`);
	}
	await page.setViewportSize({ width: 800, height: 600 });
	await page.emulateMedia({ colorScheme: 'light' });
	await page.locator('main').first().focus();
	const { unreached } = await tabThrough(page, page.mainFrame(), 'main');
	return [...found, ...unreached.map((one) => `not reached with Tab: ${one}`)];
}

for (const part of parts)
	test(`every entry is clean in both themes, at 320 and at 800 pixels, and the keyboard reaches everything that can be used (${part})`, async ({
		page
	}) => {
		test.setTimeout(600_000);
		const found: string[] = [];
		for (const entry of await entries(page, part)) {
			await open(page, entry);
			found.push(...(await look(page)).map((one) => `${entry}: ${one}`));
		}
		expect(found).toEqual([]);
	});
