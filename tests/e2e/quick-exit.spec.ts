/** Snel weg in each place a course can stand, Back and Forward afterwards, and Shift that means something else. */
import { pathToFileURL } from 'node:url';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { chromiumFlags } from '../../src/cli/chromium.ts';
import { needChromium } from '../tools/chromium.ts';
import { serveStrictLms } from '../strict-lms/server.ts';
import { filesOf, packageOf } from './packages.ts';
import { serveFiles } from './serve.ts';
import { Taker } from './taker.ts';

/** The neutral site is not on this machine: its place is taken by a page of our own. */
const neutral = (context: BrowserContext) =>
	context.route(/^https:/, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Weer</title><h1>Weer</h1>' })
	);
const weather = (page: Page) => page.getByRole('heading', { name: 'Weer' });
const elsewhere = (page: Page) => page.getByRole('heading', { name: 'Elders' });

async function threeTimesShift(page: Page): Promise<void> {
	for (let n = 0; n < 3; n++) await page.keyboard.press('Shift');
}

test('standing alone, neither Back nor Forward afterwards leads to the course', async ({ page, context }) => {
	const site = await serveFiles(filesOf('web'));
	await neutral(context);
	await page.goto(`${site.origin}/elders`);
	await page.goto(site.address);
	await new Taker(page).begin();
	await new Taker(page).next();
	await threeTimesShift(page);
	await expect(weather(page)).toBeVisible();
	await page.goBack();
	await expect(elsewhere(page)).toBeVisible();
	await page.goForward();
	await expect(weather(page)).toBeVisible();
	await site.close();
});

test('in a window that the LMS opened, that window goes, with nothing to go Back to; the LMS stays as it was', async ({
	page,
	context
}) => {
	const lms = await serveStrictLms({ zip: packageOf('scorm12'), standard: 'scorm12' });
	await neutral(context);
	await page.goto(lms.url('popup'));
	const [popup] = await Promise.all([page.waitForEvent('popup'), page.evaluate(() => strictLms.open())]);
	const taker = new Taker(popup);
	await taker.begin();
	await taker.next();
	await taker.button('Snel weg').first().click();
	await expect(weather(popup)).toBeVisible();
	expect(await popup.evaluate(() => history.length)).toBe(1);
	expect(page.url()).toBe(lms.url('popup'));
	await lms.close();
});

test('from a file it goes to an empty page, without internet, and Back does not lead to the course', async ({
	page,
	context
}) => {
	await context.setOffline(true);
	const file = pathToFileURL(packageOf('offline')).href;
	await page.goto('data:text/html,<h1>Elders</h1>');
	await page.goto(file);
	await new Taker(page).begin();
	await page.getByRole('button', { name: 'Snel weg' }).first().click();
	await expect.poll(() => page.url()).toBe('about:blank');
	expect(await page.title()).toBe('');
	await page.goBack();
	await expect(elsewhere(page)).toBeVisible();
});

test('in the frame of an LMS Back afterwards leaves the LMS, past no page of ours', async ({ page }) => {
	const lms = await serveStrictLms({ zip: packageOf('scorm12'), standard: 'scorm12' });
	await page.goto(lms.recordUrl());
	await page.goto(lms.url('frame'));
	const taker = new Taker(page.frameLocator('#content'));
	await taker.begin();
	await taker.next();
	await page.keyboard.press('Tab');
	await threeTimesShift(page);
	await expect(taker.view.getByText('Werkinstructie')).toBeVisible();
	await page.goBack();
	expect(page.url()).toBe(lms.recordUrl());
	await lms.close();
});

test('where the site can’t be reached the page is gone all the same', async ({ page, context }) => {
	const site = await serveFiles(filesOf('web'));
	await context.route(/^https:/, (route) => route.abort('internetdisconnected'));
	await page.goto(site.address);
	await new Taker(page).begin();
	await page.getByRole('button', { name: 'Snel weg' }).first().click();
	await expect(page.getByText('Voor u begint')).toHaveCount(0);
	expect(await page.title()).not.toMatch(/stalking/i);
	await site.close();
});

