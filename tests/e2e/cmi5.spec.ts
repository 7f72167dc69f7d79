/** The built cmi5 package in a strict LMS, and in the LMS that comes along. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { startLms } from '../../src/lms/server.ts';
import type { Json } from '../../src/lms/cmi5/record.ts';
import { serveStrictLrs, type StrictLrs } from '../strict-lrs/server.ts';
import { breachesOf, documentOf, said, statementsOf } from '../strict-lrs/visit.ts';
import { installClock, passSaveGap } from './clock.ts';
import { packageOf } from './packages.ts';
import { Taker } from './taker.ts';

const test = base.extend<{ lrs: StrictLrs }>({
	lrs: async ({ browserName: _ }, use) => {
		const lrs = await serveStrictLrs(readFileSync(packageOf('cmi5')));
		await use(lrs);
		await lrs.close();
	}
});

const answered = (lrs: StrictLrs): number =>
	said(lrs.registration).filter((verb) => verb === 'answered').length;

/** Answers the first question of the second part and lets the ten seconds go by after which that is stored. */
async function workABit(taker: Taker, page: Page, lrs: StrictLrs): Promise<void> {
	await taker.begin();
	await taker.next();
	await taker.unfold();
	await taker.practise(taker.exercises.first());
	await passSaveGap(page);
	// Should the answer be handed over only now, it goes ten real seconds later.
	await expect.poll(() => answered(lrs)).toBeGreaterThan(0);
	await expect(taker.view.getByText(/^Opgeslagen om/).first()).toBeVisible();
}

/** Opened by a page of the LMS, so that its window can be closed as a person does. */
async function openWindow(page: Page, address: string): Promise<Page> {
	const [opened] = await Promise.all([
		page.waitForEvent('popup'),
		page.evaluate((url) => void window.open(url, 'course'), address)
	]);
	return opened;
}

test('a whole course ends in completed and passed, with a score and every answer, and nothing was refused', async ({
	page,
	lrs
}) => {
	test.setTimeout(180_000);
	await page.goto(lrs.launch());
	const taker = new Taker(page, 'cmi5', 'quick');
	await taker.wholeCourse();
	await expect(taker.heading(/^U hebt de .* afgerond$/)).toBeVisible();
	await taker.leave();
	await expect(page.getByRole('heading', { name: 'Terug in het LMS' })).toBeVisible();
	const verbs = said(lrs.registration);
	expect(verbs[0]).toBe('initialized');
	expect(verbs.at(-1)).toBe('terminated');
	expect(verbs.filter((verb) => verb === 'answered').length).toBeGreaterThanOrEqual(18);
	expect(verbs.filter((verb) => verb === 'completed' || verb === 'passed').sort()).toEqual([
		'completed',
		'passed'
	]);
	expect((statementsOf(lrs.registration, 'passed')[0]?.['result'] as Json)['score']).toEqual({ scaled: 1 });
	expect(String(documentOf(lrs.registration)['state']).length).toBeLessThan(4000);
	expect(lrs.registration.refused).toEqual([]);
});

test('what fails stays open: no verdict is said, and the answers are there', async ({ page, lrs }) => {
	await page.goto(lrs.launch());
	const taker = new Taker(page, 'cmi5', 'quick');
	await taker.view.getByRole('link', { name: /Eindtoets/ }).click();
	await taker.takeExam('wrong');
	await taker.leave();
	const verbs = new Set(said(lrs.registration));
	expect([...verbs].sort()).toEqual(['answered', 'initialized', 'terminated']);
	expect(documentOf(lrs.registration)).toMatchObject({ passed: false, completed: false });
});

test('by the exit button and back: the learner goes on where they were', async ({ page, lrs }) => {
	await installClock(page);
	await page.goto(lrs.launch());
	await workABit(new Taker(page, 'cmi5'), page, lrs);
	await new Taker(page, 'cmi5').leave();
	await page.goto(lrs.launch());
	await new Taker(page, 'cmi5').goesOn();
	expect(lrs.registration.refused).toEqual([]);
});

