/** Hands that answer a question, one press after the other: with a mouse, or with nothing but keys. */
import type { Locator } from '@playwright/test';
import { numberAt } from '../../src/lib/course/questions/numeric.ts';
import type { Question } from '../../src/lib/course/questions/index.ts';
import { orderShown, press } from './hand.ts';
import { pressesFor, type Press } from './presses.ts';
import { responseOf, type How } from './responses.ts';

/** How one thing is pressed, or filled in. */
export type Hands = (at: Locator, fill?: string) => Promise<void>;

const is = (at: Locator, selector: string): Promise<boolean> =>
	at.evaluate((element, wanted) => element.matches(wanted), selector);
const choice = '[type=radio], [type=checkbox]';

export const byMouse: Hands = async (at, fill) => {
	if (fill === undefined) return (await is(at, choice)) ? at.check() : at.click();
	if (await is(at, 'select')) await at.selectOption(fill);
	else await at.fill(fill);
};

/** Most presses of an arrow key in one list. */
const longest = 40;

export const byKeys: Hands = async (at, fill) => {
	const { keyboard } = at.page();
	if (fill === undefined) {
		if (!(await is(at, choice))) return at.press('Enter');
		if (!(await at.isChecked())) await at.press('Space');
		return;
	}
	await at.focus();
	if (await is(at, 'select')) {
		await keyboard.press('Home');
		for (let n = 0; n < longest && (await at.inputValue()) !== fill; n++) await keyboard.press('ArrowDown');
		return;
	}
	await keyboard.press('ControlOrMeta+A');
	await keyboard.type(fill);
	await keyboard.press('Tab');
};

/** A number is typed beside its slider, where it is not a mark but the number itself. */
const typedNumber = (question: Question, one: Press): Press =>
	question.type === 'numeric' && one.fill !== undefined
		? {
				on: 'input[id$="-number"]',
				fill: String(numberAt(question, Number(one.fill))).replace('.', ',')
			}
		: one;

/** What an earlier answer left marked is unmarked. */
async function unmark(hands: Hands, place: Locator): Promise<void> {
	const marked = place.locator('input[type=checkbox]:checked');
	for (let left = await marked.count(); left > 0; left--) {
		const box = marked.first();
		if (hands === byKeys) await box.press('Space');
		else await box.uncheck();
	}
}

/** Fills in an answer to the question in `place`, and hands nothing in. */
export async function answerWith(hands: Hands, place: Locator, question: Question, how: How): Promise<void> {
	if (question.type === 'multiple' || question.type === 'spotting') await unmark(hands, place);
	const presses = pressesFor(question, responseOf(question, how), await orderShown(place, question));
	for (const one of presses) {
		const { on, nth = 0, fill } = typedNumber(question, one);
		const at = place.locator(on).nth(nth);
		// An entry of a logbook that was compared at an earlier try has no button for it any more.
		if (question.type === 'logbook' && (await at.count()) === 0) continue;
		await hands(at, fill);
	}
}

/** The same in one go, where a test is about what comes of an answer. */
export async function answerAtOnce(place: Locator, question: Question, how: How): Promise<void> {
	if (question.type === 'multiple') await unmark(byMouse, place);
	await press(place, ...pressesFor(question, responseOf(question, how), await orderShown(place, question)));
}
