/** A learner's hands in the frame: goes on, answers, and notes how long it took until that was on screen. */
import type { Frame, Locator, Page } from 'playwright';
import type { Call } from './calls.ts';
import type { Opened } from './browser.ts';

declare global {
	interface Window {
		calls: Call[];
		/** Milliseconds from the click to the paint that shows what it did. */
		shown?: Promise<number>;
		/** Looks out for long tasks. */
		tasks?: PerformanceObserver;
		/** What it saw. */
		long?: PerformanceEntry[];
	}
}

/** Everything the LMS was asked so far. */
export const callsOf = (page: Page): Promise<Call[]> => page.evaluate(() => window.calls);

/** Waits until these packs are here, so that the network has no part in what follows. */
export async function awaitPacks(frame: Frame, packs: readonly string[]): Promise<void> {
	await frame.waitForFunction(
		(wanted) => {
			const here = performance.getEntriesByType('resource').map(({ name }) => name.split('/').pop());
			return wanted.every((file) => here.includes(file));
		},
		packs,
		{ polling: 250, timeout: 60_000 }
	);
}

/**
 * Runs in the frame. From the next click on it looks before every frame whether the change is in the document; the
 * frame in which it is, is painted right after, and a task of the highest priority comes behind that paint: before all that
 * the page has put off until then, which a message came behind on a busy machine.
 * @param selector what must be there: the outcome of an answer, or the heading of a page
 * @param title heading that must be gone, with a page of text under the new one; `null` when the page stays
 */
function watchChange([selector, title]: [string, string | null]): void {
	const text = (name: string): string => document.querySelector(name)?.textContent?.trim() ?? '';
	// Dialogs, which may hold text before they open, are no part of the page.
	const page = (): string =>
		[...document.querySelectorAll('main > :not(dialog)')].map((piece) => piece.textContent).join('');
	const turned = (): boolean => text('main h1') !== title && page().length > 200;
	const there = (): boolean => document.querySelector(selector) !== null && (title === null || turned());
	// Compiled before the click: what looks is no part of what it looks at.
	turned();
	there();
	window.shown = new Promise((resolve, reject) => {
		// The wait until the page is at rest is in it, and a press that hits nothing.
		setTimeout(() => reject(new Error(`A click did not bring ${selector} on screen in 15 s.`)), 15_000);
		const begin = ({ timeStamp }: Event): void => {
			const look = (): void => {
				if (!there()) return void requestAnimationFrame(look);
				void scheduler.postTask(() => resolve(performance.now() - timeStamp), { priority: 'user-blocking' });
			};
			requestAnimationFrame(look);
		};
		document.addEventListener('click', begin, { capture: true, once: true });
	});
}

/**
 * Waits until everything that was under way has been done, as it is when a learner has read what is there: five short
 * timers in a row that come in time. Three seconds at most, because a busy machine makes every timer late.
 */
const rest = (frame: Frame): Promise<void> =>
	frame.evaluate(async () => {
		const [pause, late] = [20, 10];
		const began = performance.now();
		for (let still = 0; still < 5 && performance.now() - began < 3000;) {
			const from = performance.now();
			await new Promise((done) => setTimeout(done, pause));
			still = performance.now() - from < pause + late ? still + 1 : 0;
		}
	});

/**
 * Presses the mouse where it has been resting: no look at the page comes with it, as it does with a locator's click. Nor
 * does the question for the time, which is asked before the press: behind it, it would be work for the page that draws.
 */
async function press({ page, frame }: Opened, x: number, y: number): Promise<number> {
	await page.mouse.move(x, y);
	const shown = frame.evaluate(() => window.shown as Promise<number>);
	// Whoever waits for it hears of a failure; until then nobody does.
	shown.catch(() => undefined);
	await rest(frame);
	await Promise.all([page.mouse.down(), page.mouse.up()]);
	return shown;
}

async function pressOn(opened: Opened, target: Locator): Promise<number> {
	// In the middle no bar that sticks to an edge lies over it.
	await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	const box = await target.boundingBox();
	if (!box) throw new Error('What the bench wants to press is not on screen.');
	return press(opened, box.x + box.width / 2, box.y + box.height / 2);
}

/** Clicks on a page that does next to nothing with it: what clicking and painting cost by themselves. */
export async function clickBare(opened: Opened): Promise<number> {
	const { frame } = opened;
	await frame.evaluate(watchChange, ['#shown', null] as [string, string | null]);
	await frame.evaluate(() => {
		document.getElementById('shown')?.remove();
		const show = (): void => void document.body.insertAdjacentHTML('afterbegin', '<p id="shown">x</p>');
		document.addEventListener('click', show, { once: true });
	});
	return press(opened, 200, 200);
}

/** Clicks on a link to another page. */
async function turnTo(opened: Opened, link: Locator): Promise<number> {
	const { frame } = opened;
	const title = (await frame.locator('main h1').first().textContent())?.trim() ?? '';
	await frame.evaluate(watchChange, ['main h1', title] as [string, string | null]);
	return pressOn(opened, link);
}

