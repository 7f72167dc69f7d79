/**
 * A course made by hand, and an embedded LMS to play it in: it shows what it got at the start, and saves and ends as courses
 * do.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { startLms, type RunningLms } from '../../src/lms/server.ts';
import { makePackage, type ManifestSpec } from '../../src/lms/test-zip.ts';

export const standards = ['scorm12', 'scorm2004-3', 'scorm2004-4'] as const;
export type TestStandard = (typeof standards)[number];

/** Names that differ between the two data models. */
export const names = (standard: TestStandard) =>
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
/** Of the test that is running. */
export let lms: RunningLms;

/** Starts an LMS before each test of a file, and stops it after. */
export function useLms(): void {
	test.beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'lms-e2e-'));
		lms = await startLms({ dataFolder: join(folder, 'data') });
	});
	test.afterEach(async () => {
		await lms.stop();
		await rm(folder, { recursive: true });
	});
}

/** Path of the course as a zip; `spec` may give it more pages or another title. */
export async function zipOf(standard: TestStandard, spec: ManifestSpec = {}): Promise<string> {
	const zip = join(folder, 'proef.zip');
	await writeFile(
		zip,
		await makePackage({ standard, title: 'Proefcursus', ...spec }, [], coursePage(standard))
	);
	return zip;
}

/** Puts the course in the LMS, with a learner. */
export async function install(
	standard: TestStandard,
	spec?: ManifestSpec
): Promise<{ packageId: string; learner: string }> {
	const { id } = await lms.importPackage(await zipOf(standard, spec));
	return { packageId: id, learner: (await lms.addLearner('Anna de Vries')).id };
}

export const course = (page: Page): FrameLocator => page.frameLocator('iframe');
export const got = (page: Page) => course(page).locator('#got');
export const answer = (page: Page, text: string): Promise<string> =>
	course(page)
		.locator('body')
		.evaluate((_body, words) => (window as unknown as Course).answer(words), text);

/** Opens the player in a window of its own, as only such a window can really be closed. */
export async function openWindow(page: Page, address: string): Promise<Page> {
	if (page.url() !== lms.address) await page.goto(lms.address);
	const opened = page.waitForEvent('popup');
	await page.evaluate((url) => void Object.assign(window, { player: open(url, '_blank', 'popup') }), address);
	const player = await opened;
	await expect(got(player)).toContainText('suspend_data');
	return player;
}

export const leave = {
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
