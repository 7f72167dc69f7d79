/**
 * The embedded LMS with a package made by hand: what a course does through the interface is stored, given back, and
 * shown, whichever way the learner leaves.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { startLms, type RunningLms } from '../../src/lms/server.ts';
import { makePackage } from '../../src/lms/test-zip.ts';
import { findingsInBothThemes } from './axe.ts';
import { installClock } from './clock.ts';

const standards = ['scorm12', 'scorm2004-3', 'scorm2004-4'] as const;
type TestStandard = (typeof standards)[number];

/** Names that differ between the two data models. */
const names = (standard: TestStandard) =>
	standard === 'scorm12'
		? {
				api: 'API',
				prefix: 'LMS',
				end: 'LMSFinish',
				status: 'cmi.core.lesson_status',
				time: 'cmi.core.session_time',
				tenSeconds: '0000:00:10.00',
				total: 'cmi.core.total_time',
				entry: 'cmi.core.entry',
				exit: 'cmi.core.exit',
				location: 'cmi.core.lesson_location',
				score: 'cmi.core.score.raw',
				response: 'student_response'
			}
		: {
				api: 'API_1484_11',
				prefix: '',
				end: 'Terminate',
				status: 'cmi.completion_status',
				time: 'cmi.session_time',
				tenSeconds: 'PT0H0M10S',
				total: 'cmi.total_time',
				entry: 'cmi.entry',
				exit: 'cmi.exit',
				location: 'cmi.location',
				score: 'cmi.score.raw',
				response: 'learner_response'
			};

/** A course of one page: it shows what it got at the start, and saves and ends as courses do, in `pagehide` too. */
const coursePage = (standard: TestStandard): string => {
	const n = names(standard);
	return `<!doctype html><html lang="nl"><title>Proef</title><h1>Proef</h1><pre id="got"></pre><script>
const api = parent.${n.api};
const call = (name, ...args) => api['${n.prefix}' + name](...args);
const set = (element, value) => call('SetValue', element, value);
let ended = false;
call('Initialize', '');
document.getElementById('got').textContent = ['${n.entry}', '${n.total}', 'cmi.suspend_data', '${n.location}']
	.map((element) => element + '=' + call('GetValue', element)).join('\\n');
set('${n.exit}', 'suspend');
window.answer = (text) => {
	const i = call('GetValue', 'cmi.interactions._count');
	set('cmi.interactions.' + i + '.id', 'q1');
	set('cmi.interactions.' + i + '.type', 'choice');
	set('cmi.interactions.' + i + '.${n.response}', 'b');
	set('cmi.interactions.' + i + '.result', 'correct');
	set('${n.status}', 'completed');
	set('cmi.suspend_data', text);
	return call('Commit', '');
};
window.end = () => {
	if (ended) return;
	ended = true;
	set('${n.time}', '${n.tenSeconds}');
	set('${n.location}', 'einde');
	api.${n.end}('');
};
addEventListener('pagehide', window.end);
</script></html>`;
};

interface Course {
	answer(text: string): string;
	end(): void;
}

let folder: string;
let lms: RunningLms;
test.beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lms-e2e-'));
	lms = await startLms({ dataFolder: join(folder, 'data') });
});
test.afterEach(async () => {
	await lms.stop();
	await rm(folder, { recursive: true });
});

async function install(standard: TestStandard): Promise<{ packageId: string; learner: string }> {
	const zip = join(folder, 'proef.zip');
	await writeFile(zip, await makePackage({ standard, title: 'Proefcursus' }, [], coursePage(standard)));
	const { id } = await lms.importPackage(zip);
	return { packageId: id, learner: (await lms.addLearner('Anna de Vries')).id };
}

const course = (page: Page): FrameLocator => page.frameLocator('iframe');
const got = (page: Page) => course(page).locator('#got');
const answer = (page: Page, text: string): Promise<string> =>
	course(page)
		.locator('body')
		.evaluate((_body, words) => (window as unknown as Course).answer(words), text);

/** Opens the player in a window of its own, as only such a window can really be closed. */
async function openWindow(page: Page, address: string): Promise<Page> {
	if (page.url() !== lms.address) await page.goto(lms.address);
	const opened = page.waitForEvent('popup');
	await page.evaluate((url) => void Object.assign(window, { player: open(url, '_blank', 'popup') }), address);
	const player = await opened;
	await expect(got(player)).toContainText('suspend_data');
	return player;
}

