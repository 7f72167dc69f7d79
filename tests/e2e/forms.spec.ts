/** The six longer forms of question of the fixture course, by keyboard, inside our own unforgiving LMS. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test as base, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { compileCourse } from '../../src/content/compile.ts';
import { assemble } from '../../src/packaging/assemble.ts';
import { loadIngredients } from '../../src/packaging/ingredients.ts';
import { sampleRequest } from '../packaging/sample.ts';
import { serveStrictLms, type StrictServer } from '../strict-lms/server.ts';
import { installClock, passSaveGap } from './clock.ts';

const standards = ['scorm12', 'scorm2004-4'] as const;
type Scorm = (typeof standards)[number];
/** Words no learner would want to see anywhere but on the own device. */
const secret = 'Zeldzaamwoord';

const test = base.extend<
	{ serve: (standard: Scorm) => Promise<StrictServer> },
	{ zips: Record<Scorm, string> }
>({
	zips: [
		async ({ browserName: _ }, use, { workerIndex }) => {
			const build = await compileCourse(resolve('tests/fixtures/course'));
			const request = { ...sampleRequest(), build, languages: build.languages, regions: build.regions };
			const ingredients = await loadIngredients('.');
			const folder = `.cache/e2e-forms-${workerIndex}`;
			mkdirSync(folder, { recursive: true });
			const made = standards.map(async (standard) => {
				const { bytes } = await assemble(request, standard, ingredients);
				const zip = join(folder, `${standard}.zip`);
				writeFileSync(zip, bytes);
				return [standard, zip] as const;
			});
			await use(Object.fromEntries(await Promise.all(made)) as Record<Scorm, string>);
		},
		{ scope: 'worker', timeout: 180_000 }
	],
	serve: async ({ zips }, use) => {
		const running: StrictServer[] = [];
		await use(async (standard) => {
			const lms = await serveStrictLms({ zip: zips[standard], standard });
			running.push(lms);
			return lms;
		});
		await Promise.all(running.map((lms) => lms.close()));
	}
});

/** A learner without a mouse, in the page or frame that holds the course. */
class Typist {
	constructor(
		readonly page: Page,
		readonly view: Page | FrameLocator
	) {}

	question(id: string): Locator {
		return this.view.locator(`[data-question="${id}"]`);
	}

	async open(): Promise<void> {
		await this.view.getByRole('link', { name: /^Oefenen/ }).press('Enter');
		await expect(this.view.getByRole('heading', { level: 1, name: 'Oefenen' })).toBeVisible();
		await expect(this.view.locator('.prose[data-alive]')).toBeVisible();
	}

	/** Tab, from where the focus is, to something in the question; then a key. */
	async reach(target: Locator, key: 'Enter' | 'Space' | null = 'Enter'): Promise<void> {
		for (let tabs = 0; tabs < 60; tabs++) {
			if (await target.evaluate((element) => element === document.activeElement)) {
				if (key) await this.page.keyboard.press(key);
				return;
			}
			await this.page.keyboard.press('Tab');
		}
		throw new Error(`${target} can't be reached with Tab`);
	}

	/** Puts the focus before everything in a question. */
	async begin(place: Locator): Promise<void> {
		await place.evaluate((element) => {
			element.tabIndex = -1;
			element.focus();
		});
	}

	async decide(decisions: readonly string[]): Promise<void> {
		const place = this.question('p_lijn');
		for (const [at, decision] of decisions.entries()) {
			await expect(place.getByText(`Voorval ${at + 1} van 4`)).toBeVisible();
			await this.begin(place);
			await this.reach(place.getByRole('button', { name: decision }));
			const next = place.getByRole('button', { name: 'Volgende' });
			if (at < 3) await this.reach(next);
		}
	}

	async mark(passage: string, kind: string): Promise<void> {
		const place = this.question('p_zoek');
		await this.begin(place);
		await this.reach(place.getByRole('checkbox', { name: passage }), 'Space');
		await this.page.keyboard.press('Tab');
		await this.page.keyboard.press('Space');
		const radio = place.getByRole('radio', { name: kind }).last();
		for (let moves = 0; moves < 8 && !(await radio.isChecked()); moves++)
			await this.page.keyboard.press('ArrowDown');
		await expect(radio).toBeChecked();
	}

	async write(id: string, field: string, words: string): Promise<void> {
		const place = this.question(id);
		await this.begin(place);
		await this.reach(place.getByRole('textbox', { name: field }), null);
		await this.page.keyboard.type(words);
	}

	async press(id: string, button: string): Promise<void> {
		const place = this.question(id);
		await this.begin(place);
		await this.reach(place.getByRole('button', { name: button }));
	}

	async tick(id: string, role: 'radio' | 'checkbox', name: string): Promise<void> {
		await this.question(id).getByRole(role, { name }).press('Space');
	}
}

/** What the LMS holds of an answer. */
function answersIn(values: Record<string, string>): Map<string, Record<string, string>> {
	const found = new Map<string, Record<string, string>>();
	for (const [name, id] of Object.entries(values)) {
		const at = /^cmi\.interactions\.(\d+)\.id$/.exec(name)?.[1];
		if (at === undefined) continue;
		const of = (field: string) => values[`cmi.interactions.${at}.${field}`] ?? '';
		found.set(id.replace(/^.*(p_[a-z_]+).*$/, '$1'), {
			type: of('type'),
			response: of('student_response') || of('learner_response'),
			result: of('result')
		});
	}
	return found;
}

