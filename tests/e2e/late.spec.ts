/** What comes late: the parts of the player and the index of the search; in time, not at all, or of no use. */
import { expect, test, type Page } from '@playwright/test';
import { filesOf } from './packages.ts';
import { ask, count, field, openSearch } from './searcher.ts';
import { serveFiles, type Served } from './serve.ts';
import { pageTitle } from './title.ts';

// A worker would answer for the site where a test does.
test.use({ serviceWorkers: 'block' });

let site: Served;
test.beforeAll(async () => {
	site = await serveFiles(filesOf('web'));
});
test.afterAll(() => site.close());

/** Names of files asked for from now on, in order. */
function asking(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').pop() ?? ''));
	return asked;
}

/** The last pack that comes quietly has come, or was asked for. */
const quiet = (asked: readonly string[]) =>
	expect.poll(() => asked.some((name) => name.startsWith('reference-nl.'))).toBe(true);

test('what came quietly is ready: the first source opens with the press, and nothing is asked for then', async ({
	page
}) => {
	const asked = asking(page);
	await page.goto(site.address);
	await page.getByRole('link', { name: 'Begin', exact: true }).click();
	await quiet(asked);
	await page.waitForTimeout(500);
	await page.getByRole('link', { name: /^Volgende/ }).click();
	await page.locator('main button.fact').first().waitFor();
	const before = asked.length;
	const opened = await page.evaluate(() => {
		document.querySelector<HTMLElement>('main button.fact')?.click();
		// What still had to be run would come in a later task.
		return Promise.resolve().then(() => document.querySelector('dialog[open] .dialog-body')?.textContent);
	});
	expect(opened).toMatch(/\w/);
	expect(asked.length).toBe(before);
});

test('where parts of the player do not come, none is asked for again and again', async ({ page }) => {
	const asked = asking(page);
	await page.route(/\/part-/, (route) => route.abort());
	await page.goto(site.address);
	await quiet(asked);
	await page.waitForTimeout(500);
	const parts = asked.filter((name) => name.startsWith('part-'));
	const times = new Map(parts.map((name) => [name, parts.filter((one) => one === name).length]));
	expect(times.size).toBeGreaterThan(8);
	// Once right behind the lessons or when what is late is run, and once when everything comes quietly.
	expect([...times].filter(([, count]) => count > 2)).toEqual([]);
	expect([...times.values()].filter((count) => count === 2).length).toBeLessThanOrEqual(2);
});

test('an index that does not come is said, not promised, and comes when it is asked for again', async ({
	page
}) => {
	await page.route(/\/search-nl/, (route) => route.abort());
	await openSearch(page, site.address);
	await field(page).fill('politie');
	const again = page.getByRole('button', { name: 'Opnieuw proberen' });
	await expect(again).toBeVisible();
	await expect(count(page)).toHaveText('');
	await page.unrouteAll({ behavior: 'wait' });
	await again.click();
	await expect(count(page)).toHaveText(/antwoorden voor ‘politie’/);
	await expect(again).toHaveCount(0);
});

test('an index that can not be read is said, and the rest of the reference is there', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	const files = filesOf('web');
	const [name = '', bytes] = [...files].find(([one]) => one.startsWith('search-nl.')) ?? [];
	const broken = bytes?.toString().replace('"lengths":', '"length":') ?? '';
	expect(broken).not.toBe(bytes?.toString());
	await page.route(`**/${name}`, (route) => route.fulfill({ contentType: 'text/javascript', body: broken }));
	await openSearch(page, site.address);
	await field(page).fill('politie');
	await expect(page.getByRole('heading', { name: 'Dit deel kon niet worden geladen' })).toBeVisible();
	await expect(count(page)).toHaveText('');
	await page.getByRole('link', { name: 'Woorden' }).click();
	await expect(page.locator('.term').first()).toBeVisible();
	expect(errors).toEqual([]);
});

test('who comes back from an answer finds the answers, and is not told to wait', async ({ page }) => {
	const warnings: string[] = [];
	page.on('console', (line) => line.type() === 'warning' && warnings.push(line.text()));
	await openSearch(page, site.address);
	await ask(page, 'politie');
	await page.locator('a.answer-go').first().click();
	await expect(field(page)).toHaveCount(0);
	const told = page.evaluate(async () => {
		const seen: string[] = [];
		for (let answers = 0; answers === 0;) {
			await new Promise((done) => requestAnimationFrame(done));
			const line = document.querySelector('.search-count')?.textContent;
			if (line !== undefined && line !== seen.at(-1)) seen.push(line);
			answers = document.querySelectorAll('.answer').length;
		}
		return seen;
	});
	await page.getByRole('link', { name: 'Zoeken in de cursus' }).click();
	await expect(pageTitle(page)).toHaveText('Naslag');
	expect(await told).toEqual([expect.stringMatching(/antwoorden voor ‘politie’/)]);
	expect(warnings).toEqual([]);
});
