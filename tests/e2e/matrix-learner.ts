/** One learner in one case of the matrix: opens the course wherever it stands, answers, leaves, and comes back. */
import { expect, type BrowserContext, type FrameLocator, type Page } from '@playwright/test';
import { inPopup, type PageOptions } from '../strict-lms/page-options.ts';
import type { StrictServer } from '../strict-lms/server.ts';
import type { Attempt, Call } from '../strict-lms/types.ts';
import type { Case } from '../matrix/switches.ts';
import { painted } from './clock.ts';
import { press } from './hand.ts';
import type { Before } from './matrix-before.ts';
import { Taker } from './taker.ts';

/** A launch: the LMS's page, the page the course is in (the same, or a popup of it), and the course. */
export interface Opened {
	lms: Page;
	page: Page;
	taker: Taker;
}

/**
 * Where a worker plays its cases, one after the other. What the browser has started and compiled for one is there for
 * the next: every window is opened by the desk, and so lives in its process.
 */
export interface Room {
	context: BrowserContext;
	/** A page that opens the LMS's page, so that this one can really be closed. */
	desk: Page;
}

/**
 * Runs in every page: a course below a page of another origin is refused storage. Chromium does so in a private window,
 * and others do always; without windows of its own Chromium does not.
 */
function refuseStorage(): void {
	// A frame that is still empty has no origin of its own, and its window may be the one that the course gets.
	const { ancestorOrigins, origin, protocol } = location;
	if (protocol === 'about:' || [...ancestorOrigins].every((one) => one === origin)) return;
	for (const name of ['localStorage', 'sessionStorage'])
		Object.defineProperty(window, name, {
			get() {
				throw new DOMException('Access is denied for this document.', 'SecurityError');
			}
		});
}

export async function furnish(context: BrowserContext): Promise<Room> {
	await context.addInitScript(refuseStorage);
	return { context, desk: await context.newPage() };
}

/** Closes every window but the desk. */
export async function clear({ context, desk }: Room): Promise<void> {
	const open = context.pages().filter((one) => one !== desk);
	await Promise.all(open.map((one) => one.close()));
}

export class MatrixLearner {
	constructor(
		private readonly room: Room,
		private readonly server: StrictServer,
		private readonly options: Partial<PageOptions>,
		/** What they did before, elsewhere; `null` when they come for the first time. */
		readonly before: Before | null
	) {}

	/** A browser that has kept nothing of anybody who was here before; the LMS has what this learner did elsewhere. */
	async arrive(): Promise<void> {
		await this.#sitDown();
		await this.room.desk.evaluate(() => localStorage.clear());
		if (!this.before) return;
		const { attempt } = this.before;
		if (this.#sends) this.server.store.attempts.set(this.#name, [attempt]);
		else
			await this.room.desk.evaluate(([name, one]) => strictLms.enter(name, [one]), [
				this.#name,
				attempt
			] as const);
	}

	get #name(): string {
		return this.options.learner ?? '';
	}

