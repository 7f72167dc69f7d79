/** A case or dialogue as a learner goes through it: into it, and from step to step. */
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

export type View = Page | FrameLocator;

export const step = (view: View, name: string): Locator => view.getByRole('heading', { level: 2, name });
export const button = (view: View, name: string): Locator => view.getByRole('button', { name, exact: true });
export const card = (view: View, title: string): Locator => view.getByRole('region', { name: title });

/** From the lesson into a case or dialogue. */
export async function enter(view: View, title: string): Promise<void> {
	await card(view, title).getByRole('link').click();
	await expect(view.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** Makes a choice, reads what comes of it, and goes on. */
export async function choose(view: View, text: string, take = 'Dit doe ik'): Promise<void> {
	await view.getByRole('radio', { name: text }).check();
	await button(view, take).click();
	await expect(view.locator('.consequence-title').last()).toBeFocused();
	await button(view, 'Verder').click();
}
