/** What is made before it is asked for: there at once, and until then for nobody. */
import { expect, test, type Locator } from '@playwright/test';
import { filesOf } from './packages.ts';
import { serveFiles } from './serve.ts';
import { Taker } from './taker.ts';

/** How many things in it take the focus. */
const reachedIn = (place: Locator): Promise<number> =>
	place.locator('a, button, input, summary, [tabindex]').evaluateAll(
		(all) =>
			all.filter((one) => {
				(one as HTMLElement).focus();
				return document.activeElement === one;
			}).length
	);

test('what stands around a part is made while the start page is read, and shown with "begin"', async ({
	page
}) => {
	const site = await serveFiles(filesOf('web'));
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(`${site.address}index.html`);
	const around = page.locator('nav.rail, nav.bar');
	await expect(around).toHaveCount(2);
	await expect(page.getByRole('navigation')).toHaveCount(0);
	expect(await reachedIn(around)).toBe(0);
	await around.evaluateAll((all) => all.forEach((one) => one.setAttribute('data-ahead', '')));
	await new Taker(page, 'web').begin();
	await expect(page.locator('nav[data-ahead]').filter({ visible: true })).toHaveCount(2);
	await expect(page.getByRole('navigation')).toHaveCount(2);
	await site.close();
});

test('the lesson that "begin" leads to is there, neither seen, heard, reached nor visited, and shown with it', async ({
	page
}) => {
	const site = await serveFiles(filesOf('web'));
	await page.goto(site.address);
	const lesson = page.locator('main > .unseen');
	await expect(lesson.locator('.prose p').first()).toBeAttached();
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	await expect(lesson.locator('h1')).toBeHidden();
	expect((await lesson.boundingBox())?.height).toBe(0);
	expect(await reachedIn(lesson)).toBe(0);
	await page.emulateMedia({ media: 'print' });
	await expect(lesson.locator('h1')).toBeHidden();
	await page.emulateMedia({ media: null });
	await page.reload();
	await expect(lesson.locator('.prose p').first()).toBeAttached();
	await lesson.locator('h1').evaluate((title) => title.setAttribute('data-ahead', ''));
	// Who was there would be asked to go on.
	await page.getByRole('link', { name: 'Begin', exact: true }).click();
	await expect(page.locator('h1[data-ahead]')).toBeFocused();
	await expect(page.locator('h1')).toHaveCount(1);
	await site.close();
});

test('with "begin" on a phone the lesson is on screen at its top first, and its address and the focus follow', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 568 });
	const site = await serveFiles(filesOf('web'));
	await page.goto(site.address);
	await page.locator('main > .unseen .prose p').first().waitFor({ state: 'attached' });
	const begin = page.getByRole('link', { name: 'Begin', exact: true });
	await begin.scrollIntoViewIfNeeded();
	expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
	// What stands when the router names the lesson, and how many frames there were since the press.
	const named = page.evaluate(
		() =>
			new Promise((done) => {
				let frames = 0;
				const count = (): void => {
					frames += 1;
					requestAnimationFrame(count);
				};
				document.addEventListener('click', () => requestAnimationFrame(count), { capture: true, once: true });
				const replace = history.replaceState.bind(history);
				history.replaceState = (state, unused, url) => {
					const titles = [...document.querySelectorAll('h1')].map((title) => title.textContent.trim());
					const bars = document.querySelectorAll('nav.bar:not(.unseen)').length;
					if (String(url).includes('voor_u_begint')) done({ titles, bars, top: scrollY, later: frames > 0 });
					replace(state, unused, url);
				};
			})
	);
	await begin.click();
	expect(await named).toEqual({ titles: ['Voor u begint'], bars: 1, top: 0, later: true });
	await expect(page.getByRole('heading', { level: 1, name: 'Voor u begint' })).toBeFocused();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: 'Voor u begint' })).toBeVisible();
	await site.close();
});

