/** The built packages inside our own unforgiving LMS: what a learner did is what the record says. */
import { expect, test as base, type Page } from '@playwright/test';
import type { StrictRecord } from '../strict-lms/types.ts';
import { serveStrictLms, type StrictServer } from '../strict-lms/server.ts';
import { installClock, passSaveGap } from './clock.ts';
import { packageOf } from './packages.ts';
import { Taker } from './taker.ts';
import { pageTitle } from './title.ts';

const standards = ['scorm12', 'scorm2004-3', 'scorm2004-4'] as const;
type Scorm = (typeof standards)[number];

const names = {
	scorm12: {
		status: 'cmi.core.lesson_status',
		raw: 'cmi.core.score.raw',
		exit: 'cmi.core.exit',
		location: 'cmi.core.lesson_location'
	},
	scorm2004: {
		status: 'cmi.success_status',
		raw: 'cmi.score.raw',
		exit: 'cmi.exit',
		location: 'cmi.location'
	}
};
const namesOf = (standard: Scorm) => names[standard === 'scorm12' ? 'scorm12' : 'scorm2004'];

const test = base.extend<{ serve: (standard: Scorm) => Promise<StrictServer> }>({
	serve: async ({ browserName: _ }, use) => {
		const running: StrictServer[] = [];
		await use(async (standard) => {
			const lms = await serveStrictLms({ zip: packageOf(standard), standard });
			running.push(lms);
			return lms;
		});
		await Promise.all(running.map((lms) => lms.close()));
	}
});

const recordOf = (page: Page): Promise<StrictRecord> => page.evaluate(() => strictLms.record);
const valuesOf = async (page: Page) => (await recordOf(page)).attempts.at(-1)?.values ?? {};
/** What the editions share is answered by mouse in one of them. */
const inFrame = (page: Page, standard: Scorm) =>
	new Taker(page.frameLocator('#content'), standard, standard === 'scorm12' ? 'mouse' : 'quick');

/** Writes that were refused; reading what is not set is no mistake (403). */
const refusals = ({ calls }: StrictRecord) =>
	calls.filter((call) => call.code !== 0 && /SetValue|Commit|Finish|Terminate|Initialize/.test(call.method));

for (const standard of standards) {
	test.describe(standard, () => {
		test('a whole course ends in passed, with a score and every answer, and nothing was refused', async ({
			page,
			serve
		}) => {
			test.setTimeout(180_000);
			const lms = await serve(standard);
			await page.goto(lms.url('frame'));
			const taker = inFrame(page, standard);
			await taker.wholeCourse();
			await expect(taker.heading(/^U hebt de .* afgerond$/)).toBeVisible();
			await taker.leave();
			const record = await recordOf(page);
			const values = record.attempts[0]?.values ?? {};
			expect(values).toMatchObject({ [namesOf(standard).status]: 'passed', [namesOf(standard).raw]: '100' });
			expect(values[namesOf(standard).exit]).toBe('suspend');
			if (standard !== 'scorm12') expect(values['cmi.completion_status']).toBe('completed');
			expect(record.attempts[0]?.ended).toBe(1);
			expect(refusals(record)).toEqual([]);
			const ids = Object.keys(values).filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name));
			expect(ids.length).toBeGreaterThanOrEqual(18);
			expect(values['cmi.suspend_data']?.length).toBeLessThan(4000);
		});

		test('what fails stays open, and the answers stay in the record', async ({ page, serve }) => {
			const lms = await serve(standard);
			await page.goto(lms.url('frame'));
			const taker = inFrame(page, standard);
			await taker.view.getByRole('link', { name: /Eindtoets/ }).click();
			await taker.takeExam('wrong');
			await taker.leave();
			const values = await valuesOf(page);
			const status = values[namesOf(standard).status];
			expect(status).not.toBe('passed');
			if (standard === 'scorm12') expect(status).toBe('incomplete');
			expect(Number(values[namesOf(standard).raw])).toBeLessThan(70);
		});
	});
}

