/** Votes by telephone on the built workshop, served by its own server: presenter, projector, phones. */
import { expect, test, type Page } from '@playwright/test';
import { findingsInBothThemes, sideways } from './axe.ts';
import { filesOf } from './packages.ts';
import { choice, Evening } from './workshop-phones.ts';

let evening: Evening;
test.beforeEach(async ({ browser, context }) => {
	evening = await Evening.begin(browser, context);
});
test.afterEach(() => evening.end());

const told = (phone: Page) => phone.getByRole('status');
const handsFor = (letter: string) => evening.desk.getByLabel(`Handen voor ${letter}`);
const bars = () => evening.beamer.locator('.bars tbody tr td:last-child');

test('phones and hands stand in one chart, hidden until the vote is closed; a changed mind counts once', async () => {
	const phones = [await evening.phone(), await evening.phone(), await evening.phone()];
	await expect(evening.beamer.locator('.join-address')).toHaveText(evening.address.replace('http://', ''));
	const [one, two, three] = phones as [Page, Page, Page];
	await choice(one, 'A').click();
	await choice(two, 'A').click();
	await choice(three, 'B').click();
	for (const phone of phones) await expect(told(phone)).toHaveText(/Uw stem is geteld: [AB]/);
	await evening.desk.locator('.room-title').first().click();
	await evening.room.press('+', '+');
	await expect(handsFor('A')).toHaveValue('4');
	await choice(two, 'B').click();
	await expect(told(two)).toHaveText('Uw stem is geteld: B');
	await expect(handsFor('A')).toHaveValue('3');
	await expect(handsFor('B')).toHaveValue('2');
	await expect(evening.desk.getByText('3 stemmen van telefoons')).toBeVisible();
	await expect(evening.beamer.locator('.bars')).toHaveCount(0);
	await evening.room.press('PageDown');
	await expect(bars().nth(0)).toHaveText('3');
	await expect(bars().nth(1)).toHaveText('2');
	// Closed: the phone says so, and another choice is not even offered.
	await expect(told(two)).toHaveText(/^Geteld: B\. Er is nu niets om over te stemmen/);
	await expect(two.locator('#choices')).toBeHidden();
	// Gone back to, the vote is open again with what was counted; a phone that comes back knows its own.
	await evening.room.press('PageUp');
	await two.reload();
	await expect(choice(two, 'B')).toHaveAttribute('aria-pressed', 'true');
	await expect(told(two)).toHaveText('Uw stem is geteld: B');
	await expect(handsFor('B')).toHaveValue('2');
	// The router's announcer loses an inline style; app.css hides it instead.
	expect(evening.room.trouble.filter((one) => !one.includes('inline style'))).toEqual([]);
});

test('a server that starts again and a presenter that is reloaded in the middle of a vote lose nothing', async () => {
	const [one, two] = [await evening.phone(), await evening.phone()];
	await choice(one, 'A').click();
	await expect(told(one)).toHaveText('Uw stem is geteld: A');
	await evening.server.stop();
	await expect(evening.desk.getByText('De server is even weg.')).toBeVisible();
	await expect(told(two)).toHaveText(/Er is geen verbinding/);
	await choice(two, 'B').click();
	await evening.desk.locator('.room-title').first().click();
	await evening.room.press('+');
	await evening.restart();
	await expect(told(two)).toHaveText('Uw stem is geteld: B');
	await expect(told(one)).toHaveText('Uw stem is geteld: A');
	await expect(handsFor('A')).toHaveValue('2');
	await expect(handsFor('B')).toHaveValue('1');
	await evening.desk.reload();
	await expect(evening.desk.getByText('De zaal is open:')).toBeVisible();
	await choice(one, 'B').click();
	await expect(told(one)).toHaveText('Uw stem is geteld: B');
	await expect(handsFor('A')).toHaveValue('1');
	await expect(handsFor('B')).toHaveValue('2');
	await expect(evening.desk.getByText('2 stemmen van telefoons')).toBeVisible();
});

