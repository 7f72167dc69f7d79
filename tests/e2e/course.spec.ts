/**
 * The whole course in the embedded LMS, from the start to the certificate: by somebody who does everything well, by
 * somebody who does everything badly, and by somebody who skips whatever is warned of.
 */
import { expect, type Page } from '@playwright/test';
import { CourseLearner } from './course-learner.ts';
import { expectTold, locationOf, stateOf, test } from './course-desk.ts';

const lessons = 8;
const objectives = 12;
const drawn = 15;
const name = 'Zwaantje Proefpersoon';
/** What nobody says to somebody who got it wrong. */
const unkind = /\bfout!|helaas|jammer|gezakt|mislukt|\bdom\b|had u moeten/i;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const inFrame = (page: Page) => page.frameLocator('iframe');

async function expectCertificate(learner: CourseLearner): Promise<void> {
	const certificate = learner.view.locator('.certificate');
	await learner.press('Certificaat');
	await expect(certificate).toContainText('heeft deze cursus afgerond en de eindtoets gehaald');
	await learner.view.getByLabel('Uw naam op het certificaat').fill(name);
	await expect(certificate.locator('.certificate-who')).toHaveText(name);
	await expect(certificate.locator('.certificate-course')).toHaveText('Stalking herkennen en handelen');
	const zone = { timeZone: 'Europe/Amsterdam' };
	const today = new Intl.DateTimeFormat('nl', { dateStyle: 'long', ...zone }).format(new Date());
	await expect(certificate.locator('.certificate-facts')).toContainText(today);
	await expect(certificate.locator('.certificate-goals li')).toHaveCount(objectives);
}

/** Comes back in another window: at the end of the course, with every part done and the name on the certificate. */
async function expectAllKept(learner: CourseLearner): Promise<void> {
	await learner.press('Verder waar u was');
	await expect(learner.heading('U hebt de cursus afgerond')).toBeVisible();
	await expect(learner.view.locator('.steps li.done')).toHaveCount(lessons + 1);
	await learner.press('Certificaat');
	await expect(learner.view.locator('.certificate-who')).toHaveText(name);
}

/** Every case is played once, and its notice skipped once; elsewhere the first two of each part are enough. */
for (const [standard, cases] of [
	['scorm12', Infinity],
	['scorm2004-4', 2]
] as const)
	test.describe(`${standard}: the whole course`, () => {
		test.setTimeout(180_000);

		test('done well is a pass with a certificate; the record tells all of it, and it is there again later, also for who looks at the results', async ({
			page,
			deskFor
		}) => {
			const desk = await deskFor(standard);
			await desk.open();
			const learner = new CourseLearner(inFrame(page), standard, 'Doorgaan', cases);
			await learner.press('Begin');
			expect(await learner.goThrough('right')).toBe('exam');
			await learner.press('Begin de toets');
			await learner.takeExam('right');
			await expect(learner.heading('U bent geslaagd')).toBeVisible();
			await learner.press('Volgende');
			expect(await learner.goThrough('right')).toBe('finish');
			await expectCertificate(learner);
			await learner.leave();

			const seen = await desk.record();
			expect(seen.outcome).toMatchObject({ status: 'passed', percent: 100 });
			expectTold(seen, learner);
			const scored = seen.objectives.map(({ statuses, score }) => [...statuses, Number.parseInt(score)]);
			expect(scored).toEqual(Array.from({ length: objectives }, () => ['passed', 100]));
			expect(locationOf(seen)).toBe('finish');
			const state = stateOf(seen);
			expect([...state.lessons.values()]).toEqual(Array.from({ length: lessons }, () => true));
			expect(state.answers.size + state.scenarios.size).toBe(learner.did.size);

			await desk.open();
			await expectAllKept(learner);
			await learner.expectDone();
			await desk.expectShown();
		});

		test('done badly is told kindly, stays open, and can be made good; a pass is never lost again', async ({
			page,
			deskFor
		}) => {
			const desk = await deskFor(standard);
			await desk.open();
			const learner = new CourseLearner(inFrame(page), standard, 'Doorgaan', 2);
			const main = learner.view.locator('main');
			const wrongOnly = learner.view.getByRole('button', { name: 'Alleen de vragen die niet goed gingen' });
			await learner.press('Begin');
			expect(await learner.goThrough('harmful')).toBe('exam');
			await learner.press('Begin de toets');
			await learner.takeExam('harmful');
			// A draw without a question about safety does happen.
			while (await wrongOnly.isVisible()) {
				await learner.press('De hele toets opnieuw');
				await learner.takeExam('harmful');
			}
			await expect(learner.heading('Nog niet behaald')).toBeVisible();
			await expect(main).toContainText('iets wat in het echt schade kan doen');
			await expect(main).toContainText('Lees dit nog eens');
			expect(await main.innerText()).not.toMatch(unkind);
			await expect.poll(async () => (await desk.record()).outcome.percent).not.toBeNull();
			const failed = (await desk.record()).outcome;
			expect(failed.status).toBe('incomplete');
			expect(failed.percent).toBeLessThan(70);

			await learner.press('De hele toets opnieuw');
			await learner.takeExam('wrong');
			await expect(main).toContainText('Lees eerst terug waar het minder ging.');
			expect(await main.innerText()).not.toMatch(unkind);
			await wrongOnly.click();
			await learner.takeExam('right');
			await expect(learner.heading('U bent geslaagd')).toBeVisible();
			await learner.press('Volgende');
			expect(await learner.goThrough('harmful')).toBe('finish');
			await expectCertificate(learner);

			await learner.go('#/exam');
			await learner.press('De hele toets opnieuw');
			await learner.takeExam('harmful');
			await expect(main).toContainText('U was al geslaagd, met 100 %. Dat blijft staan.');
			await learner.go('#/lesson/afronding');
			expect(await learner.goThrough('nothing')).toBe('finish');
			await learner.leave();

			const seen = await desk.record();
			expect(seen.outcome).toMatchObject({ status: 'passed', percent: 100 });
			expectTold(seen, learner);
			expect(seen.objectives.filter(({ statuses }) => !statuses.includes('passed'))).toEqual([]);
			await desk.open();
			await expectAllKept(learner);
		});

		test('with every notice skipped is completed all the same, and no notice comes twice', async ({
			page,
			deskFor
		}) => {
			const desk = await deskFor(standard);
			await desk.open();
			const learner = new CourseLearner(inFrame(page), standard, 'Overslaan', cases);
			await learner.press('Begin');
			expect(await learner.goThrough('nothing')).toBe('exam');
			await learner.press('Begin de toets');
			await learner.takeExam('right');
			await learner.press('Volgende');
			expect(await learner.goThrough('nothing')).toBe('finish');
			expect(learner.warned.length).toBe(cases === Infinity ? 16 : 5);
			expect(new Set(learner.warned).size).toBe(learner.warned.length);
			await expectCertificate(learner);
			await learner.leave();

			const seen = await desk.record();
			expect(seen.outcome).toMatchObject({ status: 'passed', percent: 100 });
			expectTold(seen, learner);
			expect(seen.interactions).toHaveLength(drawn);
			expect(locationOf(seen)).toBe('finish');
			expect([...stateOf(seen).lessons.values()]).toEqual(Array.from({ length: lessons }, () => true));
			await desk.open();
			await expectAllKept(learner);
		});
	});
