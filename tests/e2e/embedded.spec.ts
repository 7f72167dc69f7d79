/** The packages in the embedded LMS: played through scorm-again, kept on disk, shown in words. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startLms } from '../../src/lms/server.ts';
import { packageOf } from './packages.ts';
import { Taker } from './taker.ts';

for (const standard of ['scorm12', 'scorm2004-3', 'scorm2004-4']) {
	test(`${standard}: a passed course is seen as passed by whoever looks at the results`, async ({ page }) => {
		test.setTimeout(180_000);
		const dataFolder = mkdtempSync(join(tmpdir(), 'lms-'));
		const lms = await startLms({ dataFolder, packages: [packageOf(standard)] });
		const learner = await lms.addLearner('Noor');
		const [installed] = lms.installed;
		const ask = { package: installed?.id ?? '', learner: learner.id, action: 'resume' as const };
		const { address, attempt } = await lms.launch(ask);
		await page.goto(address);
		const taker = new Taker(page.frameLocator('iframe'), standard, 'quick');
		await taker.wholeCourse();
		await taker.leave();
		await expect.poll(async () => (await lms.attempt(attempt))?.outcome).toMatchObject({ percent: 100 });
		const seen = await lms.attempt(attempt);
		expect(seen?.outcome.status).toBe('passed');
		expect(seen?.interactions.length).toBeGreaterThanOrEqual(18);
		const refused = seen?.calls.filter((call) => /SetValue/.test(call.name) && call.error !== '0');
		expect(refused).toEqual([]);

		await page.goto(lms.pageOf('attempts', attempt));
		await expect(page.getByText(/geslaagd|behaald/i).first()).toBeVisible();
		const again = await lms.launch({ ...ask, action: 'review' });
		await page.goto(again.address);
		await expect(taker.view.getByText('U kijkt terug').first()).toBeVisible();
		await lms.stop();
		rmSync(dataFolder, { recursive: true, force: true });
	});
}
