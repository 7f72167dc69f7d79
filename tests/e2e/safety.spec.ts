/** Leaving at once, and hiding where leaving is impossible. */
import { expect, test, type Locator } from '@playwright/test';
import { serveStrictLms } from '../strict-lms/server.ts';
import { filesOf, packageOf } from './packages.ts';
import { serveFiles } from './serve.ts';
import { Taker } from './taker.ts';
import { openAnew } from './title.ts';

test('standing alone, Snel weg goes to a neutral site, and Back does not lead to the course', async ({
	page,
	context
}) => {
	const site = await serveFiles(filesOf('web'));
	// The neutral site is not on this machine: its place is taken by a page of our own.
	await context.route(/^https:/, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Weer</title><h1>Weer</h1>' })
	);
	await page.goto(`${site.origin}/elders`);
	await page.goto(site.address);
	await new Taker(page, 'scorm12').begin();
	await page.getByRole('button', { name: 'Snel weg' }).click();
	await expect(page.getByRole('heading', { name: 'Weer' })).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('heading', { name: 'Elders' })).toBeVisible();
	await site.close();
});

test('help and the way out need no part of the player that comes late', async ({ page, context }) => {
	const site = await serveFiles(new Map([...filesOf('web')].filter(([name]) => !name.startsWith('part-'))));
	await context.route(/^https:/, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<h1>Weer</h1>' })
	);
	await page.goto(`${site.address}#/about`);
	await page.getByRole('button', { name: 'Hulp', exact: true }).click();
	await expect(page.getByRole('link', { name: /Direct gevaar/ })).toBeVisible();
	await page.getByRole('dialog').getByRole('button', { name: 'Snel weg' }).click();
	await expect(page.getByRole('heading', { name: 'Weer' })).toBeVisible();
	await site.close();
});

test('an address in help reads as what it leads to, and may break behind a stroke', async ({ page }) => {
	const site = await serveFiles(filesOf('web'));
	await page.goto(site.address);
	await page.getByRole('button', { name: 'Hulp', exact: true }).click();
	const links = page.getByRole('dialog', { name: 'Hulp' }).locator('a[href^="https:"] > span:first-child');
	const read = await links.evaluateAll((all) =>
		all.map((one) => [
			(one.parentElement as HTMLAnchorElement).href,
			one.textContent,
			one.querySelectorAll('wbr').length
		])
	);
	expect(read.length).toBeGreaterThan(5);
	for (const [href, text, breaks] of read) {
		const short = String(href).replace(/^https:\/\/(www\.)?|\/$/g, '');
		expect([text, breaks]).toEqual([short, short.split('/').length - 1]);
	}
	expect(read.map(([, text]) => text)).toContain('slachtofferhulp.nl/gebeurtenissen/stalking');
	await site.close();
});

test('Shift three times leaves; as part of typing or with another key in between it does not', async ({
	page,
	context
}) => {
	const site = await serveFiles(filesOf('web'));
	await context.route(/^https:/, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<h1>Weer</h1>' })
	);
	await page.goto(site.address);
	await new Taker(page, 'scorm12').begin();
	for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift+Tab']) await page.keyboard.press(key);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voor u begint');
	for (let n = 0; n < 3; n++) await page.keyboard.press('Shift');
	await expect(page.getByRole('heading', { name: 'Weer' })).toBeVisible();
	await site.close();
});

/** At how many of twenty-five places all over the screen something else than the cover is on top. */
const uncovered = (body: Locator): Promise<number> =>
	body.evaluate(() => {
		const places = [0.02, 0.3, 0.5, 0.7, 0.98];
		const points = places.flatMap((x) => places.map((y) => [innerWidth * x, innerHeight * y] as const));
		return points.filter(([x, y]) => !document.elementFromPoint(x, y)?.closest('.screen-cover')).length;
	});