test('who wants to save and close a session that the LMS ended reads how to go on, and not to try again', async ({
	page,
	lrs
}) => {
	await page.goto(lrs.launch());
	const taker = new Taker(page, 'cmi5');
	await taker.begin();
	lrs.manner = 'out';
	await taker.button('Opslaan en sluiten').first().click();
	const dialog = page.getByRole('dialog', { name: 'Opslaan en sluiten' });
	await dialog.getByRole('button', { name: 'Opslaan en sluiten' }).click();
	await expect(dialog.getByText('open de cursus opnieuw vanuit uw leeromgeving')).toBeVisible();
	await expect(dialog.getByRole('status')).toBeFocused();
	await expect(dialog.getByRole('button', { name: /Opnieuw proberen|Opslaan en sluiten/ })).toHaveCount(0);
	await dialog.getByRole('button', { name: 'Hier blijven' }).click();
	await expect(page.locator('.banner')).toContainText('De leeromgeving heeft de verbinding gesloten');
});

test('closing the window says terminated, and the next launch goes on', async ({ page, lrs }) => {
	await installClock(page);
	await page.goto(lrs.launch().replace(/\/content\/.*$/, '/back'));
	const course = await openWindow(page, lrs.launch());
	await workABit(new Taker(course, 'cmi5'), page, lrs);
	await Promise.all([
		course.waitForEvent('close'),
		page.evaluate(() => void window.open('', 'course')?.close())
	]);
	await expect.poll(() => said(lrs.registration).at(-1)).toBe('terminated');
	await page.goto(lrs.launch());
	await new Taker(page, 'cmi5').goesOn();
	expect(lrs.registration.refused).toEqual([]);
});

test('a reload keeps token and session: one fetch, one initialized, and the place is the same', async ({
	page,
	lrs
}) => {
	await installClock(page);
	await page.goto(lrs.launch());
	await workABit(new Taker(page, 'cmi5'), page, lrs);
	// Headless browsers do not reload at a key: the key is pressed, and the browser reloads.
	await page.keyboard.press('F5');
	await page.reload();
	await new Taker(page, 'cmi5').findsAnswer();
	await Promise.all([page.waitForEvent('load'), page.evaluate(() => location.reload())]);
	await new Taker(page, 'cmi5').findsAnswer();
	await new Taker(page, 'cmi5').leave();
	expect(lrs.requests.filter((line) => line.includes('/fetch/'))).toHaveLength(1);
	expect(said(lrs.registration).filter((verb) => verb === 'initialized')).toHaveLength(1);
	expect(said(lrs.registration).at(-1)).toBe('terminated');
	expect(breachesOf(lrs.registration)).toEqual([]);
	await page.goto(lrs.launch());
	await new Taker(page, 'cmi5').goesOn();
});

test('in review nothing is said but initialized and terminated, and the learner is told', async ({
	page,
	lrs
}) => {
	await page.goto(lrs.launch({ mode: 'Review' }));
	const taker = new Taker(page, 'cmi5');
	await taker.begin();
	await taker.next();
	await taker.unfold();
	await taker.practise(taker.exercises.first());
	await expect(taker.view.getByText('U kijkt terug').first()).toBeVisible();
	await page.goto('about:blank');
	await expect.poll(() => said(lrs.registration)).toEqual(['initialized', 'terminated']);
	expect(documentOf(lrs.registration)).toEqual({});
	expect(lrs.registration.refused).toEqual([]);
});

test('another device that wrote meanwhile loses nothing, and neither does this one', async ({
	page,
	lrs
}) => {
	await installClock(page);
	await page.goto(lrs.launch());
	const taker = new Taker(page, 'cmi5');
	await taker.begin();
	await expect.poll(() => lrs.requests.some((line) => /PUT .*state 204/.test(line))).toBe(true);
	const { record } = lrs.registration;
	const [name] = Object.keys(record.states).filter((key) => key.endsWith(' suspendData'));
	const stored = record.states[name ?? ''];
	if (!name || !stored) throw new Error('nothing was stored');
	record.states[name] = {
		...stored,
		text: stored.text.replace('"passed":null', '"passed":true'),
		etag: '"other"'
	};
	await taker.next();
	await taker.unfold();
	await taker.practise(taker.exercises.first());
	await passSaveGap(page);
	await expect
		.poll(() => lrs.requests.filter((line) => /PUT .*state 412/.test(line)).length)
		.toBeGreaterThan(0);
	await expect(taker.view.getByText(/^Opgeslagen om/).first()).toBeVisible();
	expect(documentOf(lrs.registration)).toMatchObject({ passed: true });
	await page.goto(lrs.launch());
	await taker.goesOn();
});

