/** Every page of the built course, in both themes: nothing for axe to find, nothing that scrolls sideways. */
import { expect, test } from '@playwright/test';
import { spaceText } from '../a11y/measure.ts';
import { findingsInBothThemes, sideways } from './axe.ts';
import { filesOf } from './packages.ts';
import { serveFiles, type Served } from './serve.ts';
import { Taker } from './taker.ts';
import { openAnew, pageTitle } from './title.ts';

let site: Served;
test.beforeAll(async () => {
	site = await serveFiles(filesOf('web'));
});
test.afterAll(() => site.close());

const lessons = [
	'voor_u_begint',
	'wat_is_stalking',
	'signalen',
	'vijf_typen',
	'handelen',
	'advies',
	'praktijk',
	'afronding'
];
const places = [
	'#/',
	...lessons.map((id) => `#/lesson/${id}`),
	'#/exam',
	'#/finish',
	'#/about',
	'#/certificaat',
	'#/lesson/nergens'
];

/** The pages are gone over in so many tests, side by side. */
const parts = [1, 2];

for (const part of parts)
	test(`every page is clean in both themes, at 320 and at 800 pixels (${part})`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const title = pageTitle(page);
		for (const place of places.filter((_, n) => n % parts.length === part - 1)) {
			await page.setViewportSize({ width: 800, height: 600 });
			await openAnew(page, `${site.address}${place}`);
			await expect(title).toBeVisible();
			const lesson = place.includes('/lesson/') && !place.endsWith('nergens');
			if (lesson) await expect(page.locator('.prose[data-alive], .notice')).toBeVisible();
			const go = page.getByRole('button', { name: 'Doorgaan' });
			if (await go.isVisible()) {
				expect(await findingsInBothThemes(page), `notice of ${place}`).toEqual([]);
				await go.click();
			}
			if (lesson) await expect(page.locator('.prose[data-alive]')).toBeVisible();
			await expect(title).toBeVisible();
			expect(await findingsInBothThemes(page), place).toEqual([]);
			await page.setViewportSize({ width: 320, height: 568 });
			await page
				.locator('main details')
				.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
			expect(await sideways(page), `${place} scrolls sideways`).toBeLessThanOrEqual(0);
			await spaceText(page.mainFrame(), true);
			expect(await sideways(page), `${place} scrolls sideways with text spaced`).toBeLessThanOrEqual(0);
		}
	});

test('questions, exam, result, review and dialogs are clean in both themes', async ({ page }) => {
	test.setTimeout(180_000);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const taker = new Taker(page, 'scorm12', 'quick');
	await page.goto(`${site.address}#/lesson/wat_is_stalking`);
	await expect(page.locator('.prose[data-alive]')).toBeVisible();
	await taker.unfold();
	for (const [index, question] of (await taker.exercises.all()).entries())
		await taker.practise(question, index % 2 ? 'right' : 'wrong');
	expect(await findingsInBothThemes(page), 'answered questions').toEqual([]);
	await page.getByRole('button', { name: 'Hulp', exact: true }).click();
	await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toBeFocused();
	expect(await findingsInBothThemes(page), 'help').toEqual([]);
	await page.keyboard.press('Escape');
	await openAnew(page, `${site.address}#/exam`);
	await taker.button('Begin de toets').click();
	await expect(taker.heading('Vraag 1 van')).toBeVisible();
	expect(await findingsInBothThemes(page), 'exam question').toEqual([]);
	await page.reload();
	await taker.takeExam('wrong');
	expect(await findingsInBothThemes(page), 'result').toEqual([]);
	await taker.button('Bekijk uw antwoorden').click();
	expect(await findingsInBothThemes(page), 'review').toEqual([]);
	await page.setViewportSize({ width: 320, height: 568 });
	expect(await sideways(page), 'review scrolls sideways').toBeLessThanOrEqual(0);
});

test('what is too faint in one theme alone is found, and told with the theme', async ({ page }) => {
	const faint = (theme: string) =>
		`<style>p { color: #111; background: #fff } @media (prefers-color-scheme: ${theme}) { p { color: #ddd } }</style>`;
	for (const theme of ['light', 'dark']) {
		await page.setContent(
			`<html lang="nl"><title>Proef</title>${faint(theme)}<main><h1>Proef</h1><p>Tekst</p></main>`
		);
		expect(await findingsInBothThemes(page)).toEqual([`${theme}: color-contrast: <p>Tekst</p>`]);
	}
});

test('with the keyboard alone one begins, answers a question and goes on', async ({ page }) => {
	const taker = new Taker(page, 'scorm12');
	await page.goto(site.address);
	// So many presses would be over before a slow player is there.
	await expect(page.getByRole('link', { name: 'Begin', exact: true })).toBeVisible();
	const reach = async (name: RegExp, most = 80) => {
		for (let n = 0; n < most; n++) {
			await page.keyboard.press('Tab');
			const focused = await page.evaluate(() => {
				const { activeElement: it } = document;
				return `${it?.getAttribute('aria-label') ?? it?.textContent?.trim() ?? ''}`;
			});
			if (name.test(focused)) return;
		}
		throw new Error(`no way to ${name} with Tab`);
	};
	await reach(/^Begin$/);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Voor u begint' })).toBeFocused();
	await reach(/^Volgende/);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Wat is stalking?' })).toBeFocused();
	await expect(page.locator('.rail [aria-current=page]')).toHaveText(/^Wat is stalking\?/);
	await taker.unfold();
	const question = taker.exercises.first();
	await question.locator('input').first().focus();
	await page.keyboard.press('Space');
	await reach(/^Antwoord controleren$/);
	await page.keyboard.press('Enter');
	await expect(question.locator('.result')).toBeFocused();
	await expect(question.locator('.result')).not.toBeEmpty();
	await openAnew(page, `${site.address}#/exam`);
	await expect(page.getByRole('heading', { level: 1, name: 'Eindtoets' })).toBeVisible();
	await reach(/^Begin de toets$/);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: /^Vraag 1 van/ })).toBeFocused();
});
