/** What can be seen of a page's accessibility by a program. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds, one line a finding. axe waits on the clock of the page.
 * @param meanwhile what is to happen while axe is at work, where a test holds that clock
 */
export async function findings(page: Page, meanwhile?: () => Promise<void>): Promise<string[]> {
	await page.evaluate(axe);
	const run = page.evaluate(async () => {
		const { axe } = globalThis as unknown as {
			axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
		};
		const { violations } = await axe.run();
		return violations.map(
			({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`
		);
	});
	await meanwhile?.();
	return run;
}

/** By how many pixels the page is wider than its window, once what follows its width has been drawn. */
export const sideways = (page: Page) =>
	page.evaluate(async () => {
		const frame = () => new Promise(requestAnimationFrame);
		await frame();
		await frame();
		return document.documentElement.scrollWidth - document.documentElement.clientWidth;
	});
