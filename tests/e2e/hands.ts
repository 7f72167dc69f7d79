/** Hands that answer a question: with a mouse, or with nothing but keys. */
import type { Locator } from '@playwright/test';
import type { Question } from '../../src/lib/course/questions/index.ts';
import { actsFor, type Act, type How } from './answers.ts';

/** How one thing is done to one element. */
export type Hands = (at: Locator, act: Act) => Promise<void>;

export const byMouse: Hands = async (at, act) => {
	if (act.does === 'set') return at.setChecked(act.on);
	if (act.does === 'write') return at.fill(act.text);
	if (act.does === 'press') return at.click();
	await at.selectOption(act.value);
};

/** Most presses of an arrow key in one list. */
const longest = 40;

export const byKeys: Hands = async (at, act) => {
	if (act.does === 'press') return at.press('Enter');
	if (act.does === 'set') {
		if ((await at.isChecked()) !== act.on) await at.press('Space');
		return;
	}
	const { keyboard } = at.page();
	await at.focus();
	if (act.does === 'write') {
		await keyboard.press('ControlOrMeta+A');
		await keyboard.type(act.text);
		return keyboard.press('Tab');
	}
	await keyboard.press('Home');
	for (let n = 0; n < longest && (await at.inputValue()) !== act.value; n++)
		await keyboard.press('ArrowDown');
};

/** Brings items in the order of these slots, with the buttons beside them. */
async function putInOrder(hands: Hands, place: Locator, wanted: readonly number[]): Promise<void> {
	const shown = () =>
		place
			.locator('.ordering .item')
			.evaluateAll((items) => items.map((item) => Number(item.id.split('-').at(-1))));
	const act: Act = { does: 'press', at: '.moves button' };
	for (const [to, slot] of wanted.entries())
		for (let at = (await shown()).indexOf(slot); at > to; at--)
			await hands(place.locator('.ordering li').nth(at).locator('.moves button').first(), act);
}

/** Fills in an answer to the question in `place`, and hands nothing in. */
export async function answerWith(hands: Hands, place: Locator, question: Question, how: How): Promise<void> {
	if (question.type === 'ordering') {
		const right = question.items.map(({ slot }) => slot);
		await putInOrder(hands, place, how === 'right' ? right : right.toReversed());
	}
	for (const act of actsFor(question, how)) await hands(place.locator(act.at).nth(act.nth ?? 0), act);
}
