/** The tracker scripts in a real browser, without a player: every place of the API and every way of leaving. */
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { chromiumFlags } from '../../src/cli/chromium.ts';
import { needChromium } from '../tools/chromium.ts';
import { report, trackingOptions } from './learner.ts';
import { betweenPath, inPopup, places, type Place } from './page-options.ts';
import { serveStrictLms, type StrictServer } from './server.ts';
import type { StrictRecord, StrictStandard } from './types.ts';

const standards: StrictStandard[] = ['scorm12', 'scorm2004-4'];
const statusOf = {
	scorm12: 'cmi.core.lesson_status',
	'scorm2004-4': 'cmi.completion_status',
	'scorm2004-3': ''
};

async function trackerScript(standard: StrictStandard): Promise<string> {
	const family = standard === 'scorm12' ? 'scorm12' : 'scorm2004';
	const made = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			lib: {
				entry: join(import.meta.dirname, `../../src/lib/tracking/entry-${family}.ts`),
				formats: ['iife'],
				name: 'tracker',
				fileName: 'tracker'
			}
		}
	});
	const [bundle] = [made].flat();
	if (!bundle || !('output' in bundle)) throw new Error('no tracker');
	return bundle.output[0].code;
}

/** A package of three files: page, edition with options, tracker. */
async function smallPackage(standard: StrictStandard): Promise<Buffer> {
	const zip = new ZipFile();
	const edition = JSON.stringify({ tracking: trackingOptions(standard) });
	const files = {
		'index.html':
			'<!doctype html><html><head><title>Course</title></head><body><h1>Course</h1><script src="app.js"></script></body></html>',
		'other.html': '<!doctype html><title>Elsewhere</title>',
		'app.js': `globalThis.courseEdition=${edition};\n${await trackerScript(standard)}`
	};
	for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name);
	zip.end();
	const parts: Buffer[] = [];
	for await (const part of zip.outputStream) parts.push(part as Buffer);
	return Buffer.concat(parts);
}

let browser: Browser;
const servers = new Map<StrictStandard, StrictServer>();

beforeAll(async () => {
	browser = await chromium.launch({ executablePath: needChromium('lean'), args: chromiumFlags });
	for (const standard of standards) {
		const zip = await smallPackage(standard);
		servers.set(
			standard,
			await serveStrictLms({ zip, standard, mime: 'octet-stream', csp: "default-src 'self'" })
		);
	}
}, 60_000);

afterAll(async () => {
	await browser.close();
	for (const server of servers.values()) await server.close();
});

/** The LMS and the content in it, wherever that stands. */
interface Opened {
	context: BrowserContext;
	lms: Page;
	content: Frame;
	/** The stored record, also when the content is gone. */
	record(): Promise<StrictRecord>;
}

/** The frame of a page that holds the content. */
async function contentOf(page: Page): Promise<Frame> {
	const find = (): Frame | undefined => page.frames().find((frame) => frame.url().includes('/content/'));
	await expect.poll(() => find() !== undefined).toBe(true);
	return find() as Frame;
}

async function open(standard: StrictStandard, place: Place): Promise<Opened> {
	const server = servers.get(standard) as StrictServer;
	const context = await browser.newContext();
	const lms = await context.newPage();
	await lms.goto(server.url(place));
	let content = lms.mainFrame();
	if (inPopup.includes(place)) {
		const opened = context.waitForEvent('page');
		await lms.evaluate(() => strictLms.open());
		const popup = await opened;
		await popup.waitForLoadState();
		content = place === 'top-opener' ? await contentOf(popup) : popup.mainFrame();
	} else if (place !== 'top') {
		content = await contentOf(lms);
	}
	await content.waitForFunction(() => globalThis.courseTracker?.diagnostics().commits);
	let reader: Page | null = null;
	return {
		context,
		lms,
		content,
		async record() {
			if (!reader) {
				reader = await context.newPage();
				await reader.goto(server.recordUrl('learner_1'));
			}
			return reader.evaluate(() => strictLms.storedOf('learner_1'));
		}
	};
}

/** The learner does something that is not committed yet. */
async function read(content: Frame, location = 'types'): Promise<void> {
	await content.evaluate(
		(now) => globalThis.courseTracker?.save(now, 'page'),
		report({ location, state: 'v1|7', seconds: 61 })
	);
}

const locationOf = (record: StrictRecord): string | undefined =>
	record.attempts[0]?.values['cmi.location'] ?? record.attempts[0]?.values['cmi.core.lesson_location'];
const refusals = (record: StrictRecord): string[] =>
	record.calls.filter((call) => call.code !== 0 && call.code !== 403).map((call) => call.args.join('='));

/** What comes of a look into the top window. */
function readsTop(): string {
	try {
		return `read ${String(Reflect.get(top ?? {}, 'API'))}`;
	} catch (error) {
		return (error as Error).name;
	}
}

