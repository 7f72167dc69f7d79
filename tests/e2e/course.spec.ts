/**
 * The whole course in the embedded LMS, from the start to the certificate: by somebody who does everything well, by
 * somebody who does everything badly, and by somebody who skips whatever is warned of.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { decodeState } from '../../src/lib/course/state.ts';
import type { AttemptView } from '../../src/lms/lms.ts';
import { startLms, type RunningLms } from '../../src/lms/server.ts';
import { CourseLearner } from './course-learner.ts';
import { packageOf } from './packages.ts';
import { typed } from './presses.ts';

const course = 'Stalking herkennen en handelen';
const lessons = 8;
const objectives = 12;
const drawn = 15;
/** What nobody says to somebody who got it wrong. */
const unkind = /\bfout!|helaas|jammer|gezakt|mislukt|slecht|dom\b|had u moeten/i;

interface Desk {
	lms: RunningLms;
	folder: string;
	open(): Promise<void>;
	record(): Promise<AttemptView>;
}

const test = base.extend<{ desk: (standard: string) => Promise<Desk> }>({
	desk: async ({ page }, use) => {
		const desks: Desk[] = [];
		await use(async (standard) => {
			const folder = mkdtempSync(join(tmpdir(), 'course-'));
			const lms = await startLms({ dataFolder: folder, packages: [packageOf(standard)] });
			const learner = (await lms.addLearner('Noor')).id;
			const ask = { package: lms.installed[0]?.id ?? '', learner, action: 'resume' as const };
			let attempt = '';
			const desk: Desk = {
				lms,
				folder,
				async open() {
					const launch = await lms.launch(ask);
					// Coming back goes on with what there was.
					expect(attempt === '' || attempt === launch.attempt).toBe(true);
					attempt = launch.attempt;
					await page.goto(launch.address);
				},
				async record() {
					const seen = await lms.attempt(attempt);
					if (!seen) throw new Error('the LMS has no such attempt');
					return seen;
				}
			};
			desks.push(desk);
			return desk;
		});
		for (const { lms, folder } of desks) {
			await lms.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	}
});
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const valuesOf = ({ values }: AttemptView) => Object.values(values)[0] ?? {};
const locationOf = (seen: AttemptView) => {
	const values = valuesOf(seen);
	return values['cmi.core.lesson_location'] ?? values['cmi.location'];
};
const stateOf = (seen: AttemptView) => decodeState(valuesOf(seen)['cmi.suspend_data'] ?? '', 0).progress;
const refused = ({ calls }: AttemptView) =>
	calls.filter(({ name, error }) => /SetValue|Commit|Finish|Terminate/.test(name) && error !== '0');
const inFrame = (page: Page) => page.frameLocator('iframe');

/** The record holds every answer given, in its order, and nothing else; nothing was refused and no typed word is in it. */
function expectTold(seen: AttemptView, learner: CourseLearner): void {
	const told = seen.interactions.map(({ id, result }) => ({ id: id.replace(/_again_?\d*$/, ''), result }));
	expect(told).toEqual(learner.told);
	expect(refused(seen)).toEqual([]);
	expect(JSON.stringify(seen)).not.toContain(typed);
}

/** Comes back: the course knows where the learner was, and each part shows what was done in it. */
async function expectAllThere(learner: CourseLearner): Promise<void> {
	await learner.press('Verder waar u was');
	await expect(learner.heading('U heeft de cursus afgerond')).toBeVisible();
	await expect(learner.view.locator('.steps li.done')).toHaveCount(lessons + 1);
}

async function expectCertificate(learner: CourseLearner, name: string): Promise<void> {
	const certificate = learner.view.locator('.certificate');
	await learner.press('Certificaat');
	await expect(certificate).toContainText('heeft deze cursus afgerond en de eindtoets gehaald');
	await learner.view.getByLabel('Uw naam op het certificaat').fill(name);
	await expect(certificate.locator('.certificate-who')).toHaveText(name);
	await expect(certificate.locator('.certificate-course')).toHaveText(course);
	const today = new Intl.DateTimeFormat('nl', { dateStyle: 'long' }).format(new Date());
	await expect(certificate.locator('.certificate-facts')).toContainText(today);
	await expect(certificate.locator('.certificate-goals li')).toHaveCount(objectives);
}

for (const standard of ['scorm12', 'scorm2004-4'] as const)
	test.describe(`${standard}: the whole course`, () => {
		test.setTimeout(180_000);

		test('done well is a pass with a certificate, and the record tells all of it', async ({ page, desk }) => {
			const lms = await desk(standard);
			await lms.open();
			const learner = new CourseLearner(inFrame(page), standard);
			await learner.press('Begin');
			expect(await learner.goThrough('right')).toBe('exam');
			await learner.press('Begin de toets');
			await learner.takeExam('right');
			await expect(learner.heading('U bent geslaagd')).toBeVisible();
			await learner.go('#/lesson/afronding');
			expect(await learner.goThrough('right')).toBe('finish');
			await expectCertificate(learner, 'Zwaantje Proefpersoon');
			await learner.leave();

			const seen = await lms.record();
			expect(seen.outcome).toMatchObject({ status: 'passed', percent: 100 });
			expectTold(seen, learner);
			expect(seen.objectives.map(({ statuses, score }) => [...statuses, score])).toEqual(
				Array.from({ length: objectives }, () => ['passed', standard === 'scorm12' ? '100' : '100 %'])
			);
			expect(locationOf(seen)).toBe('finish');
			const state = stateOf(seen);
			expect([...state.lessons.values()]).toEqual(Array.from({ length: lessons }, () => true));
			expect(state.answers.size + state.scenarios.size).toBe(learner.did.size);

			await lms.open();
			await expectAllThere(learner);
			await learner.press('Certificaat');
			await expect(learner.view.locator('.certificate-who')).toHaveText('Zwaantje Proefpersoon');
		});
	});
