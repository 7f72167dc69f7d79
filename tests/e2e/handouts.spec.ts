/** What is there to be printed: cards, a whole part, a looked-back case, the certificate; and the same as PDF. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { startLms } from '../../src/lms/server.ts';
import { findingsInBothThemes, sideways } from './axe.ts';
import { filesOf, handoutsOf, packageOf } from './packages.ts';
import { serveFiles } from './serve.ts';
import { Taker } from './taker.ts';
import { openAnew, pageTitle } from './title.ts';

const offline = (): string => pathToFileURL(resolve(packageOf('offline'))).href;

/** Counts calls to the printer instead of opening its dialog. */
const countPrints = (page: Page) =>
	page.addInitScript(() => {
		Object.assign(globalThis, { printed: 0 });
		window.print = () => {
			(globalThis as unknown as { printed: number }).printed += 1;
		};
	});

/** Text that would be on paper and stands outside `inside`. */
const besides = (page: Page, inside: string) =>
	page.evaluate((selector) => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const { parentElement: place, textContent } = node;
			if (!place || !textContent?.trim() || /^(SCRIPT|STYLE|NOSCRIPT)$/.test(place.tagName)) continue;
			if (place.closest(`${selector}, .sr, #svelte-announcer`)) continue;
			if (place.checkVisibility()) found.push(textContent.trim());
		}
		return found;
	}, inside);

/** What of a card is printed on anything but white, or in anything but black and grey. */
const tints = (page: Page): Promise<string[]> =>
	page.locator('.paper, .paper *').evaluateAll((all) => {
		const grey = (colour: string) => new Set(colour.match(/[\d.]+/g)?.slice(0, 3)).size === 1;
		const white = ['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'];
		return all
			.filter((one) => one instanceof HTMLElement && one.checkVisibility())
			.filter((one) => {
				const { backgroundColor, color } = getComputedStyle(one);
				return !white.includes(backgroundColor) || !grey(color);
			})
			.map((one) => one.outerHTML.slice(0, 80));
	});

