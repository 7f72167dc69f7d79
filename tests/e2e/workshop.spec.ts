/** The workshop on the built zip, as a trainer has it: unpacked, by double click (`file://`) and from a web server. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { findings } from './axe.ts';
import { filesOf } from './packages.ts';
import { serveFiles, type Served } from './serve.ts';
import { Room, tidy, unpack } from './workshop-room.ts';

/** The clock stands still here. */
const seenByAxe = (page: Page) => findings(page, () => page.clock.runFor(1000));

let site: Served;
let local: ReturnType<typeof unpack>;
test.beforeAll(async () => {
	site = await serveFiles(filesOf('workshop'));
	local = unpack();
});
test.afterAll(async () => {
	await site.close();
	tidy(local.folder);
});

const addresses = {
	'by double click': () => local.address,
	'from a web server': () => `${site.address}presenter.html`
};

for (const [way, address] of Object.entries(addresses)) {
	test(`a workshop of an hour runs in two windows ${way}, whatever window is reloaded at whatever step`, async ({
		context
	}) => {
		const room = await Room.open(context, address());
		const beamer = await room.openBeamer();
		await room.press('PageDown');
		const titles: string[] = [];
		for (let step = 0; step < 8; step++) {
			const title = await room.step();
			titles.push(title);
			const seen = await room.seen();
			const reloaded = step % 2 === 0 ? beamer : room.desk;
			await reloaded.reload();
			await expect(beamer.locator('.room-title')).toHaveText(/.+/);
			expect(await room.step()).toBe(title);
			expect(await room.seen()).toBe(seen);
			await expect(beamer.locator('.room')).toHaveText(
				(await room.desk.locator('.now-first .room').textContent()) ?? ''
			);
			await expect(room.desk.getByRole('button', { name: 'Projector verbonden' })).toBeVisible();
			await context.clock.fastForward('07:00');
			if (step < 7) await room.press(`${step + 2}`, 'Enter');
		}
		expect(new Set(titles).size).toBe(8);
		await expect(beamer.locator('.room-title')).toHaveText('Goed naar buiten');
		expect(room.trouble).toEqual([]);
	});
}

test('a step that runs over is told in minutes, and the steps to come give them up', async ({ context }) => {
	const room = await Room.open(context, local.address);
	await room.press('PageDown');
	await expect(room.desk.getByText('op tijd', { exact: true })).toBeVisible();
	const minutes = async () =>
		(await room.desk.locator('.agenda-next .agenda-share').allInnerTexts()).map(Number);
	const before = await minutes();
	await context.clock.fastForward('09:00');
	await expect(room.desk.getByText('6 minuten achter')).toBeVisible();
	await expect(room.desk.getByText('6 min over tijd')).toBeVisible();
	const behind = await minutes();
	const sum = (all: number[]) => all.reduce((a, b) => a + b, 0);
	expect(sum(behind)).toBe(sum(before) - 6);
	await expect(room.desk.getByText('De rest is opnieuw verdeeld. U eindigt op tijd.')).toBeVisible();
	await context.clock.fastForward('12:00');
	await expect(room.desk.getByText(/Ook op zijn kortst loopt u \d+ minuten? uit/)).toBeVisible();
	await room.desk.getByRole('button', { name: 'Sla over: Mag u bellen?' }).click();
	await expect(room.desk.locator('.agenda-skipped')).toHaveCount(1);
});

test('hands are hidden until the vote is closed, and a second vote stands beside the first', async ({
	context
}) => {
	const room = await Room.open(context, local.address);
	const beamer = await room.openBeamer();
	await room.press('PageDown', '4', 'Enter');
	await room.until('vote');
	await room.press('+', '+', '+', 'ArrowDown', '+', '+', '+', '+', '+');
	await expect(room.desk.getByText('8 van 16 geteld')).toBeVisible();
	// Phones need a server: from a file there is no talk of them.
	await expect(room.desk.getByText('Stemmen met telefoons')).toHaveCount(0);
	expect(await beamer.locator('.room').innerText()).not.toMatch(/\b[358]\b/);
	await room.press('PageDown');
	const rows = beamer.locator('.bars tbody tr');
	await expect(rows.nth(0).locator('td')).toHaveText(['3']);
	await expect(rows.nth(1).locator('td')).toHaveText(['5']);
	await room.press('PageDown');
	await room.until('vote');
	await room.desk.getByLabel('Handen voor A').fill('7');
	await room.desk.getByLabel('Handen voor B').fill('1');
	// A pointer works while a field has the focus.
	await room.press('PageDown');
	await expect(rows.nth(0).locator('td')).toHaveText(['3', '7']);
	await room.press('PageDown');
	await expect(beamer.getByText('sterk').first()).toBeVisible();
	expect(room.trouble).toEqual([]);
});

test('the room leads a case by keyboard alone, with the pointer in either window, and sees the ways it did not take', async ({
	context
}) => {
	const room = await Room.open(context, local.address);
	const beamer = await room.openBeamer();
	await room.press('PageDown', '5', 'Enter');
	await room.until('vote');
	await room.press('PageDown', 'PageDown');
	expect(await room.kind()).toBe('bars');
	await expect(
		room.desk.locator('.panel').getByText('De handen beslissen niet. Kies zelf hoe het verder gaat.')
	).toBeVisible();
	await room.press('PageUp');
	for (let choice = 0; choice < 14 && (await room.kind()) !== 'road'; choice++) {
		await room.press('+');
		await beamer.keyboard.press('PageDown');
		await expect(beamer.locator('.bars .taken')).toHaveCount(1);
		await room.press('PageDown');
		for (let press = 0; press < 12 && !['vote', 'road'].includes(await room.kind()); press++)
			await room.press('PageDown');
	}
	await expect(beamer.locator('.road tbody tr').first()).toBeVisible();
	await room.press('PageDown');
	await expect(beamer.getByText('uw keuze', { exact: true })).toBeVisible();
	await expect(beamer.getByText(/Leidt naar/).first()).toBeVisible();
	expect(room.trouble).toEqual([]);
});

