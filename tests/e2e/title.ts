import type { Page } from '@playwright/test';

/** The title of the page that was opened. The cover, which stands there before it, has one of its own. */
export const pageTitle = (page: Page) => page.locator('main:not(#cover)').getByRole('heading', { level: 1 });
