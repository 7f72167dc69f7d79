/** A workshop with a server for phones: the trainer's two windows and the phones of the room. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { startWorkshop, type RunningWorkshop } from '../../src/workshop-server/server.ts';
import { filesOf } from './packages.ts';
import { Room } from './workshop-room.ts';

/** A small phone of 2016. */
export const small = { width: 320, height: 568 };

export class Evening {
	server: RunningWorkshop;
	readonly room: Room;
	readonly beamer: Page;
	readonly #browser: Browser;
	readonly #contexts: BrowserContext[] = [];
	/** Where phones go: what the desk shows. */
	address = '';

	private constructor(server: RunningWorkshop, room: Room, beamer: Page, browser: Browser) {
		this.server = server;
		this.room = room;
		this.beamer = beamer;
		this.#browser = browser;
	}

	/** Up to a vote that is on, with phones allowed. */
	static async begin(browser: Browser, context: BrowserContext): Promise<Evening> {
		const server = await startWorkshop({ files: filesOf('workshop') });
		const room = await Room.enter(context, server.presenter);
		const evening = new Evening(server, room, await room.openBeamer(), browser);
		await room.press('PageDown', '4', 'Enter');
		await room.until('vote');
		await room.desk.getByRole('button', { name: 'Aanzetten: Stemmen met telefoons' }).click();
		evening.address = await room.desk.locator('.phone-address').innerText();
		return evening;
	}

	get desk(): Page {
		return this.room.desk;
	}

	async phone(): Promise<Page> {
		const context = await this.#browser.newContext({ viewport: small });
		this.#contexts.push(context);
		const page = await context.newPage();
		await page.goto(this.address);
		return page;
	}

	/** As if the program was stopped and started again. */
	async restart(): Promise<void> {
		const { port } = this.server;
		await this.server.stop();
		this.server = await startWorkshop({ files: filesOf('workshop'), port });
	}

	async end(): Promise<void> {
		for (const context of this.#contexts) await context.close();
		await this.server.stop();
	}
}

/** The choice with this letter on a phone. */
export const choice = (phone: Page, letter: string) =>
	phone.locator('#choices button').filter({ has: phone.locator('b', { hasText: letter }) });
