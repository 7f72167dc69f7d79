/** The pages of the embedded LMS: what an administrator sees and does, and what a package can't reach. */
import { expect, test } from '@playwright/test';
import { findingsInBothThemes } from './axe.ts';
import { answer, course, got, install, leave, lms, openWindow, useLms, zipOf } from './hand-made-course.ts';

useLms();

test('a package can’t read or press anything on the results pages', async ({ page }) => {
	const { packageId, learner } = await install('scorm12');
	const { address } = await lms.launch({ package: packageId, learner, action: 'resume' });
	await page.goto(address);
	await expect(got(page)).toContainText('suspend_data');
	const tried = await course(page)
		.locator('body')
		.evaluate(async (_body, results) => {
			const read = await fetch(results).then(
				() => 'read',
				() => 'refused'
			);
			const body = new URLSearchParams({ name: 'Indringer' });
			await fetch(`${results}learners`, { method: 'POST', mode: 'no-cors', body }).catch(() => null);
			return read;
		}, lms.address);
	expect(tried).toBe('refused');
	expect((await lms.learners()).map(({ name }) => name)).toEqual(['Anna de Vries']);
});

test('a person adds a package and a learner, plays, and reads the answer in words, by keyboard alone', async ({
	page
}) => {
	await page.goto(lms.address);
	await page.getByLabel('Zip-bestand').setInputFiles(await zipOf('scorm12'));
	await page.getByRole('button', { name: 'Toevoegen' }).press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Proefcursus');
	await page.getByLabel('Naam').fill('Bo');
	await page.getByLabel('Naam').press('Enter');
	await page.getByRole('button', { name: 'Openen' }).press('Enter');
	await expect(got(page)).toContainText('ab-initio');
	await answer(page, 'x');
	await page.getByRole('link', { name: 'Sluiten' }).press('Enter');
	await expect(page.getByText('Vraag q1 · antwoord b · juist')).toBeVisible();
	await page.getByRole('link', { name: 'Aanroepen' }).click();
	await page.getByRole('link', { name: 'Begin, opslaan en einde' }).click();
	await expect(page.getByRole('row')).toHaveText([/Aanroep/, /LMSInitialize/, /LMSCommit/, /LMSFinish/]);
	await page.getByRole('link', { name: 'Gegevens' }).click();
	await expect(page.getByText('cmi.interactions.0.student_response')).toBeVisible();
});

test('a title without an end or a space makes no page wider than a phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const pages = ['a', 'b'].map((name) => `${name.repeat(180)}.html`);
	const { packageId, learner } = await install('scorm12', { title: 'x'.repeat(400), pages });
	const { attempt } = await lms.launch({ package: packageId, learner, action: 'resume' });
	const all = [lms.address, lms.pageOf('packages', packageId), lms.pageOf('attempts', attempt)];
	for (const address of all) {
		await page.goto(address);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(320);
	}
});

test('axe finds nothing on any page, in both themes', async ({ page }) => {
	const check = async (address: string): Promise<void> => {
		await page.goto(address);
		expect(await findingsInBothThemes(page), address).toEqual([]);
	};
	await check(lms.address);
	const { packageId, learner } = await install('scorm2004-4');
	await check(lms.pageOf('packages', packageId));
	const { address, attempt } = await lms.launch({ package: packageId, learner, action: 'resume' });
	const player = await openWindow(page, address);
	await answer(player, 'x');
	await leave['the window is closed'](page, player);
	await check(lms.address);
	await check(lms.pageOf('packages', packageId));
	for (const tab of ['', '/data', '/calls']) await check(lms.pageOf('attempts', attempt) + tab);
	await check(address);
});
