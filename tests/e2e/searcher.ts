/** Hands that search the course. */
import { expect, type Page } from '@playwright/test';

export const field = (page: Page) => page.getByRole('searchbox', { name: 'Waar zoekt u naar?' });
/** Where is told what was found, or that the search is made ready. */
export const count = (page: Page) => page.locator('.search-count');

/** From the start page of a course at this address. */
export async function openSearch(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.getByRole('link', { name: 'Zoeken in de cursus' }).click();
	await expect(page.getByRole('heading', { name: 'Naslag' })).toBeFocused();
}

export async function ask(page: Page, question: string): Promise<void> {
	await field(page).fill(question);
	await expect(count(page)).toHaveText(new RegExp(`antwoord.*‘${question}’|Niets gevonden`));
}