/** Clicks on "begin" or "next". `null` when this page leads nowhere. */
export async function goOn(opened: Opened): Promise<number | null> {
	const link = opened.frame.locator(':not(.bare) > .bar a.primary, .cover .actions a.primary').last();
	return (await link.count()) === 0 ? null : turnTo(opened, link);
}

/** What opens over a page, and is closed again. */
export async function look(opened: Opened, button: string): Promise<number> {
	const { frame, page } = opened;
	await frame.evaluate(watchChange, ['dialog[open] .dialog-body', null] as [string, string | null]);
	const time = await pressOn(opened, frame.locator(button).first());
	await page.keyboard.press('Escape');
	await frame.locator('dialog[open]').waitFor({ state: 'detached' });
	return time;
}

/** Goes to the search by its button in the top bar. */
export const toSearch = (opened: Opened): Promise<number> =>
	turnTo(opened, opened.frame.locator('.top a.square').first());

/**
 * Goes to the search and asks it something as soon as its field is there. The longest task behind the paint of that field
 * until the answers are there and the page is at rest, as far as it is over 50 ms; 0 for none.
 */
export async function askAtOnce(
	opened: Opened,
	question: string
): Promise<{ shown: number; longest: number }> {
	const { page, frame } = opened;
	await frame.evaluate(() => {
		window.long = [];
		window.tasks = new PerformanceObserver((list) => window.long?.push(...list.getEntries()));
		window.tasks.observe({ type: 'longtask' });
	});
	const shown = await toSearch(opened);
	const from = await frame.evaluate(() => performance.now());
	await frame.locator('input[type=search]').focus();
	await page.keyboard.insertText(question);
	await frame.locator('.answer').first().waitFor();
	await rest(frame);
	const longest = await frame.evaluate((since) => {
		const long = [...(window.long ?? []), ...(window.tasks?.takeRecords() ?? [])];
		window.tasks?.disconnect();
		return Math.max(0, ...long.filter((one) => one.startTime >= since).map(({ duration }) => duration));
	}, from);
	return { shown, longest };
}

/** Goes to an address of the course, as its own links do. */
export async function goTo({ frame }: Opened, address: string, there: string): Promise<void> {
	await frame.evaluate((href) => location.replace(href), address);
	await frame.locator(there).first().waitFor();
}

/** What a case shows next: a consequence, the choices of a step, or an ending. */
const next = ['.decided:not([hidden]) .consequence-title', '.choices:not([hidden])', '.ending'];

/** Presses the button of a case that leads on. `null` when there is none. Its first choice is taken where one is asked. */
export async function goOnInCase(opened: Opened): Promise<number | null> {
	const { frame } = opened;
	const button = frame.locator(
		'.scenario .choices:not([hidden]) button.primary, .told > .actions button.primary'
	);
	if ((await button.count()) === 0) return null;
	const option = frame.locator('.choices:not([hidden]) input').first();
	if ((await option.count()) > 0) await option.check();
	await frame.evaluate(
		(shown) => document.querySelectorAll(shown).forEach((old) => old.setAttribute('data-bench', 'old')),
		next.join()
	);
	const fresh = next.map((one) => `${one}:not([data-bench=old])`).join();
	await frame.evaluate(watchChange, [fresh, null] as [string, string | null]);
	return pressOn(opened, button);
}

/** Runs on a question: makes a complete answer, the first of everything. */
function fillIn(question: Element): void {
	const groups = new Set<string>();
	for (const input of question.querySelectorAll('input')) {
		if (input.checked || groups.has(input.name)) continue;
		groups.add(input.name);
		input.click();
	}
	for (const select of question.querySelectorAll('select')) {
		select.selectedIndex = 1;
		select.dispatchEvent(new Event('change', { bubbles: true }));
	}
}

/** Questions in sight that wait for a first answer; typed ones, and those with a row to go through first, are left. */
const open = [
	'[data-question]:not(:has(.outcome))',
	':not(:has(textarea, input[type=text]))',
	':not(details:not([open]) *)',
	':has(> form > .actions > button.primary)'
].join('');

/** Answers the first open question on the page. `null` when there is none. */
export async function answer(opened: Opened): Promise<number | null> {
	const { frame } = opened;
	const question = frame.locator(open).first();
	if ((await question.count()) === 0) return null;
	await question.evaluate(fillIn);
	await question.evaluate((element) => element.setAttribute('data-bench', 'now'));
	await frame.evaluate(watchChange, ['[data-bench=now] .outcome', null] as [string, string | null]);
	const button = question.locator('.actions button.primary');
	const time = await pressOn(opened, button).catch(async (error: Error) => {
		const name = await frame.locator('[data-bench=now]').getAttribute('data-question');
		throw new Error(`Question ${name}: ${error.message}`);
	});
	await frame.locator('[data-bench=now]').evaluate((element) => element.removeAttribute('data-bench'));
	return time;
}

/** Passes a warning before a heavy lesson, which brings the lesson as "next" does. `null` when there is none. */
export async function acceptNotice(opened: Opened): Promise<number | null> {
	const { frame } = opened;
	const button = frame.locator('main .notice .actions button.primary').first();
	if ((await button.count()) === 0) return null;
	await frame.evaluate(watchChange, ['main:not(:has(.notice))', null] as [string, string | null]);
	return pressOn(opened, button);
}
