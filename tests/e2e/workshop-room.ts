/** The workshop as a trainer has it: a zip that was unpacked, two windows, a clicker. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { filesOf } from './packages.ts';

/** Unpacks the edition to a folder; gives the address of its presenter. */
export function unpack(): { folder: string; address: string } {
	const folder = mkdtempSync(join(tmpdir(), 'workshop-'));
	for (const [name, bytes] of filesOf('workshop')) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), bytes);
	}
	return { folder, address: `${pathToFileURL(folder).href}/presenter.html` };
}

export const tidy = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** A quarter past one on a working day. */
const start = new Date('2026-11-23T13:15:00');

export class Room {
	readonly desk: Page;
	/** `null` with one screen. */
	beamer: Page | null = null;
	/** What went wrong in either window, or was asked of the network. */
	readonly trouble: string[] = [];

	private constructor(desk: Page) {
		this.desk = desk;
		this.#watch(desk);
	}

	/** Opens the presenter and gets a plan ready. The clock stands until it is told to go. */
	static async open(context: BrowserContext, address: string, plan = /Een uur/): Promise<Room> {
		await context.clock.install({ time: start });
		return Room.enter(context, address, plan);
	}

	/** The same by the clock of this machine. */
	static async enter(context: BrowserContext, address: string, plan = /Een uur/): Promise<Room> {
		const room = new Room(await context.newPage());
		await room.desk.setViewportSize({ width: 1280, height: 800 });
		await room.desk.goto(address);
		await room.desk.getByRole('button', { name: plan }).click();
		return room;
	}

	async openBeamer(): Promise<Page> {
		const opened = this.desk.waitForEvent('popup');
		await this.desk.getByRole('button', { name: 'Projector openen' }).click();
		this.beamer = await opened;
		this.#watch(this.beamer);
		await this.beamer.setViewportSize({ width: 1024, height: 768 });
		await this.desk.getByRole('button', { name: 'Projector verbonden' }).waitFor();
		return this.beamer;
	}

	/** Presses keys on the desk, one after the other. */
	async press(...keys: string[]): Promise<void> {
		for (const key of keys) await this.desk.keyboard.press(key);
	}

	/** What the room sees, as text; on the desk, where it comes first. */
	seen = (): Promise<string> => this.desk.locator('.now-first .room').innerText();

	/** Kind of the scene that is on. */
	async kind(page: Page = this.desk): Promise<string> {
		const names = (await page.locator('.room-page').first().getAttribute('class')) ?? '';
		return /room-(?!page)(\w+)/.exec(names)?.[1] ?? '';
	}

	/** Presses next until a scene of this kind is on. */
	async until(kind: string): Promise<void> {
		for (let press = 0; press < 60; press++) {
			if ((await this.kind()) === kind) return;
			await this.press('PageDown');
		}
		throw new Error(`no ${kind} within 60 presses`);
	}

	/** Title of the step that is on. */
	step = async (): Promise<string> =>
		(await this.desk.locator('.agenda-now .agenda-title').innerText()).split('\n')[0] ?? '';

	#watch(page: Page): void {
		page.on('pageerror', ({ message }) => this.trouble.push(message));
		page.on('console', (message) => message.type() === 'error' && this.trouble.push(message.text()));
		page.on('request', (request) => {
			const own =
				/^(file:|data:|blob:|about:)/.test(request.url()) || request.url().startsWith('http://127.0.0.1');
			if (!own) this.trouble.push(request.url());
		});
	}
}
