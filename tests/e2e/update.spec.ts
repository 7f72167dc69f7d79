/** A package is replaced by its next version while learners are half-way: in the LMS everything stays where it was. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type FrameLocator, type Page } from '@playwright/test';
import { decodeState } from '../../src/lib/course/state.ts';
import { readMark } from '../../src/lib/tracking/state-mark.ts';
import { startLms } from '../../src/lms/server.ts';
import { serveStrictLms } from '../strict-lms/server.ts';
import { questionsIn, unpacked } from './packages.ts';
import { Taker } from './taker.ts';
import { twoReleases, updated, type Release, type Updated } from './two-releases.ts';

/** In one worker: both releases are made once. */
base.describe.configure({ mode: 'default' });

const test = base.extend<object, { releases: { before: Release; after: Release } }>({
	releases: [
		async ({ browserName: _ }, use) => use(await twoReleases()),
		{ scope: 'worker', timeout: 180_000 }
	]
});

/** Questions answered before the update; `p_volgorde` is not in the course after it. */
const answered = ['p_kleur', 'p_doen', 'p_paren', 'p_volgorde', 'p_groepen'];

const slotOf = (zip: Buffer, id: string): number | undefined => questionsIn(unpacked(zip)).get(id)?.slot;

const result = (taker: Taker, id: string) => taker.view.locator(`[data-question="${id}"] .result`);

/** Everything in the manifest by which an LMS knows a course. */
const identity = (zip: Buffer): string[] =>
	(unpacked(zip).get('imsmanifest.xml')?.toString() ?? '').match(/identifier(ref)?="[^"]*"/g) ?? [];

const learner = (view: Page | FrameLocator, zip: Buffer): Taker =>
	new Taker(view, questionsIn(unpacked(zip)), 'quick');

/** A content notice at the head of a lesson is answered with "go on". */
async function arriveAt(taker: Taker, lesson: string): Promise<void> {
	await expect(taker.heading(lesson)).toBeVisible();
	await expect(taker.view.locator('.prose[data-alive], .notice').first()).toBeVisible();
	const go = taker.button('Doorgaan');
	if (await go.isVisible()) await go.click();
}

/** To a lesson by the table of contents. */
async function turnTo(taker: Taker, lesson: string): Promise<void> {
	await taker.button('Inhoud').click();
	await taker.view.getByRole('dialog').getByRole('link', { name: lesson }).click();
	await arriveAt(taker, lesson);
}

/** Answers in both lessons, begins a case, and leaves the course at the case. */
async function workInTheFirst(taker: Taker): Promise<void> {
	await taker.view.getByRole('link', { name: 'Begin', exact: true }).click();
	await arriveAt(taker, 'Licht');
	await taker.practise(taker.view.locator('[data-question=p_kleur]'));
	await turnTo(taker, 'Oefenen');
	for (const id of answered.slice(1)) await taker.practise(taker.view.locator(`[data-question=${id}]`));
	await taker.view.getByRole('region', { name: 'De donkere weg' }).getByRole('link').click();
	await taker.button('Doorgaan').click();
	await taker.view.getByRole('radio', { name: 'U gaat meteen, het is niet ver.' }).check();
	await taker.button('Dit doe ik').click();
	await taker.button('Verder').click();
	await taker.leave();
}

/** Comes back to the second version: place, road and answers are there, and what is new is open. */
async function goOnInTheSecond(taker: Taker): Promise<void> {
	await taker.view.getByRole('link', { name: 'Verder waar u was: deel 3, De donkere weg' }).click();
	await expect(taker.view.getByRole('heading', { level: 2, name: 'Halverwege' })).toBeVisible();
	await taker.view
		.getByRole('link', { name: /Terug naar Oefenen/ })
		.first()
		.click();
	for (const id of ['p_doen', 'p_groepen']) await expect(result(taker, id)).not.toBeEmpty();
	await expect(result(taker, 'p_bel')).toBeEmpty();
	await expect(taker.view.locator('[data-question=p_volgorde]')).toHaveCount(0);
	const doen = taker.view.locator('[data-question=p_doen]');
	const chosen = doen.locator('label').filter({ has: taker.view.locator('input:checked') });
	await expect(chosen).toHaveCount(2);
	for (const option of ['Afstappen en lopen', 'Iemand bellen'])
		await expect(chosen.filter({ hasText: option })).toHaveCount(1);
	await expect(doen).toContainText('Op de bus wachten');
	await taker.practise(taker.view.locator('[data-question=p_bel]'));
	await turnTo(taker, 'Licht');
}

async function seesTheFirstLesson(taker: Taker): Promise<void> {
	for (const id of ['p_kleur', 'p_paren']) await expect(result(taker, id)).not.toBeEmpty();
	await expect(taker.view.locator('[data-question=p_kleur]')).toContainText('Wat is de kleur van het licht');
}