describe.each(standards)('%s in a browser', { timeout: 60_000 }, (standard) => {
	test.each(places)('the API is found in place “%s”, and the attempt is begun', async (place) => {
		const { context, record } = await open(standard, place);
		const stored = await record();
		expect(stored.attempts[0]?.values[statusOf[standard]]).toBe('incomplete');
		expect(refusals(stored)).toEqual([]);
		await context.close();
	});

	test('an LMS in a page of another origin is found, though that page is looked at first', async () => {
		const server = servers.get(standard) as StrictServer;
		// Another origin by its port alone: under another host's name a browser may keep storage from this LMS's page.
		const other = [...servers.values()].find((found) => found !== server) as StrictServer;
		const context = await browser.newContext();
		const top = await context.newPage();
		await top.goto(`${other.origin}${betweenPath}`);
		await top.setContent(`<iframe src="${server.url('frame', { late: 500 })}"></iframe>`);
		const content = await contentOf(top);
		await content.waitForFunction(() => globalThis.courseTracker?.diagnostics().commits);
		expect(await content.evaluate(readsTop)).toBe('SecurityError');
		const record = await content.parentFrame()?.evaluate(() => strictLms.record);
		expect(record?.attempts[0]?.values[statusOf[standard]]).toBe('incomplete');
		await context.close();
	});

	test('a page that the browser kept behind Back goes on in its session', async () => {
		const server = servers.get(standard) as StrictServer;
		const keeping = await chromium.launch({
			executablePath: needChromium(),
			args: chromiumFlags,
			ignoreDefaultArgs: ['--disable-back-forward-cache']
		});
		const lms = await keeping.newPage();
		await lms.goto(server.url('frame'));
		await (await contentOf(lms)).waitForFunction(() => globalThis.courseTracker?.diagnostics().commits);
		await lms.evaluate(() =>
			addEventListener(
				'pageshow',
				({ persisted }) => persisted && document.body.setAttribute('data-kept', '')
			)
		);
		await read(await contentOf(lms));
		await lms.goto(`${server.origin}/content/other.html`);
		// Not Playwright's own way back: of a page that was kept nothing tells that it was loaded.
		await lms.evaluate(() => void setTimeout(() => history.back()));
		await lms.locator('body[data-kept]').waitFor();
		const stored = () => lms.evaluate(() => strictLms.record);
		expect(locationOf(await stored())).toBe('types');
		// Asked of the page: a frame that was kept is not always found again from outside.
		await lms.evaluate(
			(now) => {
				const content = document.querySelector('iframe')?.contentWindow as typeof globalThis | null;
				return content?.courseTracker?.finish(now);
			},
			report({ location: 'acting', seconds: 61 })
		);
		expect(locationOf(await stored())).toBe('acting');
		expect((await stored()).attempts).toMatchObject([{ opened: 1, ended: 1, total: 61 }]);
		expect(refusals(await stored())).toEqual([]);
		await keeping.close();
	});

	test.each<[string, Place, (at: Opened) => Promise<void>]>([
		[
			'the exit button',
			'frame',
			async ({ content }) =>
				void (await content.evaluate(
					(now) => globalThis.courseTracker?.finish(now),
					report({ location: 'types', seconds: 61 })
				))
		],
		[
			'going to another page',
			'frame',
			({ lms }) => lms.evaluate(() => strictLms.navigate('/content/other.html'))
		],
		['the LMS taking the frame away', 'frame', ({ lms }) => lms.evaluate(() => strictLms.removeFrame())],
		[
			'the LMS page itself going',
			'frame',
			async ({ lms, record }) => void (await lms.goto(`${lms.url()}&again`), await record())
		],
		['closing the popup', 'popup', ({ lms }) => lms.evaluate(() => strictLms.closeWindow())],
		[
			'another page in the popup',
			'popup',
			({ lms }) => lms.evaluate(() => strictLms.navigate('/content/other.html'))
		],
		['another page in the own window', 'top', async ({ lms }) => void (await lms.goto('about:blank'))]
	])('%s loses nothing and ends the session', async (_, place, leave) => {
		const opened = await open(standard, place);
		await read(opened.content);
		await leave(opened);
		await expect.poll(async () => (await opened.record()).attempts[0]?.ended).toBe(1);
		const stored = await opened.record();
		expect(locationOf(stored)).toBe('types');
		expect(stored.attempts[0]?.total).toBe(61);
		expect(refusals(stored)).toEqual([]);
		await opened.context.close();
	});

	test('a killed page loses only what was not committed', async () => {
		const { context, content, lms, record } = await open(standard, 'top');
		await content.evaluate(
			(now) => globalThis.courseTracker?.save(now, 'hidden'),
			report({ location: 'types' })
		);
		await read(content, 'acting');
		// Closing a page from Playwright gives it a chance to save; a crash does not.
		const crashed = lms.waitForEvent('crash');
		const devtools = await context.newCDPSession(lms);
		void devtools.send('Page.crash').catch(() => undefined);
		await crashed;
		const stored = await record();
		expect(locationOf(stored)).toBe('types');
		expect(stored.attempts[0]?.ended).toBe(0);
		await context.close();
	});
});
