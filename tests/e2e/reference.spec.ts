/** The reference: searching the whole course, finding it by signal, type and word, and keeping pieces of it. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { findings, findingsInBothThemes, sideways } from './axe.ts';
import { filesOf, questionsOf } from './packages.ts';
import { serveFiles, type Served } from './serve.ts';
import { ask, count, field, openSearch } from './searcher.ts';
import { openAnew, pageTitle } from './title.ts';

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

test('a link to an exercise opens what it is folded away in', async ({ page }) => {
	await page.goto(`${site.address}#/lesson/signalen#q-zoek_bellijst`);
	await page.getByRole('button', { name: 'Doorgaan' }).click();
	const exercise = page.locator('[data-question="zoek_bellijst"]');
	await expect(exercise).toBeFocused();
	await expect(exercise).toBeInViewport();
});

test('signals, types and words lead to where the course tells of them', async ({ page }) => {
	await openSearch(page, site.address);
	await page.getByRole('link', { name: 'Typen', exact: true }).click();
	await expect(page.getByRole('link', { name: 'Typen', exact: true })).toHaveAttribute(
		'aria-current',
		'page'
	);
	await page.getByRole('link', { name: 'Vijf typen: 2. De rancuneuze stalker' }).click();
	await page.getByRole('button', { name: 'Doorgaan' }).click();
	await expect(page.getByRole('heading', { name: '2. De rancuneuze stalker' })).toBeFocused();
	await openAnew(page, `${site.address}#/reference/terms`);
	const term = page.locator('.term', { hasText: 'klachtdelict' });
	await expect(term).toContainText('vervolging alleen kan');
	await term.getByRole('button', { name: /^Bron bij/ }).click();
	await expect(page.getByRole('dialog')).toContainText('285b');
	await page.keyboard.press('Escape');
	await openAnew(page, `${site.address}#/reference/signals`);
	await page.getByRole('link', { name: 'Het hek van de school' }).first().click();
	await expect(pageTitle(page)).toHaveText('Het hek van de school');
});

test('every link of the indexes leads to a heading that is there', async ({ page }) => {
	test.setTimeout(120_000);
	const links = new Set<string>();
	for (const view of ['signals', 'types', 'terms']) {
		await openAnew(page, `${site.address}#/reference/${view}`);
		await expect(page.locator(`.views [aria-current][href$="/${view}"]`)).toBeVisible();
		await expect(page.locator('.subject, .term').first()).toBeVisible();
		for (const link of await page.locator('main :is(.subject, .term) a').all())
			links.add((await link.getAttribute('href')) ?? '');
	}
	const ids = new Map<string, string>();
	for (const [name, bytes] of filesOf('web')) {
		const [, id] = /^lesson-nl-([a-z_0-9]+)\./.exec(name) ?? [];
		if (id) ids.set(id, bytes.toString());
	}
	const missing = [...links].filter((href) => {
		const [, kind, id = '', piece] = /^#\/(\w+)\/(\w+)(?:#(.+))?$/.exec(href) ?? [];
		if (kind === 'scenario')
			return ![...filesOf('web').keys()].some((name) => name.startsWith(`scenario-nl-${id}.`));
		return piece !== undefined && !ids.get(id)?.includes(`id=\\"${piece}\\"`);
	});
	expect(links.size).toBeGreaterThan(20);
	expect(missing).toEqual([]);
});

test('a bookmark and a note at a piece are there again, can be saved as a file, and go when they are removed', async ({
	page
}) => {
	await page.goto(`${site.address}#/lesson/handelen`);
	const go = page.getByRole('button', { name: 'Doorgaan' });
	await expect(go.or(page.locator('.prose[data-alive]'))).toBeVisible();
	if (await go.isVisible()) await go.click();
	const tools = page.getByRole('region', { name: 'Bewaren en printen' });
	await tools.getByLabel('Welk stuk?').selectOption({ label: 'Handelen: Het logboek' });
	await tools.getByRole('button', { name: 'Bladwijzer zetten' }).click();
	// Its name says what it does: a state besides would say the opposite.
	const remove = tools.getByRole('button', { name: 'Bladwijzer weghalen' });
	await expect(remove).not.toHaveAttribute('aria-pressed');
	await expect(remove).toBeFocused();
	await tools.getByLabel('Uw notitie bij dit stuk').fill('Morgen printen');
	await openAnew(page, `${site.address}#/reference/own`);
	await expect(page.locator('.own-note')).toHaveText('Morgen printen');
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Opslaan als bestand' }).click();
	const download = await waiting;
	expect(download.suggestedFilename()).toMatch(/^leermodule-veiligheid-notities-\d{4}-\d\d-\d\d\.txt$/);
	expect(readFileSync(await download.path(), 'utf8')).toBe('Handelen: Het logboek\r\nMorgen printen\r\n');
	await page.getByRole('button', { name: 'Verwijderen: Handelen: Het logboek' }).click();
	await expect(page.getByText('U hebt nog geen bladwijzers')).toBeVisible();
	await page.reload();
	await expect(page.getByText('U hebt nog geen bladwijzers')).toBeVisible();
});

test('one piece of a part can be printed by itself, and all is as it was afterwards', async ({ page }) => {
	await page.addInitScript(() => {
		globalThis.print = () => undefined;
	});
	await page.goto(`${site.address}#/lesson/handelen`);
	const go = page.getByRole('button', { name: 'Doorgaan' });
	await expect(go.or(page.locator('.prose[data-alive]'))).toBeVisible();
	if (await go.isVisible()) await go.click();
	const tools = page.getByRole('region', { name: 'Bewaren en printen' });
	await tools.getByLabel('Welk stuk?').selectOption({ label: 'Handelen: Bescherming' });
	await tools.getByRole('button', { name: 'Dit stuk printen' }).click();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { name: 'Bescherming', exact: true })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Gedragsaanwijzing' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Het logboek' })).toBeHidden();
	await expect(pageTitle(page)).toBeHidden();
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(page.getByRole('heading', { name: 'Het logboek' })).toBeVisible();
});

test('the reference is clean in both themes, at 320 pixels too', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openSearch(page, site.address);
	await ask(page, 'stalker');
	for (const view of ['search', 'signals', 'types', 'terms', 'own']) {
		if (view !== 'search') await openAnew(page, `${site.address}#/reference/${view}`);
		const here = page.locator(
			`.views [aria-current][href$="${view === 'search' ? '#/reference' : `/${view}`}"]`
		);
		await expect(here).toBeVisible();
		await expect(pageTitle(page)).toBeVisible();
		await expect(page.locator('.answer, .subject, .term, main p.small').first()).toBeVisible();
		await page.setViewportSize({ width: 800, height: 600 });
		expect(await findingsInBothThemes(page), view).toEqual([]);
		await page.setViewportSize({ width: 320, height: 568 });
		expect(await sideways(page), `${view} scrolls sideways`).toBeLessThanOrEqual(0);
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
