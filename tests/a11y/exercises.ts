/** Every exercise on the page in every state: empty, handed in empty, wrong, looked up, right. */
import type { Locator } from '@playwright/test';
import type { How } from '../e2e/responses.ts';
import type { Learner } from './learner.ts';
import type { Looker } from './look.ts';

/** Forms in which an empty answer is an answer, or in which there is no button before the last step. */
const neverEmpty = ['ordering', 'reflection', 'pattern'];

/** Forms with no right or wrong: they are done after one answer. */
const once = ['reflection', 'likert'];

export class Exercises {
	constructor(
		private readonly learner: Learner,
		private readonly looker: Looker
	) {}

	async walk(place: string): Promise<void> {
		const all = await this.learner.exercises();
		if (all.length === 0) return;
		await this.#handInNothing(place, all);
		await this.#answer(place, all, 'wrong');
		await this.looker.look(`${place}, fout beantwoord`);
		if (await this.#press(all, 'button.primary ~ button'))
			await this.looker.look(`${place}, antwoord bekeken`);
		await this.#press(all, 'button[type=button]');
		const again = await this.#open(all);
		if (again.length === 0) return;
		await this.#answer(place, again, 'right');
		await this.looker.look(`${place}, goed beantwoord`);
	}

	async #handInNothing(place: string, all: readonly Locator[]): Promise<void> {
		for (const one of all) {
			const { type, id } = await this.learner.questionIn(one);
			if (neverEmpty.includes(type)) continue;
			await this.learner.press(one.locator('form > .actions button.primary'));
			await one.locator('.result .missing').waitFor();
			const told = await this.learner.told(one);
			this.looker.found(place, 'missing', told.trim() ? [] : [`${id}: geen melding bij een leeg antwoord`]);
		}
		await this.looker.look(`${place}, leeg ingeleverd`);
	}

	async #answer(place: string, all: readonly Locator[], how: How): Promise<void> {
		for (const one of all) {
			const { id } = await this.learner.questionIn(one);
			this.looker.found(place, 'oninput', await this.learner.fillIn(one, how));
			await this.learner.handIn(one);
			const told = await this.learner.told(one);
			this.looker.found(place, 'told', told.trim() ? [] : [`${id}: de uitkomst wordt niet gemeld`]);
			this.looker.found(place, 'operate', []);
		}
	}

	/** Presses the first such button under each exercise; whether there was one. */
	async #press(all: readonly Locator[], button: string): Promise<boolean> {
		let pressed = false;
		for (const one of all) {
			const found = one.locator(`form > .actions ${button}`).first();
			if (!(await found.isVisible())) continue;
			await this.learner.press(found);
			pressed = true;
		}
		return pressed;
	}

	/** Those that wait for an answer. */
	async #open(all: readonly Locator[]): Promise<Locator[]> {
		const open: Locator[] = [];
		for (const one of all) {
			const { type } = await this.learner.questionIn(one);
			if (!once.includes(type) && (await one.locator('.outcome').count()) === 0) open.push(one);
		}
		return open;
	}
}