	/** The LMS keeps what it has on its server. */
	get #sends(): boolean {
		return (this.options.transport ?? 'none') !== 'none';
	}

	async open(
		place: Case['place'],
		standard: Case['standard'],
		more: Partial<PageOptions> = {}
	): Promise<Opened> {
		await this.#sitDown();
		const lms = await this.#window(this.room.desk, (page) =>
			page.evaluate(
				(address) =>
					void Object.assign(window, { opened: open(address, '_blank', 'popup,width=1000,height=700') }),
				this.server.url(place, { ...this.options, ...more })
			)
		);
		let page = lms;
		if (inPopup.includes(place))
			page = await this.#window(lms, (opener) => opener.evaluate(() => strictLms.open()));
		return { lms, page, taker: new Taker(viewOf(page, place), standard, 'quick') };
	}

	/** The same course in a second window, which may only read; a frame, as two popups of one name are one. */
	async openBeside({ place, standard }: Case, more: Partial<PageOptions>): Promise<Opened> {
		const at = place === 'foreign' ? place : 'frame';
		const address = this.server.url(at, { ...this.options, ...more });
		const lms = await this.#window(this.room.desk, (page) =>
			page.evaluate((to) => void open(to, '_blank', 'popup,width=1000,height=700'), address)
		);
		return { lms, page: lms, taker: new Taker(viewOf(lms, at), standard, 'quick') };
	}

	/** The desk is a page of the LMS's origin, so that it can open windows there and look into the storage. */
	async #sitDown(): Promise<void> {
		const { desk } = this.room;
		if (!desk.url().startsWith(this.server.origin)) await desk.goto(this.server.recordUrl('nobody'));
	}

	async #window(opener: Page, act: (opener: Page) => Promise<unknown>): Promise<Page> {
		await opener.waitForLoadState();
		const [opened] = await Promise.all([this.room.context.waitForEvent('page'), act(opener)]);
		return opened;
	}

	/** What the LMS has stored: on its server, or in its page. */
	async attempts(): Promise<Attempt[]> {
		if (this.#sends) return this.server.store.attempts.get(this.#name) ?? [];
		await this.#sitDown();
		return this.room.desk.evaluate((name) => strictLms.storedOf(name).attempts, this.#name);
	}

	/** Every call of the course that its LMS has a note of, of all launches. */
	async calls(): Promise<Call[]> {
		await this.#sitDown();
		return this.room.desk.evaluate((name) => strictLms.storedOf(name).calls, this.#name);
	}

	/** Closes every window of the course that is still open. */
	closeAll(): Promise<void> {
		return clear(this.room);
	}

	online(on: boolean): Promise<void> {
		return this.room.context.setOffline(!on);
	}

	/** Leaves without the exit button. */
	async leave({ lms, page }: Opened, { place, leaving }: Case): Promise<void> {
		if (leaving === 'frame removed') return lms.evaluate(() => strictLms.removeFrame());
		if (leaving === 'navigation') {
			if (place === 'top') return void (await page.goto('about:blank'));
			await lms.evaluate(() => strictLms.navigate('/content/elsewhere.html'));
			// Who closes the window before it has gone elsewhere kills the page instead.
			const course = () => page.frames().some((one) => /\/(index|between)\.html/.test(one.url()));
			return expect.poll(course).toBe(false);
		}
		if (leaving === 'close') {
			const closed = page.waitForEvent('close');
			if (page === lms)
				await this.room.desk.evaluate(() => (window as unknown as { opened: Window }).opened.close());
			else await lms.evaluate(() => strictLms.closeWindow());
			return void (await closed);
		}
		this.room.desk = await kill(this.room.context, page);
	}
}

/** The process dies, and with it all windows that opened each other; gives a window of the browser started anew. */
export async function kill(context: BrowserContext, page: Page): Promise<Page> {
	const crashed = page.waitForEvent('crash');
	const devtools = await context.newCDPSession(page);
	void devtools.send('Page.crash').catch(() => undefined);
	await crashed;
	const dead = context.pages();
	const fresh = await context.newPage();
	await Promise.all(dead.map((one) => one.close()));
	return fresh;
}

/** The course, however many frames it is in. */
function viewOf(page: Page, place: Case['place']): Page | FrameLocator {
	if (place === 'frame') return page.frameLocator('#content');
	if (place === 'deep' || place === 'foreign')
		return page.frameLocator('#content').frameLocator('iframe[name=content]');
	if (place === 'top-opener') return page.frameLocator('iframe[name=content]');
	return page;
}

/** Hands in the exam that waits, and goes to the part that is still to be done. */
export async function handIn(taker: Taker, { part }: Before): Promise<void> {
	const page = taker.view.locator('body');
	await press(
		page,
		{ on: 'button', says: 'Verder met de toets' },
		{ on: '.exam-nav li:last-child button' },
		{ on: '.exam-steps button', says: 'Toets inleveren' },
		{ on: 'dialog[open] button', says: 'Ja, inleveren' }
	);
	await expect(taker.heading('U bent geslaagd')).toBeVisible();
	await press(
		page,
		{ on: 'button', says: 'Inhoud' },
		{ on: `dialog[open] a[href="#/lesson/${part}"]` },
		{ on: '.prose[data-alive]', wait: true }
	);
}

/** The learner looks at another tab for a moment: the last moment that is sure to come, so all is saved. */
export async function lookAway(taker: Taker): Promise<void> {
	await taker.view.locator('html').evaluate((root) => {
		const { ownerDocument: page } = root;
		for (const shown of ['hidden', 'visible']) {
			Object.defineProperty(page, 'visibilityState', { value: shown, configurable: true });
			page.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
		}
	});
}

/**
 * Waits until what was answered has been handed over, which is after the paint that shows it and 200 ms later at most
 * (`after-paint.ts`). A process that is killed in between reached no flush, and has nothing to bring back.
 */
export const handedOver = ({ view }: Taker): Promise<void> =>
	view.locator('html').evaluate((_, wait) => new Promise((done) => setTimeout(done, wait)), painted);

/** "Opslaan en sluiten", again when the first try did not work; gives what was said in the end. */
export async function exit(taker: Taker): Promise<'confirmed' | 'unconfirmed' | 'ended'> {
	await taker.button('Opslaan en sluiten').first().click();
	const dialog = taker.view.getByRole('dialog', { name: 'Opslaan en sluiten' });
	const go = dialog.getByRole('button', { name: /^(Opslaan en sluiten|Opnieuw proberen)$/ });
	const yes = dialog.getByText('Uw voortgang is opgeslagen.');
	const over = dialog.getByText('De leeromgeving heeft de verbinding gesloten');
	for (let tries = 0; tries < 2; tries += 1) {
		await expect(yes.or(over).or(go)).toBeVisible();
		if (!(await go.isVisible())) break;
		await go.click();
		await expect(dialog.getByText('Wordt opgeslagen')).not.toBeVisible();
	}
	await expect(yes.or(over).or(go)).toBeVisible();
	if (await over.isVisible()) return 'ended';
	return (await yes.isVisible()) ? 'confirmed' : 'unconfirmed';
}