test('every card of the one-file edition is shown, and printed it stands alone on white', async ({
	page
}) => {
	await countPrints(page);
	await page.goto(`${offline()}#/handouts`);
	const cards = handoutsOf('web');
	expect(cards.length).toBeGreaterThanOrEqual(5);
	for (const { title, about } of cards) {
		await page.getByRole('link', { name: title, exact: true }).click();
		await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
		await expect(page.locator('.paper')).toContainText(about);
		await expect(page.locator('.paper .prose')).toHaveAttribute('data-alive', '');
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		expect(await tints(page), `${title} in the dark theme`).toEqual([]);
		expect(await besides(page, '.paper'), title).toEqual([]);
		await expect(page.locator('.paper button').filter({ visible: true })).toHaveCount(0);
		await expect(page.locator('.paper h1')).toHaveCSS('color', 'rgb(0, 0, 0)');
		await expect(page.locator('.paper')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
		await page.emulateMedia({ media: null, colorScheme: null });
		await page.getByRole('button', { name: 'Printen' }).click();
		await page.getByRole('link', { name: 'Alles om te printen' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Om te printen' })).toBeFocused();
	}
	await expect.poll(() => page.evaluate('printed')).toBe(cards.length);
});

test('cards, a whole part and the certificate are clean in both themes', async ({ page }) => {
	test.setTimeout(120_000);
	const site = await serveFiles(filesOf('web'));
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const cards = handoutsOf('web').map(({ id }) => `#/handouts/${id}`);
	for (const place of ['#/handouts', ...cards, '#/handouts/lesson:advies', '#/certificaat']) {
		await openAnew(page, `${site.address}${place}`);
		await expect(pageTitle(page)).toBeVisible();
		if (/handouts\//.test(place)) await expect(page.locator('.prose[data-alive]')).toBeVisible();
		expect(await findingsInBothThemes(page), place).toEqual([]);
		await page.setViewportSize({ width: 320, height: 568 });
		expect(await sideways(page), `${place} scrolls sideways`).toBeLessThanOrEqual(0);
	}
	await site.close();
});

test('with the keyboard alone one reaches a card from the contents and prints it', async ({ page }) => {
	await countPrints(page);
	await page.goto(`${offline()}#/lesson/voor_u_begint`);
	await page.getByRole('button', { name: 'Inhoud', exact: true }).press('Enter');
	await page.getByRole('dialog').getByRole('link', { name: 'Om te printen' }).press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Om te printen' })).toBeFocused();
	await page.getByRole('link', { name: 'Het eerste gesprek' }).press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Het eerste gesprek' })).toBeFocused();
	await page.getByRole('button', { name: 'Printen' }).press('Enter');
	await expect.poll(() => page.evaluate('printed')).toBe(1);
	// Nothing was printed here: after a moment the page says what to do then.
	await expect(page.getByText('laat uw leeromgeving printen niet toe')).toBeVisible();
});

test('a source on a card opens, and an address of no card says that there is none', async ({ page }) => {
	await page.goto(`${offline()}#/handouts/samenvatting`);
	await page.locator('.paper button.fact').first().click();
	await expect(page.getByRole('dialog', { name: 'Waar komt dit vandaan?' })).toContainText('Bron');
	await page.keyboard.press('Escape');
	await page.goto('about:blank');
	await page.goto(`${offline()}#/handouts/nergens`);
	await expect(page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' })).toBeVisible();
});

test('a whole part asks its warning first, and is unfolded for paper', async ({ page }) => {
	await page.goto(`${offline()}#/handouts/lesson:signalen`);
	await expect(page.getByRole('heading', { name: 'Voordat u verdergaat' })).toBeVisible();
	await expect(page.locator('.whole-lesson')).toHaveCount(0);
	await page.getByRole('button', { name: 'Doorgaan' }).click();
	await expect(page.locator('.whole-lesson .prose')).toHaveAttribute('data-alive', '');
	await expect(page.locator('.whole-lesson details:not([open])')).toHaveCount(0);
});

test('in an LMS there is no certificate before the course is completed; after it the name stays on the device', async ({
	page
}) => {
	test.setTimeout(180_000);
	const name = 'Zwaantje Proefpersoon';
	const dataFolder = mkdtempSync(join(tmpdir(), 'lms-'));
	const lms = await startLms({ dataFolder, packages: [packageOf('scorm12')] });
	try {
		const learner = await lms.addLearner('Noor');
		const ask = { package: lms.installed[0]?.id ?? '', learner: learner.id, action: 'resume' as const };
		const { address, attempt } = await lms.launch(ask);
		await page.goto(address);
		const frame = page.frameLocator('iframe');
		const taker = new Taker(frame, 'scorm12', 'quick');
		const resume = frame.getByRole('link', { name: /^Verder waar u was/ });
		const toCertificate = async (): Promise<void> => {
			await taker.button('Inhoud').click();
			await frame.getByRole('dialog').getByRole('link', { name: 'Om te printen' }).click();
			await frame.getByRole('link', { name: /^Naar uw certificaat/ }).click();
			await expect(taker.heading('Certificaat')).toBeVisible();
		};
		await taker.begin();
		await toCertificate();
		await expect(frame.getByText('Dat is nog niet zo')).toBeVisible();
		await expect(frame.getByRole('link', { name: 'Eindtoets' }).filter({ visible: true })).toBeVisible();
		await expect(frame.locator('.certificate, main input:not(dialog input)')).toHaveCount(0);

		await frame.getByRole('link', { name: 'Stalking herkennen en handelen' }).click();
		await taker.button('Opnieuw beginnen').click();
		await taker.button('Ja, opnieuw beginnen').click();
		await taker.wholeCourse();
		await frame.getByRole('link', { name: 'Certificaat', exact: true }).click();
		await expect(frame.locator('.certificate')).toContainText(
			'heeft deze cursus afgerond en de eindtoets gehaald'
		);
		await expect(frame.getByText('Die registratie telt')).toBeVisible();
		await frame.getByLabel('Uw naam op het certificaat').fill(name);
		await expect(frame.locator('.certificate-who')).toHaveText(name);
		await taker.leave();

		const again = await lms.launch(ask);
		await page.goto(again.address);
		await resume.click();
		await toCertificate();
		await expect(frame.locator('.certificate-who')).toHaveText(name);
		await taker.leave();
		expect(JSON.stringify(await lms.attempt(attempt))).not.toContain('Zwaantje');
		const files = readdirSync(dataFolder, { recursive: true, withFileTypes: true }).filter((one) =>
			one.isFile()
		);
		const holding = files.filter((one) => readFileSync(join(one.parentPath, one.name)).includes('Zwaantje'));
		expect(holding.map((one) => one.name)).toEqual([]);

		const review = await lms.launch({ ...ask, action: 'review' });
		await page.goto(review.address);
		await resume.click();
		await toCertificate();
		await expect(frame.getByText('U kijkt terug. U had de cursus al afgerond')).toBeVisible();
	} finally {
		await lms.stop();
		rmSync(dataFolder, { recursive: true, force: true });
	}
});

test('a case that was looked back at prints the own road, that of a specialist and the reasons, and no buttons', async ({
	page
}) => {
	await countPrints(page);
	await page.goto(`${offline()}#/scenario/de_vaste_kassa`);
	const next = page.locator('.debrief, .notice, input[type="radio"]').first();
	await expect(next).toBeVisible();
	if (await page.locator('.notice').isVisible()) await page.getByRole('button', { name: 'Doorgaan' }).click();
	for (await expect(next).toBeVisible(); await page.getByRole('radio').first().isVisible();) {
		await page.getByRole('radio').first().check();
		await page.getByRole('button', { name: 'Dit doe ik' }).click();
		await page.getByRole('button', { name: 'Verder', exact: true }).click();
		await expect(next).toBeVisible();
	}
	await page.getByRole('button', { name: 'Print uw weg en deze uitleg' }).click();
	await expect.poll(() => page.evaluate('printed')).toBe(1);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('main details:not([open])')).toHaveCount(0);
	await expect(page.locator('button, a.button, .back').filter({ visible: true })).toHaveCount(0);
	const own = await page.locator('.own-choice').count();
	expect(own).toBeGreaterThan(1);
	await expect(page.locator('.before .decided')).toHaveCount(own);
	await expect(page.getByRole('heading', { name: 'De weg van een specialist' })).toBeVisible();
	// A printer leaves out backgrounds: a grade is read without one.
	for (const mark of await page.locator('.debrief .mark').all()) {
		await expect(mark).toHaveCSS('color', 'rgb(0, 0, 0)');
		await expect(mark).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
	}
	for (const reason of await page.locator('.own-choice').all()) await expect(reason).toBeVisible();
});
