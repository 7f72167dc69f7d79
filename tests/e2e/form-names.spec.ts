/** What a screen reader gets of every form of exercise: names, roles, live announcements, and the order of the focus. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Question } from '../../src/lib/course/questions/index.ts';
import { answerWith, byKeys } from './hands.ts';
import { fixturePackage } from './fixture.ts';
import { tabThrough } from './keyboard.ts';
import { questionsIn, unpacked } from './packages.ts';
import { serveFiles, type Served } from './serve.ts';

let site: Served;
let questions: Map<string, Question>;
test.beforeAll(async () => {
	test.setTimeout(240_000);
	const files = unpacked(await fixturePackage('web'));
	questions = questionsIn(files);
	site = await serveFiles(files);
});
test.afterAll(() => site.close());

/** What each form is answered with. */
const roles: Record<Question['type'], string[]> = {
	single: ['radio'],
	multiple: ['checkbox'],
	truefalse: ['radio'],
	matching: ['combobox'],
	sorting: ['radio'],
	ordering: ['button'],
	spotting: ['checkbox'],
	pattern: ['button'],
	numeric: ['textbox', 'slider'],
	likert: ['radio'],
	logbook: ['textbox', 'button'],
	reflection: ['textbox']
};
const control = /- (radio|checkbox|button|textbox|slider|combobox|searchbox)\b(?: "([^"]*)")?/g;

async function open(page: Page): Promise<Locator[]> {
	await page.goto(`${site.address}#/lesson/oefenen`);
	await expect(page.locator('.prose[data-alive]')).toBeVisible();
	const places = page.locator('[data-question]');
	await expect(places.last()).toBeVisible();
	return places.all();
}

async function questionIn(place: Locator): Promise<Question> {
	const question = questions.get((await place.getAttribute('data-question')) ?? '');
	if (!question) throw new Error('a question that is in no pack');
	return question;
}

test('every control of every form has a role and a name, and its group is named by the question', async ({
	page
}) => {
	const seen = new Set<string>();
	for (const place of await open(page)) {
		const { type, id, plain } = await questionIn(place);
		seen.add(type);
		const tree = await place.ariaSnapshot();
		expect(tree, id).toMatch(/^- article "[^"]+"/);
		const controls = [...tree.matchAll(control)].map(([, role, name]) => ({ role, name }));
		for (const role of roles[type])
			expect(
				controls.map((one) => one.role),
				id
			).toContain(role);
		expect(
			controls.filter(({ name }) => !name),
			id
		).toEqual([]);
		// The group, or where there is one field the field, is called as the question asks.
		const named = place.locator('[aria-labelledby$="-stem"]').first();
		await expect(named, id).toHaveAccessibleName(plain);
		await expect(named, id).toHaveRole(type === 'reflection' ? 'textbox' : 'group');
	}
	expect([...seen].toSorted()).toEqual([
		'likert',
		'logbook',
		'matching',
		'multiple',
		'numeric',
		'ordering',
		'pattern',
		'reflection',
		'sorting',
		'spotting'
	]);
});

test('after an answer the outcome is told, and has the focus, in every form', async ({ page }) => {
	test.setTimeout(120_000);
	for (const place of await open(page)) {
		const question = await questionIn(place);
		await answerWith(byKeys, place, question, 'right');
		await place.locator('form > .actions button.primary').press('Enter');
		const result = place.getByRole('status').filter({ has: page.locator('.outcome') });
		await expect(result, question.id).toBeFocused();
		await expect(result, question.id).not.toBeEmpty();
	}
});

test('in every form the focus goes in the order of the page, and shows where it is', async ({ page }) => {
	for (const place of await open(page)) {
		const { id } = await questionIn(place);
		await place.evaluate((element) => {
			element.tabIndex = -1;
			element.focus();
		});
		const scope = `[data-question="${id}"]`;
		const { unreached, unordered, unseen, covered } = await tabThrough(page, page.mainFrame(), scope, true);
		expect({ id, unreached, unordered, unseen, covered }).toEqual({
			id,
			unreached: [],
			unordered: [],
			unseen: [],
			covered: []
		});
	}
});

test.describe('what changes is told while one works', () => {
	const place = (page: Page, id: string) => page.locator(`[data-question="${id}"]`);
	const told = (page: Page, id: string) => place(page, id).getByRole('status');

	test('an item that was moved says where it is now, and the focus stays on the button', async ({ page }) => {
		await open(page);
		const down = place(page, 'p_volgorde').locator('.moves button').nth(1);
		const name = await down.getAttribute('aria-label');
		await down.press('Enter');
		await expect(told(page, 'p_volgorde').first()).toHaveText(/ 2 van \d/);
		await expect(place(page, 'p_volgorde').getByRole('button', { name: name ?? '' })).toBeFocused();
	});

	test('a marked passage is counted, and asks for its kind', async ({ page }) => {
		await open(page);
		const spotting = place(page, 'p_zoek');
		await spotting.getByRole('checkbox').first().press('Space');
		await expect(told(page, 'p_zoek').filter({ hasText: '1' }).first()).toBeVisible();
		await expect(spotting.getByRole('group', { name: /soort|Wat/i }).last()).toBeVisible();
	});

	test('a decision says why, and the next incident has the focus', async ({ page }) => {
		await open(page);
		const pattern = place(page, 'p_lijn');
		await pattern.getByRole('button', { name: 'Noteren' }).press('Enter');
		await expect(pattern.getByRole('button', { name: 'Noteren' })).toHaveAttribute('aria-pressed', 'true');
		await expect(pattern.locator('.decide-why[role=status]')).not.toBeEmpty();
		await pattern.getByRole('button', { name: 'Volgende' }).press('Enter');
		await expect(pattern.getByText('Voorval 2 van 4')).toBeFocused();
	});

	test('a number that can’t be read says what can', async ({ page }) => {
		await open(page);
		const field = place(page, 'p_getal').getByRole('textbox');
		await field.fill('veel');
		await page.keyboard.press('Tab');
		await expect(field).toHaveAttribute('aria-invalid', 'true');
		await expect(told(page, 'p_getal').first()).not.toBeEmpty();
	});

	test('an answer that is missing says what to do, in every form that needs one', async ({ page }) => {
		for (const one of await open(page)) {
			const { type, id } = await questionIn(one);
			if (['ordering', 'reflection', 'pattern'].includes(type)) continue;
			await one.locator('form > .actions button.primary').press('Enter');
			await expect(one.locator('.result[role=status] .missing'), id).toBeVisible();
		}
	});
});
