/** How much of a page moved while it came. */
import type { Page } from '@playwright/test';

declare global {
	interface Window {
		/** Everything that moved so far, added up as browsers do. */
		moved: number;
	}
}

/** Runs before anything of the page. */
export function watchShift(): void {
	window.moved = 0;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
			window.moved += entry.value;
	}).observe({ type: 'layout-shift', buffered: true });
}

/** Two frames on: what was to be drawn has been drawn, and what moved has been told. */
export const frames = (page: Page): Promise<void> =>
	page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))
	);
