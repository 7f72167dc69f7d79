/** A quick hand: many presses in one go, each as soon as the page has what it is on. */
import type { Locator } from '@playwright/test';
import type { Question } from '../../src/lib/course/questions/index.ts';
import type { Slot } from '../../src/lib/course/types.ts';
import type { Press } from './presses.ts';

/** Runs inside the page. */
async function pressAll(place: Element, presses: readonly Press[]): Promise<void> {
	const patience = 10_000;
	const usable = (element: Element): boolean =>
		element.checkVisibility() && !element.matches(':disabled, [aria-disabled="true"]');
	const find = ({ on, nth = 0, says = '' }: Press): Element | undefined =>
		[...place.querySelectorAll(on)].filter(
			(element) => usable(element) && element.textContent.includes(says)
		)[nth];
	const moment = () => new Promise((resolve) => setTimeout(resolve));
	for (const press of presses) {
		const end = performance.now() + patience;
		let found = find(press);
		while (!found && performance.now() < end) {
			await moment();
			found = find(press);
		}
		if (!(found instanceof HTMLElement))
			throw new Error(`nothing to press: ${JSON.stringify(press)} in ${place.textContent.slice(0, 200)}`);
		if (press.fill !== undefined) {
			(found as HTMLInputElement | HTMLSelectElement).value = press.fill;
			for (const type of ['input', 'change']) found.dispatchEvent(new Event(type, { bubbles: true }));
		} else if (!press.wait) found.click();
		await moment();
	}
}

/** Presses what is asked below `place`, one after the other; throws when something does not come within 10 s. */
export const press = (place: Locator, ...presses: readonly Press[]): Promise<void> =>
	place.evaluate(pressAll, presses);

/** Slots of the items of an ordering as they stand on screen; none for another form. */
export async function orderShown(place: Locator, { type }: Question): Promise<Slot[]> {
	if (type !== 'ordering') return [];
	return place
		.locator('.ordering .item')
		.evaluateAll((items) => items.map((item) => Number(item.id.split('-').at(-1))));
}
