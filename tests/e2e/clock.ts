/** Time in the browser: it goes by itself, and can be put forward where a test would only wait. */
import type { Page } from '@playwright/test';

/** Before the first page is opened. Every window of the page's browser then lives by the same clock. */
export const installClock = ({ clock }: Page): Promise<void> => clock.install();

/** The ten seconds go by that may lie between two saves: what was to be saved is being saved. */
export const passSaveGap = ({ clock }: Page): Promise<void> => clock.fastForward(11_000);
