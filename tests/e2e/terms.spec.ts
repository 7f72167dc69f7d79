/** Words of the trade in course text: what they mean, on the spot, and the way back to where one was. */
import { expect, test, type Page } from '@playwright/test';
import { findings, sideways } from './axe.ts';
import { filesOf } from './packages.ts';
import { serveFiles, type Served } from './serve.ts';

let site: Served;
test.beforeAll(async () => {
	site = await serveFiles(filesOf('web'));
});
test.afterAll(() => site.close());

const word = (page: Page) => page.getByRole('button', { name: 'gedragsaanwijzing', exact: true });
const meaning = (page: Page) => page.getByRole('dialog', { name: 'gedragsaanwijzing' });
const openWord = async (page: Page) => {
	await page.goto(`${site.address}#/lesson/advies`);
	await expect(page.locator('.prose[data-alive]')).toBeVisible();
	await expect(word(page)).toHaveAttribute('aria-haspopup', 'dialog');
};

test('a word of the trade says on the spot what it means, with its source, and the page stays where it was', async ({
	page
}) => {
	await openWord(page);
	await word(page).click();
	await expect(meaning(page)).toContainText('Regels die de officier van justitie oplegt');
	await expect(meaning(page).getByRole('heading', { name: 'gedragsaanwijzing' })).toBeFocused();
	await meaning(page)
		.getByRole('button', { name: /^Bron bij/ })
		.click();
	await expect(page.getByRole('dialog', { name: 'Waar komt dit vandaan?' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(meaning(page)).toBeVisible();
	await meaning(page).getByRole('button', { name: 'Sluiten' }).click();
	await expect(meaning(page)).toBeHidden();
	await expect(word(page)).toBeFocused();
	await expect(word(page)).toBeInViewport();
	expect(new URL(page.url()).hash).toBe('#/lesson/advies');
});

for (const key of ['Enter', 'Space'])
	test(`by keyboard: ${key} opens the meaning of a word, Tab stays in it, Escape leads back to the word`, async ({
		page
	}) => {
		await openWord(page);
		await word(page).focus();
		await page.keyboard.press(key);
		await expect(meaning(page)).toContainText('Dat kan voordat er een rechtszaak is.');
		await expect(meaning(page).getByRole('heading', { name: 'gedragsaanwijzing' })).toBeFocused();
		const inside = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null);
		for (let n = 0; n < 3; n++) {
			await page.keyboard.press('Tab');
			expect(await inside()).toBe(true);
		}
		await page.keyboard.press('Escape');
		await expect(meaning(page)).toBeHidden();
		await expect(word(page)).toBeFocused();
	});

test('the meaning of a word leads on to where the course tells more, is clean for axe and fits a phone', async ({
	page
}) => {
	await openWord(page);
	await page.setViewportSize({ width: 320, height: 568 });
	await word(page).click();
	await expect(meaning(page)).toContainText('Regels die de officier van justitie oplegt');
	expect(await findings(page)).toEqual([]);
	expect(await sideways(page)).toBeLessThanOrEqual(0);
	await meaning(page).getByRole('link').click();
	await expect(meaning(page)).toBeHidden();
	await expect.poll(() => new URL(page.url()).hash).toBe('#/lesson/handelen#h-gedragsaanwijzing');
});
