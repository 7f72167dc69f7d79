/** Going through a page with Tab: what is reached, whether one sees where one is, and whether one gets out again. */
import type { Frame, Page } from '@playwright/test';

export interface Walked {
	/** Things that can be used and that Tab did not come to; a group of radio buttons is one thing. */
	unreached: string[];
	/** Things that had the focus without a sign of it. */
	unseen: string[];
	/** Things that had the focus and lay under something else altogether. */
	covered: string[];
	/** The focus did not leave again. */
	trapped: string[];
	/** Things that came before what stands before them. */
	unordered: string[];
}

/** What is seen of what has the focus now; `null` when nothing of the page has. */
interface Stop {
	name: string;
	seen: boolean;
	covered: boolean;
	/** It stands after what had the focus before. */
	after: boolean;
	first: boolean;
}

const usable = ':is(a[href], button, select, textarea, summary, input):not([tabindex="-1"]):not(:disabled)';

/** Runs in the page: looks, once what follows the focus has been drawn. */
async function lookAtFocus(): Promise<Stop | null> {
	await new Promise(requestAnimationFrame);
	const here = document.activeElement;
	if (!here || here === document.body || here === document.documentElement) return null;
	const label = here.closest('label, .option') ?? here;
	const seen = [here, label].some((one) => {
		const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
		return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
	});
	const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
	const uncovered = [...here.getClientRects(), ...label.getClientRects()].some(
		({ left, top, width, height }) =>
			parts.some((x) =>
				parts.some((y) => {
					const onTop = document.elementFromPoint(left + width * x, top + height * y);
					return onTop !== null && (here.contains(onTop) || label.contains(onTop));
				})
			)
	);
	const before = document.querySelector('[data-tab-last]');
	const first = document.querySelector('[data-tab-first]') === null;
	const again = here.hasAttribute('data-tab-first');
	before?.removeAttribute('data-tab-last');
	here.setAttribute('data-tab-last', '');
	if (first) here.setAttribute('data-tab-first', '');
	const follows = before?.compareDocumentPosition(here) ?? Node.DOCUMENT_POSITION_FOLLOWING;
	return {
		name: here.outerHTML.slice(0, 120),
		seen,
		covered: !uncovered,
		after: (follows & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
		first: again
	};
}

/** Runs in the page: forgets an earlier walk and marks from now on what gets the focus. */
function markReached(): void {
	const marks = ['data-reached', 'data-tab-first', 'data-tab-last'];
	for (const mark of marks)
		document.querySelectorAll(`[${mark}]`).forEach((one) => one.removeAttribute(mark));
	const listening = globalThis as { marksFocus?: boolean };
	if (listening.marksFocus) return;
	listening.marksFocus = true;
	document.addEventListener('focusin', ({ target }) => (target as Element).setAttribute('data-reached', ''));
}

/** Runs in the page, on everything usable. */
function missed(all: Element[]): string[] {
	const group = (one: Element) => (one instanceof HTMLInputElement && one.type === 'radio' ? one.name : '');
	const reached = new Set(all.filter((one) => one.matches('[data-reached]')).map(group));
	return all
		.filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches('[data-reached]'))
		.filter((one) => !(group(one) && reached.has(group(one))))
		.map((one) => one.outerHTML.slice(0, 120));
}

/** Presses Tab from where the focus is until it has left the scope; whether it has is asked now and then. */
async function hurry(page: Page, view: Frame, scope: string, many: number): Promise<void> {
	const hasLeft = () => view.evaluate((within) => !document.activeElement?.closest(within), scope);
	for (let n = 1; n <= many; n++) {
		await page.keyboard.press('Tab');
		if (n % 8 === 0 && (await hasLeft())) return;
	}
}

/** The same, looking at every stop, until the page has been left or is at its first stop again. */
async function stroll(page: Page, view: Frame, many: number, walked: Walked): Promise<void> {
	for (let n = 1; n <= many; n++) {
		await page.keyboard.press('Tab');
		const stop = await view.evaluate(lookAtFocus);
		if (!stop || stop.first) return;
		if (!stop.seen) walked.unseen.push(stop.name);
		if (stop.covered) walked.covered.push(stop.name);
		if (!stop.after) walked.unordered.push(stop.name);
	}
	walked.trapped.push(await view.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? ''));
}

/**
 * Goes through a part of a page with Tab, from where the focus is.
 * @param scope selector of the part
 * @param closely look at every stop, which takes a frame each
 */
export async function tabThrough(page: Page, view: Frame, scope: string, closely = false): Promise<Walked> {
	const walked: Walked = { unreached: [], unseen: [], covered: [], trapped: [], unordered: [] };
	const wanted = view.locator(scope).locator(usable);
	const many = await wanted.count();
	await view.evaluate(markReached);
	// Twice as often: what scrolls takes the focus too.
	if (closely) await stroll(page, view, 2 * many + 8, walked);
	else await hurry(page, view, scope, 2 * many + 2);
	return { ...walked, unreached: await wanted.evaluateAll(missed) };
}

/** Puts the focus before everything on the page, or in the dialog that is open. */
export const toStart = (view: Frame): Promise<void> =>
	view.evaluate(() => {
		const start = document.querySelector<HTMLElement>('dialog[open]') ?? document.body;
		start.setAttribute('tabindex', '-1');
		start.focus();
		start.removeAttribute('tabindex');
	});
