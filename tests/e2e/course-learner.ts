/** Someone who does everything there is in the course, and keeps a list of what the LMS should have been told. */
import { expect, type FrameLocator, type Locator } from '@playwright/test';
import { kindOf, type Question } from '../../src/lib/course/questions/index.ts';
import { choiceOutcome, bestOf } from '../../src/lib/course/scenario/judge.ts';
import { stepId, type Scenario } from '../../src/lib/course/scenario/scenario.ts';
import { walk, type Walk } from '../../src/lib/course/scenario/walk.ts';
import { result } from '../../src/lib/tracking/interactions.ts';
import { orderShown, press } from './hand.ts';
import { questionsOf, scenariosOf } from './packages.ts';
import { pressesFor, type Press } from './presses.ts';
import { responseOf, type How } from './responses.ts';

/** An answer as the record has it. */
export interface Told {
	id: string;
	result: string;
}

export class CourseLearner {
	readonly told: Told[] = [];
	/** Parts and cases whose content notice was met, in the order in which they were. */
	readonly warned: string[] = [];
	/** Exercises and cases that were done, typed ones too. */
	readonly did = new Set<string>();
	/** Parts that were read, with their addresses and how many cases were played there. */
	readonly #read: { address: string; title: string; cases: number }[] = [];
	readonly #questions: ReadonlyMap<string, Question>;
	readonly #scenarios: ReadonlyMap<string, Scenario>;
	readonly #page: Locator;

	constructor(
		readonly view: FrameLocator,
		standard: string,
		/** What is answered to a content notice. */
		readonly atNotice: 'Doorgaan' | 'Overslaan' = 'Doorgaan',
		/** How many cases of a part are looked into. */
		readonly cases = Infinity
	) {
		this.#questions = questionsOf(standard);
		this.#scenarios = scenariosOf(standard);
		this.#page = view.locator('body');
	}

	heading(name?: string | RegExp): Locator {
		return this.view.getByRole('heading', { level: 1, ...(name ? { name } : {}) });
	}

