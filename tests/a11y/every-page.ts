/** What has to hold on each page as it opens: the same tools at the top, ways to everything, no keys that surprise. */
import { standing } from './measure.ts';
import type { Learner } from './learner.ts';
import type { Looker } from './look.ts';

/** Names of the tools at the top of pages seen so far, by which the others are held. */
export type Tools = { first: string[] | null };

export class EveryPage {
	constructor(
		private readonly learner: Learner,
		private readonly looker: Looker,
		private readonly language: string,
		private readonly tools: Tools
	) {}

	async check(place: string): Promise<void> {
		await this.#tools(place);
		await this.#ways(place);
		await this.#skip(place);
		await this.#letters(place);
		const { view } = this.learner;
		const language = (await view.locator('html').getAttribute('lang')) ?? '';
		const wrong =
			language === this.language ? [] : [`de pagina heet "${language}", de cursus "${this.language}"`];
		this.looker.found(place, 'language', wrong);
	}

	async #tools(place: string): Promise<void> {
		const names = await this.learner.view
			.locator('header.top :is(a, button)')
			.evaluateAll((all) =>
				all
					.filter((one) => one.checkVisibility())
					.map((one) => one.getAttribute('aria-label') ?? one.textContent?.trim() ?? '')
			);
		this.tools.first ??= names;
		const first = this.tools.first;
		const common = names.filter((name) => first.includes(name));
		const wanted = first.filter((name) => names.includes(name));
		const help = await this.learner.view.locator('header.top button.help').isVisible();
		this.looker.found(place, 'same', [
			...(common.join() === wanted.join() ? [] : [`andere volgorde boven aan: ${common.join(', ')}`]),
			...(help ? [] : ['geen knop voor hulp'])
		]);
	}

	async #ways(place: string): Promise<void> {
		const { view } = this.learner;
		const contents = view
			.locator(':is(nav, .contents) a[href^="#/lesson/"], .open-contents')
			.filter({ visible: true });
		const search = view.locator('a[href="#/reference"]').filter({ visible: true });
		this.looker.found(place, 'ways', [
			...((await contents.count()) > 0 ? [] : ['geen inhoudsopgave']),
			...((await search.count()) > 0 ? [] : ['geen weg naar het zoeken'])
		]);
	}

	async #skip(place: string): Promise<void> {
		const { view } = this.learner;
		await view.locator('.skip').press('Enter');
		const inMain = await view.evaluate(() => document.activeElement?.tagName === 'MAIN');
		this.looker.found(place, 'skip', inMain ? [] : ['de knop brengt de focus niet bij de inhoud']);
	}

	async #letters(place: string): Promise<void> {
		const before = await standing(this.learner.view);
		for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789') await this.learner.page.keyboard.press(key);
		const after = await standing(this.learner.view);
		this.looker.found(place, 'letters', after === before ? [] : [`van "${before}" naar "${after}"`]);
	}
}