test('the trainer counts on by hand, a doubled window gives way, and closing leaves nothing on a phone', async ({
	context
}) => {
	const one = await evening.phone();
	await choice(one, 'A').click();
	await expect(told(one)).toHaveText('Uw stem is geteld: A');
	await evening.desk.getByRole('button', { name: 'Met de hand verder tellen' }).click();
	await expect(told(one)).toHaveText(/Er wordt nu met de hand geteld/);
	await evening.desk.getByLabel('Handen voor A').fill('9');
	await expect(handsFor('A')).toHaveValue('9');
	await evening.desk.getByRole('button', { name: 'Weer met telefoons' }).click();
	await choice(one, 'B').click();
	await expect(handsFor('A')).toHaveValue('8');
	// A tab that was doubled has the same storage.
	const kept = await evening.desk.evaluate(() => ({ ...sessionStorage }));
	const twin = await context.newPage();
	await twin.addInitScript(
		(all) => Object.entries(all).forEach(([k, v]) => sessionStorage.setItem(k, v)),
		kept
	);
	await twin.goto(evening.server.presenter);
	await expect(evening.desk.getByText('Een ander venster leidt nu deze zaal.')).toBeVisible();
	await twin.close();
	await evening.desk.getByRole('button', { name: 'Hier verder' }).click();
	await expect(evening.desk.getByText('De zaal is open:')).toBeVisible();
	await expect(told(one)).toHaveText('Uw stem is geteld: B');
	await expect(choice(one, 'B')).toBeVisible();
	await evening.desk.getByRole('button', { name: 'Toetsen en meer' }).click();
	await evening.desk.getByRole('button', { name: 'Workshop afsluiten' }).click();
	await evening.desk.getByRole('button', { name: 'Wissen en afsluiten' }).click();
	await expect(told(one)).toHaveText(/De workshop is afgesloten/);
	expect(await one.evaluate(() => [Object.keys(localStorage), document.cookie])).toEqual([[], '']);
	expect(await evening.desk.evaluate(() => Object.keys(sessionStorage))).toEqual(['workshop.session']);
});

test('the voting page is clean for axe in both themes and runs by keyboard alone on a small phone', async () => {
	const phone = await evening.phone();
	await expect(choice(phone, 'A')).toBeVisible();
	expect(await findingsInBothThemes(phone)).toEqual([]);
	expect(await sideways(phone)).toBe(0);
	await phone.keyboard.press('Tab');
	await phone.keyboard.press('Tab');
	await expect(choice(phone, 'B')).toBeFocused();
	await phone.keyboard.press('Enter');
	await expect(told(phone)).toHaveText('Uw stem is geteld: B');
	await expect(choice(phone, 'B')).toBeFocused();
	expect(await findingsInBothThemes(phone)).toEqual([]);
	// Without a code: type it, wrong and then right.
	await phone.goto(evening.server.phones);
	await phone.keyboard.press('Tab');
	await phone.keyboard.type('k7');
	await phone.keyboard.press('Enter');
	await expect(told(phone)).toHaveText(/zes letters en cijfers/);
	expect(await findingsInBothThemes(phone)).toEqual([]);
	await phone.getByLabel('Welke code').fill(new URL(evening.address).pathname.slice(1).toLowerCase());
	await phone.keyboard.press('Enter');
	await expect(choice(phone, 'B')).toHaveAttribute('aria-pressed', 'true');
	await phone.goto(`${evening.server.phones}K7QFXA`);
	await expect(told(phone)).toHaveText(/Er is nu geen zaal met deze code/);
});

test('notes and keys are behind an address that phones do not have', async ({ request }) => {
	const { phones, presenter } = evening.server;
	for (const path of ['presenter.html', 'files/', 'trainer/presenter.html', 'trainer/0000/presenter.html'])
		expect((await request.get(`${phones}${path}`)).status()).toBe(404);
	expect((await request.get(presenter)).status()).toBe(200);
	expect((await request.get(presenter, { headers: { host: 'elders.example' } })).status()).toBe(421);
	const page = await evening.phone();
	expect(await page.content()).not.toContain('/trainer/');
	// What a trainer opens by double click can't even make a connection.
	for (const [name, bytes] of filesOf('workshop'))
		expect(bytes.toString(), name).not.toMatch(/WebSocket|socket\.io/);
});
