import type { FrameLocator, Page } from '@playwright/test';

/** The title of the page that was opened. The cover, which stands there before it, has one of its own. */
export const pageTitle = (page: Page | FrameLocator) =>
	page.locator('main:not(#cover)').getByRole('heading', { level: 1 });

/**
 * Opens a page of the course as one that was not here: of the page before nothing is left to be taken for it. Where
 * only what is behind the `#` differs there is no other way: the router loads the page anew for such a change, and a
 * `goto` that this crosses waits for ever.
 */
export async function openAnew(page: Page, address: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(address);
}