test('while the LRS is down the learner is told, and what was answered then arrives by itself', async ({
	page,
	lrs
}) => {
	await installClock(page);
	await page.goto(lrs.launch());
	const taker = new Taker(page, 'cmi5');
	await workABit(taker, page, lrs);
	lrs.manner = 'down';
	await taker.next();
	await passSaveGap(page);
	const banner = taker.view.locator('.banner');
	await expect(banner).toContainText('Uw antwoorden staan nog niet in de leeromgeving');
	lrs.manner = 'well';
	await banner.getByRole('button', { name: 'Nu opnieuw proberen' }).click();
	await expect(banner).toHaveCount(0);
	await expect(taker.view.getByText(/^Opgeslagen om/).first()).toBeVisible();
	expect(lrs.registration.refused).toEqual([]);
});

test('offline, then killed: the next launch sends what was left on the device', async ({
	page,
	context,
	lrs
}) => {
	await installClock(page);
	await page.goto(lrs.launch());
	const taker = new Taker(page, 'cmi5');
	await workABit(taker, page, lrs);
	const before = answered(lrs);
	const kept = () => page.evaluate(() => JSON.stringify(localStorage));
	const device = await kept();
	lrs.manner = 'down';
	await taker.practise(taker.exercises.nth(1));
	// On the device, and nowhere else.
	await expect.poll(kept).not.toBe(device);
	await page.close();
	expect(answered(lrs)).toBe(before);
	lrs.manner = 'well';
	const again = await context.newPage();
	await again.goto(lrs.launch());
	await expect(again.getByRole('link', { name: /Verder waar u was/ })).toBeVisible();
	await expect.poll(() => answered(lrs)).toBe(before + 1);
});

test('opened without an LMS the course works and says that nothing is being saved', async ({ page, lrs }) => {
	await page.goto(lrs.launch().replace(/\?.*$/, ''));
	const taker = new Taker(page, 'cmi5');
	await expect(taker.view.getByText('Uw antwoorden worden niet bewaard').first()).toBeVisible();
	await taker.begin();
	await expect(taker.heading('Voor u begint')).toBeVisible();
});

test('in the embedded LMS a passed course is seen as passed, with time, answers and what was said', async ({
	page
}) => {
	test.setTimeout(180_000);
	const dataFolder = mkdtempSync(join(tmpdir(), 'lms-'));
	const lms = await startLms({ dataFolder, packages: [packageOf('cmi5')] });
	const learner = await lms.addLearner('Noor');
	const [installed] = lms.installed;
	const ask = { package: installed?.id ?? '', learner: learner.id, action: 'resume' as const };
	const { address, attempt } = await lms.launch(ask);
	await page.goto(address);
	const taker = new Taker(page.frameLocator('iframe'), 'cmi5', 'quick');
	await taker.wholeCourse();
	await taker.leave();
	await expect(taker.view.getByRole('heading', { name: 'De cursus is gesloten' })).toBeVisible();
	const seen = await lms.attempt(attempt);
	expect(seen?.outcome).toMatchObject({ status: 'passed', percent: 100 });
	expect(seen?.outcome.seconds).toBeGreaterThan(0);
	expect(seen?.interactions.length).toBeGreaterThanOrEqual(18);
	expect(seen?.calls.filter(({ error }) => error !== '0')).toEqual([]);

	await taker.view.getByRole('link', { name: 'Naar het resultaat' }).click();
	await expect(page.getByText('Geslaagd').first()).toBeVisible();
	await page.getByRole('link', { name: 'Meldingen' }).click();
	await expect(page.getByText('LMS: gestart')).toBeVisible();
	await expect(page.getByText('Cursus: geslaagd')).toBeVisible();
	await expect(page.getByText('LMS: voldaan · de cursus')).toBeVisible();

	const again = await lms.launch({ ...ask, action: 'review' });
	await page.goto(again.address);
	await expect(taker.view.getByText('U kijkt terug').first()).toBeVisible();
	expect((await lms.attempt(attempt))?.outcome.status).toBe('passed');
	await lms.stop();
	rmSync(dataFolder, { recursive: true });
});