const leave = {
	'the window is closed': async (page: Page, player: Page) => {
		const closed = player.waitForEvent('close');
		await page.evaluate(() => (window as unknown as { player: Window }).player.close());
		await closed;
	},
	'Sluiten is pressed': async (_page: Page, player: Page) => {
		await player.getByRole('link', { name: 'Sluiten' }).click();
		await expect(player.getByRole('heading', { level: 1 })).toHaveText('Anna de Vries, poging 1');
	},
	'the page is reloaded': async (_page: Page, player: Page) => {
		await player.reload();
	},
	'the frame is taken away': async (_page: Page, player: Page) => {
		await player.locator('iframe').evaluate((frame) => frame.remove());
	}
};

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

test('a package can’t read or press anything on the results pages', async ({ page }) => {
	const { packageId, learner } = await install('scorm12');
	const { address } = await lms.launch({ package: packageId, learner, action: 'resume' });
	await page.goto(address);
	await expect(got(page)).toContainText('suspend_data');
	const tried = await course(page)
		.locator('body')
		.evaluate(async (_body, results) => {
			const read = await fetch(results).then(
				() => 'read',
				() => 'refused'
			);
			const body = new URLSearchParams({ name: 'Indringer' });
			await fetch(`${results}learners`, { method: 'POST', mode: 'no-cors', body }).catch(() => null);
			return read;
		}, lms.address);
	expect(tried).toBe('refused');
	expect((await lms.learners()).map(({ name }) => name)).toEqual(['Anna de Vries']);
});

test('a person adds a package and a learner, plays, and reads the answer in words, by keyboard alone', async ({
	page
}) => {
	const zip = join(folder, 'proef.zip');
	await writeFile(zip, await makePackage({ title: 'Proefcursus' }, [], coursePage('scorm12')));
	await page.goto(lms.address);
	await page.getByLabel('Zip-bestand').setInputFiles(zip);
	await page.getByRole('button', { name: 'Toevoegen' }).press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Proefcursus');
	await page.getByLabel('Naam').fill('Bo');
	await page.getByLabel('Naam').press('Enter');
	await page.getByRole('button', { name: 'Openen' }).press('Enter');
	await expect(got(page)).toContainText('ab-initio');
	await answer(page, 'x');
	await page.getByRole('link', { name: 'Sluiten' }).press('Enter');
	await expect(page.getByText('Vraag q1 · antwoord b · juist')).toBeVisible();
	await page.getByRole('link', { name: 'Aanroepen' }).click();
	await page.getByRole('link', { name: 'Begin, opslaan en einde' }).click();
	await expect(page.getByRole('row')).toHaveText([/Aanroep/, /LMSInitialize/, /LMSCommit/, /LMSFinish/]);
	await page.getByRole('link', { name: 'Gegevens' }).click();
	await expect(page.getByText('cmi.interactions.0.student_response')).toBeVisible();
});

test('a title without an end or a space makes no page wider than a phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const zip = join(folder, 'proef.zip');
	const pages = ['a', 'b'].map((name) => `${name.repeat(180)}.html`);
	await writeFile(zip, await makePackage({ title: 'x'.repeat(400), pages }, [], coursePage('scorm12')));
	const { id } = await lms.importPackage(zip);
	const learner = (await lms.addLearner('Anna de Vries')).id;
	const { attempt } = await lms.launch({ package: id, learner, action: 'resume' });
	const all = [lms.address, lms.pageOf('packages', id), lms.pageOf('attempts', attempt)];
	for (const address of all) {
		await page.goto(address);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(320);
	}
});

test('axe finds nothing on any page, in both themes', async ({ page }) => {
	const check = async (address: string): Promise<void> => {
		await page.goto(address);
		expect(await findingsInBothThemes(page), address).toEqual([]);
	};
	await check(lms.address);
	const { packageId, learner } = await install('scorm2004-4');
	await check(lms.pageOf('packages', packageId));
	const { address, attempt } = await lms.launch({ package: packageId, learner, action: 'resume' });
	const player = await openWindow(page, address);
	await answer(player, 'x');
	await leave['the window is closed'](page, player);
	await check(lms.address);
	await check(lms.pageOf('packages', packageId));
	for (const tab of ['', '/data', '/calls']) await check(lms.pageOf('attempts', attempt) + tab);
	await check(address);
});
