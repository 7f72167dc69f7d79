/**
 * The embedded LMS with a package made by hand: what a course does through the interface is stored, given back, and
 * shown, whichever way the learner leaves.
 */
import { expect, test } from '@playwright/test';
import { installClock } from './clock.ts';
import {
	answer,
	course,
	got,
	install,
	leave,
	lms,
	names,
	openWindow,
	standards,
	useLms
} from './hand-made-course.ts';

useLms();

for (const standard of standards) {
	for (const [how, act] of Object.entries(leave)) {
		test(`${standard}: what was done is kept, and given back at the next launch, when ${how}`, async ({
			page
		}) => {
			const { packageId, learner } = await install(standard);
			const first = await lms.launch({ package: packageId, learner, action: 'resume' });
			const player = await openWindow(page, first.address);
			await expect(got(player)).toContainText('entry=ab-initio');
			expect(await answer(player, 'halverwege')).toBe('true');
			await act(page, player);
			// What is said while a page goes away may be on its way for a moment.
			if (how !== 'Sluiten is pressed')
				await expect.poll(async () => (await lms.attempt(first.attempt))?.outcome.seconds).toBe(10);
			const second = await lms.launch({ package: packageId, learner, action: 'resume' });
			expect(second.attempt).toBe(first.attempt);
			const again = await openWindow(page, second.address);
			await expect(got(again)).toContainText('entry=resume');
			await expect(got(again)).toContainText('suspend_data=halverwege');
			await expect(got(again)).toContainText(/location=einde/);
			await expect(got(again)).toContainText(standard === 'scorm12' ? /=(00)?00:00:10/ : /=PT(0H0M)?10/);
			const view = await lms.attempt(first.attempt);
			expect(view?.outcome).toMatchObject({ status: 'completed', seconds: 10 });
			expect(view?.interactions).toMatchObject([
				{ id: 'q1', type: 'choice', response: 'b', result: 'correct' }
			]);
			// The log of calls follows the values, and may come a moment later.
			await expect
				.poll(async () => (await lms.attempt(first.attempt))?.calls.map((call) => call.name))
				.toContain(names(standard).end);
		});
	}

	test(`${standard}: Sluiten waits until a slow server has what the course said last`, async ({ page }) => {
		const { packageId, learner } = await install(standard);
		const { address, attempt } = await lms.launch({ package: packageId, learner, action: 'resume' });
		const player = await openWindow(page, address);
		await answer(player, 'halverwege');
		await player.route('**/commit', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 1500));
			await route.continue();
		});
		await leave['Sluiten is pressed'](page, player);
		expect((await lms.attempt(attempt))?.outcome).toMatchObject({ status: 'completed', seconds: 10 });
	});

	test(`${standard}: Sluiten says so when the server is gone, and goes at the second press`, async ({
		page
	}) => {
		const { packageId, learner } = await install(standard);
		const { address } = await lms.launch({ package: packageId, learner, action: 'resume' });
		await installClock(page);
		const player = await openWindow(page, address);
		// Held until the player has waited long enough: that the server is gone comes out after that.
		let release = (): void => undefined;
		const waited = new Promise<void>((resolve) => (release = resolve));
		await player.route('**/commit', (route) => waited.then(() => route.abort()));
		const close = player.getByRole('link', { name: 'Sluiten' });
		await close.click();
		// From here on the player waits, for five seconds, for an answer.
		await expect(player.locator('iframe')).toHaveCount(0);
		await page.clock.fastForward(5000);
		await expect(player.getByText('Nog niet alles is opgeslagen')).toBeVisible();
		const failed = player.waitForEvent('requestfailed');
		release();
		await failed;
		await player.evaluate(() => new Promise(requestAnimationFrame));
		await expect(player.getByRole('status')).toContainText('druk nog een keer op Sluiten');
		await close.click();
		await expect(player.getByRole('heading', { level: 1 })).toHaveText('Anna de Vries, poging 1');
	});

	test(`${standard}: looking back changes nothing but the place`, async ({ page }) => {
		const { packageId, learner } = await install(standard);
		const { address, attempt } = await lms.launch({ package: packageId, learner, action: 'resume' });
		const player = await openWindow(page, address);
		await answer(player, 'echt');
		await leave['the window is closed'](page, player);
		const review = await lms.launch({ package: packageId, learner, action: 'review' });
		const looking = await openWindow(page, review.address);
		await expect(looking.getByText('Terugkijken')).toBeVisible();
		await answer(looking, 'anders');
		await leave['the window is closed'](page, looking);
		await expect.poll(async () => (await lms.attempt(attempt))?.attempt.sessions.length).toBe(2);
		await page.waitForTimeout(300);
		const view = await lms.attempt(attempt);
		expect(view?.values['I0']?.['cmi.suspend_data']).toBe('echt');
		expect(view?.interactions).toHaveLength(1);
		expect(view?.outcome.seconds).toBe(10);
	});
}

test('time adds up over three sessions, the last of which was killed after its commit', async ({
	page,
	context
}) => {
	const { packageId, learner } = await install('scorm12');
	const request = { package: packageId, learner, action: 'resume' } as const;
	for (let i = 0; i < 2; i += 1) {
		const player = await openWindow(page, (await lms.launch(request)).address);
		await leave['the window is closed'](page, player);
	}
	const { address, attempt } = await lms.launch(request);
	const killed = await context.newPage();
	await killed.goto(address);
	await expect(got(killed)).toContainText(/total_time=(00)?00:00:20/);
	await course(killed)
		.locator('body')
		.evaluate(() => {
			const api = (window.parent as unknown as { API: Record<string, (...args: string[]) => string> }).API;
			api['LMSSetValue']?.('cmi.core.session_time', '00:00:05');
			api['LMSCommit']?.('');
		});
	await expect.poll(async () => (await lms.attempt(attempt))?.outcome.seconds).toBe(25);
	const crashed = killed.waitForEvent('crash');
	const devtools = await context.newCDPSession(killed);
	void devtools.send('Page.crash').catch(() => null);
	await crashed;
	await killed.close();
	const last = await openWindow(page, (await lms.launch(request)).address);
	await expect(got(last)).toContainText(/00:00:25/);
});

test('the learner is told when the LMS can’t be reached, and nothing is lost when it is back', async ({
	page
}) => {
	const { packageId, learner } = await install('scorm12');
	const { address, attempt } = await lms.launch({ package: packageId, learner, action: 'resume' });
	await page.goto(address);
	await expect(got(page)).toContainText('suspend_data');
	await page.route('**/commit', (route) => route.abort());
	await answer(page, 'onderweg');
	await expect(page.getByRole('status')).toContainText('resultaten zijn nog niet opgeslagen');
	expect(await answer(page, 'later')).toBe('false');
	await page.unroute('**/commit');
	// Tries are ten seconds apart at most.
	await expect(page.getByRole('status')).toBeEmpty();
	expect((await lms.attempt(attempt))?.values['I0']?.['cmi.suspend_data']).toBe('later');
});