test.describe('in a browser that keeps pages for Back and Forward', () => {
	/** The browser of the other tests does not, and the lean one can't. */
	async function keeping<T>(use: (context: BrowserContext) => Promise<T>): Promise<T> {
		const browser = await chromium.launch({
			executablePath: needChromium(),
			args: chromiumFlags,
			ignoreDefaultArgs: ['--disable-back-forward-cache']
		});
		try {
			return await use(await browser.newContext({ locale: 'nl-NL' }));
		} finally {
			await browser.close();
		}
	}

	/** Not the browser's own button: of a page that was kept nothing tells that it was loaded. */
	const go = (page: Page, by: number) => page.evaluate((steps) => setTimeout(() => history.go(steps)), by);

	test('a course that was left at once is not among them', async () => {
		const site = await serveFiles(filesOf('web'));
		await keeping(async (context) => {
			await neutral(context);
			const page = await context.newPage();
			await page.goto(`${site.origin}/elders`);
			await page.goto(site.address);
			await new Taker(page).begin();
			await page.getByRole('button', { name: 'Snel weg' }).first().click();
			await expect(weather(page)).toBeVisible();
			await go(page, -1);
			await expect(elsewhere(page)).toBeVisible();
			await go(page, 1);
			await expect(weather(page)).toBeVisible();
			await expect(page.getByText('Voor u begint')).toHaveCount(0);
		});
		await site.close();
	});

	test('a covered screen comes back covered', async () => {
		const frame = Buffer.from(
			'<!doctype html><title>LMS</title><iframe id="content" src="index.html"></iframe>'
		);
		const site = await serveFiles(new Map([...filesOf('web'), ['frame.html', frame]]));
		await keeping(async (context) => {
			const page = await context.newPage();
			await page.addInitScript(() =>
				addEventListener(
					'pageshow',
					({ persisted }) => persisted && document.body.setAttribute('data-kept', '')
				)
			);
			await page.goto(`${site.address}frame.html`);
			const taker = new Taker(page.frameLocator('#content'));
			await taker.begin();
			await taker.button('Scherm verbergen').click();
			await expect(taker.view.getByText('Werkinstructie')).toBeVisible();
			await page.goto(`${site.origin}/elders`);
			await go(page, -1);
			await expect(page.locator('body[data-kept]')).toBeVisible();
			// Asked of the page: a frame that was kept is not always found again from outside.
			const covered = () =>
				page.evaluate(() => {
					const inside = document.querySelector<HTMLIFrameElement>('#content')?.contentDocument;
					return inside?.querySelector<HTMLDialogElement>('dialog.screen-cover')?.open ?? false;
				});
			await expect.poll(covered).toBe(true);
		});
		await site.close();
	});
});

test.describe('Shift that is not meant', () => {
	test('in a text field, held down, or with a letter after it (as with sticky keys) does not leave', async ({
		page,
		context
	}) => {
		const site = await serveFiles(filesOf('web'));
		await neutral(context);
		await page.goto(`${site.address}#/reference`);
		const title = page.getByRole('heading', { level: 1, name: 'Naslag' });
		const field = page.getByRole('searchbox');
		await field.focus();
		await threeTimesShift(page);
		await expect(title).toBeVisible();

		await title.focus();
		for (let n = 0; n < 3; n++) {
			// The second one is a repeat, as of a key that is held.
			await page.keyboard.down('Shift');
			await page.keyboard.down('Shift');
			await page.keyboard.up('Shift');
		}
		await expect(title).toBeVisible();
		for (const key of ['Shift', 'A', 'Shift', 'B', 'Shift', 'Shift', 'C']) await page.keyboard.press(key);
		await expect(title).toBeVisible();

		await threeTimesShift(page);
		await expect(weather(page)).toBeVisible();
		await site.close();
	});

	test('does nothing for who switched it off, also after coming back; the button still leaves', async ({
		page,
		context
	}) => {
		const site = await serveFiles(filesOf('web'));
		await neutral(context);
		await page.goto(site.address);
		await new Taker(page).begin();
		await page.getByRole('button', { name: 'Hulp', exact: true }).click();
		const dialog = page.getByRole('dialog', { name: 'Hulp' });
		await dialog.getByRole('checkbox').uncheck();
		await page.keyboard.press('Escape');
		await threeTimesShift(page);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voor u begint');
		await page.reload();
		await expect(page.locator('.prose[data-alive]')).toBeVisible();
		await threeTimesShift(page);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voor u begint');
		await page.getByRole('button', { name: 'Snel weg' }).first().click();
		await expect(weather(page)).toBeVisible();
		await site.close();
	});
});