	/** Presses links and buttons by their words. */
	async press(...words: string[]): Promise<void> {
		await press(this.#page, ...words.map((says) => ({ on: 'a, button', says })));
	}

	/** To a part of the course, by the contents. */
	async go(address: string): Promise<void> {
		await press(this.#page, { on: 'button', says: 'Inhoud' }, { on: `dialog[open] a[href="${address}"]` });
	}

	/** The part on screen, as soon as it is there: its text, its notice, or the exam. */
	async #arrived(): Promise<'text' | 'notice' | 'exam' | 'finish'> {
		const kinds = { text: '.prose[data-alive]', notice: '.notice', exam: 'dl.facts', finish: '.finish' };
		await press(this.#page, { on: Object.values(kinds).join(), wait: true });
		for (const [kind, selector] of Object.entries(kinds))
			if (await this.view.locator(selector).first().isVisible()) return kind as keyof typeof kinds;
		throw new Error('a part that is none of these');
	}

	/** Whether the notice of what is on screen was answered with going on. */
	async #passNotice(): Promise<boolean> {
		this.warned.push(await this.heading().innerText());
		await press(this.#page, { on: '.notice button', says: this.atNotice });
		return this.atNotice === 'Doorgaan';
	}

	/** Goes through the parts from where it is, doing all there is to do, up to the exam or the finish. */
	async goThrough(how: How | 'nothing'): Promise<'exam' | 'finish'> {
		for (;;) {
			const before = await this.heading().innerText();
			let kind = await this.#arrived();
			const skipped = kind === 'notice' && !(await this.#passNotice());
			if (kind === 'notice' && !skipped) kind = await this.#arrived();
			if (kind === 'exam' || kind === 'finish') return kind;
			if (!skipped) {
				const address = await this.#page.evaluate(() => location.hash);
				if (how !== 'nothing') await this.#practise(how);
				this.#read.push({ address, title: before, cases: await this.#scenes(how) });
				await press(this.#page, { on: 'nav.bar a.primary' });
			}
			await expect(this.heading()).not.toHaveText(before);
		}
	}

	/** Opens everything that is folded away and answers every exercise. */
	async #practise(how: How): Promise<void> {
		await this.#unfold();
		const ids = await this.view
			.locator('[data-question]')
			.evaluateAll((all) => all.map((one) => one.getAttribute('data-question') ?? ''));
		for (const id of ids) {
			const question = await this.#answer(id, how, [
				{ on: 'form > .actions .primary' },
				{ on: '.result .outcome', wait: true }
			]);
			this.did.add(question.id);
			this.#tell(question, how);
		}
	}

	async #unfold(): Promise<void> {
		await this.#page.evaluate((body) => {
			for (const details of body.querySelectorAll('details')) details.open = true;
		});
	}

	/** Gives the answer, and does what comes `then`. */
	async #answer(id: string, how: How, then: readonly Press[] = []): Promise<Question> {
		const question = this.#questions.get(id);
		if (!question) throw new Error(`the package has no question "${id}"`);
		const place = this.view.locator(`[data-question="${id}"]`);
		const shown = await orderShown(place, question);
		await press(place, ...pressesFor(question, responseOf(question, how), shown), ...then);
		return question;
	}

	#tell(question: Question, how: How): void {
		const response = responseOf(question, how);
		if (kindOf(question).interaction(question, response) === null) return;
		const { outcome } = kindOf(question).score(question, response);
		this.told.push({ id: question.id, result: result(outcome, 'incorrect') });
	}

	/** Cases and dialogues the lesson on screen leads to; tells how many. */
	async #scenes(how: How | 'nothing'): Promise<number> {
		const cards = this.view.locator('.scenario-card a');
		const all = await cards.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		const links = all.slice(0, this.cases);
		for (const href of links) {
			const scenario = this.#scenarios.get(href.split('/').at(-1) ?? '');
			if (!scenario) throw new Error(`the package has no case at ${href}`);
			if (how === 'nothing' && !scenario.notice) continue;
			await this.#unfold();
			await press(this.#page, { on: `.scenario-card a[href="${href}"]` });
			await press(this.#page, { on: 'h1', says: scenario.title, wait: true });
			const goesOn = !scenario.notice || (await this.#passNotice());
			if (goesOn && how !== 'nothing') await this.#play(scenario, how);
			await press(this.#page, { on: '.prose[data-alive]', wait: true });
		}
		return links.length;
	}

	/** From the first step to the debrief and back to the lesson. */
	async #play(scenario: Scenario, how: How): Promise<void> {
		const { visits } = roadThrough(scenario, how);
		for (const visit of visits) {
			await press(
				this.#page,
				{ on: '.choices input', nth: visit.open.indexOf(visit.choice) },
				{ on: '.choices button.primary' },
				{ on: '.told > .actions button' }
			);
			const id = stepId(scenario.id, visit.step.id);
			this.told.push({ id, result: result(choiceOutcome(visit), 'incorrect') });
		}
		this.did.add(scenario.id);
		await expect(this.view.locator('.debrief .tally')).toContainText(how === 'right' ? '× sterk' : '×');
		await press(this.#page, { on: '.debrief .actions a.primary' });
	}

	/** Answers what the exam asks, and hands it in. */
	async takeExam(how: How): Promise<void> {
		const asked: Question[] = [];
		for (let last = false; !last;) {
			await press(this.#page, { on: 'h1', says: `Vraag ${asked.length + 1} van`, wait: true });
			const [id, of] = await this.#page.evaluate((body) => [
				body.querySelector('[data-question]')?.getAttribute('data-question') ?? '',
				Number(/van (\d+)/.exec(body.querySelector('main h1')?.textContent ?? '')?.[1])
			]);
			const ordering = this.#questions.get(String(id))?.type === 'ordering';
			asked.push(await this.#answer(String(id), how, ordering ? [{ on: 'form > .actions .primary' }] : []));
			last = asked.length === of;
			await press(this.#page, { on: '.exam-steps .primary' });
		}
		await press(this.#page, { on: 'dialog button', says: 'Ja, inleveren' }, { on: '.score', wait: true });
		for (const question of asked) this.#tell(question, how);
	}

	/** Every part again, in another visit: each exercise shows its answer, and each case says that it was done. */
	async expectDone(): Promise<void> {
		for (const { address, title, cases } of this.#read) {
			await this.go(address);
			await press(this.#page, { on: 'h1', says: title, wait: true });
			if ((await this.#arrived()) === 'notice') await this.#passNotice();
			await this.#arrived();
			const answered = this.view.locator('[data-question]').filter({ has: this.view.locator('.outcome') });
			await expect(answered).toHaveCount(await this.view.locator('[data-question]').count());
			await expect(this.view.locator('.scenario-card.done')).toHaveCount(cases);
		}
	}

	/** "Opslaan en sluiten" to its confirmation. */
	async leave(): Promise<void> {
		await press(this.#page, { on: 'button', says: 'Opslaan en sluiten' });
		await press(this.#page, { on: 'dialog[open] button', says: 'Opslaan en sluiten' });
		await expect(this.view.getByRole('dialog')).toContainText('Uw voortgang is opgeslagen.');
	}
}

/** At each step the best choice there is, or the one that does most harm. */
function roadThrough(scenario: Scenario, how: How): Walk {
	const order = ['harmful', 'risky', 'defensible', 'strong'];
	let road = walk(scenario, []);
	for (const choices: number[] = []; road.open.length > 0; road = walk(scenario, choices)) {
		const worst = road.open.toSorted((a, b) => order.indexOf(a.grade) - order.indexOf(b.grade))[0];
		const chosen = how === 'right' ? bestOf(road.open) : worst;
		choices.push(chosen?.slot ?? 0);
	}
	return road;
}