for (const standard of standards) {
	test(`${standard}: every form is answered by keyboard, and the LMS gets its true type and no typed word`, async ({
		page,
		serve
	}) => {
		test.setTimeout(180_000);
		const said: string[] = [];
		page.on('console', (message) => said.push(message.text()));
		await installClock(page);
		const lms = await serve(standard);
		await page.goto(lms.url('frame'));
		const learner = new Typist(page, page.frameLocator('#content'));
		await learner.open();

		await learner.decide(['Afwachten', 'Noteren', 'Nu handelen', 'Nu handelen']);
		await learner.press('p_lijn', 'Zet alles op één lijn');
		const line = learner.question('p_lijn');
		await expect(line.locator('.thresholds')).toHaveText('U en deskundigen handelen allebei bij voorval 3.');
		await learner.press('p_lijn', 'Voorval 2.');
		await expect(line.locator('.opened')).toContainText('Het wiel tikt zacht.');
		await learner.press('p_lijn', 'Alles in een tabel');
		await expect(line.getByRole('row')).toHaveCount(5);

		await learner.mark('Mijn lamp is zo zwak.', 'Te weinig stroom');
		await learner.press('p_zoek', 'Antwoord controleren');
		await expect(learner.question('p_zoek')).toContainText('U vond 1 van de 2 signalen.');

		await learner.press('p_foto', 'Plek 1');
		await expect(learner.question('p_foto').getByRole('checkbox').first()).toBeChecked();
		await learner.press('p_foto', 'Antwoord controleren');

		await learner.write('p_getal', 'Uw getal', '10,5');
		await learner.tick('p_getal', 'radio', 'Het is een gok');
		await learner.press('p_getal', 'Antwoord controleren');
		await expect(learner.question('p_getal').locator('.result')).toContainText('U gokte, en het klopt.');

		await learner.tick('p_mening', 'radio', 'Nooit');
		await learner.press('p_mening', 'Antwoord geven');
		await expect(learner.question('p_mening')).toContainText('Veel fietsers zeggen dat.');

		await learner.write('p_voor_uzelf', 'Wanneer reed u zelf', `${secret} een`);
		await learner.press('p_voor_uzelf', 'Klaar');

		await learner.write('p_logboek', 'Wat gebeurde er?', `${secret} twee`);
		await learner.press('p_logboek', 'Vergelijk met het voorbeeld');
		await expect(learner.question('p_logboek').locator('.compared')).toContainText(`${secret} twee`);
		await learner.tick('p_logboek', 'checkbox', 'Het zijn feiten');
		await learner.press('p_logboek', 'Logboek afronden');
		await expect(learner.question('p_logboek').locator('.result')).toContainText('elk voorval vergeleken');
		await passSaveGap(page);
		await expect(learner.view.getByText(/^Opgeslagen om/)).toBeVisible();

		await page.goto(lms.recordUrl());
		const record = await page.evaluate(() => strictLms.record);
		expect(JSON.stringify(record)).not.toContain(secret);
		expect(said.join()).not.toContain(secret);
		const answers = answersIn(record.attempts.at(-1)?.values ?? {});
		const types = [...answers].map(([id, { type }]) => [id, type]);
		expect(Object.fromEntries(types)).toEqual({
			p_lijn: 'performance',
			p_zoek: 'matching',
			p_foto: 'matching',
			p_getal: 'numeric',
			p_mening: 'likert',
			p_logboek: 'performance'
		});
		expect(answers.get('p_lijn')?.response).toContain('tikt');
		expect(answers.get('p_getal')?.response).toBe('10.5');
		expect(answers.get('p_logboek')?.response).toMatch(/feit/);
	});

	test(`${standard}: work on a longer form survives closing its window, exactly`, async ({ page, serve }) => {
		test.setTimeout(180_000);
		const lms = await serve(standard);
		await page.goto(lms.url('popup'));
		const open = async () => {
			const [popup] = await Promise.all([page.waitForEvent('popup'), page.evaluate(() => strictLms.open())]);
			const learner = new Typist(popup, popup);
			await learner.open();
			return { popup, learner };
		};
		const first = await open();
		await first.learner.decide(['Afwachten', 'Noteren']);
		await first.learner.mark('Hij schijnt naar de bomen.', 'Te weinig stroom');
		await first.learner.write('p_logboek', 'Wat gebeurde er?', secret);
		await first.learner.press('p_logboek', 'Vergelijk met het voorbeeld');
		await first.learner.tick('p_logboek', 'checkbox', 'De tijd is precies');
		await Promise.all([first.popup.waitForEvent('close'), page.evaluate(() => strictLms.closeWindow())]);

		// Nobody opens a course again before its window is gone.
		const ended = () =>
			page.evaluate(() => strictLms.record.calls.some(({ method }) => /Finish|Terminate/.test(method)));
		await expect.poll(ended).toBe(true);

		const { learner } = await open();
		const line = learner.question('p_lijn');
		await expect(line.locator('.past .past-choice')).toHaveText(['afwachten', 'noteren']);
		await expect(line).toContainText('Voorval 3 van 4');
		const found = learner.question('p_zoek');
		await expect(found.getByRole('checkbox', { name: 'Hij schijnt naar de bomen.' })).toBeChecked();
		await expect(found.getByRole('radio', { name: 'Te weinig stroom' })).toBeChecked();
		const book = learner.question('p_logboek');
		// The LMS says whose device it is, so typed words are kept on it for this learner, and the field says so.
		await expect(book).toContainText('blijft op dit apparaat');
		await expect(book.getByRole('textbox', { name: 'Wat gebeurde er?' })).toHaveValue(secret);
		await expect(book.getByRole('checkbox', { name: 'De tijd is precies' })).toBeChecked();
		await expect(book.getByRole('checkbox', { name: 'Het zijn feiten' })).not.toBeChecked();
	});
}