for (const standard of ['scorm12', 'scorm2004-4'] as const) {
	/** Answers the first question of the second part and lets the ten seconds go by after which that is stored. */
	async function workABit(taker: Taker, page: Page): Promise<void> {
		await taker.begin();
		await taker.next();
		await taker.unfold();
		await taker.practise(taker.exercises.first());
		await passSaveGap(page);
		await expect(taker.view.getByText(/^Opgeslagen om/)).toBeVisible();
	}

	test.describe(`${standard}: leaving and coming back`, () => {
		// Every window lives by a clock that can be put forward; it goes by itself as well.
		test.beforeEach(({ page }) => installClock(page));

		test('by the exit button', async ({ page, serve }) => {
			const lms = await serve(standard);
			await page.goto(lms.url('frame'));
			await workABit(inFrame(page, standard), page);
			await inFrame(page, standard).leave();
			await page.goto(lms.url('frame'));
			await inFrame(page, standard).goesOn();
		});

		test('by the exit button, staying after all: the next answer is not called saved, and is there again', async ({
			page,
			serve
		}) => {
			const lms = await serve(standard);
			await page.goto(lms.url('frame'));
			const taker = inFrame(page, standard);
			await workABit(taker, page);
			await taker.leave();
			await taker.button('Hier blijven').click();
			await taker.practise(taker.exercises.nth(1));
			await expect(taker.view.getByText('De leeromgeving heeft de verbinding gesloten')).toBeVisible();
			await expect(taker.view.getByText(/^Opgeslagen om/)).toHaveCount(0);
			await page.goto(lms.url('frame'));
			await taker.goesOn();
			await expect(taker.exercises.nth(1).locator('.result')).not.toBeEmpty();
		});

		test('by leaving the page of the LMS', async ({ page, serve }) => {
			const lms = await serve(standard);
			await page.goto(lms.url('frame'));
			await workABit(inFrame(page, standard), page);
			await page.goto('about:blank');
			await page.goto(lms.url('frame'));
			await inFrame(page, standard).goesOn();
		});

		test('by closing the window of the course', async ({ page, serve }) => {
			const lms = await serve(standard);
			await page.goto(lms.url('popup'));
			const open = async () => {
				const [popup] = await Promise.all([
					page.waitForEvent('popup'),
					page.evaluate(() => strictLms.open())
				]);
				return new Taker(popup, standard);
			};
			const taker = await open();
			await workABit(taker, page);
			await Promise.all([
				(taker.view as Page).waitForEvent('close'),
				page.evaluate(() => strictLms.closeWindow())
			]);
			await (await open()).goesOn();
		});

		test('by an LMS that takes its frame away', async ({ page, serve }) => {
			const lms = await serve(standard);
			await page.goto(lms.url('frame'));
			await workABit(inFrame(page, standard), page);
			await page.evaluate(() => strictLms.removeFrame());
			await page.goto(lms.url('frame'));
			await inFrame(page, standard).goesOn();
		});

		test('in review nothing is written but the location, and the learner is told', async ({
			page,
			serve
		}) => {
			const lms = await serve(standard);
			await page.goto(lms.url('frame', { mode: 'review' }));
			const taker = inFrame(page, standard);
			await taker.begin();
			await taker.next();
			await taker.unfold();
			await taker.practise(taker.exercises.first());
			await expect(taker.view.getByText('U kijkt terug').first()).toBeVisible();
			await page.goto(lms.recordUrl());
			const { calls } = await recordOf(page);
			const written = new Set(
				calls.filter((call) => call.method.endsWith('SetValue')).map((call) => call.args[0])
			);
			expect([...written]).toEqual([namesOf(standard).location]);
		});

		test('on another origin than its LMS the course works and says that nothing is being saved', async ({
			page,
			serve
		}) => {
			const lms = await serve(standard);
			await page.goto(lms.url('frame', { closed: true }));
			await page.evaluate(
				(src) => {
					document.body.append(Object.assign(document.createElement('iframe'), { id: 'content', src }));
				},
				`${lms.origin.replace('127.0.0.1', 'localhost')}/content/index.html`
			);
			const taker = inFrame(page, standard);
			// The LMS might still come: it is looked for during ten seconds, by the course and not yet by its cover.
			await expect(pageTitle(taker.view)).toBeVisible();
			await passSaveGap(page);
			await expect(taker.view.getByText('Uw antwoorden worden niet bewaard').first()).toBeVisible();
			await taker.begin();
			await expect(taker.heading('Voor u begint')).toBeVisible();
		});

		test('without an LMS the course works and says that nothing is being saved', async ({ page, serve }) => {
			const lms = await serve(standard);
			await page.goto(lms.url('frame').replace(/\/lms\/.*$/, '/content/index.html'));
			const taker = new Taker(page, standard);
			await expect(taker.view.getByText('Uw antwoorden worden niet bewaard').first()).toBeVisible();
			await taker.begin();
			await expect(taker.heading('Voor u begint')).toBeVisible();
		});
	});
}

test('on a slow network the session is opened within five seconds of the launch', async ({ page, serve }) => {
	const lms = await serve('scorm12');
	await page.goto(lms.url('frame', { closed: true }));
	const devtools = await page.context().newCDPSession(page);
	// 1.6 Mbit/s with 150 ms to the server: a bad day of 3G.
	const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
	await devtools.send('Network.enable');
	await devtools.send('Network.emulateNetworkConditions', slow);
	const launched = await page.evaluate(() => {
		strictLms.open();
		return Date.now();
	});
	await expect.poll(async () => (await recordOf(page)).calls.length).toBeGreaterThan(0);
	const [first] = (await recordOf(page)).calls;
	expect(first).toMatchObject({ method: 'LMSInitialize', code: 0 });
	expect((first?.at ?? Infinity) - launched).toBeLessThan(5000);
});
