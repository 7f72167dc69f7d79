/** Reading help: the same dialog at the same place on every page; what was chosen is there again; a voice of the device. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { findingsInBothThemes, sideways } from './axe.ts';
import { filesOf, packageOf } from './packages.ts';
import { serveFiles, type Served } from './serve.ts';

let site: Served;
test.beforeAll(async () => {
	site = await serveFiles(filesOf('web'));
});
test.afterAll(() => site.close());

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Lezen' });
const openDialog = async (page: Page) => {
	await page.getByRole('button', { name: 'Lezen: letters, kleuren en voorlezen' }).click();
	await expect(dialog(page)).toBeVisible();
};
const choose = (page: Page, group: string, label: string) =>
	dialog(page).getByRole('group', { name: group }).getByLabel(label, { exact: true }).check();
const look = (page: Page) =>
	page.evaluate(() => {
		const { fontSize, lineHeight } = getComputedStyle(document.documentElement);
		const { backgroundColor } = getComputedStyle(document.body.parentElement ?? document.body);
		const main = document.querySelector('main')?.getBoundingClientRect().width ?? 0;
		return { fontSize, lines: parseFloat(lineHeight) / parseFloat(fontSize), backgroundColor, main };
	});

test('what was chosen shows at once, everywhere, and again at the next visit', async ({ page }) => {
	await page.goto(site.address);
	await expect(page.getByRole('link', { name: 'Begin', exact: true })).toBeVisible();
	const before = await look(page);
	await openDialog(page);
	await choose(page, 'Grootte van de letters', '150 %');
	await choose(page, 'Ruimte tussen de regels', 'Ruim');
	await choose(page, 'Licht of donker', 'Donker');
	await choose(page, 'Breedte van de tekst', 'Heel smal');
	await expect(dialog(page)).toContainText('Uw keuze blijft op dit apparaat');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Lezen: letters, kleuren en voorlezen' })).toBeFocused();
	const chosen = await look(page);
	expect(chosen).toMatchObject({ fontSize: '24px', backgroundColor: 'rgb(17, 27, 27)' });
	expect(chosen.lines).toBeCloseTo(1.9);
	expect(before.backgroundColor).not.toBe(chosen.backgroundColor);
	await page.goto('about:blank');
	await page.goto(`${site.address}#/about`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Over deze cursus');
	expect(await look(page)).toMatchObject({ fontSize: '24px', backgroundColor: 'rgb(17, 27, 27)' });
	await openDialog(page);
	await dialog(page).getByRole('button', { name: 'Alles weer gewoon' }).click();
	// The button has gone: the focus stays in the dialog.
	const size = dialog(page).getByRole('group', { name: 'Grootte van de letters' });
	await expect(size.getByLabel('Gewoon', { exact: true })).toBeFocused();
	expect(await look(page)).toMatchObject({ fontSize: '16px', backgroundColor: before.backgroundColor });
	expect(await page.evaluate(() => localStorage.getItem('course:reading'))).toBeNull();
});

test('with large letters on a phone only the row of tools sticks, and most of the window is left to read', async ({
	page
}) => {
	await page.addInitScript(() => localStorage.setItem('course:reading', '3000'));
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto(`${site.address}#/lesson/wat_is_stalking`);
	const help = page.getByRole('banner').getByRole('button', { name: 'Hulp' });
	const leave = page.getByRole('banner').getByRole('button', { name: 'Snel weg' });
	const next = page.getByRole('link', { name: 'Volgende' });
	await expect(page.locator('.prose[data-alive]')).toBeVisible();
	await page.evaluate(() => scrollTo(0, 1200));
	for (const one of [help, leave, next]) await expect(one).toBeInViewport({ ratio: 1 });
	for (const name of ['Zoeken in de cursus', 'Stalking herkennen en handelen'])
		await expect(page.getByRole('banner').getByRole('link', { name })).not.toBeInViewport();
	const left = await page.evaluate(() => {
		const edges = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
		return (edges('.bar')?.top ?? 0) - (edges('.top-tools')?.bottom ?? 0);
	});
	expect(left).toBeGreaterThan(400);
});

test('the choice is laid over the page before the player draws', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('course:reading', '3020'));
	const files = new Map(filesOf('web'));
	for (const [name, bytes] of files)
		if (/^app\..*\.js$/.test(name))
			files.set(name, Buffer.from(`${bytes.toString().split('globalThis.courseEdition=')[0]}`));
	const bare = await serveFiles(files);
	await page.goto(bare.address);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await look(page)).toMatchObject({ fontSize: '24px', backgroundColor: 'rgb(17, 27, 27)' });
	await bare.close();
});

test('works under the rules of an LMS frame and says when the device keeps nothing', async ({ page }) => {
	const lms = await serveFiles(filesOf('scorm12'), { csp: "default-src 'self'" });
	await page.route(`${lms.origin}/frame`, (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><title>LMS</title><iframe title="cursus" sandbox="allow-scripts" width="640" height="600" src="${lms.address}index.html"></iframe>`
		})
	);
	await page.goto(`${lms.origin}/frame`);
	const frame = page.frameLocator('iframe');
	await frame.getByRole('button', { name: 'Lezen: letters, kleuren en voorlezen' }).click();
	const inside = frame.getByRole('dialog', { name: 'Lezen' });
	await inside.getByRole('group', { name: 'Licht of donker' }).getByLabel('Donker', { exact: true }).check();
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(inside).toContainText('Deze browser bewaart uw keuze niet');
	await lms.close();
});

test('works in the file edition from its first picture on, and leaves storage alone until then', async ({
	page
}) => {
	await page.addInitScript(() => {
		const seen = { frames: 0, tooSoon: 0, painted: '' };
		const own = Object.getOwnPropertyDescriptor(window, 'localStorage')?.get;
		const frame = () => {
			seen.frames++;
			const painted = new MessageChannel();
			painted.port1.onmessage = () => (seen.painted ||= getComputedStyle(document.documentElement).fontSize);
			if (document.querySelector('h1')) painted.port2.postMessage(null);
			else requestAnimationFrame(frame);
		};
		requestAnimationFrame(frame);
		Object.defineProperty(window, 'localStorage', {
			get() {
				if (seen.frames === 0 && document.readyState === 'loading') seen.tooSoon++;
				return own?.call(window);
			}
		});
		Object.assign(window, { seen });
	});
	const seen = () => page.evaluate(() => (window as unknown as { seen: Record<string, unknown> }).seen);
	const address = pathToFileURL(resolve(packageOf('offline'))).href;
	await page.goto(address);
	await openDialog(page);
	await choose(page, 'Grootte van de letters', '125 %');
	expect(await seen()).toMatchObject({ painted: '16px', tooSoon: 0 });
	await page.reload();
	await expect(page.getByRole('link', { name: 'Begin', exact: true })).toBeVisible();
	expect(await seen()).toMatchObject({ painted: '20px', tooSoon: 0 });
});

/** A voice of the device that says nothing, and tells what it was asked. */
const withVoice = (local: boolean) => `
	globalThis.said = [];
	globalThis.hushed = 0;
	globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
	Object.defineProperty(globalThis, 'speechSynthesis', { value: {
		getVoices: () => [{ lang: 'nl-NL', localService: ${local}, default: true, name: 'Stem' }],
		addEventListener() {}, removeEventListener() {},
		speak(one) { said.push(one.text); globalThis.sayOn = () => one.onend?.(); },
		cancel() { hushed++; }
	} });`;
