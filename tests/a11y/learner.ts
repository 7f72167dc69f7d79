/** A learner with nothing but a keyboard: goes to pages, answers exercises, and says what came of it. */
import type { Frame, Locator, Page } from '@playwright/test';
import type { Question } from '../../src/lib/course/questions/index.ts';
import type { How } from '../e2e/responses.ts';
import { answerWith, byKeys } from '../e2e/hands.ts';
import { standing } from './measure.ts';
import type { Opening } from './package-file.ts';

/** Longest wait for something on screen, in milliseconds; a walk takes long on a slow machine, a page does not. */
const patience = 20_000;

export class Learner {
	#view: Frame;

	constructor(
		readonly page: Page,
		private readonly opening: Opening,
		private readonly questions: ReadonlyMap<string, Question>
	) {
		this.#view = page.mainFrame();
		page.setDefaultTimeout(patience);
	}

	/** Opens the course; what an LMS has to know is known from then on. */
	async arrive(): Promise<void> {
		await this.page.goto(this.opening.door);
		await this.begin.waitFor();
	}

	/** Where the course is: the window, or the frame of an LMS. */
	get view(): Frame {
		return this.#view;
	}

	/** Opens the course in the frame of an LMS; false where there is no LMS. */
	async arriveInFrame(): Promise<boolean> {
		const { frame } = this.opening;
		if (frame === null) return false;
		await this.page.goto(frame);
		const element = await this.page.locator('#content').elementHandle();
		this.#view = (await element?.contentFrame()) ?? this.#view;
		await this.begin.waitFor();
		return true;
	}

	/** The button on the first page that begins or goes on. */
	get begin(): Locator {
		return this.view.locator('main .actions a.primary').first();
	}

	get heading(): Locator {
		return this.view.locator('main h1');
	}

	/** A page of the course, loaded anew. A content notice stays on screen. */
	async go(address: string): Promise<void> {
		await this.page.goto('about:blank');
		await this.page.goto(`${this.opening.address}${address}`);
		await this.heading.first().waitFor();
		if (address.startsWith('#/lesson/'))
			await this.view.locator('.prose[data-alive], .notice, main .message').first().waitFor();
	}

	/** Passes a content notice; false when there is none. */
	async passNotice(): Promise<boolean> {
		const notice = this.view.locator('main .notice');
		if ((await notice.count()) === 0) return false;
		await this.press(notice.locator('.actions button').first());
		await notice.waitFor({ state: 'detached' });
		if ((await this.view.locator('.prose').count()) > 0)
			await this.view.locator('.prose[data-alive], .scenario').first().waitFor();
		return true;
	}

	press(button: Locator): Promise<void> {
		return button.press('Enter');
	}

	/** Opens what is folded away on the page. */
	async unfold(): Promise<void> {
		const folded = this.view.locator('main details:not([open]) > summary').filter({ visible: true });
		while ((await folded.count()) > 0) await this.press(folded.first());
	}

	exercises(): Promise<Locator[]> {
		return this.view.locator('main [data-question]').filter({ visible: true }).all();
	}

	async questionIn(place: Locator): Promise<Question> {
		const id = (await place.getAttribute('data-question')) ?? '';
		const question = this.questions.get(id);
		if (!question) throw new Error(`the package has no question "${id}"`);
		return question;
	}

	/** Fills in an answer and hands nothing in; says what changed besides, which should be nothing. */
	async fillIn(place: Locator, how: How): Promise<string[]> {
		const before = await standing(this.view);
		await answerWith(byKeys, place, await this.questionIn(place), how);
		const after = await standing(this.view);
		return after === before ? [] : [`van "${before}" naar "${after}"`];
	}

	/** Hands in what was filled in. */
	async handIn(place: Locator): Promise<void> {
		await this.press(place.locator('form > .actions button.primary'));
		await place.locator('.result .outcome').waitFor();
	}

	/** Words that a screen reader is told after an answer. */
	told(place: Locator): Promise<string> {
		return place.locator('.result[role=status]').innerText();
	}
}
