/** Authors see what they write at once, and stay where they were. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { startDev, type DevServer } from '../../src/packaging/dev-server.ts';
import { fixtureFolder, fixturePackage } from './fixture.ts';
import { questionsIn, unpacked } from './packages.ts';
import { choose, step } from './scenario-steps.ts';
import { Taker } from './taker.ts';
import { openAnew } from './title.ts';

/** One server is enough for all, one after the other. */
test.describe.configure({ mode: 'default', timeout: 180_000 });

/** The small course, where an author may write. */
const place = resolve('.cache/e2e-dev');
const folder = join(place, 'course');
let dev: DevServer;
/** The same course as it is shipped. */
let shipped: Map<string, Buffer>;
test.beforeAll(async () => {
	test.setTimeout(240_000);
	shipped = unpacked(await fixturePackage('web'));
	rmSync(place, { recursive: true, force: true });
	cpSync(fixtureFolder, folder, { recursive: true });
	dev = await startDev({ root: process.cwd(), folder, port: 0 });
});
test.afterAll(async () => {
	await dev?.stop();
	rmSync(place, { recursive: true, force: true });
});

test('while authors work a case opens at any step with any facts; what is shipped knows nothing of it', async ({
	page
}) => {
	await page.goto(`${dev.address}#/scenario/donkere_weg?step=stuk&flags=lampje_mee`);
	await expect(step(page, 'Halverwege')).toBeVisible({ timeout: 60_000 });
	await expect(page.getByText('Het lampje van Ada hangt aan uw tas.')).toBeVisible();
	await choose(page, 'U zet het losse lampje aan.');
	await expect(step(page, 'Gezien thuis')).toBeVisible();
	await openAnew(page, `${dev.address}#/scenario/donkere_weg?step=nergens`);
	await expect(page.getByText('There is no step "nergens". There are: vertrek, stuk,')).toBeVisible();
	await openAnew(page, `${dev.address}#/scenario/donkere_weg?flags=nergens`);
	await expect(page.getByText('There is no flag "nergens". There are: lampje_mee.')).toBeVisible();
	const texts = [...shipped.values()].map(String);
	expect(texts.filter((text) => /There is no (step|flag)/.test(text))).toEqual([]);
});

test('a changed sentence and a changed question appear in the open page; place and answers stay', async ({
	page
}) => {
	const change = (file: string, from: string, to: string) => {
		const path = join(folder, file);
		const text = readFileSync(path, 'utf8');
		expect(text).toContain(from);
		writeFileSync(path, text.replace(from, to));
	};
	const settings = join(folder, '../tsconfig.json');
	writeFileSync(settings, '{}');
	await page.goto(dev.address);
	await page.getByRole('link', { name: 'Begin', exact: true }).click({ timeout: 60_000 });
	await page.getByRole('button', { name: 'Doorgaan' }).click();
	const question = page.locator('[data-question=p_kleur]');
	await new Taker(page, questionsIn(shipped)).practise(question);
	// What another build writes in the caches is nothing to load the page anew for.
	await page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
	writeFileSync(settings, '{ "files": [] }');
	// The whole course is read and checked anew for each.
	const slow = { timeout: 30_000 };
	change('nl/lessons/licht.md', 'Voor wit, achter rood.', 'Wit voor, rood achter.');
	await expect(page.locator('.prose')).toContainText('Wit voor, rood achter.', slow);
	change(
		'nl/questions/oefenen.yaml',
		'Welke kleur heeft het licht **achter**?',
		'Wat is de kleur **achter**?'
	);
	await expect(question).toContainText('Wat is de kleur achter?', slow);
	await expect(question.locator('.result')).not.toBeEmpty();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Licht');
	await expect(page.locator('html')).toHaveAttribute('data-same', '');
	change('nl/lessons/licht.md', 'Wit voor, rood achter.', 'Wit {voor}, rood achter.');
	const trouble = page.locator('vite-error-overlay');
	await expect(trouble).toContainText('licht.md', slow);
	// A page that is loaded anew shows the course as it was, and goes on telling why.
	await page.reload();
	await expect(trouble).toContainText('licht.md', slow);
	await page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
	change('nl/lessons/licht.md', 'Wit {voor}, rood achter.', 'Achter rood, voor wit.');
	await expect(trouble).toHaveCount(0, slow);
	await page.getByRole('button', { name: 'Doorgaan' }).click();
	await expect(page.locator('.prose')).toContainText('Achter rood, voor wit.');
	await expect(question.locator('.result')).not.toBeEmpty();
	await expect(page.locator('html')).toHaveAttribute('data-same', '');
});
