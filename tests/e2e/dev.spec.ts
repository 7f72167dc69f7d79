/** Authors see what they write at once, and stay where they were. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { startDev } from '../../src/packaging/dev-server.ts';
import { Taker } from './taker.ts';

test('a changed sentence and a changed question appear in the open page; place and answers stay', async ({
	page
}) => {
	test.setTimeout(180_000);
	const folder = resolve('.cache/e2e-dev/stalking');
	cpSync('courses/stalking', folder, { recursive: true });
	const change = (file: string, from: string, to: string) => {
		const path = join(folder, file);
		const text = readFileSync(path, 'utf8');
		expect(text).toContain(from);
		writeFileSync(path, text.replace(from, to));
	};
	const dev = await startDev({ root: process.cwd(), folder, port: 0 });
	await page.goto(dev.address);
	await page.getByRole('link', { name: 'Begin', exact: true }).click({ timeout: 60_000 });
	const taker = new Taker(page, 'scorm12');
	await taker.next();
	const question = page.locator('[data-question=wis_bakker_avond]');
	await taker.practise(question);
	change(
		'nl/lessons/wat_is_stalking.md',
		'Een kaartje onder de ruitenwisser.',
		'Een briefje op de voorruit.'
	);
	// The whole course is read and checked anew for each.
	const slow = { timeout: 30_000 };
	await expect(page.locator('.prose')).toContainText('Een briefje op de voorruit.', slow);
	change('nl/questions/wat_is_stalking.yaml', 'stem: Wat zegt u?', 'stem: Wat zegt u op dit moment?');
	await expect(question).toContainText('Wat zegt u op dit moment?', slow);
	await expect(question.locator('.result')).not.toBeEmpty();
	await expect(taker.heading('Wat is stalking?')).toBeVisible();
	change('nl/lessons/wat_is_stalking.md', 'Een briefje op de voorruit.', 'Een {briefje} op de voorruit.');
	await expect(page.locator('vite-error-overlay')).toContainText('wat_is_stalking.md', slow);
	await dev.stop();
	rmSync(resolve('.cache/e2e-dev'), { recursive: true, force: true });
});
