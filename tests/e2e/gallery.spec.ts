/** Every part of the screen in every state: nothing for axe, nothing sideways, and everything within the keyboard's reach. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { findings, sideways } from './look.ts';
import { serveFiles, type Served } from './serve.ts';

const folder = resolve('.cache/gallery');

/** Builds the gallery: the same components, with routes of their own. */
function build(): Map<string, Buffer> {
	const env = { ...process.env, PLAYER_ROUTES: 'routes-gallery', PLAYER_OUT: folder, NODE_ENV: 'production' };
	const vite = join('node_modules', 'vite', 'bin', 'vite.js');
	const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { env });
	if (status !== 0) throw new Error(`The gallery could not be built:\n${stderr.toString()}`);
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
	return new Map(
		files.map((one) => {
			const path = join(one.parentPath, one.name);
			return [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)];
		})
	);
}

let served: Served;
test.beforeAll(async () => {
	test.setTimeout(180_000);
	served = await serveFiles(build());
});
test.afterAll(() => served.close());

/** Addresses of all entries, as the gallery's own contents name them. */
async function entries(page: Page): Promise<string[]> {
	await page.goto(`${served.address}#/tekst`);
	const links = page.locator('nav a[href^="#/"]');
	await expect(links.first()).toBeAttached();
	const all = await links.evaluateAll((found) => found.map((one) => one.getAttribute('href') ?? ''));
	return [...new Set(all)];
}

/** Loads it anew: from one entry to the next only the part behind # changes, and the old page may still stand there. */
async function open(page: Page, entry: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(`${served.address}${entry}`);
	await expect(page.locator('main h1')).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const)
	test(`every entry is clean in the ${colorScheme} theme, at 320 and at 800 pixels`, async ({ page }) => {
		test.setTimeout(600_000);
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const found: string[] = [];
		for (const entry of await entries(page)) {
			await open(page, entry);
			await page.setViewportSize({ width: 800, height: 600 });
			found.push(...(await findings(page)).map((one) => `${entry}: ${one}`));
			await page.setViewportSize({ width: 320, height: 568 });
			const over = await sideways(page);
			if (over > 0) found.push(`${entry} scrolls ${over} px sideways at 320`);
		}
		expect(found).toEqual([]);
	});

/** Things on the page that can be used, but that Tab did not come to; a group of radio buttons is one thing. */
async function unreached(page: Page): Promise<string[]> {
	const usable =
		'main :is(a[href], button, select, textarea, summary, input):not([tabindex="-1"]):not(:disabled)';
	const many = await page.locator(usable).count();
	await page.locator('main').first().focus();
	// Twice as often: what scrolls takes the focus too.
	for (let n = 0; n < 2 * many + 2; n++) {
		await page.keyboard.press('Tab');
		const left = await page.evaluate(() => {
			document.activeElement?.setAttribute('data-reached', '');
			return !document.activeElement?.closest('main');
		});
		if (left) break;
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

test('the keyboard reaches everything that can be used, in every entry', async ({ page }) => {
	test.setTimeout(600_000);
	const missed: string[] = [];
	for (const entry of await entries(page)) {
		await open(page, entry);
		missed.push(...(await unreached(page)).map((one) => `${entry}: ${one}`));
	}
	expect(missed).toEqual([]);
});