test('who presses "begin" and at once something else gets that', async ({ page }) => {
	const site = await serveFiles(filesOf('web'));
	await page.goto(site.address);
	await page.locator('main > .unseen .prose p').first().waitFor({ state: 'attached' });
	const begin = page.getByRole('link', { name: 'Begin', exact: true });
	await begin.evaluate((link: HTMLElement) => {
		link.click();
		document.querySelector<HTMLElement>('.top a.square')?.click();
	});
	const search = page.getByRole('heading', { level: 1, name: 'Naslag' });
	await expect(search).toBeFocused();
	await page.waitForTimeout(500);
	await expect(search).toBeVisible();
	await expect(page.locator('h1')).toHaveCount(1);
	expect(new URL(page.url()).hash).toBe('#/reference');
	await site.close();
});

test('who presses on before the router has had its turn comes to the next part, and this one was visited', async ({
	page
}) => {
	const site = await serveFiles(filesOf('web'));
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(site.address);
	await page.locator('main > .unseen .prose p').first().waitFor({ state: 'attached' });
	const begin = page.getByRole('link', { name: 'Begin', exact: true });
	const address = await begin.evaluate(async (link: HTMLElement) => {
		link.click();
		while (!document.querySelector('nav.bar:not(.unseen)')) await null;
		document.querySelector<HTMLElement>('nav.bar a.primary')?.click();
		return location.hash;
	});
	expect(address).toBe('');
	await expect(page.getByRole('heading', { level: 1, name: 'Wat is stalking?' })).toBeFocused();
	await page.waitForTimeout(500);
	await expect(page.locator('h1')).toHaveText(['Wat is stalking?']);
	expect(new URL(page.url()).hash).toBe('#/lesson/wat_is_stalking');
	await expect(page.locator('nav.rail li').first()).toContainText('gedaan');
	await site.close();
});

test('a browser that can lay out nothing out of sight makes it when it is asked for', async ({ page }) => {
	await page.addInitScript(() => Object.assign(CSS, { supports: () => false }));
	const site = await serveFiles(filesOf('web'));
	await page.goto(site.address);
	await page.locator('.shell.bare').waitFor();
	await page.waitForTimeout(500);
	await expect(page.locator('.unseen, nav')).toHaveCount(0);
	await page.getByRole('link', { name: 'Begin', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Voor u begint' })).toBeFocused();
	await expect(page.locator('nav.bar a.primary')).toBeVisible();
	await site.close();
});

test('the part left last is made for who goes on, and a record that is begun anew has a lesson of its own', async ({
	page
}) => {
	const site = await serveFiles(filesOf('web'));
	const title = page.locator('main > .unseen h1');
	const home = page.getByRole('link', { name: 'Stalking herkennen en handelen' });
	await page.goto(`${site.address}#/lesson/wat_is_stalking`);
	await home.click();
	await expect(title).toHaveText('Wat is stalking?');
	await page.goto(`${site.address}#/lesson/voor_u_begint`);
	await home.click();
	await expect(title).toHaveText('Voor u begint');
	await title.evaluate((element) => element.setAttribute('data-ahead', ''));
	await page.getByRole('button', { name: 'Opnieuw beginnen', exact: true }).click();
	await page.getByRole('button', { name: 'Ja, opnieuw beginnen' }).click();
	await expect(page.locator('[data-ahead]')).toHaveCount(0);
	await expect(title).toHaveText('Voor u begint');
	await site.close();
});

test('help is laid out before it is asked for, and until then neither seen, heard, reached nor printed', async ({
	page
}) => {
	const site = await serveFiles(filesOf('web'));
	await page.goto(site.address);
	const help = page.locator('dialog', { has: page.getByText(/Direct gevaar/) });
	await expect(help).toHaveCSS('display', 'block');
	expect((await help.boundingBox())?.height).toBeGreaterThan(200);
	await expect(help).toBeHidden();
	await expect(page.getByRole('link', { name: /Direct gevaar/ })).toHaveCount(0);
	expect(await reachedIn(help)).toBe(0);
	await page.emulateMedia({ media: 'print' });
	await expect(help).toHaveCSS('display', 'none');
	await site.close();
});
