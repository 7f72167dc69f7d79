/** The reference: finding the course by signal, type and word, and keeping pieces of it. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findingsInBothThemes, sideways } from './axe.ts';
import { filesOf } from './packages.ts';
import { serveFiles, type Served } from './serve.ts';
import { ask, openSearch } from './searcher.ts';
import { openAnew, pageTitle } from './title.ts';

// A worker would answer for the site where a test does.
test.use({ serviceWorkers: 'block' });

let site: Served;
test.beforeAll(async () => {
	site = await serveFiles(filesOf('web'));
});
test.afterAll(() => site.close());

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
