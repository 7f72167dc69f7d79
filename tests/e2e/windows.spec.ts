/** Two windows at once, and an LMS that ends the session: what the learner is told, and what they can do. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { serveStrictLms } from '../strict-lms/server.ts';
import { installClock, passSaveGap } from './clock.ts';
import { filesOf, packageOf } from './packages.ts';
import { serveFiles } from './serve.ts';
import { Taker } from './taker.ts';

test('of two windows in an LMS the second only reads and says so, and the first goes on saving', async ({
	context,
	page
}) => {
	const lms = await serveStrictLms({ zip: packageOf('scorm12'), standard: 'scorm12' });
	await page.goto(lms.url('frame'));
	const first = new Taker(page.frameLocator('#content'));
	await first.begin();
	const other = await context.newPage();
	await other.goto(lms.url('frame'));
	const second = new Taker(other.frameLocator('#content'));
	await expect(second.view.getByText('Deze cursus is al open in een ander venster').first()).toBeVisible();
	await expect(second.button('Opslaan en sluiten')).toHaveCount(0);
	await first.next();
	await first.leave();
	await other.close();
	await page.goto(lms.url('frame'));
	await expect(first.view.getByRole('link', { name: /Verder waar u was: deel 2/ })).toBeVisible();
	await lms.close();
});

test('two learners in one browser profile each find their own work, and no id is kept', async ({ page }) => {
	const lms = await serveStrictLms({ zip: packageOf('scorm12'), standard: 'scorm12' });
	const taker = new Taker(page.frameLocator('#content'));
	await page.goto(lms.url('frame', { learner: 'anna_de_vries', failCommits: -1, failTerminates: -1 }));
	await taker.begin();
	await taker.next();
	await page.goto(lms.url('frame', { learner: 'bram_7' }));
	await expect(taker.view.getByRole('link', { name: 'Begin', exact: true })).toBeVisible();
	await page.goto(lms.url('frame', { learner: 'anna_de_vries' }));
	await expect(taker.view.getByRole('link', { name: /Verder waar u was: deel 2/ })).toBeVisible();
	const kept = await page.evaluate(() =>
		Object.entries(localStorage).filter(([name]) => name.startsWith('course:'))
	);
	expect(JSON.stringify(kept)).not.toMatch(/anna|bram/);
	await lms.close();
});

test('two windows of the web edition do not overwrite each other', async ({ context, page }) => {
	const site = await serveFiles(filesOf('web'));
	await page.goto(site.address);
	await new Taker(page).begin();
	const other = await context.newPage();
	await other.goto(site.address);
	await expect(other.getByText('Deze cursus is al open in een ander venster').first()).toBeVisible();
	await page.close();
	await other.reload();
	await expect(other.getByRole('link', { name: /Verder waar u was/ })).toBeVisible();
	await expect(other.getByText('Deze cursus is al open')).toHaveCount(0);
	await site.close();
});

test('while saving fails the learner can try at once, and get a file for the help desk without a name', async ({
	page
}) => {
	const lms = await serveStrictLms({ zip: packageOf('scorm2004-4'), standard: 'scorm2004-4' });
	await installClock(page);
	await page.goto(lms.url('frame', { transport: 'request', learner: 'anna_de_vries' }));
	const taker = new Taker(page.frameLocator('#content'));
	await taker.begin();
	lms.store.manner = 'down';
	await taker.next();
	await passSaveGap(page);
	const banner = taker.view.locator('.banner');
	await expect(banner).toContainText('Uw antwoorden staan nog niet in de leeromgeving');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		banner.getByRole('button', { name: 'Bestand voor de helpdesk opslaan' }).click()
	]);
	const text = readFileSync(await download.path(), 'utf8');
	expect(text).toMatch(/^package: stalking-nl-.*\r\nversion: [\s\S]*saved state: \d\./);
	expect(text).toContain('save state: failing');
	expect(text).not.toContain('anna');
	lms.store.manner = 'well';
	await banner.getByRole('button', { name: 'Nu opnieuw proberen' }).click();
	await expect(banner).toHaveCount(0);
	await lms.close();
});

test('a file for the help desk that can not be made yet says so, and comes when it is asked for again', async ({
	page
}) => {
	const lms = await serveStrictLms({ zip: packageOf('scorm12'), standard: 'scorm12' });
	await page.route(/lesson-nl-voor_u_begint/, (route) => route.abort());
	await page.goto(lms.url('frame', { terminated: true }));
	const { view } = new Taker(page.frameLocator('#content'));
	const button = view.getByRole('button', { name: 'Bestand voor de helpdesk opslaan' });
	await button.click();
	await expect(view.getByRole('alert')).toHaveText(
		'Het bestand kon niet worden gemaakt. Controleer uw internetverbinding en probeer het opnieuw.'
	);
	await expect(view.getByRole('heading', { level: 1 })).toHaveCount(1);
	await page.unroute(/lesson-nl-voor_u_begint/);
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	expect(readFileSync(await download.path(), 'utf8')).toContain('package: stalking-nl-');
	await expect(view.getByRole('alert')).toHaveCount(0);
	await lms.close();
});

test('a session that the LMS has ended is read-only, and says what to do', async ({ page }) => {
	const lms = await serveStrictLms({ zip: packageOf('scorm12'), standard: 'scorm12' });
	await page.goto(lms.url('frame', { terminated: true }));
	const taker = new Taker(page.frameLocator('#content'));
	await expect(taker.view.locator('.banner')).toContainText('open de cursus opnieuw vanuit uw leeromgeving');
	await lms.close();
});
