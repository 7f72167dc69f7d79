/** Searching the whole course: what is found, what stays out of it, and where an answer leads. */
import { expect, test, type Page } from '@playwright/test';
import { findings } from './axe.ts';
import { filesOf, questionsOf } from './packages.ts';
import { serveFiles, type Served } from './serve.ts';
import { ask, count, field, openSearch } from './searcher.ts';
import { pageTitle } from './title.ts';

// A worker would answer for the site where a test does.
test.use({ serviceWorkers: 'block' });

let site: Served;
test.beforeAll(async () => {
	site = await serveFiles(filesOf('web'));
});
test.afterAll(() => site.close());

test('a slip and another form of a word still find it, marked in its lines', async ({ page }) => {
	await openSearch(page, site.address);
	await ask(page, 'contactverbodt');
	await expect(page.locator('.answer mark').first()).toHaveText(/contactverbod/i);
	await ask(page, 'logboeken');
	await expect(page.locator('.answer mark').first()).toHaveText(/logboek/i);
	await ask(page, 'xyzzyq');
	await expect(count(page)).toHaveText('Niets gevonden voor ‘xyzzyq’. Probeer een ander woord.');
});

test('a card to print is found, with its lines, and opens', async ({ page }) => {
	await openSearch(page, site.address);
	await ask(page, 'Het eerste gesprek');
	const answer = page.locator('.answer').filter({ hasText: 'Om te printen' }).first();
	await expect(answer.locator('mark').first()).toBeVisible();
	await answer.getByRole('link').click();
	await expect(pageTitle(page)).toHaveText(/Het eerste gesprek/);
});

test('the index comes when somebody searches, and not before', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto(site.address);
	await page.getByRole('link', { name: 'Begin', exact: true }).click();
	// Everything else has come by then: the last pack that comes quietly.
	await expect.poll(() => asked.some((path) => path.includes('/reference-nl.'))).toBe(true);
	await page.waitForTimeout(500);
	expect(asked.filter((path) => path.includes('/search-nl.'))).toEqual([]);
	await page.getByRole('link', { name: 'Zoeken in de cursus' }).click();
	await ask(page, 'politie');
	expect(asked.filter((path) => path.includes('/search-nl.'))).toHaveLength(1);
});

test('with the keyboard alone one searches, goes through the answers and opens one at its heading', async ({
	page
}) => {
	await openSearch(page, site.address);
	await field(page).focus();
	await page.keyboard.type('rood signaal', { delay: 5 });
	await expect(count(page)).toHaveText(/antwoorden voor ‘rood signaal’/);
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('.answer-go').first()).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('.answer-go').nth(1)).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(field(page)).toBeFocused();
	const link = page.locator('a.answer-go', { hasText: 'Vroege signalen en rode signalen' }).first();
	await link.focus();
	await page.keyboard.press('Enter');
	const go = page.getByRole('button', { name: 'Doorgaan' });
	await expect(go.or(page.locator('.prose[data-alive]'))).toBeVisible();
	if (await go.isVisible()) await go.click();
	const target = page.getByRole('heading', { name: 'Vroege signalen en rode signalen' });
	await expect(target).toBeFocused();
	await expect(target).toBeInViewport();
	// Who comes back finds the question as it was.
	await page.getByRole('link', { name: 'Zoeken in de cursus' }).click();
	await expect(field(page)).toHaveValue('rood signaal');
});

/** How far the way to the first answer lies below what a phone shows above its keyboard; at most 0: it is in sight. */
const hiddenBy = (page: Page, keyboard: number): Promise<number> =>
	page
		.locator('.answer-go')
		.first()
		.evaluate((answer, covered) => answer.getBoundingClientRect().bottom - (innerHeight - covered), keyboard);

