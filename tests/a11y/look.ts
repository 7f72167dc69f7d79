/** Everything that is tried on one page in one state. */
import type { Frame, Page } from '@playwright/test';
import { allAxeResults, sideways } from '../e2e/axe.ts';
import { tabThrough, toStart, type Walked } from '../e2e/keyboard.ts';
import type { CheckName, Finding } from './checks.ts';
import { cutOff, headings, moving, spaceText, standing, unseen } from './measure.ts';
import type { Tally } from './tally.ts';

/** CSS pixels. 640 and 320 are 1280 at 200 and at 400 %. */
const sizes = {
	desk: { width: 1280, height: 800 },
	zoom200: { width: 640, height: 400 },
	zoom400: { width: 320, height: 256 },
	upright: { width: 320, height: 568 },
	lying: { width: 568, height: 320 }
} as const;
export type Size = keyof typeof sizes;

export class Looker {
	/** Pages gone through in the smallest window. */
	readonly #strolled = new Set<string>();

	/**
	 * @param at where the course is now: a page, and the frame in it (or its main one)
	 * @param seen told of each place before it is looked at
	 */
	constructor(
		private readonly at: { readonly page: Page; readonly view: Frame },
		private readonly tally: Tally,
		private readonly seen: (place: string) => void = () => undefined
	) {}

	private get page(): Page {
		return this.at.page;
	}

	private get view(): Frame {
		return this.at.view;
	}

	/** @param place what the report calls it, e.g. `#/exam, vraag 3, leeg` */
	async look(place: string): Promise<void> {
		this.seen(place);
		await this.#axe(place);
		await this.#zoom(place);
		await this.#preferences(place);
		await this.#keyboard(place);
	}

	size(size: Size): Promise<void> {
		return this.page.setViewportSize(sizes[size]);
	}

	found(place: string, check: CheckName, what: readonly string[], criteria: Finding['criteria'] = []): void {
		this.tally.did(check);
		for (const one of what) this.tally.add(place, { check, criteria, what: one });
	}

	/** Light on a desk, dark on a phone. */
	async #axe(place: string): Promise<void> {
		for (const [colorScheme, size] of [
			['light', 'desk'],
			['dark', 'upright']
		] as const) {
			await this.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await this.size(size);
			const { violations, incomplete, passes } = await allAxeResults(this.view);
			for (const { criteria } of [...violations, ...passes])
				for (const id of criteria) this.tally.did('axe', id);
			for (const { id, criteria, nodes } of violations)
				this.found(
					place,
					'axe',
					nodes.map((node) => `${id}: ${node}`),
					criteria
				);
			for (const { id, criteria, nodes } of incomplete)
				for (const node of nodes) this.tally.unsure(place, criteria, `${id}: ${node}`);
		}
		await this.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
	}

	async #fits(): Promise<string[]> {
		const over = await sideways(this.view);
		return [...(over > 0 ? [`schuift ${over} pixels opzij`] : []), ...(await cutOff(this.view))];
	}

	async #zoom(place: string): Promise<void> {
		for (const size of ['zoom200', 'zoom400'] as const) {
			await this.size(size);
			this.found(place, size, await this.#fits());
		}
		await spaceText(this.view, true);
		this.found(place, 'spacing', await this.#fits());
		await spaceText(this.view, false);
		await this.size('upright');
		const upright = await headings(this.view);
		await this.size('lying');
		const lying = await headings(this.view);
		const lost = upright
			.filter((one) => !lying.includes(one))
			.concat(lying.filter((one) => !upright.includes(one)));
		this.found(
			place,
			'upright',
			lost.map((one) => `niet in beide standen: ${one}`)
		);
		await this.size('desk');
	}

	async #preferences(place: string): Promise<void> {
		this.found(place, 'still', await moving(this.view, false));
		await this.page.emulateMedia({ forcedColors: 'active' });
		this.found(place, 'seen', await unseen(this.view));
		await this.page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
		this.found(place, 'calm', await moving(this.view, true));
		await this.page.emulateMedia({ reducedMotion: 'no-preference' });
	}

	async #tab(): Promise<Walked> {
		const dialog = await this.view.locator('dialog[open]').count();
		await toStart(this.view);
		return tabThrough(this.page, this.view, dialog > 0 ? 'dialog[open]' : 'body', true);
	}

	/** In the smallest window, where bars cover most; once a page, whatever its states. */
	async #small(place: string): Promise<void> {
		const [page = ''] = place.split(',');
		if (this.#strolled.has(page)) return;
		this.#strolled.add(page);
		await this.size('zoom400');
		const { covered } = await this.#tab();
		this.found(
			place,
			'covered',
			covered.map((one) => `op 320 pixels onder iets anders: ${one}`)
		);
		await this.size('desk');
	}

	async #keyboard(place: string): Promise<void> {
		const before = await standing(this.view);
		const walked = await this.#tab();
		this.found(
			place,
			'reach',
			walked.unreached.map((one) => `niet te bereiken: ${one}`)
		);
		this.found(
			place,
			'trap',
			walked.trapped.map((one) => `komt niet weg uit: ${one}`)
		);
		this.found(
			place,
			'focus',
			walked.unseen.map((one) => `geen zichtbare focus: ${one}`)
		);
		this.found(
			place,
			'order',
			walked.unordered.map((one) => `komt te vroeg of te laat: ${one}`)
		);
		this.found(
			place,
			'covered',
			walked.covered.map((one) => `ligt onder iets anders: ${one}`)
		);
		await this.#small(place);
		const after = await standing(this.view);
		this.found(place, 'onfocus', after === before ? [] : [`van "${before}" naar "${after}"`]);
	}
}
