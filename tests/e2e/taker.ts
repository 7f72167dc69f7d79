/** Someone taking the course: presses what a person presses, in a page or in the frame of an LMS. */
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { Question } from '../../src/lib/course/questions/index.ts';
import { press } from './hand.ts';
import { answerAtOnce, answerWith, byMouse } from './hands.ts';
import { questionsOf } from './packages.ts';

const forms = new Set(['single', 'multiple', 'truefalse', 'matching', 'sorting', 'ordering']);

export class Taker {
	readonly #questions: ReadonlyMap<string, Question>;
	/** Places of the questions of these forms. In XPath, which the browser looks up in one go however many they are. */
	readonly #known: string;

	/** `course`: the standard of the package under test, or the questions of another course. */
	constructor(
		readonly view: Page | FrameLocator,
		course: string | ReadonlyMap<string, Question> = 'scorm12',
		/**
		 * How answers are given and one goes from question to question and part to part: by mouse, or in one go where a
		 * test is about what comes of it.
		 */
		private readonly hand: 'mouse' | 'quick' = 'mouse'
	) {
		this.#questions = typeof course === 'string' ? questionsOf(course) : course;
		const known = [...this.#questions.values()].filter(({ type }) => forms.has(type));
		const names = known.map(({ id }) => ` ${id} `).join('');
		this.#known = `xpath=//*[@data-question][contains("${names}", concat(" ", @data-question, " "))]`;
	}

	button(name: string | RegExp): Locator {
		return this.view.getByRole('button', { name, exact: typeof name === 'string' });
	}

	heading(name?: string | RegExp): Locator {
		return this.view.getByRole('heading', { level: 1, ...(name ? { name } : {}) });
	}

	/** Presses `target` by mouse, or with a quick hand what is found by `on` below `place`. */
	#press(target: Locator, on: string, place = this.view.locator('body')): Promise<void> {
		return this.hand === 'mouse' ? target.click() : press(place, { on });
	}

	async begin(): Promise<void> {
		await this.view.getByRole('link', { name: 'Begin', exact: true }).click();
		await expect(this.view.locator('.prose[data-alive], .notice').first()).toBeVisible();
	}

	/** On to the next part; a content notice on the way is answered with "go on". */
	async next(): Promise<void> {
		const before = await this.heading().innerText();
		const on = 'nav.bar a.primary';
		await this.#press(this.view.locator(on), on);
		await expect(this.heading()).not.toHaveText(before);
		const go = this.button('Doorgaan');
		await expect(this.view.locator('.prose, .finish, .exam-intro, main .actions').first()).toBeVisible();
		if (await go.isVisible()) await go.click();
	}

	/** Gives an answer to the question in `place`: the right one, or one that is not. */
	async answer(place: Locator, how: 'right' | 'wrong' = 'right'): Promise<Question> {
		const question = await this.#questionIn(place);
		await this.#fillIn(question, how);
		return question;
	}

	async #questionIn(place: Locator): Promise<Question> {
		const id = (await place.getAttribute('data-question')) ?? '';
		const question = this.#questions.get(id);
		if (!question) throw new Error(`the package has no question "${id}"`);
		return question;
	}

	#placeOf({ id }: Question): Locator {
		return this.view.locator(`[data-question="${id}"]`);
	}

	#fillIn(question: Question, how: 'right' | 'wrong'): Promise<void> {
		const place = this.#placeOf(question);
		return this.hand === 'mouse'
			? answerWith(byMouse, place, question, how)
			: answerAtOnce(place, question, how);
	}

	/**
	 * Opens what is folded away, the first by mouse: on the main road of a part there may be no exercise that
	 * {@link practise} knows.
	 */
	async unfold(): Promise<void> {
		const folded = this.view.locator('.prose details:not([open]) > summary');
		if ((await folded.count()) === 0) return;
		await folded.first().click();
		await folded.evaluateAll((all) => all.forEach((one) => one.parentElement?.setAttribute('open', '')));
	}

	/** Comes back, goes on in the second part, and finds the answer given there. */
	async goesOn(): Promise<void> {
		const resume = this.view.getByRole('link', { name: /Verder waar u was: deel 2/ });
		await expect(resume).toBeVisible();
		await resume.click();
		await this.findsAnswer();
	}

	/** The first exercise of the page is answered, and right. */
	async findsAnswer(): Promise<void> {
		await expect(this.exercises.first().locator('.result')).toContainText(/Dat klopt|sterke keuze/);
	}

	/** Exercises in sight of a form that {@link practise} knows; the larger ones have specs of their own. */
	get exercises(): Locator {
		return this.view.locator(this.#known).filter({ visible: true });
	}

	/** Answers a practice question and looks at the feedback. */
	async practise(place: Locator, how: 'right' | 'wrong' = 'right'): Promise<Question> {
		const question = await this.answer(place, how);
		// By its own name: the place may be one of many that has to be looked for.
		const form = this.#placeOf(question);
		const check = form.getByRole('button', { name: 'Antwoord controleren' });
		await this.#press(check, 'form > .actions .primary', form);
		await expect(form.locator('.result')).not.toBeEmpty();
		return question;
	}

	/** Takes the exam from its introduction to the result. */
	async takeExam(how: 'right' | 'wrong' = 'right'): Promise<void> {
		await this.button(/Begin de toets|Verder met de toets/).click();
		for (let n = 1; ; n++) {
			await expect(this.heading(`Vraag ${n} van`)).toBeVisible();
			const place = this.view.locator('[data-question]');
			const question = await this.answer(place, how);
			const record = place.getByRole('button', { name: 'Antwoord vastleggen' });
			if (question.type === 'ordering') await this.#press(record, 'form > .actions .primary', place);
			const next = this.button('Volgende vraag');
			if (!(await next.isVisible())) break;
			await this.#press(next, '.exam-steps .primary');
		}
		await this.handIn();
	}

	async handIn(): Promise<void> {
		await this.button('Toets inleveren').click();
		await this.button('Ja, inleveren').click();
		await expect(this.heading(/geslaagd|Nog niet behaald/)).toBeVisible();
	}

	/** "Opslaan en sluiten" to its confirmation. */
	async leave(): Promise<void> {
		await this.button('Opslaan en sluiten').first().click();
		const dialog = this.view.getByRole('dialog', { name: 'Opslaan en sluiten' });
		await dialog.getByRole('button', { name: 'Opslaan en sluiten' }).click();
		await expect(dialog).toContainText('Uw voortgang is opgeslagen.');
		// The button that was pressed has gone: the focus is on what came of it.
		await expect(dialog.getByRole('status')).toBeFocused();
	}

	/** Reads every lesson, takes the exam, and arrives at the finish. */
	async wholeCourse(how: 'right' | 'wrong' = 'right'): Promise<void> {
		await this.begin();
		for (;;) {
			const begin = this.button(/Begin de toets/);
			if (await begin.isVisible()) await this.takeExam(how);
			const prose = this.view.locator('.prose');
			if (await prose.isVisible()) await expect(prose).toHaveAttribute('data-alive', '');
			const first = this.exercises.first();
			if (await first.isVisible()) await this.practise(first, how);
			if (!(await this.view.locator('nav.bar a.primary').isVisible())) return;
			await this.next();
		}
	}
}