for (const [device, width, height, keyboard] of [
	['a small phone', 320, 568, 216],
	['a large phone', 390, 844, 336]
] as const) {
	test(`above the keyboard of ${device} the field goes up for its first answer, and nothing moves on a desk`, async ({
		page
	}) => {
		// No keyboard comes up here: what it leaves of the window is told instead.
		await page.addInitScript((covered) => {
			const free = { get: () => innerHeight - (innerWidth < 500 ? covered : 0) };
			Object.defineProperty(VisualViewport.prototype, 'height', free);
		}, keyboard);
		await page.setViewportSize({ width: 1280, height: 800 });
		await openSearch(page, site.address);
		await ask(page, 'stalker');
		expect(await page.evaluate(() => scrollY)).toBe(0);
		await page.setViewportSize({ width, height });
		await field(page).fill('');
		await ask(page, 'logboek');
		await expect(page.locator('.answer').first()).toBeVisible();
		await expect(field(page)).toBeInViewport();
		await expect(field(page)).toBeFocused();
		expect(await hiddenBy(page, keyboard)).toBeLessThanOrEqual(0);
	});
}

test('an answer that is a fact opens its source on the spot', async ({ page }) => {
	await openSearch(page, site.address);
	await ask(page, 'belaging strafbaar sinds 2000');
	await page.getByRole('button', { name: 'Bekijk de bron' }).first().click();
	await expect(page.getByRole('dialog')).toContainText('12 juli 2000');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Bekijk de bron' }).first()).toBeFocused();
});

/** Keeps the texts of lessons away, but the first, until it is called with what is to become of them. */
async function holdLessons(page: Page): Promise<(become: 'come' | 'fail') => Promise<void>> {
	let decide: (become: 'come' | 'fail') => void = () => {};
	const decided = new Promise<'come' | 'fail'>((resolve) => (decide = resolve));
	await page.route(/\/lesson-(?!nl-voor_u_begint)/, async (route) =>
		(await decided) === 'come' ? route.continue() : route.abort()
	);
	return async (become) => {
		decide(become);
		await page.unrouteAll({ behavior: 'wait' });
	};
}

test('a source that is asked for before its text has come opens at once, says so, and fills when it comes', async ({
	page
}) => {
	const lessons = await holdLessons(page);
	await openSearch(page, site.address);
	await ask(page, 'belaging strafbaar sinds 2000');
	await page.getByRole('button', { name: 'Bekijk de bron' }).first().click();
	await expect(page.getByRole('dialog')).toContainText('De tekst van deze bron is nog onderweg.');
	await lessons('come');
	await expect(page.getByRole('dialog')).toContainText('12 juli 2000');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Bekijk de bron' }).first()).toBeFocused();
});

test('a source whose text could not come comes when it is asked for again', async ({ page }) => {
	const lessons = await holdLessons(page);
	await openSearch(page, site.address);
	await ask(page, 'belaging strafbaar sinds 2000');
	const source = page.getByRole('button', { name: 'Bekijk de bron' }).first();
	await source.click();
	await expect(page.getByRole('dialog')).toContainText('De tekst van deze bron is nog onderweg.');
	await lessons('fail');
	// As a person does: once more, until the failure of before has come through.
	await expect(async () => {
		await page.keyboard.press('Escape');
		await source.click();
		await expect(page.getByRole('dialog')).toContainText('12 juli 2000', { timeout: 2000 });
	}).toPass({ timeout: 30_000 });
});

test('no answer shows a question of the exam or what is right in an exercise', async ({ page }) => {
	await openSearch(page, site.address);
	const questions = [...questionsOf('web').values()].filter(({ type }) => type === 'single');
	const plain = (html: string) =>
		html
			.replace(/<[^>]*>/g, ' ')
			.replace(/\s+/g, ' ')
			.trim();
	for (const question of questions.slice(0, 12)) {
		const stem = plain(question.stem);
		await ask(page, stem.split(' ').slice(0, 6).join(' ').replace(/[‘’?]/g, ''));
		await expect(page.locator('main')).not.toContainText(stem);
	}
});

test('with colours of the device what was searched can be read in a title, and one view has a line', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
	await openSearch(page, site.address);
	await ask(page, 'stalker');
	await expect(page.locator('.answer-title mark').first()).toBeVisible();
	expect(await findings(page)).toEqual([]);
	const lines = await page
		.locator('.views a')
		.evaluateAll((all) => all.map((one) => getComputedStyle(one).borderBottomColor));
	expect(new Set(lines.slice(1)).size).toBe(1);
	expect(lines[0]).not.toBe(lines[1]);
	const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	expect(lines[1]).toBe(paper);
});
