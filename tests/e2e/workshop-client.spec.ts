/** The look of a client in the room: on the phones that vote, and where the beamer says how to come in. */
import { expect, test, type Browser, type Page } from '@playwright/test';
import { startWorkshop, type RunningWorkshop } from '../../src/workshop-server/server.ts';
import { findingsInBothThemes, sideways } from './axe.ts';
import { client, clientWorkshop, colours } from './workshop-client.ts';
import { choice, small } from './workshop-phones.ts';
import { Room } from './workshop-room.ts';

let files: Map<string, Buffer>;
let server: RunningWorkshop;
test.beforeAll(async () => {
	files = await clientWorkshop();
});
test.beforeEach(async () => {
	server = await startWorkshop({ files });
});
test.afterEach(() => server.stop());

/** A phone, and what its page complains of: what a policy refuses is among it. */
async function phone(browser: Browser, address: string): Promise<{ page: Page; trouble: string[] }> {
	const page = await (await browser.newContext({ viewport: small })).newPage();
	const trouble: string[] = [];
	page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
	page.on('requestfailed', (request) => trouble.push(request.url()));
	await page.goto(address);
	return { page, trouble };
}

/** `#rrggbb` as a browser says it. */
const rgb = (hex: string): string =>
	`rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

/** Paper, what is chosen, and the face that is really used. */
const seen = (page: Page) =>
	page.evaluate(async () => {
		await document.fonts.ready;
		const letter = document.querySelector('#choices .chosen b');
		return {
			paper: getComputedStyle(document.body).backgroundColor,
			accent: letter && getComputedStyle(letter).backgroundColor,
			faces: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
		};
	});

test('a phone and the code on the beamer have the logo, the colours and the face of the client', async ({
	browser,
	context
}) => {
	const room = await Room.enter(context, server.presenter, /Een avond over licht/);
	const beamer = await room.openBeamer();
	await room.press('PageDown', '3', 'Enter');
	await room.until('vote');
	await room.desk.getByRole('button', { name: 'Aanzetten: Stemmen met telefoons' }).click();
	const { page, trouble } = await phone(browser, await room.desk.locator('.phone-address').innerText());

	const logo = page.getByRole('img', { name: client });
	await expect(logo).toBeVisible();
	await expect.poll(() => logo.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
	await choice(page, 'A').click();
	await expect(page.getByRole('status')).toHaveText('Uw stem is geteld: A');
	expect(await findingsInBothThemes(page)).toEqual([]);
	expect(await sideways(page)).toBe(0);
	for (const theme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme: theme });
		const { accent, paper } = colours[theme];
		expect(await seen(page), theme).toEqual({
			paper: rgb(paper),
			accent: rgb(accent),
			faces: expect.arrayContaining(['Brand'])
		});
	}
	expect(trouble).toEqual([]);

	await room.desk.getByRole('button', { name: 'Code groot op de beamer' }).click();
	const join = beamer.locator('.room-join');
	await expect(join.getByRole('img', { name: client })).toBeVisible();
	await expect(join.locator('.join-address')).toHaveCSS('color', rgb(colours.light.accent));
	// The logo takes nothing from the code that has to be scanned from the back row.
	const code = await join.locator('.join-code').boundingBox();
	expect(code?.width).toBeGreaterThan(0.45 * 1024);
	await page.context().close();
});

test('who types the code sees for whom it is, and can read it in both themes', async ({ browser }) => {
	const { page, trouble } = await phone(browser, server.phones);
	await expect(page.getByRole('img', { name: client })).toBeVisible();
	await expect(page.getByLabel('Welke code')).toBeVisible();
	expect(await findingsInBothThemes(page)).toEqual([]);
	expect(await sideways(page)).toBe(0);
	expect(trouble).toEqual([]);
	await page.context().close();
});