/** What the LMS has after both: answers by slot, and the ids in its list. */
function known(values: Record<string, string>, { before, after }: { before: Buffer; after: Buffer }) {
	const { answers, scenarios } = decodeState(readMark(values['cmi.suspend_data'] ?? '')[0], 1).progress;
	const ids = Object.keys(values).filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name));
	return {
		slots: [...answers.keys()].sort((a, b) => a - b),
		wanted: [...answered.map((id) => slotOf(before, id)), slotOf(after, 'p_bel')].sort(
			(a, b) => Number(a) - Number(b)
		),
		roads: scenarios.size,
		ids: ids.map((name) => values[name] ?? '')
	};
}

const everything = [...answered, 'donkere_weg_vertrek', 'p_bel'];

const zipsOf = (releases: { before: Release; after: Release }, standard: Updated) => ({
	before: releases.before.zips[standard],
	after: releases.after.zips[standard]
});

test('the release says of every question what became of it', ({ releases }) => {
	const { kept = [], ...others } = releases.after.changes ?? {};
	expect(kept).toEqual(expect.arrayContaining(['p_paren', 'p_groepen', 't_kleur']));
	expect(others).toEqual({
		reworded: ['p_kleur', 'p_doen'],
		'key changed': [],
		removed: ['p_volgorde'],
		new: ['p_bel']
	});
});

for (const standard of updated) {
	test.describe(standard, () => {
		test('both versions are one course to an LMS', ({ releases }) => {
			const { before, after } = zipsOf(releases, standard);
			expect(identity(before).length).toBeGreaterThan(3);
			expect(identity(after)).toEqual(identity(before));
			expect(after.equals(before)).toBe(false);
		});

		test('a learner goes on in the next version where the one before was left, in a strict LMS', async ({
			page,
			releases
		}) => {
			const zips = zipsOf(releases, standard);
			const lms = await serveStrictLms({ zip: zips.before, standard });
			await page.goto(lms.url('frame'));
			await workInTheFirst(learner(page.frameLocator('#content'), zips.before));
			await lms.replace(zips.after);
			await page.goto(lms.url('frame'));
			const taker = learner(page.frameLocator('#content'), zips.after);
			await goOnInTheSecond(taker);
			await seesTheFirstLesson(taker);
			await taker.leave();
			const { attempts, calls } = await page.evaluate(() => strictLms.record);
			expect(attempts).toHaveLength(1);
			const { slots, wanted, roads, ids } = known(attempts[0]?.values ?? {}, zips);
			expect(slots).toEqual(wanted);
			expect(roads).toBe(1);
			expect(ids).toEqual(everything);
			const refused = calls.filter(({ code, method }) => code !== 0 && /SetValue|Commit|Init/.test(method));
			expect(refused).toEqual([]);
			await lms.close();
		});

		test('replaced in the embedded LMS it keeps learners, attempts and all that was done', async ({
			page,
			releases
		}) => {
			const zips = zipsOf(releases, standard);
			const folder = mkdtempSync(join(tmpdir(), 'lms-'));
			const fileOf = (name: 'before' | 'after'): string => {
				const path = join(folder, `${name}.zip`);
				writeFileSync(path, zips[name]);
				return path;
			};
			const lms = await startLms({ dataFolder: join(folder, 'data'), packages: [fileOf('before')] });
			const noor = await lms.addLearner('Noor');
			const launch = () =>
				lms.launch({ package: lms.installed[0]?.id ?? '', learner: noor.id, action: 'resume' });
			const first = await launch();
			await page.goto(first.address);
			await workInTheFirst(learner(page.frameLocator('iframe'), zips.before));
			await page.goto(lms.address);
			await page.getByLabel('Zip-bestand').setInputFiles(fileOf('after'));
			await page.getByRole('button', { name: 'Toevoegen' }).click();
			await expect(page.getByRole('heading', { level: 1, name: /Zichtbaar op de fiets/ })).toBeVisible();
			const second = await launch();
			expect(second.attempt).toBe(first.attempt);
			await page.goto(second.address);
			const taker = learner(page.frameLocator('iframe'), zips.after);
			await goOnInTheSecond(taker);
			await seesTheFirstLesson(taker);
			await taker.leave();
			await expect
				.poll(async () => (await lms.attempt(first.attempt))?.interactions.map(({ id }) => id))
				.toEqual(everything);
			const values = (await lms.attempt(first.attempt))?.values ?? {};
			const { slots, wanted } = known(Object.assign({}, ...Object.values(values)), zips);
			expect(slots).toEqual(wanted);
			await lms.stop();
			rmSync(folder, { recursive: true, force: true });
		});
	});
}