test('in the frame of an LMS the screen is covered with a neutral page, and only its small link brings it back', async ({
	page
}) => {
	const lms = await serveStrictLms({ zip: packageOf('scorm12'), standard: 'scorm12' });
	await page.goto(lms.url('frame'));
	const taker = new Taker(page.frameLocator('#content'), 'scorm12');
	await taker.begin();
	await taker.button('Scherm verbergen').click();
	await expect(taker.view.getByText('Werkinstructie')).toBeVisible();
	expect(await uncovered(taker.view.locator('body'))).toBe(0);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(taker.view.getByText('Werkinstructie')).toBeVisible();
	expect(page.url()).toBe(lms.url('frame'));
	await taker.view.getByRole('button', { name: 'Terug naar document' }).click();
	await expect(taker.heading('Voor u begint')).toBeVisible();
	await lms.close();
});

test('a dialog that was still on its way does not come up over the cover', async ({ page }) => {
	const lms = await serveStrictLms({ zip: packageOf('scorm12'), standard: 'scorm12' });
	let come = () => {};
	const held = new Promise<void>((resolve) => (come = resolve));
	await page.route('**/part-reading*', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(lms.url('frame'));
	const taker = new Taker(page.frameLocator('#content'), 'scorm12');
	await taker.begin();
	await taker.button(/^Lezen/).click();
	await taker.button('Scherm verbergen').click();
	await expect(taker.view.getByText('Werkinstructie')).toBeVisible();
	const finished = page.waitForEvent('requestfinished', (request) => request.url().includes('part-reading'));
	come();
	await finished;
	await page.waitForTimeout(300);
	expect(await uncovered(taker.view.locator('body'))).toBe(0);
	await taker.view.getByRole('button', { name: 'Terug naar document' }).click();
	await taker.button(/^Lezen/).click();
	await expect(taker.view.getByRole('dialog')).toBeVisible();
	await lms.close();
});

test('a dialog on screen that is not modal yet stays under the cover, and is whole when the cover goes', async ({
	page
}) => {
	const lms = await serveStrictLms({ zip: packageOf('scorm12'), standard: 'scorm12' });
	await page.goto(lms.url('frame'));
	const taker = new Taker(page.frameLocator('#content'), 'scorm12');
	await taker.begin();
	const hide = await taker.button('Scherm verbergen').elementHandle();
	await taker.button('Hulp').evaluate((help, hide) => {
		(help as HTMLElement).click();
		setTimeout(() => (hide as HTMLElement).click());
	}, hide);
	await expect(taker.view.getByText('Werkinstructie')).toBeVisible();
	await page.waitForTimeout(300);
	expect(await uncovered(taker.view.locator('body'))).toBe(0);
	const state = () =>
		taker.view
			.locator('dialog', { hasText: '0800-2000' })
			.evaluate((dialog) => [dialog.matches('[open]'), dialog.matches(':modal')]);
	expect(await state()).toEqual([true, false]);
	await taker.view.getByRole('button', { name: 'Terug naar document' }).click();
	const help = taker.view.getByRole('dialog', { name: 'Hulp' });
	await expect.poll(state).toEqual([true, true]);
	await page.keyboard.press('Escape');
	await expect(help).toBeHidden();
	await lms.close();
});

test('help is made before it is asked for; Escape closes it from the first moment on, and the focus comes back', async ({
	page
}) => {
	const site = await serveFiles(filesOf('web'));
	await page.goto(site.address);
	await expect(page.locator('dialog', { hasText: '0800-2000' })).toBeHidden();
	await expect(page.locator('dialog', { hasText: '0800-2000' })).toBeAttached();
	const button = page.getByRole('button', { name: 'Hulp', exact: true });
	const help = page.getByRole('dialog', { name: 'Hulp' });
	const shown = await button.evaluate(async (element) => {
		(element as HTMLElement).click();
		await Promise.resolve();
		const open = () => document.querySelectorAll('dialog[open]').length;
		const before = open();
		element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
		await Promise.resolve();
		return [before, open()];
	});
	expect(shown).toEqual([1, 0]);
	await page.waitForTimeout(300);
	await expect(help).toBeHidden();
	await button.press('Enter');
	await expect(help.getByRole('heading', { level: 2 })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(help).toBeHidden();
	await expect(button).toBeFocused();
	await site.close();
});

test('help is one press away on every page, with numbers of the region, and says where a claim comes from', async ({
	page
}) => {
	const site = await serveFiles(filesOf('web'));
	await page.goto(site.address);
	for (const place of ['#/', '#/lesson/wat_is_stalking', '#/exam', '#/finish', '#/about']) {
		await openAnew(page, `${site.address}${place}`);
		await page.getByRole('button', { name: 'Hulp', exact: true }).click();
		const dialog = page.getByRole('dialog', { name: 'Hulp' });
		await expect(dialog).toContainText('112');
		await expect(dialog).toContainText('0800-2000');
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
	}
	await openAnew(page, `${site.address}#/lesson/wat_is_stalking`);
	await page.locator('.prose button.fact').first().click();
	await expect(page.getByRole('dialog', { name: 'Waar komt dit vandaan?' })).toContainText('Bron');
	await site.close();
});

test('a content notice lets one skip without losing completion', async ({ page }) => {
	const site = await serveFiles(filesOf('web'));
	await page.goto(`${site.address}#/lesson/signalen`);
	await page.getByRole('button', { name: 'Overslaan' }).click();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Signalen');
	await openAnew(page, `${site.address}#/finish`);
	await expect(page.getByRole('listitem').filter({ hasText: 'Signalen' }).last()).toContainText('Gedaan');
	await site.close();
});

test('after a content notice the part begins at its title, on a phone too, and the focus is there', async ({
	page
}) => {
	const site = await serveFiles(filesOf('web'));
	await page.setViewportSize({ width: 320, height: 568 });
	for (const address of ['#/lesson/vijf_typen', '#/handouts/lesson:vijf_typen']) {
		await openAnew(page, `${site.address}${address}`);
		await page.getByRole('button', { name: 'Doorgaan' }).press('Enter');
		await expect(page.locator('.prose[data-alive]')).toBeVisible();
		const title = page.getByRole('heading', { level: 1, name: 'Vijf typen' });
		await expect(title).toBeFocused();
		await expect(title).toBeInViewport();
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
	}
	await site.close();
});

test('a notice that was answered with going on is not asked twice in a visit; after starting over it is', async ({
	page
}) => {
	const site = await serveFiles(filesOf('web'));
	const notice = page.locator('.notice');
	const goOn = page.getByRole('button', { name: 'Doorgaan' });
	// Another address in the bar would be another visit: one goes by links.
	const follow = async (address: string) => {
		await page.getByRole('button', { name: 'Inhoud', exact: true }).click();
		await page.locator(`dialog[open] a[href="${address}"]`).click();
	};
	await page.goto(`${site.address}#/lesson/signalen`);
	await goOn.click();
	await expect(page.locator('.prose[data-alive]')).toBeVisible();
	await follow('#/about');
	await expect(page.getByRole('heading', { level: 1, name: 'Over deze cursus' })).toBeVisible();
	await follow('#/lesson/signalen');
	await expect(page.locator('.prose[data-alive]')).toBeVisible();
	await expect(notice).toHaveCount(0);

	await follow('#/lesson/praktijk');
	const card = page.locator('.scenario-card a[href="#/scenario/de_vaste_kassa"]');
	await card.click();
	await goOn.click();
	await expect(page.locator('.choices')).toBeVisible();
	await page.locator('a.back').click();
	await card.click();
	await expect(page.locator('.choices')).toBeVisible();
	await expect(notice).toHaveCount(0);

	await page.getByRole('link', { name: 'Stalking herkennen en handelen' }).click();
	await page.getByRole('button', { name: 'Opnieuw beginnen', exact: true }).click();
	await page.getByRole('button', { name: 'Ja, opnieuw beginnen' }).click();
	await page.locator('main a[href="#/lesson/signalen"]').click();
	await expect(notice).toBeVisible();
	await site.close();
});
