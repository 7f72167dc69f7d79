/** What keys do on the desk, and on the beamer when its window has the focus. */
import { pressOf, type Focus, type Press } from '$lib/workshop/keys.ts';
import type { Presenter } from '$lib/workshop/presenter.svelte.ts';

export class Keyboard {
	/** The room's screen fills this window. */
	single = $state(false);
	/** Digits typed so far of the number of a step. */
	typed = $state('');
	/** Which choice of the vote + and − are for, from 0. */
	row = $state(0);
	readonly #presenter: Presenter;

	constructor(presenter: Presenter) {
		this.#presenter = presenter;
		presenter.onpress = (key) => {
			const press = pressOf({ key, ctrlKey: false, altKey: false, metaKey: false }, 'page');
			// One screen or two is a matter of this window.
			if (press && press.key !== 'single') this.#act(press);
		};
	}

	/** A key in the presenter's window. */
	press(event: KeyboardEvent): void {
		if (!this.#presenter.live || document.querySelector('dialog[open]')) return;
		const focus = focusOf(document.activeElement);
		// Behind digits Enter is for the step, not for the button that was pressed last.
		const press = pressOf(event, focus === 'button' && this.typed !== '' ? 'page' : focus);
		if (press && this.#act(press)) event.preventDefault();
	}

	/** False when the key meant nothing here, and is the browser's. */
	#act(press: Press): boolean {
		if (press.key !== 'digit' && press.key !== 'jump') this.typed = '';
		switch (press.key) {
			case 'next':
			case 'previous':
				this.row = 0;
				this.#presenter.do({ do: press.key });
				return true;
			case 'blank':
				this.#presenter.do({ do: 'blank' });
				return true;
			case 'single':
				this.single = !this.single;
				return true;
			case 'digit':
				this.typed = `${this.typed}${press.digit}`.slice(-2);
				return true;
			case 'jump':
				return this.#jump();
			case 'forget':
				return this.#forget();
			case 'choice':
				return this.#choose(press.by);
			case 'hands':
				return this.#count(press.by);
		}
	}

	#jump(): boolean {
		if (this.typed === '') return false;
		this.row = 0;
		this.#presenter.do({ do: 'jump', to: Number(this.typed) - 1 });
		this.typed = '';
		return true;
	}

	#forget(): boolean {
		const was = this.single;
		this.single = false;
		return was;
	}

	#choose(by: number): boolean {
		const many = this.#presenter.here?.beat.count?.choices.length ?? 0;
		if (many < 2) return false;
		this.row = (this.row + by + many) % many;
		return true;
	}

	#count(hands: number): boolean {
		const slot = this.#presenter.here?.beat.count?.choices[this.row]?.slot;
		if (slot === undefined) return false;
		this.#presenter.do({ do: 'count', slot, hands });
		return true;
	}
}

function focusOf(element: Element | null): Focus {
	if (element?.matches('input:not([type="checkbox"]), textarea, select')) return 'field';
	return element?.matches('button, a[href], summary, input') ? 'button' : 'page';
}
