/** Every page of the built course, in both themes: nothing for axe to find, nothing that scrolls sideways. */
import { expect, test } from '@playwright/test';
import { findings, sideways } from './axe.ts';
import { filesOf } from './packages.ts';
import { serveFiles, type Served } from './serve.ts';
import { Taker } from './taker.ts';

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

for (const colorScheme of ['light', 'dark'] as const) {
	test(`every page is clean in the ${colorScheme} theme, at 320 and at 800 pixels`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const title = page.getByRole('heading', { level: 1 });
		let before = '';
		for (const place of places) {
			await page.setViewportSize({ width: 800, height: 600 });
			await page.goto(`${site.address}${place}`);
			// Only the part behind # changes: the old page may still stand there while a late one comes.
			await expect(title).not.toHaveText(before);
			before = await title.innerText();
			const lesson = place.includes('/lesson/') && !place.endsWith('nergens');
			if (lesson) await expect(page.locator('.prose[data-alive], .notice')).toBeVisible();
			const go = page.getByRole('button', { name: 'Doorgaan' });
			if (await go.isVisible()) {
				expect(await findings(page), `notice of ${place}`).toEqual([]);
				await go.click();
			}
			if (lesson) await expect(page.locator('.prose[data-alive]')).toBeVisible();
			await expect(title).toBeVisible();
			expect(await findings(page), place).toEqual([]);
			await page.setViewportSize({ width: 320, height: 568 });
			expect(await sideways(page), `${place} scrolls sideways`).toBeLessThanOrEqual(0);
		}
	});

	test(`questions, exam, result, review and dialogs are clean in the ${colorScheme} theme`, async ({
		page
	}) => {
		test.setTimeout(180_000);
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const taker = new Taker(page, 'scorm12', 'quick');
		await page.goto(`${site.address}#/lesson/wat_is_stalking`);
		await expect(page.locator('.prose[data-alive]')).toBeVisible();
		await taker.unfold();
		for (const [index, question] of (await taker.exercises.all()).entries())
			await taker.practise(question, index % 2 ? 'right' : 'wrong');
		expect(await findings(page), 'answered questions').toEqual([]);
		await page.getByRole('button', { name: 'Hulp', exact: true }).click();
		expect(await findings(page), 'help').toEqual([]);
		await page.keyboard.press('Escape');
		await page.goto(`${site.address}#/exam`);
		await taker.button('Begin de toets').click();
		expect(await findings(page), 'exam question').toEqual([]);
		await page.reload();
		await taker.takeExam('wrong');
		expect(await findings(page), 'result').toEqual([]);
		await taker.button('Bekijk uw antwoorden').click();
		expect(await findings(page), 'review').toEqual([]);
		await page.setViewportSize({ width: 320, height: 568 });
		expect(await sideways(page), 'review scrolls sideways').toBeLessThanOrEqual(0);
	});
}

test('with the keyboard alone one begins, answers a question and goes on', async ({ page }) => {
	const taker = new Taker(page, 'scorm12');
	await page.goto(site.address);
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
	await taker.unfold();
	const question = taker.exercises.first();
	await question.locator('input').first().focus();
	await page.keyboard.press('Space');
	await reach(/^Antwoord controleren$/);
	await page.keyboard.press('Enter');
	await expect(question.locator('.result')).toBeFocused();
	await expect(question.locator('.result')).not.toBeEmpty();
});
