/** Time in the browser: it goes by itself, and can be put forward where a test would only wait. */
import type { Page } from '@playwright/test';

/** Before the first page is opened. Every window of the page's browser then lives by the same clock. */
export const installClock = ({ clock }: Page): Promise<void> => clock.install();

/** What waits for a paint, which is 200 ms at most (`after-paint.ts`), has been done by then. */
export const painted = 250;

/**
 * The ten seconds go by that may lie between two saves: what was to be saved is being saved. What was done last is
 * handed over first: a save that ran just before would begin another ten seconds.
 */
export async function passSaveGap({ clock }: Page): Promise<void> {
	for (const milliseconds of [painted, 11_000]) await clock.fastForward(milliseconds);
}
