/** The web edition as an app: without internet after the first visit, a new version on request, a switch, a file. */
import { readFileSync } from 'node:fs';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { findings, sideways } from './axe.ts';
import { installClock } from './clock.ts';
import { filesOf } from './packages.ts';
import { serveFiles, type Served } from './serve.ts';
import { Taker } from './taker.ts';
import { openAnew, pageTitle } from './title.ts';

let site: Served;
let files: Map<string, Buffer>;
test.beforeEach(async () => {
	files = new Map(filesOf('web'));
	site = await serveFiles(files);
});
test.afterEach(() => site.close());

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

/** A visit that lasts until the browser has all files. */
async function firstVisit(page: Page): Promise<void> {
	await page.goto(site.address);
	await expect(pageTitle(page)).toHaveText('Stalking herkennen en handelen');
	await page.evaluate(() => navigator.serviceWorker.ready);
	await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** Puts another build on the server: the same course, told apart by its build id. */
function publish(build: string): void {
	const old = /"build":"([0-9a-f]+)"/.exec(files.get('sw.js')?.toString() ?? '')?.[1] ?? '';
	const changed = [...files].map(([name, bytes]): [string, Buffer] => [
		name.replaceAll(old, build),
		/\.(js|html)$/.test(name) ? Buffer.from(bytes.toString().replaceAll(old, build)) : bytes
	]);
	files.clear();
	for (const [name, bytes] of changed) files.set(name, bytes);
}

async function offline(context: BrowserContext, page: Page): Promise<void> {
	await context.setOffline(true);
	await page.goto('about:blank');
}

test('after the first visit everything opens without internet: lessons, cases, search, exam', async ({
	page,
	context
}) => {
	test.setTimeout(90_000);
	await firstVisit(page);
	await offline(context, page);
	await page.goto(site.address);
	const taker = new Taker(page, 'scorm12');
	await taker.begin();
	const places = {
		'#/scenario/hek_van_de_school': 'Het hek van de school',
		'#/exam': 'Eindtoets',
		'#/about': 'Over deze cursus',
		'#/reference': 'Naslag'
	};
	for (const [place, name] of Object.entries(places)) {
		await openAnew(page, `${site.address}${place}`);
		await expect(pageTitle(page)).toHaveText(name);
	}
	await page.getByRole('searchbox').fill('meldcode');
	await expect(page.locator('.search-count')).toHaveText(/antwoord/);
	await context.setOffline(false);
});

test('keeps exactly the files of the package, in its own folder, and sets no cookie', async ({
	page,
	context
}) => {
	await firstVisit(page);
	const kept = await page.evaluate(async () => {
		const [name = ''] = await caches.keys();
		const cache = await caches.open(name);
		return { name, paths: (await cache.keys()).map(({ url }) => new URL(url).pathname) };
	});
	expect(kept.name).toMatch(/^course:\/course\/:[0-9a-f]+$/);
	const wanted = [...files.keys()].filter((name) => name !== 'sw.js').map((name) => `/course/${name}`);
	expect(kept.paths.toSorted()).toEqual(wanted.toSorted());
	expect(await context.cookies()).toEqual([]);
	await page.goto(`${site.origin}/elders`);
	await expect(page.getByRole('heading', { name: 'Elders' })).toBeVisible();
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test('a new version waits for the learner, who keeps place and answers', async ({ page }) => {
	test.setTimeout(180_000);
	// All files of the new version are fetched first: long, where another test is at work beside this one.
	const slow = { timeout: 60_000 };
	await firstVisit(page);
	const taker = new Taker(page, 'scorm12');
	await taker.begin();
	await taker.next();
	publish('aaaaaaaaaaaa');
	await page.reload();
	const bar = page.getByRole('complementary', { name: 'Nieuwe versie' });
	await expect(bar).toBeVisible(slow);
	expect(await page.evaluate(() => globalThis.courseEdition?.build)).not.toBe('aaaaaaaaaaaa');
	expect(await findings(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 568 });
	expect(await sideways(page)).toBeLessThanOrEqual(0);
	await bar.getByRole('button', { name: 'Later' }).click();
	await expect(bar).toBeHidden();
	await page.reload();
	await bar.getByRole('button', { name: 'Nu vernieuwen' }).click();
	await expect
		.poll(() => page.evaluate(() => globalThis.courseEdition?.build).catch(() => ''), slow)
		.toBe('aaaaaaaaaaaa');
	await expect(pageTitle(page)).toHaveText('Wat is stalking?');
	await expect.poll(() => cacheNames(page)).toEqual(['course:/course/:aaaaaaaaaaaa']);
	await page.goto(site.address);
	await expect(page.getByRole('link', { name: /Verder waar u was: deel 2/ })).toBeVisible();
});

test('a browser that holds on to the old version: the page loads anew once, and never over the way out', async ({
	page
}) => {
	test.setTimeout(120_000);
	await firstVisit(page);
	publish('bbbbbbbbbbbb');
	const bar = page.getByRole('complementary', { name: 'Nieuwe versie' });
	const renew = bar.getByRole('button', { name: 'Nu vernieuwen' });
	const loads = () => page.evaluate(() => sessionStorage.getItem('loads'));
	// From here on time goes by when it is told to, and the worker is never told to take over: it waits.
	await installClock(page);
	await page.addInitScript(() => {
		ServiceWorker.prototype.postMessage = () => undefined;
		sessionStorage.setItem('loads', String(Number(sessionStorage.getItem('loads')) + 1));
	});
	await page.reload();
	await page.clock.fastForward(4000);
	await expect(bar).toBeVisible({ timeout: 60_000 });
	await renew.click();
	await expect(bar).toHaveText('Bezig met vernieuwen. Uw voortgang blijft bewaard.');
	await expect(bar.getByRole('button')).toHaveCount(0);
	await Promise.all([page.waitForEvent('load'), page.clock.fastForward(6000)]);
	expect(await loads()).toBe('2');
	await page.clock.fastForward(4000);
	await renew.click();
	// The neutral site does not answer: the page stays, blank.
	await page.route('https://www.buienradar.nl/**', (route) => route.abort('aborted'));
	await page.locator('.top .leave').click();
	await page.clock.fastForward(8000);
	// Time for a page that would come back after all.
	await page.waitForTimeout(2000);
	await expect(page.locator('body')).toBeHidden();
	expect(await loads()).toBe('2');
});

test('a screen that was covered while the new version came stays covered until its reader is back', async ({
	page
}) => {
	test.setTimeout(120_000);
	await firstVisit(page);
	publish('cccccccccccc');
	await installClock(page);
	await page.addInitScript(() => {
		ServiceWorker.prototype.postMessage = () => undefined;
	});
	// In a frame nothing can be left: there the way out covers the screen.
	await page.goto(`${site.origin}/elders`);
	await page.evaluate((address) => {
		const frame = document.createElement('iframe');
		Object.assign(frame, { src: address, width: 780, height: 560 });
		document.body.append(frame);
	}, site.address);
	const course = page.frameLocator('iframe');
	const renew = course.getByRole('button', { name: 'Nu vernieuwen' });
	await expect(course.getByRole('link', { name: 'Begin', exact: true })).toBeVisible();
	await expect(async () => {
		await page.clock.fastForward(4000);
		await expect(renew).toBeVisible({ timeout: 1000 });
	}).toPass({ timeout: 60_000 });
	await renew.click();
	await course.locator('.top .leave').click();
	const cover = course.locator('.screen-cover');
	await expect(cover).toBeVisible();
	await page.clock.fastForward(8000);
	await page.waitForTimeout(1000);
	await expect(cover).toBeVisible();
	await cover.getByRole('button').click();
	await expect(cover).toBeHidden();
	const again = page.waitForEvent('framenavigated');
	await page.clock.fastForward(1000);
	await again;
});

test('the first visit says nothing of a new version, and never asks to be installed', async ({ page }) => {
	await firstVisit(page);
	await page.waitForTimeout(500);
	await expect(page.getByRole('complementary', { name: 'Nieuwe versie' })).toHaveCount(0);
	const prevented = await page.evaluate(
		() => !dispatchEvent(new Event('beforeinstallprompt', { cancelable: true }))
	);
	expect(prevented).toBe(true);
	await openAnew(page, `${site.address}#/about`);
	await expect(
		page.getByText('Iedereen die dit apparaat gebruikt, kan het pictogram en de naam zien')
	).toBeVisible();
});

test('the switch ends it: worker and caches go, the course itself goes on', async ({ page }) => {
	test.setTimeout(180_000);
	await firstVisit(page);
	// What `npm run package -- --no-app` puts there is tested with the packager; its worker alone is enough.
	const { loadWebScripts } = await import('../../src/packaging/scripts.ts');
	files.set('sw.js', Buffer.from((await loadWebScripts('.')).off));
	await page.reload();
	await expect.poll(() => cacheNames(page), { timeout: 60_000 }).toEqual([]);
	// Not only when the worker before is idle, which a browser on a busy machine may miss.
	const left = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
	await expect.poll(left, { timeout: 60_000 }).toBe(0);
	await page.goto(`${site.origin}/elders`);
	expect(await left()).toBe(0);
	await page.goto(`${site.address}#/about`);
	await expect(pageTitle(page)).toHaveText('Over deze cursus');
});

test('wiping the device takes the kept files, notes and, when asked, how one reads', async ({ page }) => {
	await firstVisit(page);
	await page.evaluate(() => localStorage.setItem('course:reading', '1000'));
	await page.evaluate(() => caches.open('van een ander'));
	await new Taker(page, 'scorm12').begin();
	await page.getByRole('textbox', { name: 'Uw notitie bij dit stuk' }).fill('geheim');
	await openAnew(page, `${site.address}#/about`);
	await page.getByRole('button', { name: 'Wis wat op dit apparaat staat' }).click();
	await page.getByLabel('Wis ook hoe ik wil lezen').check();
	await page.getByRole('button', { name: 'Ja, wissen' }).click();
	await expect(page.getByText('Wat deze cursus op dit apparaat bewaarde, is gewist')).toBeVisible();
	await expect.poll(() => cacheNames(page)).toEqual(['van een ander']);
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
	await expect(page.locator('html[data-registered]')).toHaveCount(0);
});

test('progress goes to another device as a file and joins what is there; a bad file changes nothing', async ({
	page,
	browser
}) => {
	test.setTimeout(90_000);
	await page.goto(site.address);
	const taker = new Taker(page, 'scorm12');
	await taker.begin();
	await taker.next();
	await openAnew(page, `${site.address}#/about`);
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Voortgang opslaan als bestand' }).click();
	const download = await waiting;
	expect(download.suggestedFilename()).toMatch(/^leermodule-veiligheid-voortgang-[\d-]+\.txt$/);
	const text = readFileSync(await download.path(), 'utf8');
	const other = await browser.newContext();
	const elsewhere = await other.newPage();
	await elsewhere.goto(`${site.address}#/about`);
	const put = (body: string) =>
		elsewhere
			.getByLabel('Voortgang uit een bestand halen')
			.setInputFiles({ name: 'voortgang.txt', mimeType: 'text/plain', buffer: Buffer.from(body) });
	await put(text.slice(0, -12));
	await expect(elsewhere.getByText('Dit bestand is niet heel')).toBeVisible();
	await put('iets heel anders');
	await expect(elsewhere.getByText('Dit is geen bestand met voortgang')).toBeVisible();
	expect(await elsewhere.evaluate(() => Object.keys(localStorage))).toEqual([]);
	await put(text);
	await expect(elsewhere.getByText('Uw voortgang uit het bestand staat erbij')).toBeVisible();
	await elsewhere.goto(site.address);
	await expect(elsewhere.getByRole('link', { name: /Verder waar u was: deel 2/ })).toBeVisible();
	await other.close();
});

test('a package for an LMS starts no worker and has none', async ({ page }) => {
	const lms = await serveFiles(filesOf('scorm12'));
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.addInitScript(() => {
		navigator.serviceWorker.register = () => {
			document.documentElement.dataset['registered'] = '';
			return Promise.reject(new Error('not here'));
		};
	});
	await installClock(page);
	await page.goto(`${lms.address}index.html`);
	// All that comes quietly behind the first page has come, and then some time goes by.
	await expect.poll(() => asked.some((url) => url.includes('/reference-nl.'))).toBe(true);
	await page.clock.fastForward(5000);
	await expect(page.locator('html[data-registered]')).toHaveCount(0);
	expect([...filesOf('scorm12').keys()].filter((name) => /sw\.js|webmanifest/.test(name))).toEqual([]);
	await lms.close();
});