const said = (page: Page) => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
const sayOn = (page: Page) => page.evaluate(() => (globalThis as unknown as { sayOn: () => void }).sayOn());

test('reads aloud when asked and not before, passage by passage, and stops on leaving', async ({ page }) => {
	await page.addInitScript(withVoice(true));
	await page.goto(`${site.address}#/lesson/voor_u_begint`);
	await expect(page.locator('.prose[data-alive]')).toBeVisible();
	await page.waitForTimeout(300);
	expect(await said(page)).toEqual([]);
	await openDialog(page);
	expect(await said(page)).toEqual([]);
	await dialog(page).getByRole('button', { name: 'Lees voor' }).click();
	await expect(dialog(page)).toBeHidden();
	const bar = page.getByRole('complementary', { name: 'Voorlezen' });
	await expect(bar).toBeVisible();
	await expect(page.locator('.spoken')).toHaveCount(1);
	const first = await said(page);
	await sayOn(page);
	await expect.poll(async () => (await said(page)).length).toBeGreaterThan(first.length);
	await bar.getByRole('button', { name: 'Pauze' }).click();
	await sayOn(page);
	const paused = (await said(page)).length;
	await bar.getByRole('button', { name: 'Verder' }).click();
	await expect.poll(async () => (await said(page)).length).toBeGreaterThan(paused);
	const text = (await said(page)).join(' ');
	expect(text).not.toContain('undefined');
	expect(await said(page)).not.toContain('bron');
	await page.getByRole('link', { name: /^Volgende/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat is stalking?');
	await expect(bar).toBeHidden();
	await expect(page.locator('.spoken')).toHaveCount(0);
});

test('what stands in a dialog is not read aloud, also where a browser cannot tell what is visible', async ({
	page
}) => {
	// Safari before 17.4.
	await page.addInitScript(`${withVoice(true)}; delete Element.prototype.checkVisibility;`);
	await page.goto(`${site.address}#/exam`);
	await expect(page.locator('dialog', { hasText: '0800-2000' })).toBeAttached();
	await openDialog(page);
	await dialog(page).getByRole('button', { name: 'Lees voor' }).click();
	const bar = page.getByRole('complementary', { name: 'Voorlezen' });
	await expect(bar).toBeVisible();
	await expect(async () => {
		await sayOn(page);
		expect(await bar.count()).toBe(0);
	}).toPass({ intervals: [50] });
	const text = (await said(page)).join(' ');
	expect(text).toContain('Eindtoets');
	expect(text).not.toContain('Grootte van de letters');
	expect(text).not.toContain('0800-2000');
});

test('Snel weg silences the voice', async ({ page }) => {
	await page.addInitScript(withVoice(true));
	await page.route('https://www.buienradar.nl/**', (route) => route.fulfill({ body: 'weer' }));
	await page.goto(site.address);
	await page.getByRole('link', { name: 'Begin', exact: true }).click();
	await openDialog(page);
	await dialog(page).getByRole('button', { name: 'Lees voor' }).click();
	const before = await page.evaluate(() => (globalThis as unknown as { hushed: number }).hushed);
	await page.evaluate(() => {
		// What happens at the press itself, before the page is gone.
		const { location } = window;
		void location;
		document.querySelector<HTMLElement>('button.leave')?.click();
		sessionStorage.setItem('hushed', String((globalThis as unknown as { hushed: number }).hushed));
	});
	await page.waitForURL('https://www.buienradar.nl/**');
	await page.goto(`${site.origin}/elders`);
	expect(Number(await page.evaluate(() => sessionStorage.getItem('hushed')))).toBeGreaterThan(before);
});

test('a voice from the internet is never used, and the dialog says why there is none', async ({ page }) => {
	await page.addInitScript(withVoice(false));
	await page.goto(site.address);
	await openDialog(page);
	await expect(dialog(page).getByRole('button', { name: 'Lees voor' })).toHaveCount(0);
	await expect(dialog(page)).toContainText('geen eigen Nederlandse stem');
});

test('the dialog and the largest letters are clean in both themes, at 320 pixels too', async ({ page }) => {
	await page.addInitScript(withVoice(true));
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(`${site.address}#/lesson/wat_is_stalking`);
	await expect(page.locator('.prose[data-alive]')).toBeVisible();
	await openDialog(page);
	expect(await findingsInBothThemes(page), 'dialog').toEqual([]);
	await choose(page, 'Grootte van de letters', '175 %');
	await page.setViewportSize({ width: 320, height: 568 });
	expect(await sideways(page), 'dialog scrolls sideways').toBeLessThanOrEqual(0);
	await dialog(page).getByRole('button', { name: 'Lees voor' }).click();
	expect(await sideways(page), 'lesson scrolls sideways').toBeLessThanOrEqual(0);
	const stop = await page.getByRole('complementary', { name: 'Voorlezen' }).boundingBox();
	const bar = await page.locator('nav.bar').boundingBox();
	expect((stop?.y ?? 0) + (stop?.height ?? 0), 'above the bar').toBeLessThanOrEqual(bar?.y ?? 0);
	await page.setViewportSize({ width: 800, height: 600 });
	expect(await findingsInBothThemes(page), 'read aloud').toEqual([]);
});

/** Telephones: the smallest, the commonest, and one on which there is just room for words. */
for (const width of [320, 360, 390, 430])
	for (const step of [0, 2, 4])
		test(`on a phone of ${width} pixels the bar with size ${step} of letters stands within the window, and its words on a line or two`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 740 });
			await page.addInitScript((size) => localStorage.setItem('course:reading', `${size}000`), step);
			await page.goto(`${site.address}#/lesson/wat_is_stalking`);
			await expect(page.locator('.prose[data-alive]')).toBeVisible();
			const parts = page.locator('nav.bar :is(a, .bar-where)');
			for (const box of await parts.evaluateAll((all) =>
				all.map((one) => one.getBoundingClientRect().toJSON())
			)) {
				expect(box.left).toBeGreaterThanOrEqual(0);
				expect(box.right).toBeLessThanOrEqual(width);
			}
			const lines = await page
				.locator('.bar-where span')
				.evaluate((one) => one.getBoundingClientRect().height / parseFloat(getComputedStyle(one).lineHeight));
			expect(Math.round(lines)).toBeLessThanOrEqual(2);
		});