test('B blacks the beamer and brings it back; one screen holds no notes and no counts', async ({
	context
}) => {
	const room = await Room.open(context, local.address);
	const beamer = await room.openBeamer();
	await room.press('PageDown', 'b');
	await expect(beamer.locator('.room-blank')).toBeEmpty();
	await room.press('PageDown');
	await expect(beamer.locator('.room-title')).toHaveText('Kleine punten, één lijn');
	await room.press('4', 'Enter');
	await room.until('vote');
	await room.press('s', '+', '+', 'ArrowDown', '+');
	await expect(room.desk.getByText('B · 3 van 16 geteld')).toBeVisible();
	await expect(room.desk.locator('aside')).toHaveCount(0);
	await room.press('PageDown');
	await expect(room.desk.locator('.bars tbody tr').nth(0).locator('td')).toHaveText(['2']);
	await room.press('Escape');
	await expect(room.desk.getByRole('complementary')).toBeVisible();
});

test('groups are drawn without names, and what they bring is on screen as it is typed', async ({
	context
}) => {
	const room = await Room.open(context, local.address, /Anderhalf uur/);
	const beamer = await room.openBeamer();
	const people = room.desk.getByLabel('Mensen in de zaal');
	const before = await people.inputValue();
	await people.fill('');
	await people.blur();
	await expect(people).toHaveValue(before);
	await room.press('PageDown', '6', 'Enter');
	await room.until('teams');
	await expect(beamer.locator('.teams > li')).toHaveCount(4);
	const numbers = await beamer.locator('.team-members b').allInnerTexts();
	expect(numbers.map(Number).toSorted((a, b) => a - b)).toEqual(
		Array.from({ length: 16 }, (_, at) => at + 1)
	);
	await room.press('PageDown');
	await room.desk.getByLabel('Groep 2').fill('Vandaag alles opschrijven\nNiet aanspreken');
	await expect(beamer.getByText('Niet aanspreken')).toBeVisible();
});

test('a summary is saved on purpose, and closing leaves nothing', async ({ context }) => {
	const room = await Room.open(context, local.address);
	const beamer = await room.openBeamer();
	await room.press('PageDown', '4', 'Enter');
	await room.until('vote');
	await room.press('+', '+', 'PageDown');
	await room.desk.getByLabel('Eigen opmerking').fill('Veel gesprek over de eerste zin');
	await room.desk.getByRole('button', { name: 'Toetsen en meer' }).click();
	const download = room.desk.waitForEvent('download');
	await room.desk.getByRole('button', { name: 'Verslag opslaan' }).click();
	const text = readFileSync(await (await download).path(), 'utf8');
	expect(text).toContain('Veel gesprek over de eerste zin');
	expect(text).toContain('2 handen');
	await room.desk.getByRole('button', { name: 'Workshop afsluiten' }).click();
	await room.desk.getByRole('button', { name: 'Wissen en afsluiten' }).click();
	await expect(beamer.getByText('De workshop is afgesloten')).toBeVisible();
	await room.desk.reload();
	await expect(room.desk.getByRole('heading', { name: 'Kies een plan' })).toBeVisible();
	expect(await room.desk.evaluate(() => [Object.keys(localStorage), document.cookie])).toEqual([[], '']);
});

test('desk and beamer are clean for axe, and every screen of half a day fits the back row', async ({
	context
}) => {
	test.setTimeout(120_000);
	const room = await Room.open(context, local.address, /Een dagdeel/);
	const beamer = await room.openBeamer();
	const found: string[] = [];
	/** Scenes beside which the desk has something of its own. */
	const own = ['text', 'vote', 'bars', 'teams', 'collection'];
	const look = async (what: string) => {
		if (own.includes(what)) found.push(...(await seenByAxe(room.desk)).map((one) => `desk, ${what}: ${one}`));
		found.push(...(await seenByAxe(beamer)).map((one) => `beamer, ${what}: ${one}`));
	};
	await room.press('PageDown');
	const kinds = new Set<string>();
	for (let press = 0; press < 260; press++) {
		const kind = await room.kind();
		if (kind === 'vote') await room.press('+');
		if (!kinds.has(kind)) await look(kind);
		kinds.add(kind);
		await expect.poll(() => room.kind(beamer)).toBe(kind);
		if (await beamer.locator('[data-spills]').count())
			found.push(`spills: ${await beamer.locator('.room').innerText()}`);
		if (await room.desk.getByText('Dit is het laatste beeld.').isVisible()) break;
		await room.press('PageDown');
	}
	expect([...kinds].toSorted()).toEqual([
		'bars',
		'collection',
		'consequence',
		'contacts',
		'incident',
		'line',
		'material',
		'pause',
		'reasons',
		'road',
		'teams',
		'text',
		'vote'
	]);
	expect(found).toEqual([]);
});
